"""Rows on the clipboard: the columns as they are shown, or the records as received."""

from collections.abc import Sequence

from ocpi_console.ui.inspectors.raw_tab import decoded
from ocpi_console.ui.pages.shown_rows import as_text
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.copying import CopyForm
from ocpi_console.ui.tables.source import RecordSource

MOST = 10_000
"""Rows that are copied at most: a clipboard is no export."""


def rows_as(form: CopyForm, source: RecordSource, columns: Sequence[TableColumn], ids: Sequence[int]) -> str:
    """The text for the clipboard; reads the source, so call it in a thread."""
    if form != "json":
        return as_text(form, columns, source.rows(ids))
    records = [decoded(source.subject(row_id).raw) for row_id in ids]
    return records[0] if len(records) == 1 else "[\n" + ",\n".join(records) + "\n]"
