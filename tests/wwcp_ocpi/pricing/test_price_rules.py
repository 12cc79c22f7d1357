"""Each rule that a pricing report can name is named for a record that calls for it, and not for one that does not."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from wwcp_ocpi.pricing import Policy, price_record
from wwcp_ocpi.pricing.rules import RULES

from .worked_prices import PARKING, RESERVED, charging, component, element, tariff
from .worked_prices import cdr as priced_cdr

Json = dict[str, Any]
ENERGY = component("ENERGY", "0.50", vat="19")
HOUR = [(3600, charging("10"))]
DAY_AND_NIGHT = [element(ENERGY, start_time="08:00", end_time="10:30"), element(component("ENERGY", "0.30", vat="19"))]
BY_CURRENT = [element(ENERGY, min_current=32)]


def record(
    elements: list[Any] | None = None, periods: list[Any] = HOUR, version: str = "2.2.1", **changed: Any
) -> Json:
    """Priced without any finding as it stands."""
    its = tariff(version, deepcopy(elements if elements is not None else [element(ENERGY)]))
    made = priced_cdr(version, its, "Europe/Amsterdam", "2026-11-02T10:00:00", periods)
    del made["total_cost"]
    return {name: value for name, value in {**made, **changed}.items() if value is not None}


def with_dimension(**dimension: Any) -> Json:
    made = record()
    made["charging_periods"][0]["dimensions"].append(dimension)
    return made


def with_tariff(**changed: Any) -> Json:
    made = record()
    made["tariffs"][0] |= changed
    return made


def with_two_tariffs(**period: Any) -> Json:
    made = record(periods=[*HOUR, *HOUR])
    made["tariffs"].append({**made["tariffs"][0], "id": "T2"})
    made["charging_periods"][1] |= period
    return made


def unnamed() -> Json:
    made = with_two_tariffs()
    for period in made["charging_periods"]:
        del period["tariff_id"]
    return made


CASES: dict[str, Callable[[], Json]] = {
    "price.tariff-unreadable": lambda: with_tariff(min_price="much"),
    "price.no-tariff": lambda: record(tariffs=[]),
    "price.tariff-unknown": lambda: with_two_tariffs(tariff_id="T3"),
    "price.tariff-not-valid": lambda: with_tariff(end_date_time="2026-01-01T00:00:00Z"),
    "price.currency-differs": lambda: record(currency="CHF"),
    "price.no-periods": lambda: record(charging_periods=[]),
    "price.no-times": lambda: record(start_date_time=None),
    "price.time-undecided": lambda: record(
        DAY_AND_NIGHT, start_date_time="soon", end_date_time=None, charging_periods=[]
    ),
    "price.placeholder-time": lambda: record(end_date_time="1970-1-1T00:00:00Z"),
    "price.periods-out-of-order": lambda: record(
        charging_periods=record(periods=[*HOUR, *HOUR])["charging_periods"][::-1]
    ),
    "price.period-outside-session": lambda: record(start_date_time="2026-11-02T09:30:00Z"),
    "price.period-spans-change": lambda: record(DAY_AND_NIGHT),
    "price.energy-is-linear": lambda: record(DAY_AND_NIGHT),
    "price.volume-unreadable": lambda: with_dimension(type="WARMTH", volume=1),
    "price.volume-negative": lambda: with_dimension(type="ENERGY", volume=-1),
    "price.energy-differs": lambda: record(total_energy=11),
    "price.time-differs": lambda: record(total_time=2),
    "price.time-not-stated": lambda: record([element(component("TIME", "1"))], [(3600, {"ENERGY": "1"})]),
    "price.charging-before-parking": lambda: record(periods=[(3600, {"TIME": "0.5", "PARKING_TIME": "0.5"})]),
    "price.power-is-mean": lambda: record([element(ENERGY, min_power=5)]),
    "price.current-assumed": lambda: record(BY_CURRENT),
    "price.current-unknown": lambda: record(BY_CURRENT, cdr_location={}),
    "price.zone-inferred": lambda: record(DAY_AND_NIGHT),
    "price.zone-unknown": lambda: record(DAY_AND_NIGHT, cdr_location={}),
    "price.several-tariffs": unnamed,
    "price.too-long": lambda: record(DAY_AND_NIGHT, end_date_time="2036-01-01T00:00:00Z"),
    "price.period-without-tariff": lambda: with_two_tariffs(tariff_id=None),
    "price.further-fee": lambda: record([element(component("FLAT", "2"), min_kwh=5), element(component("FLAT", "1"))]),
    "price.nothing-priced": lambda: record([element(ENERGY, start_time="22:00", end_time="23:00")]),
    "price.tax-unknown": lambda: record([element(component("ENERGY", "1"))], version="2.3.0"),
    "price.credit": lambda: record(credit=True),
    "price.compensation": lambda: record(home_charging_compensation=True),
    "price.resumed-charging": lambda: record(
        [element(component("TIME", "1", 600), component("PARKING_TIME", "1"))],
        [(720, charging()), (720, PARKING), (720, charging())],
    ),
    "price.differs": lambda: record(total_cost={"excl_vat": 6}),
}
ELSEWHERE = {"price.translated", "price.unreadable", "price.not-agreed", "price.other-tariff", "price.agreed-doubtful"}
"""Said by those who read files; their tests are there."""


def rules_of(value: Json, version: Any = "2.2.1", **chosen: Any) -> set[str]:
    return {finding.rule for finding in price_record(value, "CDR", version, **chosen).findings}


@pytest.mark.parametrize("rule", CASES)
def test_the_rule_is_named(rule: str):
    value = CASES[rule]()
    assert rule in rules_of(value, "2.3.0" if "tax_included" in str(value) else "2.2.1")


def test_no_rule_is_named_for_a_record_that_is_clear():
    assert rules_of(record()) == set()
    reserved = [element(component("TIME", "1", vat="19"), reservation="RESERVATION"), element(ENERGY)]
    assert rules_of(record(reserved, [(600, RESERVED), *HOUR])) == set()


def test_a_difference_that_rounding_explains_is_none():
    assert "price.differs" not in rules_of(record(periods=[(3600, charging("10.005"))], total_cost={"excl_vat": 5}))


def test_what_is_stated_needs_no_assumption():
    by_power = [element(ENERGY, min_power=5)]
    assert rules_of(record(by_power, [(3600, charging("10", MIN_POWER="6"))])) == set()
    assert rules_of(record(by_power, [(3600, charging("10", MAX_POWER="4", MIN_POWER="1"))])) == {
        "price.nothing-priced"
    }


def test_a_zone_that_is_asked_for_is_not_inferred():
    found = rules_of(record(DAY_AND_NIGHT), time_zone="Europe/Amsterdam", policy=Policy(spanning="start"))
    assert found == set()


def test_every_rule_has_its_case():
    assert {rule.id for rule in RULES} == CASES.keys() | ELSEWHERE
