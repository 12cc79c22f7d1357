"""Tariffs: limits, restrictions that never hold, and what 2.3.0 says of taxes."""

from decimal import Decimal
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems, view


def rules(value: Any, version: str = "2.2.1") -> list[str]:
    return [problem.rule for problem in problems(value, version, "Tariff")]


@pytest.mark.parametrize("what", ["kwh", "current", "power", "duration"])
@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (1, 2, []),
        (2, 2, ["ocpi.restriction-range"]),
        (0, 0, ["ocpi.restriction-range"]),
        (3, 2, ["ocpi.restriction-range"]),
    ],
)
def test_a_minimum_is_inclusive_and_a_maximum_is_not(what: str, low: int, high: int, expected: list[str]) -> None:
    value = sample("Tariff")
    value["elements"][0]["restrictions"] = {f"min_{what}": low, f"max_{what}": high}
    assert rules(value) == expected


def test_a_time_of_day_may_wrap_past_midnight_and_a_date_may_not() -> None:
    value = sample("Tariff")
    value["elements"][0]["restrictions"] = {"start_time": "22:00", "end_time": "06:00"}
    assert rules(value) == []
    value["elements"][0]["restrictions"] = {"start_date": "2026-12-31", "end_date": "2026-01-01"}
    assert rules(value) == ["ocpi.restriction-range"]


@pytest.mark.parametrize(
    ("dimension", "step", "expected"),
    [("FLAT", 0, []), ("TIME", 0, ["ocpi.step-size"]), ("TIME", 1, []), ("FLAT", -1, ["ocpi.step-size"])],
)
def test_a_step_of_nothing_is_for_flat(dimension: str, step: int, expected: list[str]) -> None:
    value = sample("Tariff")
    value["elements"] = [{"price_components": [{"type": dimension, "price": 1, "step_size": step}]}]
    assert rules(value) == expected


@pytest.mark.parametrize(
    ("version", "names"), [("2.2.1", ("excl_vat", "incl_vat")), ("2.3.0", ("before_taxes", "after_taxes"))]
)
def test_each_limit_is_compared_with_its_like(version: str, names: tuple[str, str]) -> None:
    value = sample("Tariff", version)
    value["min_price"] = {names[0]: 1, names[1]: Decimal("60.00")}
    value["max_price"] = {names[0]: 50, names[1]: Decimal("60.0")}
    assert rules(value, version) == []
    value["max_price"][names[1]] = 59
    assert rules(value, version) == ["ocpi.price-limits"]


@pytest.mark.parametrize(
    ("said", "expected"), [("YES", []), ("NO", []), ("N/A", []), ("no", ["ocpi.enum"]), (True, ["ocpi.type"])]
)
def test_2_3_0_says_whether_taxes_are_in_the_prices(said: Any, expected: list[str]) -> None:
    assert rules(sample("Tariff", "2.3.0") | {"tax_included": said}, "2.3.0") == expected


@pytest.mark.parametrize("kind", ["BOOKING", "BOOKING_EXPIRES", "BOOKING_CANCELLATION_FEES", "BOOKING_OVERTIME"])
def test_a_restriction_to_bookings_came_with_2_3_0(kind: str) -> None:
    value = sample("Tariff", "2.3.0")
    value["elements"][0] = {
        "price_components": [{"type": "FLAT", "price": 1, "step_size": 1}],
        "restrictions": {"booking": kind},
    }
    assert rules(value, "2.3.0") == []
    assert view(value, "2.3.0", "Tariff").elements[0].restrictions.booking == kind
    assert "ocpi.unknown-member" in rules(value)
