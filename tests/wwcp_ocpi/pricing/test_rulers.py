"""Rulers of time: few marks, at round times of the clock, on days of 23 and 25 hours too."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.pricing.local_clock import DAY, MINUTE, LocalClock
from wwcp_ocpi.pricing.moments import HOUR, instant, moment
from wwcp_ocpi.pricing.rulers import MOST, STEPS, clock_changes, step, ticks

ZONES = ("Europe/Berlin", "UTC", "Asia/Kathmandu", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia")


def at(text):
    return moment(datetime.fromisoformat(text))


BERLIN = LocalClock(ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    ("minutes", "apart"), [(20, 5), (49, 5), (51, 10), (270, 30), (540, 60), (1440, 180), (10_000, 1440)]
)
def test_steps_are_nice(minutes, apart):
    assert step(0, minutes * MINUTE) == apart * MINUTE


def test_years_have_few_marks_too():
    assert step(0, 4000 * DAY) % DAY == 0
    assert 4000 * DAY // step(0, 4000 * DAY) < MOST


def test_the_night_of_25_hours_has_its_hour_twice():
    found = ticks(at("2026-10-24T22:40:00Z"), at("2026-10-25T03:10:00Z"), BERLIN, HOUR)
    assert [tick.label for tick in found] == ["01:00", "02:00", "02:00", "03:00", "04:00"]
    assert [tick.at - found[0].at for tick in found] == [HOUR * n for n in range(5)]


def test_the_night_of_23_hours_has_no_two_o_clock():
    found = ticks(at("2026-03-29T00:00:00Z"), at("2026-03-29T03:00:00Z"), BERLIN, HOUR)
    assert [tick.label for tick in found] == ["01:00", "03:00", "04:00", "05:00"]


def test_days_are_named_by_their_date_and_start_at_local_midnight():
    found = ticks(at("2026-10-24T00:00:00Z"), at("2026-10-27T00:00:00Z"), BERLIN, DAY)
    assert [tick.label for tick in found] == ["25.10.", "26.10.", "27.10."]
    assert [(tick.at - at("2026-10-24T22:00:00Z")) // HOUR for tick in found] == [0, 25, 49]


@pytest.mark.parametrize(
    ("night", "before", "after", "back"),
    [("2026-10-25", "03:00 CEST", "02:00 CET", True), ("2026-03-29", "02:00 CET", "03:00 CEST", False)],
)
def test_a_change_says_what_the_clock_shows(night, before, after, back):
    start = at(f"{night}T00:00:00Z")
    (change,) = clock_changes(start, start + 3 * HOUR, BERLIN)
    assert change.at == start + HOUR
    assert (change.before, change.after, change.back) == (before, after, back)


@given(
    zone=st.sampled_from(ZONES),
    days=st.integers(0, 7000),
    minutes=st.integers(1, 20_000),
)
def test_marks_are_at_round_times_inside_in_order_and_none_is_missing(zone, days, minutes):
    begin = at("2010-01-01T00:00:00Z") + days * DAY + minutes * 7 * MINUTE
    end = begin + minutes * MINUTE
    clock, apart = LocalClock(ZoneInfo(zone)), step(begin, end)
    found = ticks(begin, end, clock, apart)
    assert len(found) <= MOST + 3
    assert [tick.at for tick in found] == sorted({tick.at for tick in found})
    for tick in found:
        shown = instant(tick.at).astimezone(clock.zone)
        assert begin <= tick.at <= end
        assert tick.day == shown.date()
        if apart in STEPS:
            since = timedelta(hours=shown.hour, minutes=shown.minute, seconds=shown.second)
            assert since % (timedelta(minutes=apart // MINUTE)) == timedelta()
    assert found or end - begin < 2 * apart
