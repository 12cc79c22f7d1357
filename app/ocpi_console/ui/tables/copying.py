"""Rows of a table as text for the clipboard."""

import csv
import io
import re
from collections.abc import Sequence
from typing import Any, Literal

CopyForm = Literal["text", "csv", "json"]
"""Tab separated text, CSV, or the records themselves."""

_BREAKS = re.compile(r"\t|\r\n|[\r\n]")
"""What would begin another cell or row."""

_RISKY = ("=", "+", "-", "@", "\t", "\r")
"""First characters that a spreadsheet takes for a formula (OWASP, CSV injection)."""


def copied(form: CopyForm, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows with a head line as tab separated text, one line a row, or CSV (RFC 4180)."""
    if form == "csv":
        return _csv(titles, rows)
    return "\n".join("\t".join(_BREAKS.sub(" ", cell) for cell in row) for row in [titles, *rows])


def _csv(titles: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(titles)
    writer.writerows([safe(str(cell)) for cell in row] for row in rows)
    return sink.getvalue()


def safe(cell: str) -> str:
    """A text that no spreadsheet runs as a formula; numbers stay as they are."""
    number = cell.lstrip("+-").replace(".", "", 1).isdecimal()
    return f"'{cell}" if cell.startswith(_RISKY) and not number else cell
