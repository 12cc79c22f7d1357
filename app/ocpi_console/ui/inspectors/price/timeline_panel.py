"""The timeline with its head, and the same numbers as a table one key away."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.list_rows import ROW, ListRows
from ocpi_console.ui.inspectors.price.timeline_view import TimelineView
from ocpi_console.ui.inspectors.price.timeline_words import HEADERS, rows, span
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import ElidedLabel, icon_button, label, line
from wwcp_ocpi.pricing.timeline import Timeline

Index = QModelIndex | QPersistentModelIndex
WIDTHS = (130, 170, 90, 420)
HEAD = 36


class TimelineModel(QAbstractTableModel):
    """A row for every moment at which something changes."""

    def __init__(self, shown: Timeline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cells = rows(shown)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.cells)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADERS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        horizontal = orientation is Qt.Orientation.Horizontal
        return HEADERS[section] if horizontal and role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        return f"{text}, {HEADERS[index.column()]}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class TimelinePanel(QWidget):
    """T changes between picture and table; `close_wanted` is told when the user has no need of it."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Timeline | None = None
        self.setAccessibleName("Price timeline")
        self.setProperty("bg", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view, self.table, self.bodies = TimelineView(), QTableView(), QStackedWidget()
        self.when = ElidedLabel("", Role.CAPTION, "2")
        self.as_table = icon_button("columns", "As a table", checkable=True, shortcut=QKeySequence("T"))
        self.as_table.toggled.connect(self._on_table)
        self.close_button = icon_button("close", "Hide the timeline", self.close_wanted.emit)
        self._set_up_table()
        self._lay_out()
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(label("Price timeline", Role.RECORD_TITLE))
        row.addWidget(self.when, 1)
        row.addWidget(self.as_table)
        row.addWidget(self.close_button)
        theme.style(head, height=HEAD)
        self.bodies.addWidget(self.view)
        self.bodies.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        column.addWidget(line())
        column.addWidget(head)
        column.addWidget(self.bodies, 1)

    def _set_up_table(self) -> None:
        self.table.setAccessibleName("Price timeline as a table")
        self.table.installEventFilter(self)
        self.table.setItemDelegate(ListRows(parent=self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_timeline(self, shown: Timeline | None) -> None:
        """Show another session along its time."""
        self._line = None if shown is None or shown.empty else shown
        self.view.show_timeline(self._line)
        self.when.setText(heading(self._line) if self._line is not None else "")
        if self.as_table.isChecked():
            self._fill()

    def has_timeline(self) -> bool:
        """Whether there is anything to show."""
        return self._line is not None

    def _on_table(self, on: bool) -> None:
        if on:
            self._fill()
        shown: QWidget = self.table if on else self.view
        self.bodies.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if self.isVisible():
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        before = self.table.model()
        self.table.setModel(TimelineModel(self._line, self.table) if self._line is not None else None)
        if before is not None:
            before.deleteLater()
        for column, width in enumerate(WIDTHS):
            if column < self.table.horizontalHeader().count():
                self.table.horizontalHeader().resizeSection(column, theme.px(width))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table would take T for a search, and copy a single cell."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._on_key(event):
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.as_table.toggle()
        elif event.key() == Qt.Key.Key_Escape and self.as_table.isChecked():
            self.as_table.setChecked(False)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        else:
            return False
        return True

    def copy_table(self) -> None:
        """Copy the numbers as text with tabs."""
        if self._line is not None:
            texts = ["\t".join(cells) for cells in (HEADERS, *rows(self._line))]
            QGuiApplication.clipboard().setText("\n".join(texts))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(300))


def heading(shown: Timeline) -> str:
    """When it was, and whose clock that is."""
    return span(shown) if shown.zone == "UTC" else f"{span(shown)}, {shown.zone}"
