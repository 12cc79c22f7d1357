"""Rows on the clipboard: the columns as they are shown, or the records as received."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QGuiApplication

from ocpi_console.store import ReadInterrupted
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.raw_tab import decoded
from ocpi_console.ui.pages.shown_rows import as_text, exact
from ocpi_console.ui.shell.page import Console
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.copying import CopyForm
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.tables.source import RecordSource
from ocpi_console.ui.tables.view import RecordTable

MOST = 10_000
"""Rows that are copied at most: a clipboard is no export."""


def rows_as(form: CopyForm, source: RecordSource, columns: Sequence[TableColumn], ids: Sequence[int]) -> str:
    """The text for the clipboard; reads the source, so call it in a thread."""
    if form != "json":
        return as_text(form, columns, source.rows(ids))
    records = [decoded(source.subject(row_id).raw) for row_id in ids]
    return records[0] if len(records) == 1 else "[\n" + ",\n".join(records) + "\n]"


class RowCopies(QObject):
    """Copies of a table's rows and cells; `nouns` are the words for one record and for many."""

    def __init__(self, table: RecordTable, source: RecordSource, nouns: tuple[str, str], console: Console) -> None:
        super().__init__(table)
        self._table, self._source, self._nouns, self._console = table, source, nouns, console

    def copy_rows(self, form: CopyForm) -> None:
        """Put the selected rows on the clipboard."""
        known = self._table.rows_model.ids
        ids = [known[row] for row in self._table.selected_rows()[:MOST] if row < len(known)]
        if ids:
            self._console.run(self._copy(form, ids), "Copying rows")

    @while_there
    async def _copy(self, form: CopyForm, ids: Sequence[int]) -> None:
        columns = [self._table.rows_model.columns[number] for number in self._table.shown_columns()]
        try:
            text = await in_thread(rows_as, form, self._source, columns, ids)
        except ReadInterrupted:
            return  # the files were closed
        QGuiApplication.clipboard().setText(text)
        self._console.notify(f"Copied {len(ids)} {self._nouns[len(ids) != 1]}")

    def copy_cell(self, index: QModelIndex) -> None:
        """Put one cell on the clipboard as it is stored."""
        model = self._table.rows_model
        row, column = model.row(index.row()), model.columns[index.column()]
        if row is not None:
            shown = model.cell(index.row(), index.column()).text
            QGuiApplication.clipboard().setText(shown if column.read else exact(row.values.get(column.key)))
