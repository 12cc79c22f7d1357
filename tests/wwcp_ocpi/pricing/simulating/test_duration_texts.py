"""Durations as people and ISO 8601 write them."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.pricing.simulating import BadDescription
from wwcp_ocpi.pricing.simulating.durations import minutes_of, seconds_of, spoken


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (90, 5400),
        (Decimal("7.5"), 450),
        (0, 0),
        ("2h30m", 9000),
        ("2 h 30 min", 9000),
        ("2 hours 5 minutes", 7500),
        ("45m", 2700),
        ("1.5h", 5400),
        ("1d2h", 93_600),
        ("90s", 90),
        ("PT2H30M", 9000),
        ("PT45S", 45),
        ("P1DT1H", 90_000),
        ("PT0.5H", 1800),
        (Decimal("0.001"), 0),
        (Decimal("0.0084"), 1),  # half a second and more
    ],
)
def test_durations_are_read(value: Any, seconds: int) -> None:
    assert seconds_of(value, "duration") == seconds


@pytest.mark.parametrize(
    "value", ["", " ", "P", "PT", "90", "2:30", "h", "-5m", "1h-5m", "1m2h", "half an hour", True, []]
)
def test_what_is_none_is_said(value: Any) -> None:
    with pytest.raises(
        BadDescription, match=r"parking is .*; give minutes as a number, or a text such as 2h30m or PT2H30M"
    ):
        seconds_of(value, "parking")


@given(st.integers(0, 31_622_400))
def test_seconds_survive_being_written(seconds: int) -> None:
    assert seconds_of(minutes_of(seconds), "duration") == seconds


def test_durations_are_spoken() -> None:
    assert [spoken(seconds) for seconds in (0, 60, 7230, 45)] == ["0 min", "1 min", "2 h 30 s", "45 s"]
