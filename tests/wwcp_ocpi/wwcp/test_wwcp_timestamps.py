import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP, ocpi_timestamp, wwcp_timestamp


@given(moment=st.datetimes())
def test_whole_seconds_are_kept_from_both_sides(moment):
    text = moment.replace(microsecond=0).isoformat()
    assert TIMESTAMP.keeps(f"{text}Z")
    assert TIMESTAMP.reverse.keeps(f"{text}.000Z")


@given(moment=st.datetimes(), milliseconds=st.integers(1, 999))
def test_milliseconds_are_kept_from_both_sides(moment, milliseconds):
    text = f"{moment.replace(microsecond=0).isoformat()}.{milliseconds:03}Z"
    assert TIMESTAMP.keeps(text)
    assert TIMESTAMP.reverse.keeps(text)


@given(text=st.text())
def test_any_text_is_a_timestamp_in_the_wwcp_form_or_missing(text):
    exact = wwcp_timestamp(text)
    assert exact is MISSING or wwcp_timestamp(exact) == exact


@pytest.mark.parametrize(
    ("value", "wwcp", "kept"),
    [
        ("2026-06-06T07:08:46Z", "2026-06-06T07:08:46.000Z", True),
        ("2026-06-06T07:08:46.5Z", "2026-06-06T07:08:46.500Z", False),
        ("2026-06-06T07:08:46.123456Z", "2026-06-06T07:08:46.123Z", False),
        ("2026-06-06T07:08:46", "2026-06-06T07:08:46.000Z", False),
        ("2026-06-06T07:08:46+02:00", "2026-06-06T05:08:46.000Z", False),
        ("2026-06-06 07:08:46-0130", "2026-06-06T08:38:46.000Z", False),
        ("2026-06-06t07:08:46z", "2026-06-06T07:08:46.000Z", False),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z", True),
    ],
)
def test_ways_to_write_a_moment(value, wwcp, kept):
    assert wwcp_timestamp(value) == wwcp
    assert TIMESTAMP.keeps(value) is kept


@pytest.mark.parametrize(
    "value",
    ["2026-02-30T00:00:00Z", "2026-06-06", "2026-06-06T24:00:00Z", "0001-01-01T00:00:00+01:00", "", "now", None, 5, []],
)
def test_what_is_no_moment_is_missing(value):
    assert wwcp_timestamp(value) is MISSING
    assert ocpi_timestamp(value) is MISSING


def test_ocpi_leaves_out_a_fraction_of_zero_only():
    assert ocpi_timestamp("2026-06-06T07:08:46.000Z") == "2026-06-06T07:08:46Z"
    assert ocpi_timestamp("2026-06-06T07:08:46.010Z") == "2026-06-06T07:08:46.010Z"
