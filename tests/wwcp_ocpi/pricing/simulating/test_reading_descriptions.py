"""Descriptions: what is missing follows from the rest, and what is wrong is said in a sentence."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from wwcp_ocpi.pricing.moments import instant
from wwcp_ocpi.pricing.simulating import MEMBERS, BadDescription, is_description, read_description
from wwcp_ocpi.pricing.simulating.shortening import ChargedLess, charged
from wwcp_ocpi.pricing.zone import Zone

START = {"start": "2026-06-03T09:30:00Z"}
HOUR_22 = {"duration": 60, "kwh": 22}
BERLIN = Zone("Europe/Berlin", "asked")


def read(**members: Any) -> Any:
    return read_description(START | members)


@pytest.mark.parametrize(
    ("members", "seconds", "kwh"),
    [
        ({"duration": 90, "kwh": 30}, 5400, "30"),
        ({"duration": "1h30m", "power": 20}, 5400, "30"),
        ({"end": "2026-06-03T11:00:00Z", "power": 20}, 5400, "30"),
        ({"power": 20, "kwh": 30}, 5400, "30"),
        ({"power": 22, "kwh": 30}, 4910, "30"),  # 4909.09 s: the whole seconds that suffice
        ({"power": 20, "kwh": 30, "duration": 90}, 5400, "30"),
        ({"power": 22, "kwh": Decimal("30.07"), "duration": 82}, 4920, "30.07"),  # 30.0667, rounded by who wrote it
        ({"curve": [[0, 60], [20, 30], [40, 0]]}, 2400, "30"),
        ({"curve": [[0, 60], [20, 30]], "duration": 40}, 2400, "30"),
        ({"curve": [[0, 60], [20, 30]], "kwh": 25}, 1800, "25"),
        ({"curve": [[0, 60], [20, 30]], "kwh": 40}, 3600, "40"),
        ({"curve": [[0, 60], [20, 30]], "duration": 10}, 600, "10"),
        ({"curve": [[0, 60], [60, 0]], "curve_shape": "linear"}, 3600, "30"),
        ({"curve": [[0, 60], [60, 0]], "curve_shape": "linear", "duration": 30}, 1800, "22.5"),
        ({"curve": [[0, 60], [60, 0]], "curve_shape": "linear", "kwh": Decimal("22.5")}, 1800, "22.5"),
        ({"curve": [[0, 50], [20, 50]], "curve_shape": "linear", "duration": 60}, 3600, "50"),
        ({"duration": 150, "kwh": 0}, 9000, "0"),
        ({"parking": 30}, 0, "0"),
        ({"kwh": 0}, 0, "0"),
        ({"kwh": 0, "duration": None, "curve": None, "parking": 5}, 0, "0"),
    ],
)
def test_the_rest_follows(members: dict[str, Any], seconds: int, kwh: str) -> None:
    found = read(**members)
    assert (found.charging, found.kwh) == (seconds, Decimal(kwh))
    session = found.session()
    assert sum(p.volumes.get("ENERGY", 0) for p in session.periods) == pytest.approx(Decimal(kwh), abs=Decimal("1e-25"))


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ({"start": "2026-06-03T09:30"}, "2026-06-03T07:30:00+00:00"),
        ({"start": "2026-06-03 09:30:05"}, "2026-06-03T07:30:05+00:00"),
        ({"start": "2026-06-03T09:30Z"}, "2026-06-03T09:30:00+00:00"),
        ({"start": "2026-06-03T09:30+05:30"}, "2026-06-03T04:00:00+00:00"),
        ({"start": "2026-06-03T09:30", "time_zone": "Europe/London"}, "2026-06-03T08:30:00+00:00"),
        ({"start": "2026-10-25T02:30+01:00"}, "2026-10-25T01:30:00+00:00"),
    ],
)
def test_starts_are_local_unless_they_name_an_offset(value: dict[str, Any], moment: str) -> None:
    assert instant(read_description(value | HOUR_22, zone=BERLIN).start).isoformat() == moment


def test_a_country_with_one_zone_tells_the_local_time() -> None:
    found = read_description({"start": "2026-06-03T09:30", "country": "NLD", **HOUR_22})
    assert instant(found.start) == datetime(2026, 6, 3, 7, 30, tzinfo=UTC)
    assert found.zone is not None
    assert found.zone.inferred


def test_a_session_has_reservation_charging_and_parking() -> None:
    found = read(kwh=23, power=23, parking=30, reservation=15, power_type="AC_2_PHASE_SPLIT", currency="eur")
    session = found.session()
    assert [dict(p.volumes) for p in session.periods] == [
        {"RESERVATION_TIME": Decimal("0.25")},
        {"ENERGY": 23, "TIME": 1, "MIN_POWER": 23, "MAX_POWER": 23, "MIN_CURRENT": 100, "MAX_CURRENT": 100},
        {"PARKING_TIME": Decimal("0.5")},
    ]
    starts = [f"{instant(p.start):%H:%M}" for p in session.periods]
    assert starts == ["09:15", "09:30", "10:30"]
    assert (session.phases, session.currency, session.expired) == (2, "EUR", False)


@given(st.integers(1, 5000), st.integers(1, 300), st.integers(0, 300), st.integers(1, 300))
def test_the_energies_of_the_periods_are_all_the_energy(wh: int, first: int, second: int, length: int) -> None:
    """To the last digit: a trifle more, and one more step of 1 Wh would be billed."""
    curve = [[0, first], [length, second], [2 * length, first]]
    found = read(curve=curve, curve_shape="linear", kwh=min(Decimal(wh) / 100, first * Decimal(length) / 60))
    assert charged(found.session()) == found.kwh
    assert charged(ChargedLess(found.session()).until(found.kwh / 2)) == found.kwh / 2


def test_a_current_of_16_a_is_16_a() -> None:
    """Not a trifle less since whole seconds take a trifle longer."""
    period = read(kwh=10, power=Decimal("3.68"), power_type="AC_1_PHASE").session().periods[0]
    assert (period.volumes["MIN_CURRENT"], period.volumes["MAX_POWER"]) == (16, Decimal("3.68"))
    assert "MIN_CURRENT" not in read(kwh=10, power=50, power_type="DC").session().periods[0].volumes


def test_an_expired_reservation_ends_where_it_starts() -> None:
    session = read(reservation=60, reservation_expired=True).session()
    assert session.expired
    assert [f"{instant(at):%H:%M}" for at in (session.start or 0, session.end or 0)] == ["08:30", "09:30"]


def test_a_reservation_that_was_used_by_parking_is_used() -> None:
    assert not read(reservation=60, kwh=0, duration=0).session().expired


def test_ad_hoc_asks_for_tariffs_for_it() -> None:
    assert read(token_type="AD_HOC_USER", **HOUR_22).session().kind == "AD_HOC_PAYMENT"
    assert read(token_type="RFID", **HOUR_22).session().kind is None


@pytest.mark.parametrize(
    ("members", "member", "sentence"),
    [
        ({"start": None, **HOUR_22}, "start", "start is missing; give date and time, such as 2026-06-03T09:30."),
        ({"start": "tomorrow"}, "start", 'start is "tomorrow"; give date and time, such as'),
        ({"start": "2026-06-03"}, "start", 'start is "2026-06-03"; give date and time, such as'),
        ({"start": 5}, "start", "start is 5; give date and time"),
        ({"start": "1970-01-01T00:00:00Z"}, "start", "start is in the year 1970; give a year from 1990 on."),
        ({"start": "2026-06-03T09:30"}, "start", "start has no offset, and nothing tells the local time; give"),
        ({"start": "2026-06-03T09:30", "country": "USA"}, "start", "start has no offset"),
        (
            {"start": "2026-03-29T02:30", "time_zone": "Europe/Berlin"}, "start",
            "start is 02:30 on 2026-03-29, when the clock of Europe/Berlin leaps over that time; give an earlier or",
        ),
        (
            {"start": "2026-10-25T02:30", "time_zone": "Europe/Berlin"}, "start",
            "start is 02:30 on 2026-10-25, which comes twice in Europe/Berlin; add the offset, +02:00 or +01:00.",
        ),
        ({"time_zone": "Europe/Berln"}, "time_zone", "Europe/Berlin"),
        ({"time_zone": 5}, "time_zone", "time_zone is 5; give a text, or leave it out."),
        ({}, "kwh", "Nothing is told of the charging; give kwh, and duration or power."),
        ({"kwh": 30}, "duration", "Nothing tells how long charging takes; give duration, end or power."),
        ({"power": 30}, "duration", "Nothing tells how long charging takes; give duration, end or kwh."),
        ({"duration": 30}, "kwh", "kwh is missing; give it, or power or curve, and 0 if nothing was charged."),
        ({"duration": 0, "kwh": 5}, "kwh", "kwh is 5, but charging takes no time; give a longer duration."),
        ({"kwh": -3, "duration": 5}, "kwh", "kwh is -3; give 0 kWh or more."),
        ({"kwh": "30", "duration": 5}, "kwh", 'kwh is "30"; give a number of kWh.'),
        ({"kwh": True, "duration": 5}, "kwh", "kwh is true or false; give a number of kWh."),
        ({"kwh": 30.5, "duration": 5}, "kwh", "kwh is no exact number; give a number of kWh."),
        ({"kwh": 10**6, "duration": 5}, "kwh", "kwh is 1000000; give a number of kWh up to 100000."),
        ({"kwh": 50_000, "duration": 5}, "kwh", "kwh is 50000 in 5 min, which takes more than 10000 kW; give less"),
        ({"kwh": 30, "power": -1}, "power", "power is -1; give 0 kW or more."),
        ({"kwh": 30, "power": 0}, "kwh", "kwh is 30, but the power ends at 0 kW after 0 kWh; give less kwh, or more"),
        ({"kwh": 90_000, "power": 1}, "kwh", "Charging 90000 kWh would take more than 366 days; give more power."),
        (
            {"kwh": 30, "power": 11, "duration": 60}, "kwh",
            "kwh is 30, but the power gives 11 kWh in 1 h; leave out kwh, the power or the length.",
        ),
        ({"duration": "soon", "kwh": 5}, "duration", 'duration is "soon"; give minutes as a number, or a text such as'),
        ({"duration": "", "kwh": 5}, "duration", 'duration is ""; give minutes'),
        ({"duration": -5, "kwh": 5}, "duration", "duration is -5; a duration is 0 or more, so leave out the sign."),
        ({"duration": 10**6, "kwh": 5}, "duration", "duration is 1000000, more than 366 days; numbers are minutes."),
        ({"end": "2026-06-03T09:00:00Z", "kwh": 5}, "end", "end is before start; give a later end."),
        ({"end": "2027-07-03T09:00:00Z", "kwh": 5}, "end", "end is more than 366 days after start; give an"),
        (
            {"end": "2026-06-03T10:00:00Z", "duration": 31, "kwh": 5}, "duration",
            "duration is not the time from start to end; leave out one of them.",
        ),
        ({"parking": "x", **HOUR_22}, "parking", 'parking is "x"; give minutes'),
        ({"power": 5, "curve": [[0, 5]]}, "power", "power and curve both tell the power; leave out one of them."),
        ({"curve": []}, "curve", "curve is a list; give pairs of minute and kW, such as [[0, 150], [20, 80]]."),
        ({"curve": [[0, 5], [3]]}, "curve", "Point 2 of curve is no pair of minute and kW; write it such as"),
        ({"curve": [[5, 5]]}, "curve", "curve does not tell the power at the start; begin it with minute 0."),
        ({"curve": [[0, 5], [9, 5], [7, 0]]}, "curve", "Point 3 of curve is not later than the one before; order"),
        ({"curve": [[0, -5]]}, "curve", "curve is -5; give 0 kW or more."),
        ({"curve": [[n, 5] for n in range(2001)]}, "curve", "curve has 2001 points; give 2000 at most."),
        ({"curve": [[0, 5], [10, 5]]}, "duration", "Nothing tells how long charging takes; give duration"),
        ({"curve": [[0, 5]], "curve_shape": "round"}, "curve_shape", 'curve_shape is "round"; it is one of steps,'),
        ({"curve_shape": "linear", **HOUR_22}, "curve_shape", "curve_shape is given without curve; give the curve, or"),
        ({"reservation_expired": True}, "reservation", "The reservation expired, but reservation does not tell how"),
        (
            {"reservation_expired": True, "reservation": 5, "kwh": 5}, "kwh",
            "The reservation expired, so nobody charged; leave out kwh, or reservation_expired.",
        ),
        ({"reservation_expired": "yes"}, "reservation_expired", 'reservation_expired is "yes"; give true or false.'),
        ({"power_type": "AC", **HOUR_22}, "power_type", 'power_type is "AC"; it is one of AC_1_PHASE, AC_2_PHASE,'),
        ({"token_type": "CARD", **HOUR_22}, "token_type", 'token_type is "CARD"; it is one of AD_HOC_USER,'),
        ({"currency": "Euro", **HOUR_22}, "currency", 'currency is "Euro"; give its three letters, such as EUR.'),
        ({"kWh": 5}, "kWh", 'A description has no member "kWh"; did you mean kwh?'),
        ({"xyz": 5}, "xyz", 'A description has no member "xyz"; a description has start, end, duration,'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(members: dict[str, Any], member: str, sentence: str) -> None:
    with pytest.raises(BadDescription) as caught:
        read(**members)
    assert caught.value.member == member
    assert sentence in str(caught.value)
    assert str(caught.value).endswith((".", "?"))


def test_what_is_no_object_is_no_description() -> None:
    with pytest.raises(
        BadDescription, match="A described session is an object with start, kwh and duration, not a list"
    ):
        read_description([])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"start": "2026-06-03T09:30"}, True),
        ({"kwh": 5, "duration": 5}, True),
        ({"id": "S1", "start_date_time": "2026-06-03T09:30:00Z", "kwh": 5}, False),
        ({"id": "S1", "start_datetime": "2026-06-03T09:30:00Z", "kwh": 5}, False),
        ({"id": "T1", "elements": []}, False),
        ([], False),
        (None, False),
    ],
)
def test_descriptions_are_told_from_records(value: Any, expected: bool) -> None:
    assert is_description(value) is expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)
USUAL = {
    "start": st.just("2026-06-03T09:30:00Z") | st.just("2026-06-03T09:30") | JSON,
    "time_zone": st.sampled_from(("Europe/Berlin", "utc+1")) | JSON,
    "duration": st.integers(0, 100) | st.just("2h") | JSON,
    "kwh": st.integers(0, 100) | JSON,
    "power": st.integers(0, 100) | JSON,
    "curve": st.lists(st.tuples(st.integers(0, 9), st.integers(0, 99)).map(list), max_size=3) | JSON,
    "curve_shape": st.sampled_from(("linear", "steps")),
    "parking": st.integers(0, 60) | JSON,
    "reservation_expired": st.booleans(),
    "reservation": st.integers(0, 60),
}


@given(st.fixed_dictionaries({}, optional=USUAL) | st.dictionaries(st.sampled_from(sorted(MEMBERS)), JSON))
def test_anything_is_a_session_or_a_sentence(value: dict[str, Any]) -> None:
    try:
        session = read_description(value).session()
    except BadDescription as bad:
        event(bad.member)  # any other exception is a failure
        return
    assert session.periods
    assert all(p.end == following.start for p, following in zip(session.periods, session.periods[1:], strict=False))
    assert all(volume >= 0 for period in session.periods for volume in period.volumes.values())
