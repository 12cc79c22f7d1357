"""Members of dirty values: what is there is found, what is not is None."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from ocpi_console.store.modules.members import (
    as_instant,
    as_number,
    as_text,
    counted,
    display_text,
    first,
    flag,
    joined,
    member,
    number,
    objects,
    text,
    whole,
    words,
)

VALUE = {"a": {"b": [1, {"c": "x"}, "y", None]}, "n": "12.50", "t": True, "w": Decimal("3.0")}


@pytest.mark.parametrize(
    ("path", "found"), [(("a", "b", "c"), None), (("x",), None), (("n", "b"), None), (("t",), True), ((), VALUE)]
)
def test_a_path_leads_through_objects_only(path, found):
    assert member(VALUE, *path) == found
    assert member([VALUE], *path) == ([VALUE] if not path else None)


def test_the_objects_and_the_texts_of_a_mixed_array():
    assert list(objects(VALUE, "a", "b")) == [{"c": "x"}]
    assert list(words(VALUE, "a", "b")) == ["y"]
    assert list(objects(VALUE, "n")) == list(words(VALUE, "n")) == []


@pytest.mark.parametrize(
    ("value", "found"), [("", ""), (7, "7"), (Decimal("1.50"), "1.50"), (True, None), (None, None), ([], None)]
)
def test_texts(value, found):
    assert as_text(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (3, "3"),
        ("0.37", "0.37"),
        ("-1", "-1"),
        (Decimal("1E+17"), "1E+17"),
        (Decimal("1E+18"), None),
        ("NaN", None),
        ("-Infinity", None),
        ("12,5", None),
        ("", None),
        (False, None),
        ({}, None),
        (10**18, None),
    ],
)
def test_numbers(value, found):
    assert as_number(value) == (None if found is None else Decimal(found))


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("2026-10-01T12:00:00Z", datetime(2026, 10, 1, 12, tzinfo=UTC)),
        ("2026-10-01T12:00:00", datetime(2026, 10, 1, 12, tzinfo=UTC)),
        (" 2026-10-01T14:00:00.500+02:00 ", datetime(2026, 10, 1, 12, 0, 0, 500_000, UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("2026-13-01T00:00:00Z", None),
        ("noon", None),
        (1_790_000_000, None),
    ],
)
def test_instants_are_utc(value, found):
    assert as_instant(value) == found
    assert found is None or as_instant(value).tzinfo is UTC


def test_extracts_take_their_kind_only():
    assert (text("n")(VALUE), number("n")(VALUE), number("t")(VALUE)) == ("12.50", Decimal("12.50"), None)
    assert (whole("w")(VALUE), whole("n")(VALUE)) == (3, None)
    assert (flag("t")(VALUE), flag("n")(VALUE)) == (True, None)


def test_the_first_that_finds_something_counts_even_where_that_is_zero():
    assert first(number("x"), number("y"), number("z"))({"y": 0, "z": 5}) == 0
    assert first(text("x"))({}) is None


def test_texts_are_joined_once_each_and_counted():
    assert joined(lambda value: words(value, "a"))({"a": ["x", "y", "", "x"]}) == "x, y"
    assert joined(lambda value: words(value, "a"))({"a": []}) is None
    assert counted(lambda value: objects(value, "a"))({"a": [{}, 1, {}]}) == 2


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ([{"language": "nl", "text": "Nacht"}, {"language": "en", "text": "Night"}], "Night"),
        ([{"language": "nl", "text": ""}, {"language": "de", "text": "Nacht"}], "Nacht"),
        ([{"language": "en", "text": ""}, {"language": "de", "text": "Nacht"}], "Nacht"),
        ([None, {"language": [], "text": {}}], None),
        ("Night", None),
    ],
)
def test_english_is_preferred(texts, found):
    assert display_text("alt")({"alt": texts}) == found
