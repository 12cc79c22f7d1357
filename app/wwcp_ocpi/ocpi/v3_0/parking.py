"""OCPI 3.0, module locations: the parking space of an EVSE."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import Image

__all__ = [
    "EVSEPosition",
    "Parking",
    "ParkingDirection",
    "ParkingRestriction",
    "ParkingRestrictionGroup",
    "Standard",
    "VehicleType",
]

VehicleType: TypeAlias = Open[Literal[
    "MOTORCYCLE", "PERSONAL_VEHICLE", "PERSONAL_VEHICLE_WITH_TRAILER", "VAN", "TRUCK", "TRUCK_WITH_TRAILER", "BUS",
    "DISABLED",
]]  # fmt: skip
EVSEPosition: TypeAlias = Open[Literal["LEFT", "RIGHT", "CENTER"]]
ParkingDirection: TypeAlias = Open[Literal["PARALLEL", "PERPENDICULAR", "ANGLE", "DRIVE_THROUGH"]]
ParkingRestrictionGroup: TypeAlias = Open[Literal[
    "EMPLOYEES", "EV_ONLY", "PLUGGED", "CUSTOMERS", "TAXI_ONLY", "TENANTS",
]]  # fmt: skip
Standard: TypeAlias = Open[Literal["PAS 1899:2022"]]


class ParkingRestriction(Preview):
    """Who may park, and whether outside opening hours too."""

    group: Annotated[tuple[ParkingRestrictionGroup, ...] | None, at_least_one("ParkingRestrictionGroup")] = None
    applies_outside_opening_hours: Annotated[StrictBool | None, one("boolean")] = None


class Parking(Preview):
    """The parking space of an EVSE: kilograms, minutes, and lengths whose unit is in doubt.

    The text says centimetres, the C# reference counts in metres; lengths are kept as they are given.
    """

    vehicle_types: Annotated[tuple[VehicleType, ...] | None, at_least_one("VehicleType")] = None
    evse_position: Annotated[EVSEPosition | None, one("EVSEPosition")] = None
    direction: Annotated[ParkingDirection | None, one("ParkingDirection")] = None
    restricted_to_type: Annotated[StrictBool | None, one("boolean")] = None
    reservation_required: Annotated[StrictBool | None, one("boolean")] = None
    max_vehicle_weight: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_height: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_length: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_width: Annotated[ExactNumber | None, optional("number")] = None
    parking_bay_length: Annotated[ExactNumber | None, optional("number")] = None
    parking_bay_width: Annotated[ExactNumber | None, optional("number")] = None
    dangerous_goods_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    parking_restrictions: Annotated[tuple[ParkingRestriction, ...] | None, many("ParkingRestriction")] = None
    time_limit: Annotated[WholeNumber | None, optional("integer")] = None
    roofed: Annotated[StrictBool | None, optional("boolean")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    lighting: Annotated[StrictBool | None, optional("boolean")] = None
    standards: Annotated[tuple[Standard, ...] | None, many("Standard")] = None
