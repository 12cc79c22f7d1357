"""The local clock against one that is read minute by minute."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wwcp_ocpi.pricing.local_clock import DAY, MINUTE, LocalClock, clock_of
from wwcp_ocpi.pricing.moments import HOUR, SECOND, Moment, instant, moment

ZONES = (
    "Europe/Amsterdam",
    "Europe/Dublin",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "America/St_Johns",
    "America/Sao_Paulo",
    "Asia/Gaza",
    "Pacific/Chatham",
    "Antarctica/Troll",
    "UTC",
)
CHANGES = {
    "Europe/Amsterdam": ("2026-03-29", "2026-10-25"),
    "Europe/Dublin": ("2026-03-29", "2026-10-25"),
    "Australia/Lord_Howe": ("2026-04-04", "2026-10-03"),
    "Pacific/Apia": ("2011-12-30", "2011-09-24"),
    "Asia/Kathmandu": ("1985-12-31", "2026-01-01"),
    "Africa/Casablanca": ("2026-02-15", "2026-03-22"),
    "America/St_Johns": ("2026-03-08", "2026-11-01"),
    "America/Sao_Paulo": ("2018-11-04", "2019-02-17"),
    "Asia/Gaza": ("2024-02-17", "2026-03-28"),
    "Pacific/Chatham": ("2026-04-04", "2026-09-26"),
    "Antarctica/Troll": ("2026-03-29", "2026-10-25"),
    "UTC": ("2026-01-01",),
}


def at(text: str) -> Moment:
    return moment(datetime.fromisoformat(text))


def clock(name: str) -> LocalClock:
    return LocalClock(ZoneInfo(name))


def shown(moment_: Moment, zone: ZoneInfo) -> datetime:
    return instant(moment_).astimezone(zone).replace(tzinfo=None)


def walked(start: Moment, end: Moment, minutes: set[int], zone: ZoneInfo) -> list[Moment]:
    """The cuts, found by looking at the clock at each minute: fit for zones and times of whole minutes."""
    found = []
    for now in range((start // MINUTE + 1) * MINUTE, end, MINUTE):
        local, before = shown(now, zone), shown(now - MINUTE, zone)
        changed = local - before != timedelta(minutes=1)
        if changed or (local.hour * 60 + local.minute) in {minute % 1440 for minute in minutes}:
            found.append(now)
    return found


@st.composite
def stretches(draw: st.DrawFn) -> tuple[str, Moment, Moment]:
    name = draw(st.sampled_from(ZONES))
    day = draw(st.sampled_from(CHANGES[name]) | st.dates(date(1986, 1, 2), date(2036, 12, 31)).map(str))
    start = at(f"{day}T00:00Z") + draw(st.integers(-36 * 60, 24 * 60)) * MINUTE + draw(st.sampled_from((0, 1, 59)))
    return name, start, start + draw(st.integers(0, 60 * 60)) * MINUTE


@given(stretches(), st.sets(st.sampled_from((0, 60, 90, 120, 150, 180, 1439, 1440)) | st.integers(0, 1440), max_size=4))
@settings(max_examples=120, deadline=None)
def test_cuts_are_what_a_walk_minute_by_minute_finds(stretch: tuple[str, Moment, Moment], minutes: set[int]) -> None:
    name, start, end = stretch
    zone = ZoneInfo(name)
    assert LocalClock(zone).cuts(start, end, minutes) == walked(start, end, minutes, zone)


@given(st.sampled_from(ZONES), st.datetimes(datetime(1850, 1, 1), datetime(2100, 1, 1)))  # noqa: DTZ001 - made UTC below
@settings(max_examples=300, deadline=None)
def test_local_time_is_that_of_the_zone(name: str, utc: datetime) -> None:
    now = moment(utc.replace(tzinfo=UTC))
    local = shown(now, ZoneInfo(name))
    midnight = datetime.combine(local.date(), datetime.min.time())
    assert clock(name).local(now) == (local.date(), (local - midnight) // timedelta(microseconds=1))


def test_a_clock_that_is_asked_here_and_there_keeps_right() -> None:
    berlin, zone = clock("Europe/Berlin"), ZoneInfo("Europe/Berlin")
    moments = [at("2026-03-29T01:00Z") + hours * HOUR for hours in (-1, 1, -9000, 9000, 0, 5000, -5000, 1, -1)]
    assert [berlin.local(now)[0] for now in moments] == [shown(now, zone).date() for now in moments]
    assert [berlin.local(now)[1] // HOUR for now in moments] == [shown(now, zone).hour for now in moments]


def test_a_repeated_time_cuts_twice() -> None:
    cuts = clock("Europe/Amsterdam").cuts(at("2026-10-24T22:00Z"), at("2026-10-25T23:00Z"), [150])
    assert cuts == [at("2026-10-25T00:30Z"), at("2026-10-25T01:00Z"), at("2026-10-25T01:30Z")]


def test_a_skipped_time_cuts_where_the_clock_is_changed() -> None:
    cuts = clock("Europe/Amsterdam").cuts(at("2026-03-28T23:00Z"), at("2026-03-29T22:00Z"), [150])
    assert cuts == [at("2026-03-29T01:00Z")]


def test_a_skipped_day_is_cut_at_once() -> None:
    apia = clock("Pacific/Apia")
    cuts = apia.cuts(at("2011-12-30T09:00Z"), at("2011-12-30T11:00Z"), [0])
    assert cuts == [at("2011-12-30T10:00Z")]
    assert [apia.local(cuts[0] + by)[0] for by in (-1, 0)] == [date(2011, 12, 29), date(2011, 12, 31)]


def test_a_clock_put_back_at_midnight_shows_it_once_more() -> None:
    # 2019-02-16 in São Paulo: 24:00 became 23:00
    cuts = clock("America/Sao_Paulo").cuts(at("2019-02-17T00:30Z"), at("2019-02-17T04:00Z"), [1440])
    assert cuts == [at("2019-02-17T02:00Z"), at("2019-02-17T03:00Z")]


def test_the_bounds_are_no_cuts() -> None:
    utc = clock("UTC")
    assert utc.cuts(at("2026-05-01T08:00Z"), at("2026-05-01T20:00Z"), [8 * 60, 20 * 60]) == []
    assert utc.cuts(at("2026-05-01T08:00Z") - 1, at("2026-05-01T08:00Z") + 1, [8 * 60]) == [at("2026-05-01T08:00Z")]
    assert utc.cuts(at("2026-05-01T08:00Z"), at("2026-05-01T08:00Z"), [8 * 60]) == []
    assert utc.cuts(at("2026-05-01T20:00Z"), at("2026-05-01T08:00Z"), [12 * 60]) == []


def test_weeks_are_cut_each_day() -> None:
    start = at("2026-03-20T12:00Z")
    cuts = clock("Europe/Amsterdam").cuts(start, start + 28 * DAY, [0, 8 * 60, 1440])
    assert len(cuts) == 28 * 2 + 1
    assert cuts == sorted(set(cuts))


def test_years_meet_without_a_cut() -> None:
    start, end = at("2000-01-01T00:00Z"), at("2030-01-01T00:00Z")
    assert clock("Asia/Tokyo").changes(start, end) == []
    assert len(clock("Europe/Berlin").changes(start, end)) == 60


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "America/New_York", "Africa/Monrovia", "Pacific/Apia"])
@pytest.mark.parametrize("text", ["0001-01-01T00:00:00Z", "1886-01-01T00:00:00Z", "1970-01-01T00:00:00Z"])
def test_old_and_placeholder_moments_are_told_too(name: str, text: str) -> None:
    day, time = clock(name).local(at(text))
    assert abs(day - instant(at(text)).date()) <= timedelta(days=1)
    assert 0 <= time < DAY


def test_the_end_of_the_calendar_is_told_too() -> None:
    assert clock("Pacific/Apia").local(at("9999-12-31T23:59:59Z"))[0] == date.max


def test_local_mean_time_has_seconds() -> None:
    assert clock("Europe/Amsterdam").offset(at("1830-01-01T00:00Z")) % MINUTE != 0
    day, time = clock("Europe/Amsterdam").local(at("1830-01-01T00:00Z"))
    assert (day, time % MINUTE // SECOND) == (
        date(1830, 1, 1),
        shown(at("1830-01-01T00:00Z"), ZoneInfo("Europe/Amsterdam")).second,
    )


def test_every_zone_has_its_changes_found() -> None:
    """The step in which a zone is asked is short enough: a finer one finds no more, in the years with most changes."""
    start, end = at("2000-01-01T00:00Z"), at("2001-01-01T00:00Z")
    for name in ("America/Noronha", "America/Boa_Vista", "Asia/Gaza", "Africa/Casablanca", "Europe/Moscow"):
        zone = ZoneInfo(name)
        hours = [instant(now).astimezone(zone).utcoffset() for now in range(start, end, HOUR)]
        differing = sum(a != b for a, b in pairwise(hours))
        assert len(LocalClock(zone).changes(start, end)) == differing


def test_one_clock_serves_all_who_ask() -> None:
    assert clock_of(ZoneInfo("Europe/Berlin")) is clock_of(ZoneInfo("Europe/Berlin"))
