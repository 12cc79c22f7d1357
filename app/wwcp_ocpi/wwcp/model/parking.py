"""Parking: the space that belongs to a charging station; written in snake_case, as in OCPI 3.0."""

from wwcp_ocpi.wwcp.enumerations.places import EVSE_POSITION_VALUES, PARKING_DIRECTION_VALUES, VEHICLE_TYPE_VALUES
from wwcp_ocpi.wwcp.model.kinds import AnyValue, Choice, Flag, ListOf, Numeric, Text
from wwcp_ocpi.wwcp.model.shared import Image, ParkingRestriction
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View


class Parking(View):
    """A parking space; lengths in metres, `max_vehicle_weight` in kg, `time_limit` in minutes."""

    vehicle_types = Property(
        ListOf(Choice(VEHICLE_TYPE_VALUES, open_=True), filled=True), "vehicle_types", required=True
    )
    evse_position = Property(Choice(EVSE_POSITION_VALUES, open_=True), "evse_position", required=True)
    direction = Property(Choice(PARKING_DIRECTION_VALUES, open_=True), required=True)
    restricted_to_type = Property(Flag(), "restricted_to_type", required=True)
    reservation_required = Property(Flag(), "reservation_required", required=True)
    max_vehicle_weight = Property(Numeric(0), "max_vehicle_weight")
    max_vehicle_height = Property(Numeric(0), "max_vehicle_height")
    max_vehicle_length = Property(Numeric(0), "max_vehicle_length")
    max_vehicle_width = Property(Numeric(0), "max_vehicle_width")
    parking_bay_length = Property(Numeric(0), "parking_bay_length")
    parking_bay_width = Property(Numeric(0), "parking_bay_width")
    dangerous_goods_allowed = Property(Flag(), "dangerous_goods_allowed")
    parking_restrictions = Property(ListOf(ObjectOf(lambda: ParkingRestriction)), "parking_restrictions")
    time_limit = Property(Numeric(0), "time_limit")
    roofed = Property(Flag())
    images = Property(ListOf(ObjectOf(lambda: Image)))
    lighting = Property(Flag())
    standards = Property(ListOf(Text()))
    custom_data = Property(AnyValue())
