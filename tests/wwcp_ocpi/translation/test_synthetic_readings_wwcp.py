"""Readings worked out from charging periods, alone and beside signed ones."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.courses import Period
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import Reading
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.synthetic_readings import beside, periods_of, summed_up, sums


def utc(clock: str) -> datetime:
    return datetime.fromisoformat(f"2024-04-14T{clock}").replace(tzinfo=UTC)


PERIODS = [Period(utc("10:00"), 5), Period(utc("10:30"), 0), Period(utc("11:00"), Decimal("2.5"))]
END = utc("12:00")


def test_energies_are_summed_up():
    assert sums(PERIODS) == [0, 5, 5, Decimal("7.5")]
    made = summed_up(PERIODS, END, None)
    assert [(v["timestamp"][11:16], v["value"], v["type"], v["synthetic"]) for v in made] == [
        ("10:00", 0, "Start", True),
        ("10:30", 5, "Intermediate", True),
        ("11:00", 5, "Intermediate", True),
        ("12:00", Decimal("7.5"), "Stop", True),
    ]


def test_the_last_reading_of_what_is_running_is_of_the_last_update():
    last = summed_up(PERIODS, None, utc("11:30"))[-1]
    assert (last["timestamp"][11:16], last["type"]) == ("11:30", "Intermediate")
    assert "timestamp" not in summed_up(PERIODS, None, None)[-1]


@pytest.mark.parametrize("volume", ["5", None, True, 10**70, Decimal("Infinity")])
def test_periods_of_which_one_says_no_energy_are_none(volume):
    period = {"start_date_time": "2024-04-14T10:00:00Z", "dimensions": [{"type": "ENERGY", "volume": volume}]}
    assert periods_of([period]) == []


@pytest.mark.parametrize("value", [None, "x", [None], [{}], [{"start_date_time": "now"}]])
def test_what_is_no_period(value):
    assert periods_of(value) == []


def besides(signed: list[tuple[str, Any]], periods: list[Period] = PERIODS, end: datetime | None = END) -> Any:
    found = [Reading(utc(clock), shown) for clock, shown in signed]
    return [(f"{b.at:%H:%M}", b.value, b.type) for b in beside(found, periods, utc("10:00"), end)]


def test_beside_the_first_and_the_last_stand_the_inner_ones():
    assert besides([("10:00", 100), ("12:00", Decimal("107.5"))]) == [
        ("10:30", 105, "Intermediate"),
        ("11:00", 105, "Intermediate"),
    ]


def test_the_ends_are_told_from_one_in_the_middle():
    assert besides([("10:30", 105)]) == [
        ("10:00", 100, "Start"),
        ("11:00", 105, "Intermediate"),
        ("12:00", Decimal("107.5"), "Stop"),
    ]


def test_nothing_is_told_where_no_signed_reading_is_at_a_boundary():
    assert besides([("10:10", 101), ("11:59", 107)]) == []


def test_nothing_is_told_without_an_end_or_an_order():
    ends = [("10:00", 100), ("12:00", 107)]
    assert besides(ends, end=None) == []
    assert besides(ends, end=utc("10:45")) == []
    assert besides(ends, periods=PERIODS[::-1]) == []
    assert besides([("10:00", 100), ("10:00", 100)]) == []
    assert beside([Reading(utc("10:00"), 1), None], PERIODS, utc("10:00"), END) == []
