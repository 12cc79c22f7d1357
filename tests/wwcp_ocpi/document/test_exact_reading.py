"""Exact JSON: what is read is what was written, and what is wrong is said with its place."""

import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import Number, UnreadableDocument, exact_number, read, same, text, write
from wwcp_ocpi.document.reading import MAX_DEPTH, document
from wwcp_ocpi.document.scanning import Scanner

DIGITS = st.from_regex(r"\A-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,30})?\Z")
TEXTS = st.text(st.characters(exclude_categories=()))  # halves of surrogate pairs too
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | DIGITS.map(exact_number) | TEXTS,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(TEXTS, inner, max_size=5),
)


@given(VALUES, st.sampled_from([None, 0, 1, 2]))
def test_what_is_written_is_read_as_the_same(value: Any, indent: int | None) -> None:
    assert same(read(write(value, indent=indent)).value, value)


@given(DIGITS)
def test_a_number_keeps_its_text(digits: str) -> None:
    value = read(digits.encode()).value
    assert isinstance(value, int | Decimal)
    assert (str(value), f"{value}", text(value), text([value])) == (digits, digits, digits, f"[{digits}]")


@given(DIGITS)
def test_a_number_survives_pickling(digits: str) -> None:
    value = read(digits.encode()).value
    again = pickle.loads(pickle.dumps(value))
    assert str(again) == digits
    assert type(again) is type(value)


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("1e99999999999999999999", "Infinity"),
        ("-1.5E+99999999999999999999", "-Infinity"),
        ("7e-99999999999999999999", "0"),
    ],
)
def test_an_exponent_that_decimal_refuses_keeps_its_text(digits: str, value: str) -> None:
    number = Number(digits)
    assert str(number) == digits
    assert number == Decimal(value)


def test_no_number_is_refused() -> None:
    with pytest.raises(ArithmeticError):
        Number("twelve")


def test_halves_of_surrogate_pairs_are_escaped_in_names_and_texts_and_nothing_else_is() -> None:
    value = {"\ud800": ["é\udfff", Number("1e3"), {}, []]}
    assert write(value) == '{"\\ud800":["é\\udfff",1e3,{},[]]}'.encode()
    assert write(value, indent=1) == '{\n "\\ud800": [\n  "é\\udfff",\n  1e3,\n  {},\n  []\n ]\n}'.encode()


def test_repeated_names_are_reported_where_they_stand() -> None:
    found = read(b'{"a": 1, "b": [0, {"c/d": 1, "c/d": 2, "c/d": 3}], "a": {"x": 1}}')
    assert found.value == {"a": {"x": 1}, "b": [0, {"c/d": 3}]}
    assert type(found.value["b"][1]) is dict
    assert [(problem.pointer, problem.rule) for problem in found.problems] == [
        ("/a", "json.duplicate-key"),
        ("/b/1/c~1d", "json.duplicate-key"),
    ]
    assert "3 times" in found.problems[1].message


def test_an_unescaped_line_break_in_a_text_is_read_and_reported() -> None:
    found = read(b'{"name": "one\ntwo\t", "a": 1, "a": 2}')
    assert found.value == {"name": "one\ntwo\t", "a": 2}
    assert [problem.rule for problem in found.problems] == ["json.duplicate-key", "json.control-character"]
    assert "character 14 " in found.problems[1].message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "a value is missing at line 1, column 1"),
        (b'{"a": 1,\n "b" 2}', "a colon is missing after a member name at line 2, column 6"),
        (b"[1 2]", "a comma or a closing bracket is missing at line 1, column 4"),
        (b"{a: 1}", "a member name in double quotes is missing at line 1, column 2"),
        (b'["\\q"]', "a backslash escapes nothing that JSON knows at line 1, column 3"),
        (b'["\\u12"]', "a \\u escape lacks its four hexadecimal digits at line 1, column "),
        (b'["abc', "a text has no closing quote at line 1, column 2"),
        (b'["a\nb]', "a text has no closing quote at line 1, column 2"),
        (b'["a\nb" 1, 2, 3, 4, 5, 6, 7]', "an unescaped line break or control character at line 1, column 4"),
        (b"[1]\n[2]", "more follows after the end of the value at line 2, column 1"),
        (b'{"a": "NaN", "b":\n NaN}', "NaN is no JSON number (RFC 8259, section 6) at line 2, column 2"),
        (b"[-Infinity]", "-Infinity is no JSON number (RFC 8259, section 6) at line 1, column 2"),
        (b'["\xff"]', "byte 3 is no UTF-8"),
        (b"[\xc2\xa01]", "a value is missing at line 1, column 2"),
    ],
)
def test_what_is_no_json_is_said_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(data)
    assert said in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_depth_is_bounded_and_the_bound_itself_is_allowed(opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    inner = "" if opening == "[" else "1"
    allowed = opening * MAX_DEPTH + inner + closing * MAX_DEPTH
    assert document(read(allowed.encode()).value).problems == ()
    for levels in (MAX_DEPTH + 1, 100_000):
        with pytest.raises(UnreadableDocument, match="deeper than 100 levels"):
            read((opening * levels + inner + closing * levels).encode())


def test_many_siblings_are_not_depth() -> None:
    value = read(b"[" + b'{"a":[]},' * 500 + b"[]]").value
    assert isinstance(value, list)
    assert len(value) == 501


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_the_encoding_is_known_by_the_first_bytes(encoding: str) -> None:
    assert read('{"name": "Straße €"}'.encode(encoding)).value == {"name": "Straße €"}


def test_a_scanner_reads_one_value_after_the_other() -> None:
    source, scanner = ' {"a":1,"a":2} {"b":3}', Scanner()
    first, end = scanner.scan(source, 1)
    second, last = scanner.scan(source, end + 1)
    assert (first.value, len(first.problems), source[end:]) == ({"a": 2}, 1, ' {"b":3}')
    assert (second.value, second.problems, last) == ({"b": 3}, (), len(source))
