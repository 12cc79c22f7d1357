import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import exact_number, same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.number_text import AMOUNT, COORDINATE, GEO_COORDINATE_MEMBERS, number_of_text, text_of_number

TEXTS = st.from_regex(r"-?(0|[1-9][0-9]{0,2})(\.[0-9]{1,12})?", fullmatch=True)


@given(text=TEXTS)
def test_digits_are_kept_both_ways(text):
    assert COORDINATE.keeps(text)
    assert AMOUNT.keeps(number_of_text(text))
    assert text_of_number(number_of_text(text)) == text


@pytest.mark.parametrize(
    ("text", "number"), [("53.181608", "53.181608"), ("5.10", "5.10"), ("0", "0"), ("-0.5", "-0.5"), ("1e2", "1e2")]
)
def test_a_text_becomes_the_number_it_writes(text, number):
    assert same(number_of_text(text), exact_number(number))


@pytest.mark.parametrize(
    ("text", "number"), [("+5.4", "5.4"), ("05.4", "5.4"), (".5", "0.5"), ("5.", "5"), (" 5 ", "5")]
)
def test_other_ways_to_write_a_number_are_read_and_not_kept(text, number):
    assert same(number_of_text(text), exact_number(number))
    assert not COORDINATE.keeps(text)


@pytest.mark.parametrize("value", ["", "5,4", "abc", "٣", "NaN", "1e99", "1" * 61, None, True, [], {}])
def test_what_is_no_number_is_missing(value):
    assert number_of_text(value) is MISSING
    assert text_of_number(value) is MISSING


def test_what_has_the_other_form_already_stays():
    assert same(number_of_text(exact_number("5.40")), exact_number("5.40"))
    assert text_of_number("5.40") == "5.40"
    assert dict(GEO_COORDINATE_MEMBERS) == {"latitude": "lat", "longitude": "lng"}
