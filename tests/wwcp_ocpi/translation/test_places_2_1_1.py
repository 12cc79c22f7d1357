"""Coordinates, opening hours and the energy mix between OCPI 2.1.1 and 2.2.1."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.places import six_decimals

DAY = {"weekday": 1, "period_begin": "08:00", "period_end": "18:15"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("53.181608", "53.181608"),
        ("53.18160", "53.181600"),
        ("53.1816085", "53.181608"),
        ("-0.0000009", "-0.000001"),
        ("53", "53"),
        ("53.1 ", "53.1 "),
        ("1e1.5", "1e1.5"),
        (53, 53),
        (None, None),
    ],
)
def test_2_1_1_has_six_decimals(text, expected):
    assert six_decimals(text) == expected


def test_coordinates_of_other_lengths_come_back():
    value = sample("Location") | {
        "coordinates": {"latitude": "53.18161", "longitude": "5.4555381"},
        "related_locations": [
            {"latitude": "53.18161", "longitude": "5.455538", "name": {"language": "nl", "text": "A"}}
        ],
    }
    there = OF_2_1_1.down(value, "Location")
    bare = OF_2_1_1.down(value, "Location", carry=False).value
    assert bare["coordinates"] == {"latitude": "53.181610", "longitude": "5.455538"}
    assert there.value["related_locations"][0]["latitude"] == "53.181610"
    assert told(there, "/coordinates/longitude").kind == "approximated"
    assert OF_2_1_1.down_and_up(value, "Location")
    edited = OF_2_1_1.edited_below(value, "Location", "/coordinates/latitude", "53.000000")
    assert edited["coordinates"] == {"latitude": "53.000000", "longitude": "5.4555381"}


def opened(version: str, hours: dict[str, Any]) -> dict[str, Any]:
    return sample("Location", version) | {"opening_times": hours}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"regular_hours": [DAY]}, {"twentyfourseven": False, "regular_hours": [DAY]}),
        ({"twentyfourseven": True}, {"twentyfourseven": True}),
    ],
)
@pytest.mark.parametrize("carry", [True, False])
def test_hours_are_a_choice_in_2_1_1(old, new, carry):
    assert OF_2_1_1.up(opened("2.1.1", old), "Location", carry=carry).value["opening_times"] == new
    assert OF_2_1_1.down(opened("2.2.1", new), "Location", carry=carry).value["opening_times"] == old


@pytest.mark.parametrize("hours", [{}, {"regular_hours": []}, {"twentyfourseven": None}, {"exceptional_closings": []}])
def test_no_hours_are_all_hours(hours):
    there = OF_2_1_1.up(opened("2.1.1", hours), "Location")
    assert there.value["opening_times"]["twentyfourseven"] is True
    assert told(there, "/opening_times/twentyfourseven").kind == "assumed"
    assert OF_2_1_1.up_and_down(opened("2.1.1", hours), "Location")


def test_around_the_clock_needs_no_regular_hours():
    value = opened("2.2.1", {"twentyfourseven": True, "regular_hours": [DAY]})
    assert "regular_hours" not in OF_2_1_1.down(value, "Location").value["opening_times"]
    assert OF_2_1_1.down_and_up(value, "Location")


@pytest.mark.parametrize("hours", [None, [], "always", {"regular_hours": "x"}, {"twentyfourseven": "yes"}])
def test_hours_that_are_none_come_back(hours):
    assert OF_2_1_1.up_and_down(opened("2.1.1", hours), "Location")
    assert OF_2_1_1.down_and_up(opened("2.2.1", hours), "Location")


def mixed(version: str, impact: dict[str, Any]) -> dict[str, Any]:
    return sample("Location", version) | {"energy_mix": {"is_green_energy": True, "environ_impact": [impact]}}


def test_an_impact_has_a_source_in_2_1_1_and_a_category_from_2_2_on():
    there = OF_2_1_1.up(mixed("2.1.1", {"source": "NUCLEAR_WASTE", "amount": 1}), "Location")
    assert there.value["energy_mix"]["environ_impact"] == [{"category": "NUCLEAR_WASTE", "amount": 1}]
    back = OF_2_1_1.down(mixed("2.2.1", {"category": "CARBON_DIOXIDE", "amount": 1}), "Location", carry=False)
    assert back.value["energy_mix"]["environ_impact"] == [{"source": "CARBON_DIOXIDE", "amount": 1}]


def test_a_category_in_2_1_1_is_understood_too():
    value = mixed("2.1.1", {"category": "NUCLEAR_WASTE", "amount": 1})
    there = OF_2_1_1.up(value, "Location").value["energy_mix"]["environ_impact"][0]
    assert there["category"] == "NUCLEAR_WASTE"
    assert OF_2_1_1.up_and_down(value, "Location")


def test_technical_contacts_have_no_place_in_2_1_1():
    value = sample("Location")
    value["operator"]["technical_contact"] = {"email": "a@abc.example"}
    there = OF_2_1_1.down(value, "Location").value
    assert there["operator"]["x_wwcp_ocpi"] == {"technical_contact": {"email": "a@abc.example"}}
    assert OF_2_1_1.down_and_up(value, "Location")
