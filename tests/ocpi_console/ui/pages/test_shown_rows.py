"""Rows as text with the values as they are stored."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from ocpi_console.ui.pages.shown_rows import as_text, exact
from ocpi_console.ui.tables.column import TableColumn

COLUMNS = (
    TableColumn("id", "Id", "id"),
    TableColumn("kwh", "kWh", "number", decimals=1),
    TableColumn("twice", "Twice", "number", decimals=2, read=lambda row: (row.get("kwh") or 0) * 2),
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (Decimal("12.125"), "12.125"),
        (datetime(2026, 10, 1, 12, tzinfo=UTC), "2026-10-01T12:00:00+00:00"),
        ("Zaan", "Zaan"),
    ],
)
def test_values_are_as_they_are_stored(value, text):
    assert exact(value) == text


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", "Id\tkWh\tTwice\nC1\t12.125\t24.25\n\t\t0.00"),
        ("csv", "Id,kWh,Twice\nC1,12.125,24.25\n,,0.00\n"),
    ],
)
def test_only_what_is_derived_is_copied_as_it_is_shown(form, text):
    assert as_text(form, COLUMNS, [{"id": "C1", "kwh": Decimal("12.125")}, {}]) == text


def test_no_rows_still_have_a_head_line():
    assert as_text("text", COLUMNS[:2], []) == "Id\tkWh"
