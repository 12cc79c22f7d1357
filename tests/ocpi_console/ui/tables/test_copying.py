"""Rows on the clipboard."""

import csv
import io

import pytest

from ocpi_console.ui.tables.copying import copied, safe


def test_csv_can_be_read_back():
    text = copied("csv", ["Id", "Name"], [["1", 'Caf\u00e9 "Zon", Utrecht'], ["2", "two\nlines"]])
    assert list(csv.reader(io.StringIO(text))) == [
        ["Id", "Name"],
        ["1", 'Caf\u00e9 "Zon", Utrecht'],
        ["2", "two\nlines"],
    ]


def test_text_keeps_one_row_in_one_line_of_cells():
    assert copied("text", ["A", "B"], [["x\ty", "z"]]) == "A\tB\nx y\tz"
    assert copied("text", ["A", "B"], [["x\r\ny", "z\nw\rv"]]) == "A\tB\nx y\tz w v"


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@id", "'@id"),
        ("-12.5", "-12.5"),
        ("+3.2", "+3.2"),
        ("-x", "'-x"),
        ("x", "x"),
    ],
)
def test_a_spreadsheet_runs_nothing(cell, written):
    assert safe(cell) == written
