"""The parking of an EVSE: places that EVSEs refer to and restrictions in 2.3.0, one object within the EVSE in 3.0.

Lengths are centimetres on both sides by the text of both.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING

UNKNOWN = "UNKNOWN"
"""What stands where 3.0 wants a position or direction that 2.3.0 does not say; both enumerations are open."""

VEHICLE_OF = {"DISABLED": "DISABLED", "MOTORCYCLES": "MOTORCYCLE"}
"""Restrictions of 2.3.0 that are types of vehicles in 3.0."""

RESTRICTION_OF = {vehicle: restriction for restriction, vehicle in VEHICLE_OF.items()}

SAME = (
    *("max_vehicle_weight", "max_vehicle_height", "max_vehicle_length", "max_vehicle_width"),
    *("dangerous_goods_allowed", "restricted_to_type", "reservation_required", "time_limit", "roofed", "images"),
    *("lighting", "standards"),
)

RENAMED = {"parking_space_length": "parking_bay_length", "parking_space_width": "parking_bay_width"}

TRUCKS = {"SEMI_TRACTOR": "TRUCK", "RIGID": "TRUCK"}


ORDER = ("vehicle_types", "evse_position", "direction", "restricted_to_type", "reservation_required")
"""The members of a 3.0 parking that it must have, which come first."""


def parking_there(place: dict[str, Any] | None, position: Any, restrictions: Any) -> dict[str, Any]:
    """The 3.0 parking of a place, an EVSE's position at it and the EVSE's restrictions; a plain one without place."""
    told = _plain(restrictions) if place is None else _placed(place)
    parking = {**told, "evse_position": UNKNOWN if position is MISSING or position is None else position}
    parking = {name: parking[name] for name in ORDER if name in parking} | parking
    if not isinstance(restrictions, list):
        return parking
    said = implied(parking)
    groups = [value for value in _named(restrictions, {"TAXIS": "TAXI_ONLY"}) if value not in said]
    if groups:
        parking["parking_restrictions"] = [{"group": groups, "applies_outside_opening_hours": True}]
    elif not restrictions and not said:
        parking["parking_restrictions"] = []
    return parking


def _plain(restrictions: Any) -> dict[str, Any]:
    given = restrictions if isinstance(restrictions, list) else []
    vehicles = [VEHICLE_OF[value] for value in _named(given, {}) if value in VEHICLE_OF]
    return {
        "vehicle_types": vehicles or ["PERSONAL_VEHICLE"],
        "direction": UNKNOWN,
        "restricted_to_type": bool(vehicles),
        "reservation_required": False,
    }


def _placed(place: dict[str, Any]) -> dict[str, Any]:
    parking = {name: place[name] for name in SAME if name in place}
    parking |= {new: place[old] for old, new in RENAMED.items() if old in place}
    if "vehicle_types" in place:
        parking["vehicle_types"] = _vehicles(place["vehicle_types"], TRUCKS)
    direction = place.get("direction")
    if direction is None:
        direction = "DRIVE_THROUGH" if place.get("drive_through") is True else UNKNOWN
    return {**parking, "direction": direction}


def place_of(parking: dict[str, Any]) -> dict[str, Any]:
    """The 2.3.0 parking place of a 3.0 parking, without id."""
    place = {name: parking[name] for name in SAME if name in parking}
    place |= {old: parking[new] for old, new in RENAMED.items() if new in parking}
    if "vehicle_types" in parking:
        place["vehicle_types"] = _vehicles(parking["vehicle_types"], {"TRUCK": "RIGID"})
    direction = parking.get("direction")
    if direction == "DRIVE_THROUGH":
        place["drive_through"] = True
    elif direction is not None and direction != UNKNOWN:
        place["direction"] = direction
    return place


def position_of(parking: dict[str, Any]) -> Any:
    """Where the EVSE stands at the place, MISSING where it is not known."""
    position = parking.get("evse_position")
    return MISSING if position is None or position == UNKNOWN else position


def restrictions_of(parking: dict[str, Any]) -> Any:
    """The restrictions of an EVSE, of groups and of vehicle types that alone may park; MISSING where there are none."""
    given = parking.get("parking_restrictions")
    lists = [one.get("group") for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    groups = [value for values in lists if isinstance(values, list) for value in values]
    found = list(dict.fromkeys([*implied(parking), *_named(groups, {"TAXI_ONLY": "TAXIS"})]))
    return found if found or given == [] else MISSING


def implied(parking: dict[str, Any]) -> list[str]:
    """The restrictions that the vehicle types of a parking say, where no others may park there."""
    vehicles = parking.get("vehicle_types")
    if parking.get("restricted_to_type") is not True or not isinstance(vehicles, list):
        return []
    known = [RESTRICTION_OF.get(value) if isinstance(value, str) else None for value in vehicles]
    found = [value for value in known if value is not None]
    return list(dict.fromkeys(found)) if len(found) == len(known) else []


def _vehicles(values: Any, names: dict[str, str]) -> Any:
    return _named(values, names) if isinstance(values, list) else values


def _named(values: list[Any], names: dict[str, str]) -> list[str]:
    """The texts of a list under the names of the other version, each once."""
    return list(dict.fromkeys(names.get(value, value) for value in values if isinstance(value, str)))
