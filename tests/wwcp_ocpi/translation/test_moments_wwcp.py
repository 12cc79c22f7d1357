"""Points in time as datetimes, and the time between them."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import (
    after,
    hours,
    hours_between,
    moment,
    ocpi_text,
    seconds_between,
    wwcp_text,
)
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.time_zones import zone_of

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
