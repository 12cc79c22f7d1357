"""OCPI 3.0, module locations: Location and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.calibration import EnergyMeter
from wwcp_ocpi.ocpi.v3_0.charging_stations import ChargingStation
from wwcp_ocpi.ocpi.v3_0.energy_mixes import EnergyMix
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import BusinessDetails, ChargingRateUnit, DisplayText, GeoLocation, Image, TokenType

__all__ = [
    "AdditionalGeoLocation",
    "Address",
    "ExceptionalPeriod",
    "Facility",
    "Hours",
    "Location",
    "LocationMaxPower",
    "LocationService",
    "ParkingType",
    "PublishToken",
    "RegularHours",
]

Facility: TypeAlias = Open[Literal[
    "HOTEL", "RESTAURANT", "CAFE", "MALL", "SUPERMARKET", "SPORT", "RECREATION_AREA", "NATURE", "MUSEUM",
    "BIKE_SHARING", "BUS_STOP", "TAXI_STAND", "TRAM_STOP", "METRO_STATION", "TRAIN_STATION", "AIRPORT",
    "PARKING_LOT", "CARPOOL_PARKING", "FUEL_STATION", "WIFI",
]]  # fmt: skip
LocationService: TypeAlias = Open[Literal[
    "ACCESSIBLE_CHARGING", "ASSISTANCE", "CAMERA_SURVEILLANCE", "EMERGENCY_CALL", "TIME",
]]  # fmt: skip
ParkingType: TypeAlias = Open[Literal[
    "UNKNOWN", "ALONG_MOTORWAY", "PARKING_GARAGE", "PARKING_LOT", "ON_DRIVEWAY", "ON_STREET", "UNDERGROUND_GARAGE",
]]  # fmt: skip


class Address(Preview):
    """A postal address with its coordinates; `country` is alpha-3, alpha-2 in the C# reference."""

    address: Annotated[str | None, one("string")] = None
    city: Annotated[str | None, one("string")] = None
    postal_code: Annotated[str | None, optional("string")] = None
    state: Annotated[str | None, optional("string")] = None
    country: Annotated[str | None, one("CountryCode", form="country")] = None
    coordinates: Annotated[GeoLocation | None, one("GeoLocation")] = None


class AdditionalGeoLocation(Preview):
    """A related point such as an entrance."""

    latitude: Annotated[str | None, one("string", also=("lat",), form="degrees")] = None
    longitude: Annotated[str | None, one("string", also=("lng",), form="degrees")] = None
    name: Annotated[DisplayText | None, optional("DisplayText")] = None


class PublishToken(Preview):
    """Whose tokens may see an unpublished Location: all members that are set must match."""

    uid: Annotated[str | None, optional("Token_Id")] = None
    type: Annotated[TokenType | None, optional("TokenType")] = None
    visual_number: Annotated[str | None, optional("string(64)")] = None
    issuer: Annotated[str | None, optional("string(64)")] = None
    group_id: Annotated[str | None, optional("Group_Id")] = None


class LocationMaxPower(Preview):
    """What the grid connection of a location gives at most, in watt or ampere."""

    value: Annotated[ExactNumber | None, one("number")] = None
    unit: Annotated[ChargingRateUnit | None, one("ChargingRateUnit")] = None


class RegularHours(Preview):
    """The hours of one weekday, 1 for Monday to 7 for Sunday."""

    weekday: Annotated[WholeNumber | None, one("integer")] = None
    period_begin: Annotated[str | None, one("string(5)")] = None
    period_end: Annotated[str | None, one("string(5)")] = None


class ExceptionalPeriod(Preview):
    """A time of other opening or closing."""

    period_begin: Annotated[Timestamp | None, one("DateTime")] = None
    period_end: Annotated[Timestamp | None, one("DateTime")] = None


class Hours(Preview):
    """When a location is open."""

    twentyfourseven: Annotated[StrictBool | None, one("boolean")] = None
    regular_hours: Annotated[tuple[RegularHours, ...] | None, many("RegularHours")] = None
    exceptional_openings: Annotated[tuple[ExceptionalPeriod, ...] | None, many("ExceptionalPeriod")] = None
    exceptional_closings: Annotated[tuple[ExceptionalPeriod, ...] | None, many("ExceptionalPeriod")] = None


class Location(Preview):
    """A group of charging stations at one place, issued by one party."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("Location_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    publish: Annotated[StrictBool | None, one("boolean")] = None
    time_zone: Annotated[str | None, one("string")] = None
    publish_allowed_to: Annotated[tuple[PublishToken, ...] | None, many("PublishToken")] = None
    name: Annotated[str | None, optional("string")] = None
    address: Annotated[Address | None, optional("Address")] = None
    related_locations: Annotated[tuple[AdditionalGeoLocation, ...] | None, many("AdditionalGeoLocation")] = None
    parking_type: Annotated[ParkingType | None, optional("ParkingType")] = None
    charging_pool: Annotated[tuple[ChargingStation, ...] | None, many("ChargingStation")] = None
    directions: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    operator: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    suboperator: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    owner: Annotated[BusinessDetails | None, optional("BusinessDetails")] = None
    services: Annotated[tuple[LocationService, ...] | None, many("LocationService")] = None
    facilities: Annotated[tuple[Facility, ...] | None, many("Facility")] = None
    opening_times: Annotated[Hours | None, optional("Hours")] = None
    charging_when_closed: Annotated[StrictBool | None, optional("boolean")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    energy_meters: Annotated[tuple[EnergyMeter, ...] | None, many("EnergyMeter", extension=True)] = None
    max_power: Annotated[LocationMaxPower | None, optional("LocationMaxPower")] = None
    help_phone: Annotated[str | None, optional("PhoneNumber")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
