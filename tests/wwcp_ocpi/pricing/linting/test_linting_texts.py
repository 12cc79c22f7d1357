"""Prices in the text of a tariff, in the languages and number forms that drivers see."""

from decimal import Decimal

import pytest

from generators.linting_cases import el, energy, gross, priced, tariff, text
from wwcp_ocpi.document import Version
from wwcp_ocpi.pricing.linting import lint
from wwcp_ocpi.pricing.linting.quoted_prices import quoted_prices


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("Charging costs 0.35 EUR per kWh.", "0.35", "kWh"),
        ("Laden kostet 0,35 €/kWh zzgl. MwSt.", "0.35", "kWh"),
        ("35 ct/kWh", "0.35", "kWh"),
        ("35,5 Cent pro Kilowattstunde", "0.355", "kWh"),
        ("€ 0,35 per kWh", "0.35", "kWh"),
        ("€0.35/kWh", "0.35", "kWh"),
        ("Blockiergebühr 0,10 €/Min.", "0.10", "minute"),
        ("10 cent per minuut", "0.10", "minute"),
        ("5 € je Stunde", "5", "hour"),
        ("€ 2,50 per uur", "2.50", "hour"),
        ("Starttarief € 1 per sessie", "1", "session"),
        ("0,50 € par kWh", "0.50", "kWh"),
        ("0,05 € par minute", "0.05", "minute"),
        ("0,45 € al kWh", "0.45", "kWh"),
        ("3,95 kr/kWh", "3.95", "kWh"),
        ("395 øre per kWh", "3.95", "kWh"),
        ("4 kr per timme", "4", "hour"),
        ("79p per kWh", "0.79", "kWh"),
        ("£0.79/kWh", "0.79", "kWh"),
        ("CHF 0.55 pro kWh", "0.55", "kWh"),
        ("1,95 zł za kWh", "1.95", "kWh"),
    ],
)
def test_a_price_is_read_from_a_text(words: str, value: str, unit: str) -> None:
    (quote,) = quoted_prices(words)
    assert (quote.value, quote.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Free charging",
        "max. 12 € per day",
        "11 kW",
        "up to 22 kWh",
        "since 2024",
        "1.234.567 € / kWh",
        "kWh 0.35",
        "€ per kWh",
    ],
)
def test_what_is_no_price_per_something_is_left_alone(words: str) -> None:
    assert list(quoted_prices(words)) == []


def rules(words: str, *, version: Version = "2.2.1", tax: str | None = None, currency: str = "EUR") -> list[str]:
    elements = [el(energy("0.35"), priced("TIME", "6"), priced("FLAT", "1", vat=None))]
    value = tariff(*elements, tariff_alt_text=text(words), currency=currency)
    if tax:
        value = gross(*elements, tariff_alt_text=text(words))
    return [found.rule for found in lint(value, version) if found.rule.startswith("tariff.text")]


@pytest.mark.parametrize(
    "words",
    ["0.35 €/kWh", "0.42 €/kWh", "0.4235 €/kWh", "0,10 €/min", "0.12 €/min", "6 €/h", "7.26 €/h", "1.19 € per session"],
)
def test_net_and_gross_of_the_elements_are_repeated(words: str) -> None:
    assert rules(words) == ["tariff.text-repeats-price"]


@pytest.mark.parametrize("words", ["0.45 €/kWh", "0.29 €/kWh", "6 €/min", "0.10 €/h", "2 € per session", "35 €/kWh"])
def test_other_prices_contradict_the_elements(words: str) -> None:
    assert rules(words) == ["tariff.text-contradicts-price"]


def test_prices_that_include_taxes_are_compared_with_the_gross_and_the_net() -> None:
    assert rules("0.35 €/kWh, 0.29 €/kWh net", version="2.3.0", tax="YES") == ["tariff.text-repeats-price"]
    assert rules("0.42 €/kWh", version="2.3.0", tax="YES") == ["tariff.text-contradicts-price"]


def test_a_price_in_another_currency_is_not_compared() -> None:
    assert rules("0.99 €/kWh", currency="SEK") == []


def test_one_contradiction_among_repeated_prices_is_what_is_said() -> None:
    value = tariff(tariff_alt_text=text("0.35 €/kWh, 0.10 €/min"))
    (found,) = [finding for finding in lint(value, "2.2.1") if finding.rule.startswith("tariff.text")]
    assert found.message == 'The text announces "0.10 €/min", but the elements have no TIME or PARKING_TIME.'
