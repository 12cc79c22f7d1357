"""One value after the other out of a text, each where it stands."""

import pytest

from wwcp_ocpi.document import Scanner, UnreadableDocument, read
from wwcp_ocpi.document.reading import MAX_DEPTH
from wwcp_ocpi.document.scanning import skip_blanks


def test_values_are_read_from_where_they_begin_to_where_they_end() -> None:
    source = '{"a": 1} [2.50]"x"null'
    scanner = Scanner()
    found, end = [], 0
    while end < len(source):
        document, end = scanner.scan(source, skip_blanks(source, end))
        found.append((document.value, end))
    assert [(str(value), at) for value, at in found] == [
        ("{'a': 1}", 8), ("[Decimal('2.50')]", 15), ("x", 18), ("None", 22),
    ]  # fmt: skip


def test_a_repeated_name_is_told_of_its_own_value_only() -> None:
    scanner = Scanner()
    first, end = scanner.scan('{"a": [{"b": 1, "b": 2, "b": 3}]}{"a": 1}')
    second, _ = scanner.scan('{"a": [{"b": 1, "b": 2, "b": 3}]}{"a": 1}', end)
    assert [(one.rule, one.pointer) for one in first.problems] == [("json.duplicate-key", "/a/0/b")]
    assert "3 times" in first.problems[0].message
    assert first.value == {"a": [{"b": 3}]}
    assert type(first.value["a"][0]) is dict
    assert second.problems == ()


def test_a_line_break_in_a_text_is_read_and_told() -> None:
    document, end = Scanner().scan('x{"a": "b\nc"}', 1)
    assert (document.value, end) == ({"a": "b\nc"}, 13)
    assert [one.rule for one in document.problems] == ["json.control-character"]
    assert "character 9 of the record" in document.problems[0].message


def test_a_line_break_does_not_hide_that_the_text_was_cut() -> None:
    with pytest.raises(UnreadableDocument) as raised:
        Scanner().scan('{"a": "b\nc", "d": ')
    assert raised.value.cut


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused_with_its_place(word: str) -> None:
    with pytest.raises(UnreadableDocument, match=rf"{word} is no JSON number .* at line 2, column 7\."):
        Scanner().scan(f'{{"NaN": "Infinity",\n "b": {word}}}')


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_the_deepest_that_is_read_is_read(opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    assert Scanner().scan(opening * MAX_DEPTH + "1" + closing * MAX_DEPTH)[0].problems == ()
    for depth in (MAX_DEPTH + 1, 200_000):
        with pytest.raises(UnreadableDocument, match="Nested deeper than 100 levels"):
            Scanner().scan(opening * depth + "1" + closing * depth)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le"])
def test_text_is_read_by_its_first_bytes(encoding: str) -> None:
    assert read('{"ä": "€ \U0001f50c"}'.encode(encoding)).value == {"ä": "€ \U0001f50c"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"a": 1} {"b": 2}', "more follows after the end of the value at line 1, column 10"),
        (b'{"a": "\xff"}', "Not text: byte 8 is no UTF-8."),
        (b"", "a value is missing at line 1, column 1"),
        (b" \t\r\n", "a value is missing at line 2, column 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableDocument) as raised:
        read(data)
    assert message in str(raised.value)
