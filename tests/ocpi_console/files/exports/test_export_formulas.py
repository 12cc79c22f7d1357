"""What a spreadsheet would run is made text; numbers stay numbers."""

import pytest

from ocpi_console.files.exports.formulas import escape


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "-", "=", "-1e9", "+49 30 1234"]
)
def test_formulas_are_escaped(text):
    assert escape(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "-9.95", "+4", "0.5", "Lot=1", "DE*ABC", "2026-11-22T12:00:00Z", "-5"])
def test_other_texts_stay(text):
    assert escape(text) == text
