"""One more term narrows the whole filter, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpi_console.filters import Field, FilterError, narrowed, parse
from ocpi_console.filters.tree import And

FIELDS = (Field("kwh", "decimal"), Field("credit", "flag"), Field("status", "state", values=("ACTIVE",)))


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("", "credit"),
        ("  ", "credit"),
        ("kwh>5", "kwh>5 credit"),
        ("kwh>5 or kwh<1", "(kwh>5 or kwh<1) credit"),
        ("kwh>5 or(kwh<1)", "(kwh>5 or(kwh<1)) credit"),
        ("kwh>5\tOR\tkwh<1", "(kwh>5\tOR\tkwh<1) credit"),
        ('"this or that"', '"this or that" credit'),
        ("(a or b) kwh>5", "(a or b) kwh>5 credit"),
        ("kwh> or", "kwh> or credit"),
    ],
)
def test_terms_joined_by_or_are_taken_together(text, result):
    assert narrowed(text, "credit", FIELDS) == result


@given(st.lists(st.sampled_from(["a", "kwh>5", "or", "and", "not", "(", ")", '"x or y"', "credit", " "]), max_size=8))
def test_what_matches_is_what_matched_both(words):
    text = " ".join(words)
    try:
        before = parse(text, FIELDS)
    except FilterError:
        return
    term = parse("status:ACTIVE", FIELDS)
    after = parse(narrowed(text, "status:ACTIVE", FIELDS), FIELDS)
    parts = before.children if isinstance(before, And) else (before,) if before is not None else ()
    assert after == (And((*parts, term)) if parts else term)
