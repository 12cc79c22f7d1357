"""Sums and percentages of prices: exact, and MISSING instead of a guess."""

from decimal import Context, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document.number import Number, exact_number
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import (
    is_number,
    is_shortest,
    minus,
    plus,
    shortest,
    with_percentage,
    without_percentage,
)


@pytest.mark.parametrize("value", [0, -1, Decimal("6.10"), Number("1e3")])
def test_numbers_are_int_and_decimal(value):
    assert is_number(value)


@pytest.mark.parametrize("value", [True, "6.10", None, [], {}, MISSING])
def test_nothing_else_is_a_number(value):
    assert not is_number(value)


@pytest.mark.parametrize(
    ("gross", "net", "difference"),
    [
        (exact_number("6.10"), exact_number("5.00"), "1.10"),
        (exact_number("3.75"), exact_number("3.1"), "0.65"),
        (exact_number("0.3"), exact_number("0.1"), "0.2"),
        (1, exact_number("0.5"), "0.5"),
        (5, 3, "2"),
        (exact_number("2.0"), exact_number("2.0"), "0.0"),
    ],
)
def test_a_difference_has_the_decimals_of_what_it_was_made_of(gross, net, difference):
    assert str(minus(gross, net)) == difference
    assert plus(net, minus(gross, net)) == gross


def test_two_ints_stay_an_int():
    assert isinstance(plus(2, 3), int)
    assert isinstance(minus(2, 3), int)
    assert isinstance(plus(2, exact_number("3.0")), Decimal)


@pytest.mark.parametrize(
    ("a", "b"),
    [("5", 3), (None, 3), (3, MISSING), (True, 1), (exact_number("1e3000000000000000000"), 1)],
)
def test_what_is_no_number_has_no_sum(a, b):
    assert plus(a, b) is MISSING
    assert minus(a, b) is MISSING


def test_a_sum_that_would_have_to_be_rounded_is_none():
    huge, tiny = exact_number("1e50"), exact_number("1e-50")
    assert plus(huge, tiny) is MISSING


@pytest.mark.parametrize(
    ("gross", "vat", "net"),
    [
        (exact_number("0.363"), 21, "0.3"),
        (exact_number("1.19"), 19, "1"),
        (exact_number("10.00"), 0, "10"),
        (1, 21, "0.826446281"),
        (exact_number("0.61"), exact_number("5.5"), "0.5781990521"),
    ],
)
def test_a_gross_price_without_its_percentage(gross, vat, net):
    assert str(without_percentage(gross, vat)) == net


@pytest.mark.parametrize(
    ("net", "vat", "gross"), [(exact_number("0.30"), 21, "0.363"), (10, 19, "11.9"), (exact_number("0.5"), 0, "0.5")]
)
def test_a_net_price_with_its_percentage(net, vat, gross):
    assert str(with_percentage(net, vat)) == gross


@pytest.mark.parametrize(("amount", "vat"), [("1", 21), (1, None), (1, "21"), (MISSING, 21), (1, -100)])
def test_no_percentage_without_two_numbers(amount, vat):
    assert without_percentage(amount, vat) is MISSING


def test_the_shortest_form_has_neither_zeros_nor_exponent():
    assert str(shortest(Decimal("1.500"))) == "1.5"
    assert shortest(Decimal("1E+3")) == 1000
    assert str(shortest(Decimal("1E+3"))) == "1000"
    assert str(shortest(Decimal("0.00"))) == "0"
    assert shortest(7) == 7
    assert shortest("7") is MISSING


@given(st.decimals(allow_nan=True, allow_infinity=True), st.sampled_from(["", "0", "00"]))
def test_what_is_taken_for_the_shortest_form_is_it(number, zeros):
    text = f"{number:f}{zeros}" if number.is_finite() and "." in f"{number:f}" else str(number)
    found = Decimal(text)
    if is_shortest(found):
        plain = found.normalize(Context(prec=100))
        assert str(plain) == str(found)
        assert plain != plain.to_integral_value()


@pytest.mark.parametrize("number", [7, True, "1.5", None, MISSING, exact_number("1.5e3"), Decimal("1E+3")])
def test_only_plain_fractions_are_taken_for_the_shortest_form(number):
    assert not is_shortest(number)
    assert is_shortest(Decimal("-1.5"))
