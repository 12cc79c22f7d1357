"""JSON types and texts, as messages have them."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi.kinds import is_number, kind, printable, shown


@pytest.mark.parametrize(
    ("value", "word", "number"),
    [
        (None, "null", False),
        (True, "a boolean", False),
        (0, "a number", True),
        (Decimal("0.5"), "a number", True),
        (exact_number("1e3"), "a number", True),
        ("5", "a string", False),
        ({}, "an object", False),
        ([], "a list", False),
    ],
)
def test_each_type_has_its_word(value: Any, word: str, number: bool) -> None:
    assert (kind(value), is_number(value)) == (word, number)


def test_a_long_text_is_cut() -> None:
    assert shown("x" * 40) == f'"{"x" * 40}"'
    assert shown("x" * 41) == f'"{"x" * 40}…"'
    assert shown("abc", most=2) == '"ab…"'


@pytest.mark.parametrize(
    ("text", "seen"), [("a\nb", '"a\\nb"'), ("\ud800", '"\\ud800"'), ("ä€日", '"ä€日"'), ("", '""')]
)
def test_what_cannot_be_printed_is_escaped(text: str, seen: str) -> None:
    assert shown(text) == seen


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_printed(text: str) -> None:
    assert printable(text).isprintable()
    assert shown(text).encode()
    assert len(shown(text)) <= 43
