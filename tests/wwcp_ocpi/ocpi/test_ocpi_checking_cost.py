"""Judging a record costs in proportion to its size: counted in calls, which a busy machine does not change."""

import copy
import sys
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems, view


def calls(work: Any, *arguments: Any) -> int:
    """How many functions are called, those of C included."""
    count = 0

    def counted(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work(*arguments)
    finally:
        sys.setprofile(None)
    return count


def location(evses: int, version: str) -> dict[str, Any]:
    """A location with many EVSEs, each spoilt: a wrong type, an unknown member, an id that all have."""
    value = sample("Location", version)
    spoilt = value["evses"][0] | {"status": 5, "x_vendor": {"a": ["ä"]}}
    value["evses"] = [copy.deepcopy(spoilt) for _ in range(evses)]
    return value


def cdr(periods: int, version: str) -> dict[str, Any]:
    """A CDR with many charging periods out of order, of which one half has a wrong dimension."""
    value = sample("CDR", version)
    first, last = value["charging_periods"]
    last["dimensions"][0]["type"] = "STATE_OF_CHARGE"
    value["charging_periods"] = [copy.deepcopy(period) for _ in range(periods // 2) for period in (last, first)]
    return value


@pytest.mark.parametrize("work", [problems, view])
@pytest.mark.parametrize("version", ["2.1.1", "2.2.1", "2.3.0"])
@pytest.mark.parametrize(("name", "make"), [("Location", location), ("CDR", cdr)])
def test_twice_the_record_costs_twice_as_much(work: Any, version: str, name: str, make: Any) -> None:
    work(make(2, version), version, name)
    once, twice = (calls(work, make(count, version), version, name) for count in (200, 400))
    assert twice < 2.1 * once


def test_a_long_text_is_read_once() -> None:
    value = sample("Location")
    value["name"] = "ä" * 1_000_000 + "\n"
    value["coordinates"]["latitude"] = "5" * 1_000_000
    value["evses"][0]["evse_id"] = "NL*ABC*E" + "1*" * 500_000 + "!"
    found = problems(value, "2.2.1", "Location")
    assert all(len(problem.message) < 200 for problem in found)
