"""Objects whose member names are data."""

import pytest

from wwcp_ocpi.wwcp.model.keyed import KeyedBy, KeyedView
from wwcp_ocpi.wwcp.model.kinds import Id, Numeric, TimeOfDay

PRICES = KeyedBy(TimeOfDay(), Numeric(0))


class Prices(KeyedView):
    """Prices by time of day."""

    kind = PRICES


@pytest.mark.parametrize(
    ("value", "entries"),
    [
        ({"08:00": 1, "07:00": 2}, {"08:00": 1, "07:00": 2}),
        ({"08:00": "1", "09:00": 2}, {"09:00": 2}),
        ({"no time": 1}, {"no time": 1}),
        ({"08:00": None}, {}),
        ({}, {}),
    ],
)
def test_the_entries_that_fit_are_read_in_their_order(value, entries):
    assert PRICES.read(value) == entries
    assert list(Prices.of(value).entries) == list(entries)


@pytest.mark.parametrize("value", [None, [], "08:00", 7, True])
def test_what_is_no_object_has_no_entries_and_one_problem(value):
    assert PRICES.read(value) is None
    assert Prices.of(value).entries == {}
    assert [(p.rule, p.pointer) for p in Prices.problems(value, "/at")] == [("wwcp.object", "/at")]
    assert [(p.rule, p.pointer) for p in PRICES.problems(value, "/at")] == [("wwcp.type", "/at")]


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({"08:00": 1}, []),
        ({"8:00": 1}, [("wwcp.time-of-day", "/8:00")]),
        ({"08:00": -1}, [("wwcp.range", "/08:00")]),
        ({"a/b": "x"}, [("wwcp.time-of-day", "/a~1b"), ("wwcp.type", "/a~1b")]),
        ({"08:00": None}, [("wwcp.type", "/08:00")]),
        ({"08:00": 1, "": 2}, [("wwcp.time-of-day", "/")]),
    ],
)
def test_keys_and_entries_are_checked_at_their_place(value, problems):
    assert [(p.rule, p.pointer) for p in Prices.problems(value)] == problems


def test_keys_may_hold_objects_keyed_by_others():
    nested = KeyedBy(Id("EVSE"), PRICES)
    value = {"DE*GEF*E1": {"8": 1}, "x": {"08:00": 1}, "DE*GEF*E2": []}
    assert [(p.rule, p.pointer) for p in nested.problems(value, "")] == [
        ("wwcp.time-of-day", "/DE*GEF*E1/8"), ("wwcp.identifier", "/x"), ("wwcp.type", "/DE*GEF*E2"),
    ]  # fmt: skip
    assert nested.read(value) == {"DE*GEF*E1": {"8": 1}, "x": {"08:00": 1}}
