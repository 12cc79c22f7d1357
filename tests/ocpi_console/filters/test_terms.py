"""Places of terms for highlighting."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpi_console.filters import Field, Term, terms

FIELDS = (Field("status", "state"), Field("kwh", "decimal"))


def test_each_term_has_its_place():
    found = terms('status:ACTIVE not "piet b"', FIELDS)
    assert found == [Term(0, 13, 7, True), Term(14, 17, 17, True), Term(18, 26, 18, True)]


@pytest.mark.parametrize("wrong", ["statsu:A", "kwh>x", "kwh>", "has:what"])
def test_a_wrong_term_is_marked(wrong):
    assert [term.ok for term in terms(f"abc {wrong}", FIELDS)] == [True, False]


def test_without_fields_names_are_not_judged():
    assert [term.ok for term in terms("any:thing other>")] == [True, False]


def test_an_open_quote_is_a_wrong_term_up_to_the_end():
    assert terms('abc "de f')[-1] == Term(4, 9, 4, False)


@given(st.text(alphabet='ab:>= "()kwhnot', max_size=30))
def test_terms_lie_in_order_within_the_text(text):
    found = terms(text, FIELDS)
    assert all(0 <= term.start <= term.keyword_end <= term.end <= len(text) for term in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
