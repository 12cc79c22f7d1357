"""The columns of a page's table: chosen by the user, kept with the workspace together with the order of the rows."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from ocpi_console.settings import Settings
from ocpi_console.store import Sort
from ocpi_console.ui import theme
from ocpi_console.ui.pages.listing import Listing
from ocpi_console.ui.tables import column_layout
from ocpi_console.ui.tables.column_chooser import ColumnChooser
from ocpi_console.ui.tables.view import RecordTable

SETTLE = 500
"""ms after the last change until it is written."""


class KeptColumns(QObject):
    """Restores the layout when it is made, and writes each change a moment later."""

    def __init__(self, page: str, table: RecordTable, listing: Listing, settings: Settings) -> None:
        super().__init__(table)
        self._page, self._table, self._listing, self._settings = page, table, listing, settings
        self._later = QTimer(self, singleShot=True, interval=SETTLE)
        self._later.timeout.connect(self.save)
        self._restore()
        header = table.horizontalHeader()
        for moved in (header.sectionResized, header.sectionMoved):
            moved.connect(lambda *_: self._later.start())
        self._zoom = column_layout.zoom()
        theme.appearance().changed.connect(self._on_look)

    def _restore(self) -> None:
        saved = self._settings.view(self._page)
        columns = self._table.rows_model.columns
        column_layout.apply(self._table.horizontalHeader(), columns, saved)
        self._table.layout_changed()
        key = saved.get("sort")
        if key in {column.sort_key for column in columns if column.sort_key}:
            self._listing.sort = Sort(str(key), saved.get("descending") is True)

    def save(self) -> None:
        """Write the columns and the order of the rows."""
        layout = column_layout.describe(self._table.horizontalHeader(), self._table.rows_model.columns)
        sort = self._listing.sort
        order = {"sort": sort.key, "descending": sort.descending} if sort is not None else {}
        self._settings.set_view(self._page, {**layout, **order})

    def save_soon(self) -> None:
        """Write a moment later: more may follow."""
        self._later.start()

    def finish(self) -> None:
        """Write at once what was to be written a moment later, and nothing from then on."""
        if self._later.isActive():
            self._later.stop()
            self.save()
        self._later.blockSignals(True)

    def choose(self, below: QWidget) -> ColumnChooser:
        """Open the list of columns below a button."""
        header, columns = self._table.horizontalHeader(), self._table.rows_model.columns
        chooser = ColumnChooser(header, columns, self.reset, self._table)
        chooser.changed.connect(self._on_changed)
        corner = below.mapToGlobal(QPoint(below.width(), below.height() + 4))
        chooser.move(corner - QPoint(chooser.width(), 0))
        chooser.show()
        return chooser

    def _on_look(self) -> None:
        """Widths follow the zoom."""
        before, self._zoom = self._zoom, column_layout.zoom()
        if before != self._zoom:
            header, columns = self._table.horizontalHeader(), self._table.rows_model.columns
            column_layout.apply(header, columns, column_layout.describe(header, columns, before))

    def reset(self) -> None:
        """The columns as they are declared."""
        column_layout.apply(self._table.horizontalHeader(), self._table.rows_model.columns, {})
        self._on_changed()

    def _on_changed(self) -> None:
        self._table.layout_changed()
        self.save_soon()
