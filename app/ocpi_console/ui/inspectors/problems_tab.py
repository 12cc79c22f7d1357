"""Problems: what is wrong with a record, worst first; choosing one leads to its place in the tree."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStackedWidget
from typing_extensions import override

from ocpi_console.ui.inspectors.list_rows import STATE_ROLE
from ocpi_console.ui.inspectors.notice import Notice
from ocpi_console.ui.inspectors.problem_rows import PLACE_ROLE, ProblemRows
from ocpi_console.ui.inspectors.severity import worst_first
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.states import state
from wwcp_ocpi.document import Problem

Index = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractListModel):
    """One row for each problem; what is said of it is its sentence, its place and its rule."""

    def __init__(self, problems: Sequence[Problem] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.problems = worst_first(problems)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.problems)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem = self.problems[index.row()]
        severity = state("severity", problem.severity)
        place = f"{problem.pointer or '/'}  ·  {problem.rule}"
        if role == Qt.ItemDataRole.DisplayRole:
            return problem.message
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{severity.word}: {problem.message} {place}"
        if role == Qt.ItemDataRole.ToolTipRole or role == PLACE_ROLE:
            return place
        return severity if role == STATE_ROLE else None


class ProblemsTab(QStackedWidget):
    """A click or Enter shows the place in the tree; the arrows only walk the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.list = QListView()
        self.list.setAccessibleName("Problems")
        self.list.setItemDelegate(ProblemRows(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.addWidget(self.list)
        self.addWidget(Notice("check", "No problems", "The record is as its specification wants it."))
        self.list.clicked.connect(lambda _: self._show_place())
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.setFocusProxy(self.list)

    def show_subject(self, subject: Subject) -> None:
        """Show a record's problems."""
        before = self.list.model()
        self.list.setModel(ProblemsModel(subject.problems, self.list))
        if before is not None:
            before.deleteLater()
        self.setCurrentIndex(0 if subject.problems else 1)

    def current(self) -> Problem | None:
        """The problem that is selected."""
        model, index = self.list.model(), self.list.currentIndex()
        return model.problems[index.row()] if isinstance(model, ProblemsModel) and index.isValid() else None

    def _show_place(self) -> None:
        problem = self.current()
        if problem is not None:
            self._desk.show_pointer(problem.pointer)

    def copy(self) -> None:
        """Copy the selected problem as one line."""
        problem = self.current()
        if problem is not None:
            line = f"{problem.severity}\t{problem.rule}\t{problem.pointer}\t{problem.message}"
            QGuiApplication.clipboard().setText(line)

    @override
    def eventFilter(self, watched: QObject, event: Any) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.list.scheduleDelayedItemsLayout()  # sentences wrap anew; Qt does this only when the height changes
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._show_place()
                return True
        return super().eventFilter(watched, event)

    def _on_menu(self, at: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Show the place\tEnter", self._show_place)
        menu.addAction("Copy\tCtrl+C", self.copy)
        menu.popup(self.list.viewport().mapToGlobal(at))
