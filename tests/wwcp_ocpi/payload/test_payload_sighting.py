"""What is seen of a record along the ways of its markers."""

from typing import Any

import pytest

from wwcp_ocpi.payload.markers import MARKERS, Marker
from wwcp_ocpi.payload.sighting import Plan, plan_of

SET = frozenset({"2.1.1"})
PLAN = Plan(
    [
        Marker("a", SET, 1),
        Marker("deep", SET, 1, inside=("list", "object")),
        Marker("gone", SET, 1, absent=True),
        Marker("gone", SET, 1, inside=("list",), absent=True),
        Marker("n", SET, 1, inside=("list",), kinds=(int,)),
    ]
)


@pytest.mark.parametrize(
    ("value", "hits"),
    [
        ({}, (False, None, True, None, None)),
        ({"a": None}, (True, None, True, None, None)),
        ({"gone": 1, "list": []}, (False, None, False, None, None)),
        ({"list": [{}]}, (False, None, True, True, False)),
        ({"list": {"object": {"deep": 1}}}, (False, True, True, True, False)),
        ({"list": [7, {"n": "1"}, {"object": [{}, {"deep": 0}]}, {"n": 1}]}, (False, True, True, True, True)),
        ({"list": [{"object": {}}, {"gone": 1, "n": True}]}, (False, False, True, False, False)),
        ({"list": "a text", "a": 1}, (True, None, True, None, None)),
    ],
)
def test_each_marker_speaks_or_not_or_leads_nowhere(value: dict[str, Any], hits: tuple[bool | None, ...]) -> None:
    assert PLAN.hits(PLAN.sight(value)) == hits


def test_records_that_look_the_same_are_seen_as_the_same() -> None:
    one = PLAN.sight({"a": 1, "list": [{"n": 1, "other": 1}, {}]})
    other = PLAN.sight({"list": [{"n": 9}], "a": "x", "unknown": {"a": 1}})
    assert one == other
    assert hash(one) == hash(other)
    assert one != PLAN.sight({"a": 1, "list": [{"n": "9"}]})


@pytest.mark.parametrize("object_", MARKERS)
def test_the_markers_of_every_object_are_asked(object_: str) -> None:
    plan = plan_of(object_)
    assert plan.markers == MARKERS[object_]
    assert len(plan.hits(plan.sight({}))) == len(plan.markers)
    assert {hit for marker, hit in zip(plan.markers, plan.hits(plan.sight({})), strict=True) if marker.inside} <= {None}


def test_an_object_that_looks_the_same_in_all_versions_has_no_plan() -> None:
    plan = plan_of("ClientInfo")
    assert plan.markers == ()
    assert plan.hits(plan.sight({"role": "CPO"})) == ()
