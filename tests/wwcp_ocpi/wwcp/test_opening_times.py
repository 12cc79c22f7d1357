import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators import wwcp as generated
from generators.wwcp_scalars import JSON, MOMENTS, TIMES
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp import problems
from wwcp_ocpi.wwcp.opening_times import (
    EXCEPTIONAL_PERIODS,
    OPENING_TIMES,
    REGULAR_HOURS,
    hours_of_openings,
    openings_of_hours,
    time_of_day,
)

HOURS = st.lists(
    st.fixed_dictionaries({"weekday": st.integers(1, 7), "period_begin": TIMES, "period_end": TIMES}), max_size=6
)
PERIODS = st.lists(
    st.fixed_dictionaries({"period_begin": MOMENTS, "period_end": MOMENTS}).map(
        lambda period: {name: moment.replace(".000Z", "Z") for name, moment in period.items()}
    ),
    max_size=3,
)


def hours(*rows: tuple[int, str, str]) -> list[dict[str, object]]:
    return [{"weekday": day, "period_begin": begin, "period_end": end} for day, begin, end in rows]


def minutes_open(value: list[dict[str, object]]) -> set[int]:
    """Every minute of the week that regular hours cover."""
    covered: set[int] = set()
    for row in value:
        begin, end = (int(t[:2]) * 60 + int(t[3:]) for t in (row["period_begin"], row["period_end"]))
        start = (row["weekday"] - 1) * 1440
        end = end or (1440 if begin else 0)
        covered |= {(start + m) % 10080 for m in range(begin, end if begin <= end else end + 1440)}
    return covered


@given(value=HOURS)
def test_regular_hours_mean_the_same_on_both_sides(value):
    openings = openings_of_hours(value)
    assert problems({"24/7": False, "regularOpenings": openings}, "OpeningTimes") == []
    assert minutes_open(hours_of_openings(openings)) == minutes_open(value)


@given(value=HOURS)
def test_the_form_that_comes_back_is_stable(value):
    settled = hours_of_openings(openings_of_hours(value))
    assert REGULAR_HOURS.keeps(settled)


@given(day=st.integers(1, 7), begin=TIMES, end=TIMES)
def test_one_interval_always_comes_back(day, begin, end):
    assert REGULAR_HOURS.keeps(hours((day, begin, end)))


@given(value=PERIODS)
def test_exceptional_periods_come_back(value):
    assert EXCEPTIONAL_PERIODS.keeps(value)


@given(data=st.data())
def test_generated_opening_times_are_stable(data):
    value = data.draw(generated.record("OpeningTimes"))
    back = OPENING_TIMES.back(value)
    assert OPENING_TIMES.back(OPENING_TIMES.there(back)) == back


@given(value=JSON)
def test_any_value_is_taken(value):
    for convert in (*REGULAR_HOURS, *EXCEPTIONAL_PERIODS, *OPENING_TIMES):
        for shaped in (value, [value], {"regular_hours": value, "regularOpenings": [{"monday": value}]}):
            convert(shaped)


def test_overnight_hours_are_split_and_joined():
    weekend = hours((5, "22:00", "06:00"), (6, "22:00", "06:00"), (7, "22:00", "06:00"))
    openings = openings_of_hours(weekend)
    assert openings == [
        {"friday": [{"begin": "22:00", "end": "00:00"}]},
        {"saturday": [{"begin": "00:00", "end": "06:00"}, {"begin": "22:00", "end": "00:00"}]},
        {"sunday": [{"begin": "00:00", "end": "06:00"}, {"begin": "22:00", "end": "00:00"}]},
        {"monday": [{"begin": "00:00", "end": "06:00"}]},
    ]
    assert hours_of_openings(openings) == weekend


def test_neighbours_that_are_not_one_night_stay_apart():
    for value in (
        hours((5, "22:00", "00:00"), (7, "00:00", "06:00")),
        hours((5, "05:00", "00:00"), (6, "00:00", "06:00")),
        hours((5, "00:00", "00:00"), (6, "00:00", "00:00")),
        hours((5, "18:00", "00:00")),
    ):
        assert REGULAR_HOURS.keeps(value)


def test_a_night_that_was_written_in_two_parts_is_joined_and_so_not_kept():
    assert not REGULAR_HOURS.keeps(hours((5, "22:00", "00:00"), (6, "00:00", "06:00")))


def test_days_keep_their_order_even_if_one_comes_twice():
    value = hours((2, "08:00", "12:00"), (1, "08:00", "12:00"), (2, "13:00", "18:00"))
    assert REGULAR_HOURS.keeps(value)
    assert [next(iter(day)) for day in openings_of_hours(value)] == ["tuesday", "monday", "tuesday"]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("08:00", "08:00"),
        ("8:00", "08:00"),
        ("08:00:00", "08:00"),
        ("24:00", "00:00"),
        ("24:01", None),
        ("25:00", None),
        ("8", None),
        ("", None),
        (None, None),
        (800, None),
    ],
)
def test_times_of_day(text, time):
    assert time_of_day(text) == time


def test_all_members_of_hours():
    value = {
        "twentyfourseven": False,
        "regular_hours": hours((1, "08:00", "20:00")),
        "exceptional_openings": [{"period_begin": "2026-12-24T08:00:00Z", "period_end": "2026-12-24T12:00:00Z"}],
        "exceptional_closings": [],
    }
    assert OPENING_TIMES.there(value) == {
        "24/7": False,
        "regularOpenings": [{"monday": [{"begin": "08:00", "end": "20:00"}]}],
        "exceptionalOpenings": ["2026-12-24T08:00:00.000Z -> 2026-12-24T12:00:00.000Z"],
        "exceptionalClosings": [],
    }
    assert OPENING_TIMES.keeps(value)


def test_what_does_not_fit_is_left_out():
    assert OPENING_TIMES.there({"twentyfourseven": "yes", "regular_hours": None, "x": 1}) == {}
    assert openings_of_hours([{"weekday": 8, "period_begin": "08:00", "period_end": "09:00"}]) is MISSING
    assert OPENING_TIMES.there([]) is MISSING
