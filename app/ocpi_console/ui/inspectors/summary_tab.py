"""Summary: the facts of a record in groups, related records as links."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ocpi_console.store import StoreError
from ocpi_console.ui import theme
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.piece import Piece, Reading, ShownGroup
from ocpi_console.ui.inspectors.severity import summary as problem_summary
from ocpi_console.ui.inspectors.severity import worst, worst_first
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.summaries import summary
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.readable_tariff import is_tariff
from ocpi_console.ui.inspectors.tariff.tariff_lint import TariffLint, lint_of
from ocpi_console.ui.states import state
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.widgets import Banner, Fact, FactGroup, FactList, button
from wwcp_ocpi.translation import UnknownRoute

PROBLEMS = "problems"


class SummaryTab(QScrollArea):
    """A banner for the worst finding, then the fact list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: Subject | None = None
        self._banner: Banner | None = None
        self.facts = FactList()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("bg", "surface")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(12)
        self._column.addWidget(self.facts, 1)
        self.setWidget(body)
        self.setAccessibleName("Summary")
        theme.appearance().changed.connect(self._again)

    def show_subject(self, subject: Subject) -> None:
        """Show a record's facts."""
        self._subject = subject
        self._show_banner(subject)
        groups = summary(Reading(subject, self._desk.zone()))
        self.facts.show_groups([self._group(group) for group in groups])
        self.verticalScrollBar().setValue(0)

    def _again(self) -> None:
        if self._subject is not None:
            self.show_subject(self._subject)

    def _show_banner(self, subject: Subject) -> None:
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.deleteLater()
            self._banner = None
        severity = worst(subject.problems)
        if severity not in ("error", "warning"):
            if is_tariff(subject):
                self._desk.start(self._lint(subject), "Linting the tariff")
            return
        first = worst_first(subject.problems)[0]
        show = button("Show the place", lambda: self._desk.show_pointer(first.pointer))
        sentence = problem_summary([found for found in subject.problems if found.severity != "info"])
        self._put(Banner(state("severity", severity), sentence, first.message, (show,)))

    def _put(self, banner: Banner) -> None:
        self._banner = banner
        self._column.insertWidget(0, banner)

    @while_there
    async def _lint(self, subject: Subject) -> None:
        """Of a tariff without problems the banner tells what the lint finds; that it cannot be read, its tab says."""
        try:
            found = await in_thread(lint_of, subject, self._desk.tariffs)
        except (UnknownRoute, StoreError):
            return
        if self._subject is subject and self._banner is None:
            self.show_lint(found)

    def show_lint(self, found: TariffLint) -> None:
        """Show the banner of the lint, where it found more than notes."""
        if found.worst in ("error", "warning"):
            show = button("Show the lint", lambda: self._desk.show_tab("lint"))
            cause = worst_first(found.findings)[0].message
            self._put(Banner(state("severity", found.worst), found.sentence, cause, (show,)))

    def _group(self, group: ShownGroup) -> FactGroup:
        facts = [
            self._fact("" if number else fact.label, piece)
            for fact in group.facts
            for number, piece in enumerate(fact.pieces)
        ]
        return FactGroup(group.title, tuple(facts))

    def _fact(self, label: str, piece: Piece) -> Fact:
        follow = partial(self._desk.jump, piece.jump) if piece.jump is not None else None
        return Fact(label, piece.text, piece.state, follow, piece.code)
