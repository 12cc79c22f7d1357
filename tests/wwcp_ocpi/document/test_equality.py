"""Equality by text."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.document import Number, same
from wwcp_ocpi.document.writing import canonical


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ({"a": 1, "b": None}, {"b": None, "a": 1}),
        ([Decimal("12.10")], [Decimal("12.10")]),
        (Number("1e3"), Number("1e3")),
        (12, Number("12")),
    ],
)
def test_the_order_of_members_does_not_count(a: Any, b: Any) -> None:
    assert same(a, b)
    assert same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (Decimal("12.10"), Decimal("12.1")),
        (Number("1e3"), 1000),
        (1, True),
        (0, False),
        (None, False),
        ("1", 1),
        ({"a": None}, {}),
        ([1, 2], [2, 1]),
        ([], {}),
        ({"a": 1}, {"b": 1}),
    ],
)
def test_what_reads_differently_is_different(a: Any, b: Any) -> None:
    assert not same(a, b)
    assert not same(b, a)


def test_the_canonical_bytes_do_not_depend_on_the_order_of_members():
    a = {"b": [{"y": 1, "x": None}], "a": Number("1e3"), "ä": "\U0001f50c"}
    b = {"ä": "\U0001f50c", "a": Number("1e3"), "b": [{"x": None, "y": 1}]}
    assert canonical(a) == canonical(b) != canonical({**a, "a": 1000})
    assert canonical({"b": "\ud800", "a": 1}) == canonical({"a": 1, "b": "\ud800"})
