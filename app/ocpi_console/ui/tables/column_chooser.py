"""Choosing columns: a searchable list with ticks; drag or Alt+arrows in it reorders the table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import button, label

_NUMBER = Qt.ItemDataRole.UserRole
_ROW = 26
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ColumnChooser(QFrame):
    """A popup below its button; every change shows in the table at once."""

    changed = Signal()

    def __init__(
        self, header: QHeaderView, columns: Sequence[TableColumn], reset: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setAccessibleName("Choose columns")
        self._header, self._columns, self._reset_columns = header, columns, reset
        self.search = QLineEdit()
        self.search.setPlaceholderText("Find a column")
        self.search.setAccessibleName("Find a column")
        self.search.textChanged.connect(self._filter)
        self.list = self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.list)
        foot = QHBoxLayout()
        foot.addWidget(label("Alt+↑ ↓ moves a column", Role.CAPTION, "3"), 1)
        foot.addWidget(button("Reset columns", self._on_reset, "quiet"))
        column.addLayout(foot)
        self.setFixedSize(theme.px(320), theme.px(400))
        self._fill()
        self.search.setFocus()

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName("Columns")
        made.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        made.setUniformItemSizes(True)
        made.itemChanged.connect(self._on_ticked)
        made.model().rowsMoved.connect(lambda *_: self._on_moved())
        made.installEventFilter(self)
        return made

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for place in range(self._header.count()):
            number = self._header.logicalIndex(place)
            item = QListWidgetItem(self._columns[number].spoken)
            item.setData(_NUMBER, number)
            item.setSizeHint(QSize(0, theme.px(_ROW)))
            ticked = not self._header.isSectionHidden(number)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if number == 0:  # a table without its first column would have rows that cannot be told apart
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _filter(self, text: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(text.lower() not in item.text().lower())

    def _on_ticked(self, item: QListWidgetItem) -> None:
        self._header.setSectionHidden(item.data(_NUMBER), item.checkState() != Qt.CheckState.Checked)
        self.changed.emit()

    def _on_moved(self) -> None:
        for place in range(self.list.count()):
            number = self.list.item(place).data(_NUMBER)
            self._header.moveSection(self._header.visualIndex(number), place)
        self.changed.emit()

    def _on_reset(self) -> None:
        self._reset_columns()
        self._fill()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        alt = isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and alt and event.key() in _MOVES:
            self._move_current(_MOVES[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _move_current(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            self.list.blockSignals(True)
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentItem(item)
            self.list.blockSignals(False)
            self._on_moved()
