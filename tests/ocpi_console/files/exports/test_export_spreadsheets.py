"""Lists as CSV and XLSX: every cell keeps its kind, none is run as a formula."""

import csv
import io
import xml.etree.ElementTree as ET
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from ocpi_console.files.exports import spreadsheets
from ocpi_console.files.exports.spreadsheets import CsvDialect, write_csv, write_xlsx
from ocpi_console.store import Row

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
NOON = datetime(2026, 10, 1, 14, tzinfo=timezone(timedelta(hours=2)))


def row(*cells):
    return Row(1, {f"c{n}": n for n in range(len(cells))}, cells)


def csv_of(*cells, dialect=None):
    stream = io.BytesIO()
    assert write_csv([row(*cells)], [f"c{n}" for n in range(len(cells))], stream, dialect) == 1
    assert not stream.closed
    return stream.getvalue()


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("a,b", "a,b"),
        ('he said "yes"', 'he said "yes"'),
        ("two\r\nlines", "two\r\nlines"),
        (Decimal("1E+3"), "1000"),
        (Decimal("-0.50"), "-0.50"),
        (False, "false"),
        (NOON, "2026-10-01T12:00:00Z"),
        ("@SUM(A1)", "'@SUM(A1)"),
    ],
)
def test_a_csv_cell_reads_back(cell, text):
    lines = list(csv.reader(io.StringIO(csv_of(cell, "end").decode(), newline="")))
    assert lines == [["c0", "c1"], [text, "end"]]


def test_a_dialect_with_semicolons_quotes_them():
    assert csv_of("a;b", "c,d", dialect=CsvDialect(separator=";")) == b'c0;c1\r\n"a;b";c,d\r\n'


def sheets(rows, keys):
    stream = io.BytesIO()
    count = write_xlsx(rows, keys, stream)
    with zipfile.ZipFile(stream) as book:
        names = sorted(name for name in book.namelist() if name.startswith("xl/worksheets/sheet"))
        found = [ET.fromstring(book.read(name)).findall(f".//{NS}row") for name in names]
    return count, [[[(cell.get("t", "n"), "".join(cell.itertext())) for cell in line] for line in s] for s in found]


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [
        (12, "n", "12"),
        (Decimal("0.125"), "n", "0.125"),
        (True, "b", "1"),
        ("=1+1", "inlineStr", "=1+1"),
        ("https://example.com", "inlineStr", "https://example.com"),
        ("0123", "inlineStr", "0123"),
        (datetime(1899, 1, 1, tzinfo=UTC), "inlineStr", "1899-01-01T00:00:00Z"),
        (datetime(1900, 3, 1, 12, tzinfo=UTC), "n", "61.5"),
        ("x" * 40_000, "inlineStr", "x" * spreadsheets.XLSX_TEXT),
    ],
)
def test_a_cell_of_a_workbook_keeps_its_kind(cell, kind, text):
    count, [[_, [found]]] = sheets([row(cell)], ["c0"])
    assert (count, found) == (1, (kind, text))


def test_times_of_any_zone_are_utc():
    assert sheets([row(NOON)], ["c0"]) == sheets([row(NOON.astimezone(UTC))], ["c0"])


def test_a_full_sheet_goes_on_in_the_next_with_its_header(monkeypatch):
    monkeypatch.setattr(spreadsheets, "XLSX_ROWS", 3)
    count, found = sheets([row(number) for number in range(5)], ["c0"])
    header = [("inlineStr", "c0")]
    assert count == 5
    assert found == [
        [header, [("n", "0")], [("n", "1")]],
        [header, [("n", "2")], [("n", "3")]],
        [header, [("n", "4")]],
    ]
