"""Declared fields: every kind has its operators, and no name stands in the way of the language."""

import pytest

from ocpi_console.filters import Field, FilterError, parse
from ocpi_console.filters.fields import HAS, KEYWORDS, OPERATORS
from ocpi_console.store import columns

LISTS = {module: columns.fields(module) for module in columns.COLUMNS}
VALUE = {"text": "x", "state": "x", "flag": "yes", "int": "1", "decimal": "1.5", "time": "2026-10-01"}


@pytest.mark.parametrize("kind", OPERATORS)
def test_each_operator_of_a_kind_is_understood_and_no_other(kind):
    fields = (Field("it", kind),)
    for operator in {each for known in OPERATORS.values() for each in known}:
        text = f"it{operator}{VALUE[kind]}"
        if operator in OPERATORS[kind]:
            assert parse(text, fields) is not None
        else:
            with pytest.raises(FilterError, match='"it" knows') as raised:
                parse(text, fields)
            assert (raised.value.start, raised.value.end) == (0, len(text))


@pytest.mark.parametrize("module", LISTS)
def test_names_of_a_list_are_unique_words_that_can_be_typed(module):
    names = [field.name for field in LISTS[module]]
    assert len(set(names)) == len(names)
    for name in names:
        assert name == name.lower()
        assert name not in (*KEYWORDS, HAS)
        assert parse(f"{HAS}:{name}", LISTS[module]) is not None
        assert parse(f"{HAS}:{name.upper()}", LISTS[module]) == parse(f"{HAS}:{name}", LISTS[module])


@pytest.mark.parametrize("module", LISTS)
def test_a_field_looks_at_columns_that_are_there(module):
    there = {column.key for column in columns.COLUMNS[module]}
    for field in LISTS[module]:
        assert {*field.keys} <= there, field.name


def test_without_columns_a_field_looks_at_its_own():
    assert Field("kwh", "decimal").keys == ("kwh",)
    assert Field("party", "text", columns=("country", "party_id")).keys == ("country", "party_id")


def test_a_mistake_is_its_sentence_with_a_place():
    error = FilterError("A value is missing.", 4, 9)
    assert isinstance(error, ValueError)
    assert (str(error), error.message, error.start, error.end) == ("A value is missing.", "A value is missing.", 4, 9)
