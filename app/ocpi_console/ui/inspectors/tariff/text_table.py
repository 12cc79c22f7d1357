"""Numbers of a chart as a plain table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.list_rows import ROW, ListRows

Index = QModelIndex | QPersistentModelIndex


class TextTableModel(QAbstractTableModel):
    """Rows of texts under titles."""

    def __init__(self, titles: Sequence[str], rows: Sequence[Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles, self.rows = tuple(titles), rows

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.titles)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        return f"{text}, {self.titles[index.column()]}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class TextTable(QTableView):
    """Read only; Ctrl+C copies everything, with tabs between the columns."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(ListRows(parent=self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.appearance().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other numbers."""
        before = self.model()
        self.setModel(TextTableModel(titles, rows, self))
        if before is not None:
            before.deleteLater()
        header = self.horizontalHeader()
        metrics = self.fontMetrics()
        for column, title in enumerate(titles):
            texts = (title, *(row[column] for row in rows[:200]))
            header.resizeSection(column, max(metrics.horizontalAdvance(text) for text in texts) + theme.px(28))
        header.setSectionResizeMode(len(titles) - 1, QHeaderView.ResizeMode.Stretch)
        if rows:
            self.setCurrentIndex(self.model().index(0, 0))

    def as_text(self) -> str:
        """The table with tabs between its columns."""
        model = self.model()
        if not isinstance(model, TextTableModel):
            return ""
        return "\n".join("\t".join(row) for row in (model.titles, *model.rows))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        else:
            super().keyPressEvent(event)
