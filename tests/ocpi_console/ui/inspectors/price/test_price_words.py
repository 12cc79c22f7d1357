"""Prices in words: decimals of the currency, signs, unit prices and volumes."""

from decimal import Decimal

import pytest

from ocpi_console.ui.inspectors.price.price_words import difference, money, rule, side, unit_price, volume
from wwcp_ocpi.pricing.amounts import UNKNOWN, Amount


@pytest.mark.parametrize(
    ("value", "currency", "words"),
    [("14.155", "EUR", "14.16 €"), ("14", "JPY", "14 ¥"), ("-3.2", "CHF", "−3.20 CHF"), ("1", None, "1.00")],
)
def test_money_has_the_decimals_of_its_currency(value, currency, words):
    assert money(Decimal(value), currency) == words


def test_what_is_not_known_is_a_dash():
    assert money(None, "EUR") == difference(None, "EUR") == "–"


@pytest.mark.parametrize(
    ("value", "words"), [("2.2", "+2.20"), ("-4.29", "−4.29"), ("0", "–"), ("0.004", "–"), ("-0.004", "–")]
)
def test_differences_are_signed_and_none_is_a_dash(value, words):
    assert difference(Decimal(value), "EUR") == words


@pytest.mark.parametrize(
    ("dimension", "price", "words"),
    [
        ("ENERGY", "0.390", "0.39 €/kWh"),
        ("TIME", "6", "6.00 €/h"),
        ("FLAT", "0.5", "0.50 €"),
        ("ENERGY", "0.4999", "0.4999 €/kWh"),
    ],
)
def test_unit_prices(dimension, price, words):
    assert unit_price(dimension, Decimal(price), "EUR") == words


def test_volumes():
    assert volume("ENERGY", Decimal("36.29")) == "36.290 kWh"
    assert volume("PARKING_TIME", Decimal("1.2")) == "1:12 h"
    assert volume("FLAT", Decimal(1)) == ""


def test_rules_are_short():
    assert rule("from 22:00 to 06:00, below 20 kWh") == "22:00–06:00, below 20 kWh"
    assert rule("from 30 kWh") == "From 30 kWh"


def test_the_side_of_vat():
    assert side(Amount(Decimal(1), None)) == side(UNKNOWN) == 0
    assert side(Amount(None, Decimal(1))) == 1
