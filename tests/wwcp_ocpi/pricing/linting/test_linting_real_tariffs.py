"""The lint on tariffs of the Dutch open data: few findings, all true; and fast enough for a country."""

import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from generators.linting_cases import el, energy, priced, tariff
from wwcp_ocpi.document import read
from wwcp_ocpi.pricing.linting import lint

DATA = Path(__file__).parents[5] / "shared/data/ndw"
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def tariffs(name: str) -> list[dict[str, Any]]:
    path = DATA / f"tariffs-{name}.json"
    if not path.exists():
        pytest.skip("the open data is not here")
    values: list[dict[str, Any]] = read(path.read_bytes()).value
    return values


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("harlingen", {"tariff.vat-missing": 41}),
        ("heemstede", {"tariff.vat-missing": 7, "tariff.all-weekdays": 1, "tariff.alt-url": 1}),
    ],
)
def test_what_is_found_in_open_data(name: str, expected: dict[str, int]) -> None:
    found = [finding.rule for value in tariffs(name) for finding in lint(value, "2.2.1", now=NOW)]
    assert Counter(found) == expected


def day_ahead(first: date, *, same_day: bool) -> dict[str, Any]:
    """Quarters of one day and a fee, 97 elements, each of which ends on the day it starts if `same_day`."""
    quarters = [f"{n // 4:02}:{n % 4 * 15:02}" for n in range(96)]
    dates = {"start_date": first.isoformat(), "end_date": (first + timedelta(days=0 if same_day else 1)).isoformat()}
    elements = [
        el(energy(f"0.{200 + n}"), start_time=start, end_time=quarters[(n + 1) % 96], **dates)
        for n, start in enumerate(quarters)
    ]
    return tariff(*elements, el(priced("PARKING_TIME", "6"), min_duration=3600))


def test_a_tariff_of_quarters_of_a_day_is_in_order() -> None:
    assert lint(day_ahead(NOW.date(), same_day=False), "2.2.1", now=NOW) == []


def test_dates_that_end_on_the_day_they_start_are_found_in_every_element() -> None:
    found = lint(day_ahead(NOW.date(), same_day=True), "2.2.1", now=NOW)
    assert Counter(finding.rule for finding in found) == {"tariff.dates-empty": 96}


def test_a_tariff_of_quarters_takes_a_few_milliseconds() -> None:
    several = [day_ahead(NOW.date() + timedelta(days=n), same_day=False) for n in range(10)]
    begun = time.process_time()
    for value in several:
        lint(value, "2.2.1", now=NOW)
    assert (time.process_time() - begun) / len(several) < 0.1


def test_lint_speed(benchmark: Any) -> None:
    value = tariff(el(energy("0.45"), start_time="08:00", end_time="20:00"), el(priced("FLAT", "1")), el())
    assert benchmark(lint, value, "2.2.1", now=NOW) == []
