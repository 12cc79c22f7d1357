"""What is to be said of a price, as rows like those of the Problems tab; choosing one shows its place."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui.inspectors.problem_rows import ProblemRows
from ocpi_console.ui.inspectors.problems_tab import ProblemsModel
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import label
from wwcp_ocpi.document import Finding, Problem


class FindingsView(QListView):
    """A list that is as high as its rows: what is around it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Findings on the price")
        self.setItemDelegate(ProblemRows(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def rows_height(self) -> int:
        """How high all rows are at the width there is."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        return sum(self.sizeHintForRow(row) for row in range(count))

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, self.rows_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.rows_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()


class PriceFindings(QWidget):
    """`go_to` leads to a place of the record."""

    def __init__(self, go_to: Callable[[str], object]) -> None:
        super().__init__()
        self._go_to = go_to
        self.title = label("Findings", Role.HEADER_SORTED, "2")
        self.title.setContentsMargins(16, 12, 16, 4)
        self.list = FindingsView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.list.clicked.connect(lambda _: self.show_place())
        self.list.installEventFilter(self)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List other findings, worst first."""
        before = self.list.model()
        self.list.setModel(ProblemsModel(findings, self.list))
        if before is not None:
            before.deleteLater()
        self.list.updateGeometry()
        self.setVisible(bool(findings))

    def current(self) -> Problem | None:
        """The finding that is selected."""
        model, index = self.list.model(), self.list.currentIndex()
        return model.problems[index.row()] if isinstance(model, ProblemsModel) and index.isValid() else None

    def show_place(self) -> None:
        """Lead to the place of the selected finding."""
        found = self.current()
        if found is not None:
            self._go_to(found.pointer)

    @override
    def eventFilter(self, watched: QObject, event: Any) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.show_place()
                return True
            if event.matches(QKeySequence.StandardKey.Copy) and (found := self.current()) is not None:
                line = f"{found.severity}\t{found.rule}\t{found.pointer}\t{found.message}"
                QGuiApplication.clipboard().setText(line)
                return True
        return super().eventFilter(watched, event)
