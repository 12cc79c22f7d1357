"""Numbers that keep their text are numbers all the same."""

from decimal import Decimal

import pytest

from wwcp_ocpi.document.number import Number, exact_integer, exact_number


@pytest.mark.parametrize("text", ["1e3", "1E+3", "0.0000001", "-0.0", "1.50E-2", "-0e5"])
def test_a_number_is_its_value_and_its_text(text: str) -> None:
    number = exact_number(text)
    assert (str(number), f"{number}") == (text, text)
    assert number == Decimal(text)
    assert hash(number) == hash(Decimal(text))


@pytest.mark.parametrize("text", ["12.10", "0.25", "-3.000", "0.0", "1E+3"])
def test_a_plain_decimal_is_enough_where_it_gives_the_text_back(text: str) -> None:
    assert type(exact_number(text)) is (Decimal if str(Decimal(text)) == text else Number)
    assert str(exact_number(text)) == text


def test_arithmetic_leaves_the_text_behind() -> None:
    total = exact_number("1e3") + exact_number("0.10")
    assert (type(total), str(total)) == (Decimal, "1000.10")


def test_a_format_asked_for_is_given() -> None:
    assert f"{Number('1e3'):.2f}" == "1000.00"


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("-0", Number, 0), ("0", int, 0), ("-17", int, -17), ("123456789012345678901", int, None)],
)
def test_an_integer_is_an_int_unless_that_loses_its_text(text: str, kind: type, value: int | None) -> None:
    found = exact_integer(text)
    assert type(found) is kind
    assert found == (int(text) if value is None else value)
    assert str(found) == text


def test_an_integer_longer_than_python_reads_keeps_its_digits() -> None:
    digits = "9" * 5000
    assert str(exact_integer(digits)) == digits


@pytest.mark.parametrize(
    ("text", "shown"), [("1e99999999999999999999", "Infinity"), ("-2.5e99999999999999999999", "-Infinity"),
                        ("0e99999999999999999999", "0"), ("-4e-99999999999999999999", "-0")]
)  # fmt: skip
def test_exponents_beyond_reason_count_as_no_bound_or_nothing(text: str, shown: str) -> None:
    number = exact_number(text)
    assert (str(number), Decimal.__str__(number)) == (text, shown)
