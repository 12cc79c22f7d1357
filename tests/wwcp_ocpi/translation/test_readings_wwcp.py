"""Readings of a meter, and what it showed between them."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import Curve, Reading, consumed, is_signed, readings, tidy


def utc(clock: str) -> datetime:
    return datetime.fromisoformat(f"2024-04-14T{clock}").replace(tzinfo=UTC)


def value(clock: str, shown: Any, **members: Any) -> dict[str, Any]:
    return {"timestamp": f"2024-04-14T{clock}:00.000Z", "value": shown, **members}


CURVE = Curve([Reading(utc("10:00"), 100), Reading(utc("11:00"), 110), Reading(utc("12:00"), 110)])


@pytest.mark.parametrize(
    ("clock", "shown"),
    [("09:00", 100), ("10:00", 100), ("10:30", 105), ("10:07", Decimal("101.1667")), ("11:30", 110), ("13:00", 110)],
)
def test_between_readings_the_meter_counts_evenly(clock, shown):
    assert CURVE.at(utc(clock)) == shown


def test_while_the_vehicle_parked_it_shows_the_same():
    curve = Curve([Reading(utc("10:00"), 100), Reading(utc("12:00"), 110)], (utc("11:00"), utc("12:00")))
    assert [curve.at(utc(clock)) for clock in ("10:30", "11:00", "11:59")] == [105, 110, 110]
    later = Curve(curve.points, (utc("10:00"), utc("11:00")))
    assert [later.at(utc(clock)) for clock in ("10:30", "11:00", "11:30")] == [100, 100, 105]
    assert later.reaches(Decimal(5)) == utc("11:30")


def test_readings_have_the_last_word_on_whether_a_vehicle_parked():
    curve = Curve([Reading(utc("10:00"), 100), Reading(utc("12:00"), 110)], (utc("09:00"), utc("13:00")))
    assert curve.at(utc("11:00")) == 105


def test_a_rounded_value_stays_between_its_readings():
    curve = Curve([Reading(utc("10:00"), Decimal("0.00001")), Reading(utc("11:00"), Decimal("0.00002"))])
    assert curve.at(utc("10:30")) == Decimal("0.00001")


@pytest.mark.parametrize(
    "entry",
    [None, 5, {}, value("10:00", "5"), value("10:00", None), {"value": 5}, value("1x:00", 5), value("10:00", 10**20)],
)
def test_what_is_no_reading(entry):
    assert readings([entry], {}) == []


def test_a_signed_value_without_a_moment_was_taken_at_the_end_that_it_is_of():
    ends = {"Start": utc("10:00"), "Stop": None}
    signed = {"value": 5, "type": "Start", "signedData": "x"}
    assert readings([signed, signed | {"type": "Stop"}, {"value": 5, "type": "Start"}], ends) == [
        Reading(utc("10:00"), 5)
    ]


@pytest.mark.parametrize(("payload", "expected"), [("x", True), ("", False), (None, False), (5, False)])
def test_an_empty_payload_is_none(payload, expected):
    assert is_signed({"signedData": payload}) is expected


@pytest.mark.parametrize(
    ("values", "energy"),
    [
        ([value("11:00", 107), value("10:00", 100)], 7),
        ([value("10:00", 100)], MISSING),
        ("x", MISSING),
        ([{"value": 1, "synthetic": True}, {"value": 4, "synthetic": True}], 3),
    ],
)
def test_energy_is_the_last_less_the_first(values, energy):
    assert consumed(values, {}) == energy


def test_readings_are_tidy_within_the_session_and_one_at_a_time():
    points = CURVE.points
    assert tidy(points, utc("10:00"), utc("12:00"))
    assert tidy(points, None, utc("12:00"))
    assert not tidy(points, utc("10:01"), utc("12:00"))
    assert not tidy(points, utc("10:00"), utc("11:59"))
    assert not tidy(points, utc("10:00"), None)
    assert not tidy([*points, points[-1]], utc("10:00"), utc("12:00"))
