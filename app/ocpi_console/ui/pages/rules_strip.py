"""Below the list of opened files: which rules the records break, how often; choosing one filters the list."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.files.offline.spooling import BrokenRule
from ocpi_console.ui import icons, theme
from ocpi_console.ui.inspectors.list_rows import ROW, STATE_ROLE, ListRows
from ocpi_console.ui.states import state
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import icon_button, label, line

Index = QModelIndex | QPersistentModelIndex
TITLES = ("Problem", "Times", "First sentence", "Rule")
WIDTHS = (112, 72, 0, 220)
MOST_ROWS = 5
"""Rows in view; more are scrolled to."""


class RulesModel(QAbstractTableModel):
    """One row for each rule that is broken."""

    def __init__(self, rules: Sequence[BrokenRule], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rules = tuple(rules)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rules)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        broken = self.rules[index.row()]
        severity = state("severity", broken.severity)
        cells = (severity.word, str(broken.count), broken.example, broken.rule)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cells[index.column()]}, {TITLES[index.column()]}"
        return severity if role == STATE_ROLE and index.column() == 0 else None


class RulesStrip(QWidget):
    """`chosen` gives the rule whose records are wanted."""

    chosen = Signal(str)

    def __init__(self, rules: Sequence[BrokenRule]) -> None:
        super().__init__()
        self.list = QTableView()
        self.list.setAccessibleName("Problems by rule")
        self.list.setItemDelegate(ListRows(code_columns=(3,), parent=self.list))
        self.list.setModel(RulesModel(rules, self.list))
        self._set_up()
        count = sum(broken.count for broken in rules)
        title = QHBoxLayout()
        title.setContentsMargins(16, 6, 16, 4)
        title.setSpacing(8)
        title.addWidget(label("Problems by rule", Role.STRONG))
        title.addWidget(label(f"{_number(count, 'problem')} of {_number(len(rules), 'kind')}", Role.CAPTION, "3"))
        title.addStretch()
        self.fold = icon_button("chevron-down", "Fold the list of rules", checkable=True)
        self.fold.toggled.connect(self._on_fold)
        title.addWidget(self.fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(title)
        column.addWidget(self.list)

    def _set_up(self) -> None:
        view = self.list
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, theme.px(width)) if width else None
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.show_rows(MOST_ROWS)
        view.clicked.connect(lambda _: self._choose())
        view.installEventFilter(self)

    def show_rows(self, most: int) -> None:
        """Take the room of at most so many rows."""
        rows = min(self.list.model().rowCount(), most)
        self.list.setFixedHeight((rows + 1) * theme.px(ROW) + 8)

    def _on_fold(self, on: bool) -> None:
        self.list.setVisible(not on)
        self.fold.setIcon(icons.icon("chevron-up" if on else "chevron-down"))

    def _choose(self) -> None:
        model, index = self.list.model(), self.list.currentIndex()
        if isinstance(model, RulesModel) and index.isValid():
            self.chosen.emit(model.rules[index.row()].rule)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.KeyPress and enter:
            self._choose()
            return True
        return super().eventFilter(watched, event)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
