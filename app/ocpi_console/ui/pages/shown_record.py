"""The record of the current row on its way into the inspector."""

from PySide6.QtCore import QObject, QTimer, Signal

from ocpi_console.store import ReadInterrupted, UnknownRecord
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.inspector import Inspector
from ocpi_console.ui.shell.page import Console
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.tables.source import RecordSource
from ocpi_console.ui.tables.view import RecordTable

SETTLE = 40
"""ms that a row stays current before it is read: holding an arrow key reads none."""


class ShownRecord(QObject):
    """Reads in a thread; only the newest reading counts, and `shown` is told when the inspector has it."""

    shown = Signal()

    def __init__(self, table: RecordTable, source: RecordSource, inspector: Inspector, console: Console) -> None:
        super().__init__(table)
        self._table, self._source, self._inspector, self._console = table, source, inspector, console
        self._turn = 0
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.read_current)

    def read_soon(self) -> None:
        """Read the record of the current row when the row has stayed current for a moment."""
        self._settle.start()

    def read_current(self) -> None:
        """Read the record of the current row."""
        row, ids = self._table.currentIndex().row(), self._table.rows_model.ids
        if 0 <= row < len(ids):
            self.read(ids[row])

    def read(self, row_id: int) -> None:
        """Read a record, whether or not the table lists it."""
        self._settle.stop()
        self._console.run(self._read(row_id), "Reading the record")

    @while_there
    async def _read(self, row_id: int) -> None:
        self._turn += 1
        turn = self._turn
        try:
            subject = await in_thread(self._source.subject, row_id)
        except UnknownRecord:
            self._console.notify("This record is not in the store any more", State.WARNING)
            return
        except ReadInterrupted:
            return  # the files were closed
        before = self._inspector.subject()
        if turn == self._turn and (before is None or before.row_id != row_id or before.raw != subject.raw):
            self._inspector.show_subject(subject)
            self.shown.emit()
