"""Rounding up to a step bills what was used, not what only the rounding of a statement has added."""

from decimal import Decimal

import pytest

from wwcp_ocpi.pricing import Policy, price_record

from .worked_prices import cdr, component, element, tariff


def time_cost(volume: str, seconds: int, step: int) -> Decimal | None:
    record = cdr(
        "2.2.1",
        tariff("2.2.1", [element(component("TIME", "3.00", step))]),
        "Europe/Amsterdam",
        "2026-11-02T10:00:00",
        [(seconds, {"TIME": volume})],
    )
    return price_record(record, "CDR", "2.2.1", policy=Policy(rounding="none")).costs["total_time_cost"].net


@pytest.mark.parametrize(
    ("volume", "seconds", "step", "cost"),
    [
        ("0.1667", 600, 300, "0.5"),  # 600.12 s as stated: the clock says 600, so no further step is begun
        ("0.1667", 600, 1, "0.5"),
        ("0.0833", 300, 300, "0.25"),
        ("0.1667", 900, 300, "0.75"),  # the clock says otherwise: what is stated counts
        ("0.1833", 660, 300, "0.75"),  # 11 min become 15, exactly
        ("0.2", 720, 60, "0.6"),
        ("0.17", 600, 300, "0.75"),  # 612 s: two decimals are not taken for a rounded 600 s
        ("0.1667", 600, 0, "0.5001"),
    ],
)
def test_a_stated_time_that_the_clock_confirms(volume: str, seconds: int, step: int, cost: str):
    found = time_cost(volume, seconds, step)
    assert found is not None
    assert round(found, 20) == Decimal(cost)


def test_energy_is_rounded_once_over_all_periods_at_the_last_price():
    elements = [element(component("ENERGY", "0.20", 500), max_kwh=5), element(component("ENERGY", "1.00", 1000))]
    record = cdr(
        "2.2.1", tariff("2.2.1", elements), "Europe/Amsterdam", "2026-11-02T10:00:00",
        [(600, {"ENERGY": "4.6"}), (600, {"ENERGY": "0.4"}), (600, {"ENERGY": "2.3"})],
    )  # fmt: skip
    report = price_record(record, "CDR", "2.2.1")
    assert report.costs["total_energy_cost"].net == 5 * Decimal("0.20") + 3
    assert [line.billed for line in report.lines] == [Decimal("4.6"), Decimal("0.4"), Decimal(3)]


def test_energy_that_costs_nothing_is_not_rounded_with_the_rest():
    elements = [element(component("ENERGY", "1.00", 1000), min_kwh=5)]
    record = cdr(
        "2.2.1", tariff("2.2.1", elements), "Europe/Amsterdam", "2026-11-02T10:00:00",
        [(600, {"ENERGY": "5"}), (600, {"ENERGY": "2.3"})],
    )  # fmt: skip
    assert price_record(record, "CDR", "2.2.1").costs["total_cost"].net == 3
