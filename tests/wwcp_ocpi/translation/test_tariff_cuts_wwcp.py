"""The moments at which a tariff changes within a session."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import Curve, Reading
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariff_cuts import (
    Span,
    asks_for_local_time,
    by_clock,
    by_duration,
    by_energy,
    restrictions,
)

BERLIN = ZoneInfo("Europe/Berlin")


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def tariff(**members: Any) -> dict[str, Any]:
    return {"elements": [{"restrictions": members}]}


def clock(value: dict[str, Any], start: str = "2024-04-14T10:00", end: str = "2024-04-15T10:00") -> list[str]:
    return sorted(f"{at:%d %H:%M}" for at in by_clock(value, Span(utc(start), utc(end)), BERLIN))


def test_times_of_day_are_those_of_the_place():
    assert clock(tariff(start_time="08:00", end_time="22:00")) == ["14 06:00", "14 20:00", "15 06:00", "15 20:00"]


def test_the_clock_is_put_forward_in_the_night_to_31_march():
    found = clock(tariff(start_time="08:00"), "2024-03-30T10:00", "2024-03-31T10:00")
    assert found == ["30 07:00", "31 06:00"]


def test_dates_begin_at_midnight_of_the_place():
    assert clock(tariff(start_date="2024-04-15", end_date="2025-01-01")) == ["14 22:00"]


def test_weekdays_change_where_one_is_listed_and_the_other_is_not():
    assert clock(tariff(day_of_week=["SATURDAY", "SUNDAY"])) == ["14 22:00"]
    assert clock(tariff(day_of_week=["WEDNESDAY"])) == []


@pytest.mark.parametrize(
    "value",
    [None, [], {}, {"elements": 7}, {"elements": [None, {"restrictions": []}]}, tariff(start_time="24:00", end_time=7),
     tariff(start_date="2024-02-31", end_date="tomorrow"), tariff(day_of_week="MONDAY")],
)  # fmt: skip
def test_what_is_no_restriction_cuts_nothing(value):
    assert clock(value) == []


def test_the_days_of_what_lasts_longer_than_a_month_are_not_counted():
    assert clock(tariff(start_time="08:00"), "2024-01-01T00:00", "2024-12-31T00:00") == []


def test_durations_count_from_the_start_of_the_session():
    start = utc("2024-04-14T10:00")
    found = list(by_duration(tariff(min_duration=1800, max_duration=Decimal("3600.5")), start))
    assert found == [start + timedelta(minutes=30), start + timedelta(seconds=3600, milliseconds=500)]
    assert list(by_duration(tariff(min_duration="1800", max_duration=10**25), start)) == []


def test_an_amount_of_energy_is_reached_between_two_readings():
    curve = Curve([Reading(utc("2024-04-14T10:00"), 100), Reading(utc("2024-04-14T11:00"), 110)])
    found = list(by_energy(tariff(min_kwh=5, max_kwh=Decimal("7.5")), curve))
    assert found == [(utc("2024-04-14T10:30"), 5), (utc("2024-04-14T10:45"), Decimal("7.5"))]
    assert list(by_energy(tariff(min_kwh=0, max_kwh=10), curve)) == []
    assert list(by_energy(tariff(min_kwh=11, max_kwh="5"), curve)) == []


def test_what_asks_for_local_time():
    assert asks_for_local_time(tariff(day_of_week=["MONDAY"]))
    assert not asks_for_local_time(tariff(max_kwh=5))
    assert restrictions(tariff(max_kwh=5)) == [{"max_kwh": 5}]
