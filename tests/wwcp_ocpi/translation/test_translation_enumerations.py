"""Values that one version has and its neighbour has not."""

from typing import Any

import pytest

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.enumerations import doubtful, instead, without, without_types
from wwcp_ocpi.translation.mapping import Direction
from wwcp_ocpi.translation.passage import Passage, Remark, Scope

NEW = frozenset({"TAXI"})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["BUS", "TAXI", "MY_OWN"], ["BUS", "MY_OWN"]),
        (["TAXI"], MISSING),
        ([], []),
        ([["TAXI"], None], [["TAXI"], None]),
        ("TAXI", "TAXI"),
        (None, None),
    ],
)
def test_new_values_are_dropped_from_a_list(values, expected):
    assert without(NEW)(values) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([{"type": "BUS"}, {"type": "TAXI"}], [{"type": "BUS"}]),
        ([{"type": ["TAXI"]}, {}, None, "TAXI"], [{"type": ["TAXI"]}, {}, None, "TAXI"]),
        ({"type": "TAXI"}, {"type": "TAXI"}),
    ],
)
def test_objects_of_new_types_are_dropped_from_a_list(values, expected):
    assert without_types(NEW)(values) == expected


def test_another_value_stands_for_a_new_one():
    convert = instead({"TAXI": "CAR"})
    assert [convert(value) for value in ("TAXI", "BUS", None, ["TAXI"])] == ["CAR", "BUS", None, ["TAXI"]]


def passed(source: dict[str, Any]) -> Scope:
    scope = Scope(Passage(Direction.THERE, source), source, "", "", {})
    doubtful("kind", NEW, "OCPI 1")(scope)
    return scope


def test_a_required_value_stays_and_is_told():
    scope = passed({"kind": "TAXI"})
    assert scope.target == {"kind": "TAXI"}
    message = "OCPI 1 does not know TAXI; no other value says the same."
    assert scope.passage.remarks == {"/kind": Remark("approximated", "/kind", message)}


@pytest.mark.parametrize("source", [{"kind": "BUS"}, {"kind": None}, {"kind": ["TAXI"]}, {}])
def test_any_other_value_stays_without_a_word(source):
    scope = passed(source)
    assert scope.target == source
    assert scope.passage.remarks == {}
