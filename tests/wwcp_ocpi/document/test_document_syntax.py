"""Where a text stops being JSON, in plain words."""

import json

import pytest

from wwcp_ocpi.document.scanning import Scanner
from wwcp_ocpi.document.syntax import UnreadableDocument, constant_position, explain, not_json, place


@pytest.mark.parametrize(
    ("source", "reason", "line", "column"),
    [
        ('{"a": }', "a value is missing", 1, 7),
        ('{"a": 1 "b": 2}', "a comma or a closing bracket is missing", 1, 9),
        ('{"a" 1}', "a colon is missing after a member name", 1, 6),
        ("{a: 1}", "a member name in double quotes is missing", 1, 2),
        ("{'a': 1}", "a member name in double quotes is missing", 1, 2),
        ('[1,\n "b', "a text has no closing quote", 2, 2),
        ('["\\x"]', "a backslash escapes nothing that JSON knows", 1, 3),
        ('["\\u12"]', "a \\u escape lacks its four hexadecimal digits", 1, 4),
    ],
)
def test_an_error_says_what_and_where(source: str, reason: str, line: int, column: int) -> None:
    with pytest.raises(UnreadableDocument) as raised:
        Scanner().scan(source)
    assert str(raised.value) == f"Not JSON: {reason} at line {line}, column {column}."
    assert raised.value.reason == reason


def test_an_error_far_from_the_end_is_no_cut() -> None:
    far = json.JSONDecodeError("Expecting value", "x" * 100, 10)
    near = json.JSONDecodeError("Expecting value", "x" * 100, 99)
    open_text = json.JSONDecodeError("Unterminated string starting at", "x" * 100, 10)
    assert [explain(error, "x" * 100).cut for error in (far, near, open_text)] == [False, True, True]


def test_a_message_of_a_later_python_is_told_as_it_is() -> None:
    assert "Something new at line 1" in str(explain(json.JSONDecodeError("Something new", "xyz", 0), "xyz"))


@pytest.mark.parametrize(("position", "expected"), [(0, (1, 1)), (3, (1, 4)), (4, (2, 1)), (6, (3, 1)), (8, (3, 3))])
def test_lines_and_columns_count_from_one(position: int, expected: tuple[int, int]) -> None:
    assert place("abc\nd\nefg", position) == expected


def test_a_constant_is_found_outside_of_texts_only() -> None:
    source = '{"NaN": "a \\" NaN", "b": [-Infinity, NaN]}'
    assert constant_position(source, 0) == source.index("-Infinity")
    assert constant_position(source, source.index("-Infinity") + 9) == source.rindex("NaN")
    assert constant_position('{"a": 1}', 3) == 3


def test_an_error_without_a_reason_has_its_message_for_one() -> None:
    assert UnreadableDocument("Not text.").reason == "Not text."
    error = not_json("a value is missing", "ab\ncd", 4, cut=True)
    assert (error.position, error.cut, str(error)) == (4, True, "Not JSON: a value is missing at line 2, column 2.")
