"""The table itself: whole rows are selected, the keyboard reaches everything, the header offers its columns."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.tables.delegate import ROW, CellDelegate
from ocpi_console.ui.tables.header import NARROWEST, TableHeader
from ocpi_console.ui.tables.model import Index, RecordTableModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordTable(QTableView):
    """Shows a RecordTableModel; `opened` is Enter or a double click, `current_row` is told as it moves."""

    opened = Signal(int)
    current_row = Signal(int)
    sort_wanted = Signal(str, bool)
    copy_wanted = Signal()
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, model: RecordTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cells = CellDelegate(self)
        self.setHorizontalHeader(TableHeader(self))
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self._set_behaviour()
        self._set_sizes()
        theme.appearance().changed.connect(self._set_sizes)
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._on_header_clicked)
        header.sectionMoved.connect(lambda *_: self._find_first())
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def _set_sizes(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)  # a larger one would be checked row by row, minutes for a million
        rows.setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setMinimumSectionSize(theme.px(NARROWEST))
        self.horizontalHeader().setResizeContentsPrecision(50)

    # Rows.

    @property
    def rows_model(self) -> RecordTableModel:
        """The model, as what it is."""
        return self._model

    def selected_rows(self) -> list[int]:
        """The selected row numbers, from top to bottom; the current one where none is selected."""
        selection = self.selectionModel().selection()
        spans = [selection.at(number) for number in range(selection.count())]
        rows = sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one, and bring it into view."""
        column = max(self.currentIndex().column(), self._cells.first)
        self.setCurrentIndex(self._model.index(row, column))
        self.scrollTo(self._model.index(row, column), QAbstractItemView.ScrollHint.EnsureVisible)

    def select_rows(self, rows: Iterable[int], current: int | None) -> None:
        """Restore a selection without scrolling and without telling that the current row moved."""
        last = len(self._model.columns) - 1
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self._model.index(row, 0), self._model.index(row, last))
        blocked = self.blockSignals(True)
        flags = QItemSelectionModel.SelectionFlag
        if current is not None:
            self.selectionModel().setCurrentIndex(self._model.index(current, self._cells.first), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        self.blockSignals(blocked)

    def top_row(self) -> tuple[int, int]:
        """The first row in view and how many px of it are above the edge."""
        row = self.rowAt(0)
        return row, -self.rowViewportPosition(row) if row >= 0 else 0

    def scroll_to_top_row(self, row: int, hidden: int) -> None:
        """Bring a row back to where `top_row` found it."""
        self.verticalScrollBar().setValue(row * self.rowHeight(0) + hidden if self._model.rowCount() else 0)

    def shown_columns(self) -> Sequence[int]:
        """Column numbers from left to right, without the hidden ones."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in places if not header.isSectionHidden(column)]

    # Events.

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() and not self.signalsBlocked():
            self.current_row.emit(current.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif _asks_for_menu(event):
            self._on_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        before, self._cells.hovered = self._cells.hovered, row
        for number in {before, row} - {-1}:
            if before != row:
                self.viewport().update(
                    0, self.rowViewportPosition(number), self.viewport().width(), self.rowHeight(number)
                )

    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(at))

    def _on_header_clicked(self, section: int) -> None:
        column = self._model.columns[section]
        key, descending = self._model.sorted_by
        if column.sort_key:
            # Amounts and times are looked at from the largest down, names from A.
            first = column.kind in ("time", "number", "duration", "problems")
            self.sort_wanted.emit(column.sort_key, not descending if key == column.sort_key else first)

    def _find_first(self) -> None:
        shown = self.shown_columns()
        self._cells.first = shown[0] if shown else 0
        self.viewport().update()

    def layout_changed(self) -> None:
        """Columns were hidden, shown or moved."""
        self._find_first()


def _asks_for_menu(event: QKeyEvent) -> bool:
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and bool(shift))
