"""The help says what is so: each of its examples is a filter that the list understands."""

import pytest

from ocpi_console.filters import Field, help_text, parse
from ocpi_console.filters.fields import OPERATORS
from ocpi_console.filters.help import LANGUAGE, field_help
from ocpi_console.store import columns

LISTS = {module: columns.fields(module) for module in columns.COLUMNS}


@pytest.mark.parametrize("module", LISTS)
def test_every_example_can_be_typed(module):
    for field in LISTS[module]:
        for example in field_help(field).example.split("  "):
            assert parse(example, LISTS[module]) is not None, example


@pytest.mark.parametrize("module", LISTS)
def test_every_field_says_what_it_means(module):
    assert [field.name for field in LISTS[module] if not field.description] == []


@pytest.mark.parametrize("kind", OPERATORS)
def test_a_field_is_told_with_its_operators_and_words(kind):
    told = field_help(Field("it", kind, "what it is", ("A B", "C")))
    assert (told.name, told.description, told.operators, told.values) == (
        "it",
        "what it is",
        OPERATORS[kind],
        ("A B", "C"),
    )
    assert told.example.startswith("it")


def test_a_state_with_a_space_in_its_word_has_an_example_that_means_it():
    field = Field("status", "state", "state", ("IN USE",))
    for example in field_help(field).example.split("  "):
        assert str(parse(example, (field,))) == example


def test_the_text_has_two_columns_and_no_blank_line():
    lines = help_text(LISTS["cdrs"]).splitlines()
    assert len(lines) == len(LANGUAGE) + len(LISTS["cdrs"])
    wide = max(line.index(meaning) for line, (_, meaning) in zip(lines, LANGUAGE, strict=False))
    assert all(line[wide - 2 : wide] == "  " and line[wide] != " " for line in lines)
    assert len(help_text(()).splitlines()) == len(LANGUAGE)
