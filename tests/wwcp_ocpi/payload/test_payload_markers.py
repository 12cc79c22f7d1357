"""The evidence for a record's version: each marker speaks for versions whose models bear it out."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.document import Version
from wwcp_ocpi.document.versions import module_of
from wwcp_ocpi.ocpi import UnknownModel, model
from wwcp_ocpi.ocpi.plan import Plan, plan
from wwcp_ocpi.payload.markers import ALL, MARKERS, NAMES_IN_3_0, PREFERENCE, Marker, below

TEN = frozenset({"2.1.1"})


@pytest.mark.parametrize(
    ("marker", "held", "fits"),
    [
        ({"kinds": (int, Decimal)}, Decimal("1.5"), True),
        ({"kinds": (int,)}, True, False),
        ({"kinds": (dict,)}, [], False),
        ({"values": frozenset({"EMAID"})}, "EMAID", True),
        ({"values": frozenset({"EMAID"})}, "emaid", False),
        ({"values": frozenset({"EMAID"})}, ["EMAID"], False),
        ({"pattern": "[A-Z]{3}"}, "ABC", True),
        ({"pattern": "[A-Z]{3}"}, "ABCD", False),
        ({"pattern": "[A-Z]{3}"}, 7, False),
    ],
)
def test_a_marker_asks_what_a_member_holds(marker: dict[str, Any], held: Any, fits: bool) -> None:
    asking = Marker("x", TEN, 1, **marker)
    assert asking.asks
    assert asking.fits([{}, {"y": "ABC"}, {"x": held}]) is fits


def test_one_of_several_objects_is_enough_and_none_is_not() -> None:
    asking = Marker("x", TEN, 1, kinds=(str,))
    assert asking.fits([{"x": 1}, {"x": "a"}])
    assert not asking.fits([])
    assert not Marker("x", TEN, 1).asks


def test_markers_of_an_object_below_keep_all_but_their_way() -> None:
    outer = below("evses", (Marker("standard", TEN, 2, inside=("connectors",), values=frozenset({"MCS"})),))
    assert outer == (Marker("standard", TEN, 2, inside=("evses", "connectors"), values=frozenset({"MCS"})),)


def _plan(object_: str, version: Version) -> Plan | None:
    try:
        return plan(model(version, NAMES_IN_3_0.get(object_, object_) if version == "3.0" else object_))
    except UnknownModel:
        return None


def _has(found: Plan | None, marker: Marker) -> bool:
    for name in marker.inside:
        field = found.fields.get(name) if found else None
        found = field.below if field else None
    names = {name for field in found.fields.values() for name in (field.name, *sum(field.places, ()))} if found else ()
    return marker.name in names


@pytest.mark.parametrize("object_", MARKERS)
def test_what_a_member_speaks_for_has_that_member(object_: str) -> None:
    """In one version at least. Those below `evses` are those of the EVSE, which stands elsewhere in 3.0."""
    wrong = [
        marker for marker in MARKERS[object_]
        if not (marker.absent or marker.inside[:1] == ("evses",))
        and not any(_has(_plan(object_, version), marker) for version in marker.versions)
    ]  # fmt: skip
    assert wrong == []
    assert all(marker.weight > 0 and marker.versions < frozenset(ALL) for marker in MARKERS[object_])


@pytest.mark.parametrize(("old", "new"), NAMES_IN_3_0.items())
def test_names_of_3_0_are_those_of_its_objects(old: str, new: str) -> None:
    assert module_of(new, "3.0")
    assert not module_of(old, "3.0")


def test_the_preferred_versions_are_all_but_the_dialect() -> None:
    assert {*PREFERENCE, "2.2"} == set(ALL)
