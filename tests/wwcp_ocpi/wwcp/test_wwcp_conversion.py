"""Pairs of functions between the two forms of a value."""

from typing import Any

import pytest

from wwcp_ocpi.document import exact_number
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Conversion


def doubled(value: Any) -> Any:
    return value * 2 if isinstance(value, int) and value >= 0 else MISSING


def halved(value: Any) -> Any:
    return value // 2 if isinstance(value, int) else MISSING


DOUBLE = Conversion(doubled, halved)


@pytest.mark.parametrize(("value", "kept"), [(0, True), (21, True), (-1, False), ("21", False), (None, False)])
def test_what_has_no_other_form_is_not_kept(value: Any, kept: bool) -> None:
    assert DOUBLE.keeps(value) is kept


@pytest.mark.parametrize(("value", "kept"), [(42, True), (43, False)])
def test_the_reverse_is_read_from_the_other_side(value: int, kept: bool) -> None:
    there, back = DOUBLE.reverse
    assert (there(42), back(21)) == (21, 42)
    assert DOUBLE.reverse.keeps(value) is kept
    assert DOUBLE.reverse.reverse == DOUBLE


def test_a_value_comes_back_by_text_or_not_at_all() -> None:
    shortened = Conversion(lambda value: value, lambda value: exact_number(f"{value.normalize():f}"))
    assert shortened.keeps(exact_number("1.5"))
    assert not shortened.keeps(exact_number("1.50"))
    assert not Conversion(str, lambda _: MISSING).keeps("x")


def test_the_way_back_is_not_gone_where_there_is_none_there() -> None:
    def never(value: Any) -> Any:
        raise AssertionError(value)

    assert not Conversion(lambda _: MISSING, never).keeps("x")
