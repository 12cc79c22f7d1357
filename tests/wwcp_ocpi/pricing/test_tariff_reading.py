"""Tariffs of each version come into one form; what cannot be read is said, and never billed."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.tariff import PriceLimit

from .worked_prices import component, element, tariff


def read_restrictions(**stated: Any) -> Any:
    (found,) = read_tariff(tariff("2.2.1", [element(component("ENERGY", "1"), **stated)]), "2.2.1").elements
    return found.restrictions


@pytest.mark.parametrize(
    ("version", "told", "tax"),
    [
        ("2.1.1", {}, "untold"),
        ("2.2.1", {}, "excluded"),
        ("2.3.0", {"tax_included": "YES"}, "included"),
        ("2.3.0", {"tax_included": "NO"}, "excluded"),
        ("2.3.0", {"tax_included": "N/A"}, "none"),
        ("3.0", {}, "excluded"),
    ],
)
def test_what_prices_say_of_taxes(version: Any, told: dict[str, str], tax: str):
    assert read_tariff({"id": "T", "elements": [], **told}, version).tax == tax


def test_a_tariff_of_2_3_0_that_does_not_tell_taxes_is_said():
    found = read_tariff({"id": "T", "elements": []}, "2.3.0")
    assert [finding.pointer for finding in found.findings] == ["/tax_included"]


@pytest.mark.parametrize(
    "stated",
    [
        {"excl_vat": Decimal("0.50"), "incl_vat": Decimal("0.55")},
        {"before_taxes": Decimal("0.50"), "after_taxes": Decimal("0.55")},
    ],
)
def test_limits_of_both_spellings(stated: dict[str, Decimal]):
    found = read_tariff({"id": "T", "elements": [], "min_price": stated}, "2.2.1")
    assert found.min_price == PriceLimit(Decimal("0.50"), Decimal("0.55"))


def test_2_1_1_has_no_vat_whatever_stands_there():
    stated = {"type": "ENERGY", "price": 1, "vat": 19, "step_size": 1}
    found = read_tariff({"id": "T", "elements": [{"price_components": [stated]}]}, "2.1.1")
    assert found.elements[0].components[0].vat is None


@pytest.mark.parametrize(("end", "minutes"), [("00:00", 1440), ("24:00", 1440), ("23:59", 1439), ("06:30:00", 390)])
def test_midnight_as_an_end_is_the_end_of_the_day(end: str, minutes: int):
    assert read_restrictions(start_time="06:00", end_time=end).end_time == minutes


def test_restrictions_are_exact():
    found = read_restrictions(
        start_date="2026-03-29", max_kwh=Decimal("10.5"), min_duration=1800, day_of_week=["MONDAY", "SUNDAY"]
    )
    assert (found.start_date, found.max_kwh, found.min_duration) == (date(2026, 3, 29), Decimal("10.5"), 1800)
    assert found.days == {0, 6}


def test_no_weekday_is_no_restriction():
    assert read_restrictions(day_of_week=[]).days == frozenset(range(7))


@pytest.mark.parametrize(
    "broken",
    [
        {"start_time": "25:00"},
        {"end_time": 6},
        {"start_date": "29.03.2026"},
        {"day_of_week": ["FUNDAY"]},
        {"day_of_week": "MONDAY"},
        {"min_kwh": "5"},
        {"max_power": True},
    ],
)
def test_an_element_whose_restrictions_cannot_be_read_is_left_out(broken: dict[str, Any]):
    found = read_tariff(tariff("2.2.1", [element(component("ENERGY", "1"), **broken)]), "2.2.1")
    assert found.elements == ()
    assert [finding.rule for finding in found.findings] == ["price.tariff-unreadable"]
    assert found.findings[0].pointer == f"/elements/0/restrictions/{next(iter(broken))}"


@pytest.mark.parametrize(
    "broken", [{"type": "HEAT", "price": 1}, {"type": "ENERGY", "price": "1"}, {"type": "ENERGY"}, 7]
)
def test_a_component_that_cannot_be_read_is_left_out(broken: Any):
    found = read_tariff({"id": "T", "elements": [{"price_components": [broken]}]}, "2.2.1")
    assert found.elements[0].components == ()
    assert found.findings[0].pointer == "/elements/0/price_components/0"


def test_equal_tariffs_are_read_once():
    one, other = (tariff("2.2.1", [element(component("ENERGY", "1"))]) for _ in range(2))
    assert read_tariff(one, "2.2.1") is read_tariff(other, "2.2.1")
    assert read_tariff(one, "2.2.1") is not read_tariff(one, "3.0")


def test_the_vat_of_one_component_tells_that_others_have_none():
    stated = [element(component("ENERGY", "1", vat="19"), component("FLAT", "1"))]
    assert read_tariff(tariff("2.3.0", stated), "2.3.0").tells_taxes
    assert not read_tariff(tariff("2.3.0", [element(component("FLAT", "1"))]), "2.3.0").tells_taxes
    assert read_tariff(tariff("2.2.1", [element(component("FLAT", "1"))]), "2.2.1").tells_taxes
