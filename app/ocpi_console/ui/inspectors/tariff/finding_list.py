"""Findings as a list to walk through: choosing one tells of it, Enter or a double click leads to its place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu
from typing_extensions import override

from ocpi_console.ui.inspectors.problem_rows import PLACE_ROLE, ProblemRows
from ocpi_console.ui.inspectors.problems_tab import ProblemsModel
from wwcp_ocpi.pricing.linting import LintFinding

Index = QModelIndex | QPersistentModelIndex


class FindingsModel(ProblemsModel):
    """Worst first; the place tells whether there is a fix."""

    def __init__(self, findings: Sequence[LintFinding] = (), parent: QObject | None = None) -> None:
        super().__init__(findings, parent)

    def finding(self, row: int) -> LintFinding | None:
        """The finding of a row."""
        found = self.problems[row] if 0 <= row < len(self.problems) else None
        return found if isinstance(found, LintFinding) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = super().data(index, role)
        found = self.finding(index.row()) if index.isValid() else None
        fixable = found is not None and found.fix is not None
        if fixable and role in (PLACE_ROLE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"Fix  ·  {told}"
        return told


class FindingList(QListView):
    """`chosen` comes whenever another row is current, `place_wanted` with the finding whose place is asked for."""

    chosen = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(ProblemRows(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(lambda _: self.show_place())

    def show_findings(self, findings: Sequence[LintFinding]) -> None:
        """Show others, the first one chosen."""
        before = self.model()
        made = FindingsModel(findings, self)
        self.setModel(made)
        if before is not None:
            before.deleteLater()
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.current()))
        self.setCurrentIndex(made.index(0))

    def current(self) -> LintFinding | None:
        """The finding that is chosen."""
        model = self.model()
        return model.finding(self.currentIndex().row()) if isinstance(model, FindingsModel) else None

    def show_place(self) -> None:
        """Ask for the place of the chosen finding."""
        if (found := self.current()) is not None:
            self.place_wanted.emit(found)

    def copy(self) -> None:
        """Copy the chosen finding as one line."""
        if (found := self.current()) is not None:
            line = f"{found.severity}\t{found.rule}\t{found.pointer}\t{found.message}"
            QGuiApplication.clipboard().setText(line)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_place()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # sentences wrap anew; Qt does this only when the height changes

    def _on_menu(self, at: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show the place\tEnter", self.show_place)
        menu.addAction("Copy\tCtrl+C", self.copy)
        menu.popup(self.viewport().mapToGlobal(at))
