"""The staircase: neighbours, routes, and objects that have no counterpart."""

import pytest

from wwcp_ocpi.translation.mapping import Direction, Mapping
from wwcp_ocpi.translation.steps import Leg, Step, UnknownRoute, route

PARCEL = Mapping("Parcel", "Package")
LETTER = Mapping("Letter", "Letter")
BOX = Mapping("Package", "Box")

LOW = Step("ocpi-2.2.1", "ocpi-2.3.0", (PARCEL, LETTER))
HIGH = Step("ocpi-2.3.0", "wwcp", (BOX,))
STEPS = (LOW, HIGH)


def test_a_step_finds_the_mapping_by_the_side_that_is_read():
    assert LOW.mapping(Direction.THERE, "Parcel") is PARCEL
    assert LOW.mapping(Direction.BACK, "Package") is PARCEL
    assert LOW.mapping(Direction.BACK, "Parcel") is None
    assert LOW.mapping(Direction.THERE, "Postcard") is None


def test_a_route_goes_over_all_steps_between():
    legs = route(STEPS, "ocpi-2.2.1", "wwcp", "Parcel")
    assert legs is not None
    assert [(leg.source, leg.target, leg.object) for leg in legs] == [
        ("ocpi-2.2.1", "ocpi-2.3.0", "Package"),
        ("ocpi-2.3.0", "wwcp", "Box"),
    ]


def test_the_way_back_reads_the_mappings_from_the_right():
    legs = route(STEPS, "wwcp", "ocpi-2.2.1", "Box")
    assert legs is not None
    assert [(leg.direction, leg.object) for leg in legs] == [(Direction.BACK, "Package"), (Direction.BACK, "Parcel")]


def test_no_leg_leads_to_where_one_is():
    assert route(STEPS, "wwcp", "wwcp", "Box") == ()


def test_an_object_that_ends_on_the_way_has_no_route():
    assert route(STEPS, "ocpi-2.2.1", "wwcp", "Letter") is None
    assert route(STEPS, "ocpi-2.2.1", "wwcp", "Postcard") is None


def test_the_shortest_of_two_ways_is_taken():
    direct = Step("ocpi-2.2.1", "wwcp", (Mapping("Parcel", "Box"),))
    legs = route((LOW, HIGH, direct), "ocpi-2.2.1", "wwcp", "Parcel")
    assert legs is not None
    assert len(legs) == 1


@pytest.mark.parametrize(("source", "target"), [("ocpi-3.0", "wwcp"), ("wwcp", "ocpi-3.0")])
def test_a_format_without_a_step_is_named_to_the_user(source, target):
    with pytest.raises(UnknownRoute) as caught:
        route(STEPS, source, target, "Parcel")
    assert str(caught.value) == "ocpi-3.0 is not translated; known are ocpi-2.2.1, ocpi-2.3.0, wwcp."


def test_a_leg_walked_back_swaps_its_ends():
    leg = Leg(PARCEL, Direction.THERE, "ocpi-2.2.1", "ocpi-2.3.0")
    back = leg.reversed()
    assert (back.source, back.target, back.direction, back.object) == (
        "ocpi-2.3.0",
        "ocpi-2.2.1",
        Direction.BACK,
        "Parcel",
    )
    again = back.reversed()
    assert (again.source, again.target, again.direction) == (leg.source, leg.target, leg.direction)
