"""Bytes out of exact values: numbers by their text, members in order, and what no encoder takes."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.document import exact_number, read, same, text, write
from wwcp_ocpi.document.writing import canonical
from wwcp_ocpi.ocpi import Timestamp


def test_members_keep_their_order_and_numbers_their_text() -> None:
    value = {"z": exact_number("1e3"), "a": [Decimal("12.10"), exact_number("-0"), None, True], "ä": "€"}
    assert write(value) == '{"z":1e3,"a":[12.10,-0,null,true],"ä":"€"}'.encode()
    assert text(value) == write(value).decode()


def test_an_indent_is_for_people() -> None:
    assert text({"a": [1, {}], "b": []}, indent=2) == '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": []\n}'


@pytest.mark.parametrize("indent", [None, 0, 1, 4])
def test_half_a_surrogate_pair_is_escaped_and_changes_nothing_else(indent: int | None) -> None:
    whole: dict[str, Any] = {"a\n": ["x", {"€": [], "n": exact_number("1.50")}], "b": {}}
    half = {**whole, "c": "\ud83d!"}
    written = text(half, indent=indent)
    assert "\\ud83d!" in written
    assert same(read(write(half, indent=indent)).value, half)
    assert written.replace("\\ud83d!", "?") == text({**whole, "c": "?"}, indent=indent)


def test_a_text_of_a_subclass_is_written_as_text() -> None:
    assert write([Timestamp("2026-05-03T10:00:00Z")]) == b'["2026-05-03T10:00:00Z"]'


@pytest.mark.parametrize("value", [object(), {1, 2}.__iter__(), lambda: None])
def test_what_is_no_json_is_a_bug(value: object) -> None:
    with pytest.raises(TypeError, match="is no JSON value"):
        write({"a": value})


def test_the_canonical_form_sorts_members_at_every_level() -> None:
    assert canonical({"b": {"d": 1, "c": [2, 1]}, "a": None}) == b'{"a":null,"b":{"c":[2,1],"d":1}}'
    assert canonical({"b": "\ud800", "a": {"d": 1, "c": 2}}) == b'{"a":{"c":2,"d":1},"b":"\\ud800"}'
