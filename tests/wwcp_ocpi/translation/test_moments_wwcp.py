"""Points in time as datetimes, and the time between them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import (
    after,
    hours,
    hours_between,
    is_plain,
    moment,
    ocpi_text,
    rounded,
    seconds_between,
    seconds_of,
    wwcp_text,
)
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.time_zones import zone_of
from wwcp_ocpi.wwcp.timestamps import ocpi_timestamp, wwcp_timestamp
from wwcp_ocpi.wwcp.units import HOURS, hours_of_seconds, rounded_hours

NOON = datetime(2024, 4, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2024-04-14T12:00:00Z", "2024-04-14T14:00:00+02:00", "2024-04-14T12:00:00.0009"])
def test_a_moment_is_utc_to_the_millisecond(text):
    assert moment(text) == NOON
    assert (wwcp_text(NOON), ocpi_text(NOON)) == ("2024-04-14T12:00:00.000Z", "2024-04-14T12:00:00Z")


@pytest.mark.parametrize("value", [None, 5, "", "noon", "2024-13-14T12:00:00Z"])
def test_what_is_no_moment(value):
    assert moment(value) is None


@pytest.mark.parametrize(
    ("seconds", "expected"), [(0, 0), (5000, 5000), (Decimal("0.5"), Decimal("0.5")), (Decimal("-0.001"), None)]
)
def test_seconds_are_exact(seconds, expected):
    later = after(NOON, seconds)
    assert later is not None
    assert seconds_between(NOON, later) == (seconds if expected is None else expected)


@pytest.mark.parametrize("seconds", [10**20, Decimal("Infinity"), "5", None, True])
def test_there_is_no_moment_so_much_later(seconds):
    assert after(NOON, seconds) is None


def test_hours_have_four_decimals_where_they_have_no_end():
    assert str(hours(5000)) == "1.3889"
    assert str(hours(5400)) == "1.5"
    assert hours_between(NOON, datetime(2024, 4, 14, 14, tzinfo=UTC)) == 2


@pytest.mark.parametrize(
    ("country", "expected"),
    [("DE", "Europe/Berlin"), ("nl", "Europe/Amsterdam"), ("US", None), ("ZZ", None), ("", None)],
)
def test_the_zone_of_a_country(country, expected):
    zone = zone_of(country)
    assert (None if zone is None else zone.key) == expected


@given(st.one_of(st.integers(-(10**6), 10**11), st.decimals(-(10**6), 10**6, places=3)))
def test_hours_are_those_of_the_units(seconds):
    exact, near = hours_of_seconds(seconds), rounded_hours(seconds)
    found, wanted = hours(seconds), near if exact is MISSING else exact
    assert (type(found), str(found)) == (type(wanted), str(wanted))
    only_near = rounded(seconds)
    assert (only_near is MISSING) == (exact is not MISSING)
    assert only_near is MISSING or str(only_near) == str(near)


@given(st.one_of(st.integers(), st.decimals(), st.decimals(0, 100, places=4), st.none(), st.text()))
def test_seconds_are_those_of_the_units(hours_):
    found, wanted = seconds_of(hours_), HOURS.there(hours_)
    assert (type(found), str(found)) == (type(wanted), str(wanted))


@given(
    st.from_regex(
        r"[0-9]{4}-[01][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,4})?[Zz]?", fullmatch=True
    )
)
def test_a_plain_moment_comes_back_as_it_is(text):
    there = wwcp_timestamp(text)
    assert there is MISSING or not is_plain(text) or ocpi_timestamp(there) == text
