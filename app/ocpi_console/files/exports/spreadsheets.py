"""Lists as CSV (RFC 4180) and XLSX, in constant memory."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, BinaryIO

from ocpi_console.files.exports.cells import as_text
from ocpi_console.files.exports.formulas import escape
from ocpi_console.store import Row

XLSX_ROWS = 1_048_576
"""Rows of a sheet, by the format; the list goes on in the next sheet."""
XLSX_TEXT = 32_767
EARLIEST = datetime(1900, 3, 1, tzinfo=UTC)
"""Before this, spreadsheets count a day that never was."""


@dataclass(frozen=True, slots=True)
class CsvDialect:
    """How CSV is written: what stands between cells, whether a byte order mark tells Excel that it is UTF-8."""

    separator: str = ","
    bom: bool = False
    escape_formulas: bool = True


def write_csv(rows: Iterable[Row], keys: Sequence[str], stream: BinaryIO, dialect: CsvDialect | None = None) -> int:
    """A header and a line per row; the number of rows."""
    chosen = dialect or CsvDialect()
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="", write_through=True)
    try:
        return _lines(rows, keys, text, chosen)
    finally:
        text.detach()


def _lines(rows: Iterable[Row], keys: Sequence[str], text: io.TextIOWrapper, dialect: CsvDialect) -> int:
    if dialect.bom:
        text.write("\ufeff")
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\r\n")
    writer.writerow(keys)
    count = 0
    for row in rows:
        count += 1
        cells = (as_text(row[key]) for key in keys)
        writer.writerow([escape(cell) for cell in cells] if dialect.escape_formulas else list(cells))
    return count


def write_xlsx(rows: Iterable[Row], keys: Sequence[str], stream: BinaryIO) -> int:
    """A workbook with numbers as numbers, times as times (UTC) and texts as texts, never formulas or links."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    count = 0
    with Workbook(stream, options) as book:
        bold, time = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        sheet = _sheet(book.add_worksheet(), keys, bold)
        for count, row in enumerate(rows, start=1):
            at = (count - 1) % (XLSX_ROWS - 1) + 1
            if at == 1 and count > 1:
                sheet = _sheet(book.add_worksheet(), keys, bold)
            for position, key in enumerate(keys):
                _write(sheet, at, position, row[key], time)
    return count


def _sheet(sheet: Any, keys: Sequence[str], bold: Any) -> Any:
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(keys) - 1, 18)
    for position, key in enumerate(keys):
        sheet.write_string(0, position, key, bold)
    return sheet


def _write(sheet: Any, at: int, position: int, content: Any, time: Any) -> None:
    if content is None:
        return
    if isinstance(content, bool):
        sheet.write_boolean(at, position, content)
    elif isinstance(content, int | Decimal):
        sheet.write_number(at, position, content)
    elif isinstance(content, datetime) and content >= EARLIEST:
        sheet.write_datetime(at, position, content.astimezone(UTC).replace(tzinfo=None), time)
    else:
        sheet.write_string(at, position, as_text(content)[:XLSX_TEXT])
