"""What must not come after what, and what must not be below zero."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.ocpi.dialects import OCPI_2_2_1
from wwcp_ocpi.ocpi.relations.order import check_not_negative, check_period
from wwcp_ocpi.ocpi.report import Report


def period(begin: Any, end: Any) -> list[str]:
    report = Report(OCPI_2_2_1)
    check_period({"from": begin, "to": end}, "from", "to", "/x", report)
    return [problem.pointer for problem in report.found]


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("2026-05-03T10:00:00Z", "2026-05-03T10:00:00Z"),
        ("2026-05-03T10:00:00Z", "2026-05-03T10:00:00"),
        ("2026-05-03T10:00:00Z", "2026-05-03T10:00:00.1Z"),
        ("2026-05-03T12:00:00+02:00", "2026-05-03T10:30:00Z"),
        ("2026-05-03T10:00:00Z", "yesterday"),
        (1777802400, "1970-01-01T00:00:00Z"),
        (None, "1970-01-01T00:00:00Z"),
    ],
)
def test_a_period_in_order_or_beyond_reading(begin: Any, end: Any) -> None:
    assert period(begin, end) == []


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("2026-05-03T10:00:00Z", "2026-05-03T09:59:59.999Z"),
        ("2026-05-03T10:00:00Z", "2026-05-03T11:00:00+02:00"),
        ("2026-05-03T10:00:00", "1970-1-1T00:00:00Z"),
    ],
)
def test_a_period_that_ends_before_it_begins(begin: str, end: str) -> None:
    assert period(begin, end) == ["/x/to"]


def test_only_numbers_can_be_below_zero() -> None:
    report = Report(OCPI_2_2_1)
    value = {"a": -1, "b": Decimal("-0.0001"), "c": Decimal("-0"), "d": "-1", "e": True, "f": None, "g": 0, "h": -5}
    check_not_negative(value, tuple("abcdefg"), "", report)
    assert [problem.pointer for problem in report.found] == ["/a", "/b"]
