"""The parking of an EVSE: places and restrictions in 2.3.0, one object in 3.0."""

from typing import Any

import pytest

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.parking import (
    parking_there,
    place_of,
    position_of,
    restrictions_of,
)

PLACE = {
    "id": "P1",
    "vehicle_types": ["VAN"],
    "restricted_to_type": True,
    "reservation_required": False,
    "max_vehicle_height": 250,
    "parking_space_length": 600,
    "parking_space_width": 250,
    "time_limit": 120,
    "standards": ["PAS 1899:2022"],
}


def group(*values: str) -> list[dict[str, Any]]:
    return [{"group": list(values), "applies_outside_opening_hours": True}]


def test_a_place_and_a_position_are_one_parking():
    assert parking_there(PLACE | {"direction": "ANGLE"}, "LEFT", ["PLUGGED"]) == {
        "vehicle_types": ["VAN"],
        "evse_position": "LEFT",
        "direction": "ANGLE",
        "restricted_to_type": True,
        "reservation_required": False,
        "max_vehicle_height": 250,
        "time_limit": 120,
        "standards": ["PAS 1899:2022"],
        "parking_bay_length": 600,
        "parking_bay_width": 250,
        "parking_restrictions": group("PLUGGED"),
    }


def test_a_parking_without_a_place_says_as_little_as_it_can():
    assert parking_there(None, MISSING, MISSING) == {
        "vehicle_types": ["PERSONAL_VEHICLE"],
        "evse_position": "UNKNOWN",
        "direction": "UNKNOWN",
        "restricted_to_type": False,
        "reservation_required": False,
    }


@pytest.mark.parametrize(
    ("restrictions", "vehicles", "groups"),
    [
        (["DISABLED"], ["DISABLED"], None),
        (["DISABLED", "PLUGGED"], ["DISABLED"], ["PLUGGED"]),
        (["MOTORCYCLES", "TAXIS"], ["MOTORCYCLE"], ["TAXI_ONLY"]),
        (["EMPLOYEES", "TENANTS", "SOMETHING_NEW"], ["PERSONAL_VEHICLE"], ["EMPLOYEES", "TENANTS", "SOMETHING_NEW"]),
    ],
)
def test_restrictions_are_groups_or_vehicles(restrictions, vehicles, groups):
    made = parking_there(None, MISSING, restrictions)
    assert made["vehicle_types"] == vehicles
    assert made["restricted_to_type"] is (vehicles != ["PERSONAL_VEHICLE"])
    assert made.get("parking_restrictions") == (None if groups is None else group(*groups))
    assert sorted(restrictions_of(made)) == sorted(restrictions)


def test_a_restriction_that_the_place_contradicts_stays_one():
    made = parking_there(PLACE, MISSING, ["DISABLED"])
    assert made["parking_restrictions"] == group("DISABLED")
    assert restrictions_of(made) == ["DISABLED"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"direction": "PARALLEL"}, "PARALLEL"),
        ({"drive_through": True}, "DRIVE_THROUGH"),
        ({"drive_through": True, "direction": "ANGLE"}, "ANGLE"),
        ({"drive_through": False}, "UNKNOWN"),
        ({"direction": None}, "UNKNOWN"),
    ],
)
def test_a_place_to_drive_through_is_a_direction(old, new):
    made = parking_there(PLACE | old, MISSING, MISSING)
    assert made["direction"] == new
    returned = place_of(made)
    assert returned.get("drive_through") is (True if new == "DRIVE_THROUGH" else None)
    assert returned.get("direction") == (new if new in ("PARALLEL", "ANGLE") else None)


@pytest.mark.parametrize(
    ("old", "new", "returned"),
    [
        (["RIGID"], ["TRUCK"], ["RIGID"]),
        (["SEMI_TRACTOR"], ["TRUCK"], ["RIGID"]),
        (["RIGID", "SEMI_TRACTOR", "BUS"], ["TRUCK", "BUS"], ["RIGID", "BUS"]),
        ("VAN", "VAN", "VAN"),
    ],
)
def test_trucks_are_of_one_kind_in_3_0(old, new, returned):
    made = parking_there(PLACE | {"vehicle_types": old}, MISSING, MISSING)
    assert made["vehicle_types"] == new
    assert place_of(made)["vehicle_types"] == returned


@pytest.mark.parametrize(
    ("parking", "position", "restrictions"),
    [
        ({}, MISSING, MISSING),
        ({"evse_position": "UNKNOWN", "parking_restrictions": []}, MISSING, []),
        ({"evse_position": "RIGHT", "parking_restrictions": "all"}, "RIGHT", MISSING),
        ({"parking_restrictions": [{"group": "PLUGGED"}, None, {"group": [5, "PLUGGED"]}]}, MISSING, ["PLUGGED"]),
        ({"vehicle_types": ["DISABLED", "VAN"], "restricted_to_type": True}, MISSING, MISSING),
        ({"vehicle_types": ["DISABLED"], "restricted_to_type": False}, MISSING, MISSING),
        ({"vehicle_types": [], "restricted_to_type": True}, MISSING, MISSING),
    ],
)
def test_what_a_parking_says(parking, position, restrictions):
    assert position_of(parking) is position or position_of(parking) == position
    assert restrictions_of(parking) is restrictions or restrictions_of(parking) == restrictions


@pytest.mark.parametrize("restrictions", [MISSING, None, [], ["DISABLED"], ["PLUGGED", "DISABLED"], "all", [5]])
@pytest.mark.parametrize(
    "place", [None, PLACE, {"id": "P"}, {"id": "P", "vehicle_types": ["DISABLED"], "restricted_to_type": True}]
)
def test_there_and_back_and_there_is_the_same(place, restrictions):
    made = parking_there(place, MISSING, restrictions)
    again = parking_there(place_of(made), position_of(made), restrictions_of(made))
    assert again == made
