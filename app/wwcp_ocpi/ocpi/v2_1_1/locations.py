"""OCPI 2.1.1, module locations: Location, EVSE, Connector and the classes below them."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.extensions import EnergyMeter
from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_1_1.types import DisplayText
from wwcp_ocpi.ocpi.v2_2_1.locations import (
    AdditionalGeoLocation,
    ConnectorFormat,
    EnergySource,
    EnergySourceCategory,
    EnvironmentalImpactCategory,
    ExceptionalPeriod,
    GeoLocation,
    ImageCategory,
    ParkingRestriction,
    RegularHours,
    Status,
    StatusSchedule,
)
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "EVSE",
    "AdditionalGeoLocation",
    "BusinessDetails",
    "Capability",
    "Connector",
    "ConnectorFormat",
    "ConnectorType",
    "EnergyMix",
    "EnergySource",
    "EnergySourceCategory",
    "EnvironmentalImpact",
    "EnvironmentalImpactCategory",
    "ExceptionalPeriod",
    "Facility",
    "GeoLocation",
    "Hours",
    "Image",
    "ImageCategory",
    "Location",
    "LocationType",
    "ParkingRestriction",
    "PowerType",
    "RegularHours",
    "Status",
    "StatusSchedule",
]

LocationType: TypeAlias = Literal[
    "ON_STREET", "PARKING_GARAGE", "UNDERGROUND_GARAGE", "PARKING_LOT", "OTHER", "UNKNOWN",
]  # fmt: skip
Facility: TypeAlias = Literal[
    "HOTEL", "RESTAURANT", "CAFE", "MALL", "SUPERMARKET", "SPORT", "RECREATION_AREA", "NATURE", "MUSEUM",
    "BUS_STOP", "TAXI_STAND", "TRAIN_STATION", "AIRPORT", "CARPOOL_PARKING", "FUEL_STATION", "WIFI",
]  # fmt: skip
Capability: TypeAlias = Literal[
    "CHARGING_PROFILE_CAPABLE", "CREDIT_CARD_PAYABLE", "REMOTE_START_STOP_CAPABLE", "RESERVABLE", "RFID_READER",
    "UNLOCK_CAPABLE",
]  # fmt: skip
ConnectorType: TypeAlias = Literal[
    "CHADEMO", "DOMESTIC_A", "DOMESTIC_B", "DOMESTIC_C", "DOMESTIC_D", "DOMESTIC_E", "DOMESTIC_F", "DOMESTIC_G",
    "DOMESTIC_H", "DOMESTIC_I", "DOMESTIC_J", "DOMESTIC_K", "DOMESTIC_L", "IEC_60309_2_single_16",
    "IEC_60309_2_three_16", "IEC_60309_2_three_32", "IEC_60309_2_three_64", "IEC_62196_T1", "IEC_62196_T1_COMBO",
    "IEC_62196_T2", "IEC_62196_T2_COMBO", "IEC_62196_T3A", "IEC_62196_T3C", "TESLA_R", "TESLA_S",
]  # fmt: skip
PowerType: TypeAlias = Literal["AC_1_PHASE", "AC_3_PHASE", "DC"]


class Connector(View):
    """A socket or cable: volt and ampere; one tariff."""

    id: Annotated[str | None, one("string(36)")] = None
    standard: Annotated[ConnectorType | None, one("ConnectorType")] = None
    format: Annotated[ConnectorFormat | None, one("ConnectorFormat")] = None
    power_type: Annotated[PowerType | None, one("PowerType")] = None
    voltage: Annotated[WholeNumber | None, one("int")] = None
    amperage: Annotated[WholeNumber | None, one("int")] = None
    tariff_id: Annotated[str | None, optional("string(36)")] = None
    terms_and_conditions: Annotated[str | None, optional("URL")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    emsp_tariff_ids: Annotated[dict[str, Any] | None, optional("object", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class Image(View):
    """A picture at a URL; width and height in pixels."""

    url: Annotated[str | None, one("URL")] = None
    thumbnail: Annotated[str | None, optional("URL")] = None
    category: Annotated[ImageCategory | None, one("ImageCategory")] = None
    type: Annotated[str | None, one("string(4)")] = None
    width: Annotated[WholeNumber | None, optional("int(5)")] = None
    height: Annotated[WholeNumber | None, optional("int(5)")] = None


class EVSE(View):
    """What charges one vehicle at a time, through one of its connectors."""

    uid: Annotated[str | None, one("string(39)")] = None
    evse_id: Annotated[str | None, optional("string(48)")] = None
    status: Annotated[Status | None, one("Status")] = None
    status_schedule: Annotated[tuple[StatusSchedule, ...] | None, many("StatusSchedule")] = None
    capabilities: Annotated[tuple[Capability, ...] | None, many("Capability")] = None
    connectors: Annotated[tuple[Connector, ...] | None, at_least_one("Connector")] = None
    floor_level: Annotated[str | None, optional("string(4)")] = None
    coordinates: Annotated[GeoLocation | None, optional("GeoLocation")] = None
    physical_reference: Annotated[str | None, optional("string(16)")] = None
    directions: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    parking_restrictions: Annotated[tuple[ParkingRestriction, ...] | None, many("ParkingRestriction")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class BusinessDetails(View):
    """A company as drivers see it."""

    name: Annotated[str | None, one("string(100)")] = None
    website: Annotated[str | None, optional("URL")] = None
    logo: Annotated[Image | None, optional("Image")] = None


class Hours(View):
    """When a Location is open: around the clock, or in regular hours; times of day are local, exceptions are UTC."""

    regular_hours: Annotated[tuple[RegularHours, ...] | None, many("RegularHours")] = None
    twentyfourseven: Annotated[StrictBool | None, one("boolean")] = None
    exceptional_openings: Annotated[tuple[ExceptionalPeriod, ...] | None, many("ExceptionalPeriod")] = None
    exceptional_closings: Annotated[tuple[ExceptionalPeriod, ...] | None, many("ExceptionalPeriod")] = None


class EnvironmentalImpact(View):
    """Waste or emission in grams per kWh; the C# implementation writes `category` as later versions do."""

    source: Annotated[EnvironmentalImpactCategory | None, one("EnvironmentalImpactCategory")] = None
    amount: Annotated[ExactNumber | None, one("number")] = None
    category: Annotated[EnvironmentalImpactCategory | None, optional("EnvironmentalImpactCategory", extension=True)] = (
        None
    )


class EnergyMix(View):
    """Where the energy comes from."""

    is_green_energy: Annotated[StrictBool | None, one("boolean")] = None
    energy_sources: Annotated[tuple[EnergySource, ...] | None, many("EnergySource")] = None
    environ_impact: Annotated[tuple[EnvironmentalImpact, ...] | None, many("EnvironmentalImpact")] = None
    supplier_name: Annotated[str | None, optional("string(64)")] = None
    energy_product_name: Annotated[str | None, optional("string(64)")] = None


class Location(View):
    """A site with its EVSEs; its party stands in the URL, not in the record."""

    id: Annotated[str | None, one("string(39)")] = None
    type: Annotated[LocationType | None, one("LocationType")] = None
    name: Annotated[str | None, optional("string(255)")] = None
    address: Annotated[str | None, one("string(45)")] = None
    city: Annotated[str | None, one("string(45)")] = None
    postal_code: Annotated[str | None, one("string(10)")] = None
    country: Annotated[str | None, one("string(3)")] = None
    coordinates: Annotated[GeoLocation | None, one("GeoLocation")] = None
    related_locations: Annotated[tuple[AdditionalGeoLocation, ...] | None, many("AdditionalGeoLocation")] = None
    evses: Annotated[tuple[EVSE, ...] | None, many("EVSE")] = None
    directions: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    operator: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    suboperator: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    owner: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    facilities: Annotated[tuple[Facility, ...] | None, many("Facility")] = None
    time_zone: Annotated[str | None, optional("string(255)")] = None
    opening_times: Annotated[Hours | None, optional("Hours")] = None
    charging_when_closed: Annotated[StrictBool | None, optional("boolean")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    country_code: Annotated[str | None, optional("CiString(2)", extension=True)] = None
    party_id: Annotated[str | None, optional("CiString(3)", extension=True)] = None
    publish: Annotated[StrictBool | None, optional("boolean", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
