from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import exact_number, same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.units import HOURS, KILOWATT_HOURS, KILOWATTS, MINUTES, hours_of_seconds, rounded_hours

MEASURED = st.one_of(
    st.integers(0, 10**9),
    st.from_regex(r"(0|[1-9][0-9]{0,8})\.[0-9]{1,9}", fullmatch=True).map(exact_number),
)
OTHER = st.one_of(st.none(), st.booleans(), st.text(), st.just([]), st.just({}), st.just(exact_number("1e999999999")))


@pytest.mark.parametrize("conversion", [HOURS, MINUTES, KILOWATTS, KILOWATT_HOURS])
@given(value=MEASURED)
def test_every_measured_value_comes_back_by_text(conversion, value):
    assert conversion.keeps(value)
    assert type(conversion.there(value)) in (int, Decimal) or "E" in Decimal.__str__(conversion.there(value))


@pytest.mark.parametrize("conversion", [HOURS, MINUTES, KILOWATTS])
@given(value=MEASURED)
def test_the_way_back_is_exact_or_missing(conversion, value):
    assert conversion.back(value) is MISSING or conversion.reverse.keeps(value)


@pytest.mark.parametrize("convert", [*HOURS, *MINUTES, *KILOWATTS])
@given(value=OTHER)
def test_what_is_no_measurement_is_missing(convert, value):
    assert convert(value) is MISSING


@pytest.mark.parametrize(
    ("hours", "seconds"),
    [("1.5", "5400"), ("2", "7200"), ("2.0", "7200.0"), ("1.50", "5400.0"), ("1.9731", "7103.16"), ("0", "0")],
)
def test_hours_and_seconds(hours, seconds):
    assert same(HOURS.there(exact_number(hours)), exact_number(seconds))
    assert same(HOURS.back(exact_number(seconds)), exact_number(hours))


def test_a_number_written_otherwise_is_converted_and_does_not_keep_its_text():
    assert HOURS.there(exact_number("1e1")) == 36000
    assert not HOURS.keeps(exact_number("1e1"))


def test_seconds_without_end_in_hours_are_rounded_on_request():
    assert hours_of_seconds(5000) is MISSING
    assert same(rounded_hours(5000), exact_number("1.3889"))
    assert same(rounded_hours(7200), exact_number("2"))
    assert rounded_hours("7200") is MISSING


def test_watts_of_a_fast_charger():
    assert same(KILOWATTS.there(exact_number("11.5")), 11500)
    assert same(KILOWATTS.back(22000), 22)
