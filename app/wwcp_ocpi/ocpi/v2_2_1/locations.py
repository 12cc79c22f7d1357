"""OCPI 2.2.1, module locations: Location, EVSE, Connector and the classes below them."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.extensions import EnergyMeter, PointOfContact
from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.tokens import TokenType
from wwcp_ocpi.ocpi.v2_2_1.types import DisplayText
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
    "ParkingRestriction",
    "ParkingType",
    "PowerType",
    "PublishTokenType",
    "RegularHours",
    "Status",
    "StatusSchedule",
]

ParkingType: TypeAlias = Literal[
    "ALONG_MOTORWAY", "PARKING_GARAGE", "PARKING_LOT", "ON_DRIVEWAY", "ON_STREET", "UNDERGROUND_GARAGE",
]  # fmt: skip
Facility: TypeAlias = Literal[
    "HOTEL", "RESTAURANT", "CAFE", "MALL", "SUPERMARKET", "SPORT", "RECREATION_AREA", "NATURE", "MUSEUM",
    "BIKE_SHARING", "BUS_STOP", "TAXI_STAND", "TRAM_STOP", "METRO_STATION", "TRAIN_STATION", "AIRPORT",
    "PARKING_LOT", "CARPOOL_PARKING", "FUEL_STATION", "WIFI",
]  # fmt: skip
Status: TypeAlias = Literal[
    "AVAILABLE", "BLOCKED", "CHARGING", "INOPERATIVE", "OUTOFORDER", "PLANNED", "REMOVED", "RESERVED", "UNKNOWN",
]  # fmt: skip
Capability: TypeAlias = Literal[
    "CHARGING_PROFILE_CAPABLE", "CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT",
    "CREDIT_CARD_PAYABLE", "DEBIT_CARD_PAYABLE", "PED_TERMINAL", "REMOTE_START_STOP_CAPABLE", "RESERVABLE",
    "RFID_READER", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE", "UNLOCK_CAPABLE",
]  # fmt: skip
ParkingRestriction: TypeAlias = Literal["EV_ONLY", "PLUGGED", "DISABLED", "CUSTOMERS", "MOTORCYCLES"]
ImageCategory: TypeAlias = Literal["CHARGER", "ENTRANCE", "LOCATION", "NETWORK", "OPERATOR", "OTHER", "OWNER"]
ConnectorType: TypeAlias = Literal[
    "CHADEMO", "CHAOJI", "DOMESTIC_A", "DOMESTIC_B", "DOMESTIC_C", "DOMESTIC_D", "DOMESTIC_E", "DOMESTIC_F",
    "DOMESTIC_G", "DOMESTIC_H", "DOMESTIC_I", "DOMESTIC_J", "DOMESTIC_K", "DOMESTIC_L", "DOMESTIC_M", "DOMESTIC_N",
    "DOMESTIC_O", "GBT_AC", "GBT_DC", "IEC_60309_2_single_16", "IEC_60309_2_three_16", "IEC_60309_2_three_32",
    "IEC_60309_2_three_64", "IEC_62196_T1", "IEC_62196_T1_COMBO", "IEC_62196_T2", "IEC_62196_T2_COMBO",
    "IEC_62196_T3A", "IEC_62196_T3C", "NEMA_5_20", "NEMA_6_30", "NEMA_6_50", "NEMA_10_30", "NEMA_10_50",
    "NEMA_14_30", "NEMA_14_50", "PANTOGRAPH_BOTTOM_UP", "PANTOGRAPH_TOP_DOWN", "TESLA_R", "TESLA_S",
]  # fmt: skip
ConnectorFormat: TypeAlias = Literal["SOCKET", "CABLE"]
PowerType: TypeAlias = Literal["AC_1_PHASE", "AC_2_PHASE", "AC_2_PHASE_SPLIT", "AC_3_PHASE", "DC"]
EnergySourceCategory: TypeAlias = Literal[
    "NUCLEAR", "GENERAL_FOSSIL", "COAL", "GAS", "GENERAL_GREEN", "SOLAR", "WIND", "WATER",
]  # fmt: skip
EnvironmentalImpactCategory: TypeAlias = Literal["NUCLEAR_WASTE", "CARBON_DIOXIDE"]


class PublishTokenType(View):
    """Whose tokens may see an unpublished Location: all members that are set must match."""

    uid: Annotated[str | None, optional("CiString(36)")] = None
    type: Annotated[TokenType | None, optional("TokenType")] = None
    visual_number: Annotated[str | None, optional("string(64)")] = None
    issuer: Annotated[str | None, optional("string(64)")] = None
    group_id: Annotated[str | None, optional("CiString(36)")] = None


class GeoLocation(View):
    """WGS 84 coordinates in degrees, as text."""

    latitude: Annotated[str | None, one("string(10)")] = None
    longitude: Annotated[str | None, one("string(11)")] = None


class AdditionalGeoLocation(View):
    """A further point of a Location, such as an entrance."""

    latitude: Annotated[str | None, one("string(10)")] = None
    longitude: Annotated[str | None, one("string(11)")] = None
    name: Annotated[DisplayText | None, optional("DisplayText")] = None


class StatusSchedule(View):
    """A status planned for a period; informational."""

    period_begin: Annotated[Timestamp | None, one("DateTime")] = None
    period_end: Annotated[Timestamp | None, optional("DateTime")] = None
    status: Annotated[Status | None, one("Status")] = None


class Connector(View):
    """A socket or cable: volt, ampere and watt at most."""

    id: Annotated[str | None, one("CiString(36)")] = None
    standard: Annotated[ConnectorType | None, one("ConnectorType")] = None
    format: Annotated[ConnectorFormat | None, one("ConnectorFormat")] = None
    power_type: Annotated[PowerType | None, one("PowerType")] = None
    max_voltage: Annotated[WholeNumber | None, one("int")] = None
    max_amperage: Annotated[WholeNumber | None, one("int")] = None
    max_electric_power: Annotated[WholeNumber | None, optional("int")] = None
    tariff_ids: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None
    terms_and_conditions: Annotated[str | None, optional("URL")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class Image(View):
    """A picture at a URL; width and height in pixels."""

    url: Annotated[str | None, one("URL")] = None
    thumbnail: Annotated[str | None, optional("URL")] = None
    category: Annotated[ImageCategory | None, one("ImageCategory")] = None
    type: Annotated[str | None, one("CiString(4)")] = None
    width: Annotated[WholeNumber | None, optional("int(5)")] = None
    height: Annotated[WholeNumber | None, optional("int(5)")] = None


class EVSE(View):
    """What charges one vehicle at a time, through one of its connectors."""

    uid: Annotated[str | None, one("CiString(36)")] = None
    evse_id: Annotated[str | None, optional("CiString(48)")] = None
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
    technical_contact: Annotated[PointOfContact | None, optional("PointOfContact", extension=True)] = None


class RegularHours(View):
    """A period of one weekday (Monday is 1), in local time of day."""

    weekday: Annotated[WholeNumber | None, one("int(1)")] = None
    period_begin: Annotated[str | None, one("string(5)")] = None
    period_end: Annotated[str | None, one("string(5)")] = None


class ExceptionalPeriod(View):
    """A period in UTC that differs from the regular hours."""

    period_begin: Annotated[Timestamp | None, one("DateTime")] = None
    period_end: Annotated[Timestamp | None, one("DateTime")] = None


class Hours(View):
    """When a Location is open; times of day are local, exceptions are UTC."""

    twentyfourseven: Annotated[StrictBool | None, one("boolean")] = None
    regular_hours: Annotated[tuple[RegularHours, ...] | None, many("RegularHours")] = None
    exceptional_openings: Annotated[tuple[ExceptionalPeriod, ...] | None, many("ExceptionalPeriod")] = None
    exceptional_closings: Annotated[tuple[ExceptionalPeriod, ...] | None, many("ExceptionalPeriod")] = None


class EnergySource(View):
    """The share of one source, in percent."""

    source: Annotated[EnergySourceCategory | None, one("EnergySourceCategory")] = None
    percentage: Annotated[ExactNumber | None, one("number")] = None


class EnvironmentalImpact(View):
    """Waste or emission in grams per kWh."""

    category: Annotated[EnvironmentalImpactCategory | None, one("EnvironmentalImpactCategory")] = None
    amount: Annotated[ExactNumber | None, one("number")] = None


class EnergyMix(View):
    """Where the energy comes from."""

    is_green_energy: Annotated[StrictBool | None, one("boolean")] = None
    energy_sources: Annotated[tuple[EnergySource, ...] | None, many("EnergySource")] = None
    environ_impact: Annotated[tuple[EnvironmentalImpact, ...] | None, many("EnvironmentalImpact")] = None
    supplier_name: Annotated[str | None, optional("string(64)")] = None
    energy_product_name: Annotated[str | None, optional("string(64)")] = None


class Location(View):
    """A site with its EVSEs; belongs to a party, published or not."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    id: Annotated[str | None, one("CiString(36)")] = None
    publish: Annotated[StrictBool | None, one("boolean")] = None
    publish_allowed_to: Annotated[tuple[PublishTokenType, ...] | None, many("PublishTokenType")] = None
    name: Annotated[str | None, optional("string(255)")] = None
    address: Annotated[str | None, one("string(255)")] = None
    city: Annotated[str | None, one("string(45)")] = None
    postal_code: Annotated[str | None, optional("string(10)")] = None
    state: Annotated[str | None, optional("string(45)")] = None
    country: Annotated[str | None, one("string(3)")] = None
    coordinates: Annotated[GeoLocation | None, one("GeoLocation")] = None
    related_locations: Annotated[tuple[AdditionalGeoLocation, ...] | None, many("AdditionalGeoLocation")] = None
    parking_type: Annotated[ParkingType | None, optional("ParkingType")] = None
    evses: Annotated[tuple[EVSE, ...] | None, many("EVSE")] = None
    directions: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    operator: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    suboperator: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    owner: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    facilities: Annotated[tuple[Facility, ...] | None, many("Facility")] = None
    time_zone: Annotated[str | None, one("string(255)")] = None
    opening_times: Annotated[Hours | None, optional("Hours")] = None
    charging_when_closed: Annotated[StrictBool | None, optional("boolean")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    energy_meters: Annotated[tuple[EnergyMeter, ...] | None, many("EnergyMeter", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
