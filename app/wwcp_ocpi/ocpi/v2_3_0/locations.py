"""OCPI 2.3.0, module locations: Location, EVSE, Connector and the classes below them."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.extensions import EnergyMeter, PointOfContact
from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.locations import (
    AdditionalGeoLocation,
    ConnectorFormat,
    EnergySource,
    EnergySourceCategory,
    ExceptionalPeriod,
    GeoLocation,
    Hours,
    PowerType,
    RegularHours,
    Status,
    StatusSchedule,
)
from wwcp_ocpi.ocpi.v2_3_0.tokens import TokenType
from wwcp_ocpi.ocpi.v2_3_0.types import DisplayText
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "EVSE",
    "AdditionalGeoLocation",
    "BusinessDetails",
    "Capability",
    "Connector",
    "ConnectorCapability",
    "ConnectorFormat",
    "ConnectorType",
    "EVSEParking",
    "EVSEPosition",
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
    "Parking",
    "ParkingDirection",
    "ParkingRestriction",
    "ParkingType",
    "PowerType",
    "PublishTokenType",
    "RegularHours",
    "Status",
    "StatusSchedule",
    "VehicleType",
]

ParkingType: TypeAlias = Open[Literal[
    "ALONG_MOTORWAY", "PARKING_GARAGE", "PARKING_LOT", "ON_DRIVEWAY", "ON_STREET", "UNDERGROUND_GARAGE",
]]  # fmt: skip
Facility: TypeAlias = Open[Literal[
    "HOTEL", "RESTAURANT", "CAFE", "MALL", "SUPERMARKET", "SPORT", "RECREATION_AREA", "NATURE", "MUSEUM",
    "BIKE_SHARING", "BUS_STOP", "TAXI_STAND", "TRAM_STOP", "METRO_STATION", "TRAIN_STATION", "AIRPORT",
    "PARKING_LOT", "CARPOOL_PARKING", "FUEL_STATION", "WIFI",
]]  # fmt: skip
Capability: TypeAlias = Open[Literal[
    "CHARGING_PROFILE_CAPABLE", "CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT",
    "CREDIT_CARD_PAYABLE", "DEBIT_CARD_PAYABLE", "PED_TERMINAL", "REMOTE_START_STOP_CAPABLE", "RESERVABLE",
    "RFID_READER", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE", "UNLOCK_CAPABLE",
]]  # fmt: skip
ParkingRestriction: TypeAlias = Open[Literal[
    "CUSTOMERS", "DISABLED", "EMPLOYEES", "EV_ONLY", "MOTORCYCLES", "PLUGGED", "TAXIS", "TENANTS",
]]  # fmt: skip
VehicleType: TypeAlias = Open[Literal[
    "MOTORCYCLE", "PERSONAL_VEHICLE", "PERSONAL_VEHICLE_WITH_TRAILER", "VAN", "SEMI_TRACTOR", "RIGID",
    "TRUCK_WITH_TRAILER", "BUS", "DISABLED",
]]  # fmt: skip
ParkingDirection: TypeAlias = Literal["PARALLEL", "PERPENDICULAR", "ANGLE"]
ImageCategory: TypeAlias = Open[Literal[
    "CHARGER", "ENTRANCE", "LOCATION", "NETWORK", "OPERATOR", "OTHER", "OWNER",
]]  # fmt: skip
ConnectorType: TypeAlias = Open[Literal[
    "CHADEMO", "CHAOJI", "DOMESTIC_A", "DOMESTIC_B", "DOMESTIC_C", "DOMESTIC_D", "DOMESTIC_E", "DOMESTIC_F",
    "DOMESTIC_G", "DOMESTIC_H", "DOMESTIC_I", "DOMESTIC_J", "DOMESTIC_K", "DOMESTIC_L", "DOMESTIC_M", "DOMESTIC_N",
    "DOMESTIC_O", "GBT_AC", "GBT_DC", "IEC_60309_2_single_16", "IEC_60309_2_three_16", "IEC_60309_2_three_32",
    "IEC_60309_2_three_64", "IEC_62196_T1", "IEC_62196_T1_COMBO", "IEC_62196_T2", "IEC_62196_T2_COMBO",
    "IEC_62196_T3A", "IEC_62196_T3C", "MCS", "NEMA_5_20", "NEMA_6_30", "NEMA_6_50", "NEMA_10_30", "NEMA_10_50",
    "NEMA_14_30", "NEMA_14_50", "PANTOGRAPH_BOTTOM_UP", "PANTOGRAPH_TOP_DOWN", "SAE_J3400", "TESLA_R", "TESLA_S",
]]  # fmt: skip
ConnectorCapability: TypeAlias = Open[Literal["ISO_15118_2_PLUG_AND_CHARGE", "ISO_15118_20_PLUG_AND_CHARGE"]]
EVSEPosition: TypeAlias = Literal["LEFT", "RIGHT", "CENTER"]
EnvironmentalImpactCategory: TypeAlias = Open[Literal["NUCLEAR_WASTE", "CARBON_DIOXIDE"]]


class PublishTokenType(View):
    """Whose tokens may see an unpublished Location: all members that are set must match."""

    uid: Annotated[str | None, optional("CiString(36)")] = None
    type: Annotated[TokenType | None, optional("TokenType")] = None
    visual_number: Annotated[str | None, optional("string(64)")] = None
    issuer: Annotated[str | None, optional("string(64)")] = None
    group_id: Annotated[str | None, optional("CiString(36)")] = None


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
    capabilities: Annotated[tuple[ConnectorCapability, ...] | None, many("ConnectorCapability")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class EVSEParking(View):
    """Which parking place an EVSE serves, and where it stands to it."""

    parking_id: Annotated[str | None, one("CiString(36)")] = None
    evse_position: Annotated[EVSEPosition | None, optional("EVSEPosition")] = None


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
    parking: Annotated[tuple[EVSEParking, ...] | None, many("EVSEParking")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    accepted_service_providers: Annotated[tuple[str, ...] | None, many("string(50)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class Parking(View):
    """A parking place: metres, kilograms and minutes."""

    id: Annotated[str | None, one("CiString(36)")] = None
    physical_reference: Annotated[str | None, optional("string(12)")] = None
    vehicle_types: Annotated[tuple[VehicleType, ...] | None, at_least_one("VehicleType")] = None
    max_vehicle_weight: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_height: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_length: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_width: Annotated[ExactNumber | None, optional("number")] = None
    parking_space_length: Annotated[ExactNumber | None, optional("number")] = None
    parking_space_width: Annotated[ExactNumber | None, optional("number")] = None
    dangerous_goods_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    direction: Annotated[ParkingDirection | None, optional("ParkingDirection")] = None
    drive_through: Annotated[StrictBool | None, optional("boolean")] = None
    restricted_to_type: Annotated[StrictBool | None, one("boolean")] = None
    reservation_required: Annotated[StrictBool | None, one("boolean")] = None
    time_limit: Annotated[ExactNumber | None, optional("number")] = None
    roofed: Annotated[StrictBool | None, optional("boolean")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    lighting: Annotated[StrictBool | None, optional("boolean")] = None
    refrigeration_outlet: Annotated[StrictBool | None, optional("boolean")] = None
    standards: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None
    apds_reference: Annotated[str | None, optional("CiString")] = None
    evse_position: Annotated[EVSEPosition | None, optional("EVSEPosition", extension=True)] = None


class BusinessDetails(View):
    """A company as drivers see it."""

    name: Annotated[str | None, one("string(100)")] = None
    website: Annotated[str | None, optional("URL")] = None
    logo: Annotated[Image | None, optional("Image")] = None
    technical_contact: Annotated[PointOfContact | None, optional("PointOfContact", extension=True)] = None


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
    parking_places: Annotated[tuple[Parking, ...] | None, many("Parking")] = None
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
    help_phone: Annotated[str | None, optional("CiString(25)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    energy_meters: Annotated[tuple[EnergyMeter, ...] | None, many("EnergyMeter", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
