"""Ticks of a hundredth of an hour, in UTC whatever the zone that is asked in."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpi_console.demo.clock import HOURS_PER_TICK, TICK, night_of_change, on_grid, stamp

AWARE = st.datetimes(timezones=st.timezones()).filter(lambda moment: 1970 < moment.year < 2100)


def test_a_tick_is_a_hundredth_of_an_hour_exactly():
    assert timedelta(hours=1) / TICK == 100
    assert str(100 * HOURS_PER_TICK) == str(Decimal("1.00"))


@given(AWARE)
def test_the_last_tick_is_not_later_and_less_than_a_tick_ago(moment):
    found = on_grid(moment)
    assert timedelta() <= moment - found < TICK
    assert on_grid(found) == found
    assert found.utcoffset() == timedelta()


@pytest.mark.parametrize("zone", [ZoneInfo("Asia/Kolkata"), timezone(timedelta(hours=-3, minutes=-30))])
def test_half_hour_zones_share_the_grid(zone):
    moment = datetime(2026, 11, 22, 12, 1, 20, tzinfo=UTC)
    assert on_grid(moment.astimezone(zone)) == on_grid(moment)


def test_a_stamp_is_utc_with_whole_seconds():
    berlin = datetime(2026, 7, 1, 2, 0, 0, 999_999, tzinfo=ZoneInfo("Europe/Berlin"))
    assert stamp(berlin) == "2026-07-01T00:00:00Z"


@pytest.mark.parametrize(
    ("zone", "days", "change"),
    [
        ("Europe/Berlin", 45, datetime(2026, 10, 25, 1, tzinfo=UTC)),
        ("Europe/Berlin", 20, None),
        ("UTC", 300, None),
    ],
)
def test_the_night_in_which_the_clock_was_changed(zone, days, change):
    assert night_of_change(ZoneInfo(zone), datetime(2026, 11, 22, 12, tzinfo=UTC), days) == change
