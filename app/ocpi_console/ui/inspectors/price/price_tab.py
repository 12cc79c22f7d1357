"""Price: what a session costs by its tariff beside what was billed, line by line, and along its time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.store import ReadInterrupted, StoreError
from ocpi_console.ui import theme
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.notice import Notice
from ocpi_console.ui.inspectors.price.price_body import PriceBody
from ocpi_console.ui.inspectors.price.price_text import price_text
from ocpi_console.ui.inspectors.price.price_total import PriceTotal
from ocpi_console.ui.inspectors.price.price_verdict import Verdict, verdict
from ocpi_console.ui.inspectors.price.priced_record import Basis, PricedInput, PricedRecord, Terms, look_up, priced
from ocpi_console.ui.inspectors.price.timeline_panel import TimelinePanel
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.widgets import button
from wwcp_ocpi.document import text
from wwcp_ocpi.pricing.timeline import Timeline
from wwcp_ocpi.pricing.zone_names import UnknownZone
from wwcp_ocpi.translation import UnknownRoute


class PriceTab(QWidget):
    """Looks up tariffs and prices in a thread; `strip` is the timeline, for where there is width.

    `strip_changed` is told when the strip has something to show, or nothing any more.
    """

    strip_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._turn = 0
        self._subject: Subject | None = None
        self._given: PricedInput | None = None
        self._terms = Terms()
        self._wanted: Basis | None = None
        self.record: PricedRecord | None = None
        self.verdict: Verdict | None = None
        self.strip = TimelinePanel(self)
        self.strip.hide()
        self.body = PriceBody(desk.show_pointer)
        self.total = PriceTotal()
        self.area = QScrollArea()
        self.message = QStackedWidget()
        self._lay_out()
        self._connect()

    # Layout.

    def _lay_out(self) -> None:
        self.area.setWidget(self.body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.total)
        self.message.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.message)
        self.setFocusProxy(self.area)

    def _connect(self) -> None:
        self.body.basis.chosen.connect(self.choose_basis)
        self.body.basis.zone_chosen.connect(self.try_zone)
        self.body.basis.jump.connect(self._desk.jump)
        self.body.settings.chosen.connect(self.try_answer)
        self.area.viewport().installEventFilter(self)

    def _fit_total(self) -> None:
        """The total stands on the columns of the lines, whether or not a scroll bar stands beside those."""
        self.total.set_inset(self.area.width() - self.area.viewport().width())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_total()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.total.set_compact(self.height() < theme.px(LOW))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(160))

    # Pricing.

    def show_subject(self, subject: Subject) -> None:
        """Price another record with the defaults of all open points, or the same one anew with what is tried."""
        if subject is not self._subject:
            self._terms, self._wanted = Terms(), None
        self._subject, self._given = subject, None
        self._turn += 1
        self._desk.start(self._look_up(subject, self._turn), "Pricing the record")

    @while_there
    async def _look_up(self, subject: Subject, turn: int) -> None:
        try:
            given = await in_thread(lambda: look_up(subject, self._desk.held()))
        except ReadInterrupted:
            return
        except (UnknownRoute, StoreError) as error:
            if turn == self._turn:
                self._explain(Notice("price", "It cannot be priced", str(error)))
            return
        if turn == self._turn:
            self._given = given
            await self._price(given, turn)

    @while_there
    async def _price(self, given: PricedInput, turn: int) -> None:
        try:
            found, basis, compared, line = await in_thread(_all, given, self._terms, self._wanted)
        except UnknownZone as error:
            if turn == self._turn:
                self._terms = replace(self._terms, zone=None)
                self.body.basis.field.show_mistake(str(error))
            return
        if turn == self._turn:
            self._show(found, basis, compared, line)

    def _again(self) -> None:
        """Price anew on other terms; nothing has to be looked up again."""
        if self._given is not None:
            self._turn += 1
            self._desk.start(self._price(self._given, self._turn), "Pricing the record")

    def choose_basis(self, basis: Basis) -> None:
        """Show the price by the agreed tariff, or by the one that the record states."""
        self._wanted = basis
        self._again()

    def try_answer(self, key: str, answer: str) -> None:
        """Price with another answer to an open point; it is not kept."""
        self._terms = replace(self._terms, policy=replace(self._terms.policy, **{key: answer}))
        self._again()

    def try_zone(self, name: str) -> None:
        """Price with the local times of a zone; empty for the one that the record tells."""
        self._terms = replace(self._terms, zone=name or None)
        self._again()

    # Showing.

    def _show(self, found: PricedRecord, basis: Basis, compared: Verdict, line: Timeline) -> None:
        self.record, self.basis, self.verdict = found, basis, compared
        report = found.reports[basis]
        if not report.session.periods and not report.lines:
            self._explain(Notice("price", "No charging periods", NO_PERIODS))
            return
        self._leave_explanation()
        shown = self.body.show_record(found, basis, compared, line, self._desk.zone())
        self.total.show_report(report, shown)
        self.body.show_missing(None if report.tariffs else self._no_tariff())
        self.total.setVisible(bool(report.tariffs))
        self.strip.show_timeline(line)
        self.strip_changed.emit()

    def _no_tariff(self) -> QWidget:
        ways: tuple[tuple[str, str], ...] = (("Open files…", "file.open"), ("Import…", "file.import"))
        buttons = [button(title, self._runs(action)) for title, action in ways]
        return Notice("tariffs", "No tariff for this session", NO_TARIFF, buttons)

    def _runs(self, action: str) -> Callable[[], object]:
        return lambda: self._desk.run(action)

    def _explain(self, notice: QWidget) -> None:
        self._leave_explanation()
        self.record, self.verdict = None, None
        self.message.addWidget(notice)
        self.message.setCurrentIndex(1)
        self.strip.show_timeline(None)
        self.strip_changed.emit()

    def _leave_explanation(self) -> None:
        while (page := self.message.widget(1)) is not None:
            self.message.removeWidget(page)
            page.deleteLater()
        self.message.setCurrentIndex(0)

    basis: Basis = "stated"

    def has_strip(self) -> bool:
        """Whether the session has a stretch of time to show."""
        return self.record is not None and self.strip.has_timeline()

    # Copying.

    def copy_text(self) -> None:
        """Copy the price with its reasons as text."""
        if self.record is not None and self.verdict is not None:
            self._copy(price_text(self.record, self.basis, self.verdict))

    def copy_json(self) -> None:
        """Copy the report as the command `price` writes it with `--json`."""
        if self.record is not None:
            self._copy(text(self.record.reports[self.basis].as_json(), indent=2))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._desk.say("Copied the price", State.DONE)


def _all(given: PricedInput, terms: Terms, wanted: Basis | None) -> tuple[PricedRecord, Basis, Verdict, Timeline]:
    """The prices of a record, the one to show, its verdict and its timeline; raises UnknownZone."""
    found = priced(given, terms)
    basis: Basis = wanted if wanted is not None and wanted in found.reports else found.first
    return found, basis, verdict(found, basis), found.timeline(basis)


LOW = 340
"""px at 100 % under which the total is shown on one side of VAT only."""

NO_PERIODS = "The record tells neither charging periods nor totals, so there is nothing that a tariff could price."
NO_TARIFF = (
    "Neither the record nor this workspace holds its tariff. Open the operator's tariff file together with the record, "
    "or import it: then the price stands here."
)
