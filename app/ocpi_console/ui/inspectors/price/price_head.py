"""The head of a price: what it costs by the tariff, what was billed, and whether that is the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui.inspectors.price.price_verdict import Verdict
from ocpi_console.ui.inspectors.price.price_words import difference, money, sign
from ocpi_console.ui.states import State
from ocpi_console.ui.tables import wording
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import PillLabel, label
from wwcp_ocpi.pricing.amounts import UNKNOWN
from wwcp_ocpi.pricing.report import Report

GAP, SIDE = 18, 16
TITLES = ("By the tariff", "Billed", "Difference")


class PriceHead(QWidget):
    """Three figures, a pill, and one sentence where they differ or cannot be compared."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = [label("", Role.PAGE_TITLE) for _ in TITLES]
        self.pill = PillLabel()
        self.cause = label("", Role.BODY, "2", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(2)
        for place, (title, figure) in enumerate(zip(TITLES, self.figures, strict=True)):
            grid.addWidget(label(title, Role.CAPTION, "3"), 0, place)
            grid.addWidget(figure, 1, place)
        grid.setColumnStretch(len(TITLES), 1)
        row = QHBoxLayout()
        row.addLayout(grid, 1)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 10, SIDE, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.cause)

    def show_verdict(self, report: Report, found: Verdict, shown: int) -> None:
        """Show the total of a report on one side of VAT, and what came of the comparison."""
        currency = report.currency
        calculated = report.costs["total_cost"][shown] if report.tariffs else None
        stated = report.session.stated.costs.get("total_cost", UNKNOWN)[shown]
        differs = difference(found.difference[shown] if found.difference is not None else None, currency)
        unit = "" if differs == wording.NOTHING else f" {sign(currency)}"
        for figure, text in zip(
            self.figures, (money(calculated, currency), money(stated, currency), differs + unit), strict=True
        ):
            figure.setText(text)
        self._tone(self.figures[-1], found)
        self.pill.show_state(found.state)
        self.cause.setText(found.cause)
        self.cause.setVisible(bool(found.cause))
        self.setAccessibleName(self.sentence(found))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The figures come before the word of the pill where there is not room for all."""
        wanted = sum(figure.sizeHint().width() for figure in self.figures) + len(self.figures) * GAP
        self.pill.show_word(wanted + self.pill.full_width() <= self.width() - 2 * SIDE)

    def sentence(self, found: Verdict) -> str:
        """The head in words."""
        told = (f"{title} {figure.text()}" for title, figure in zip(TITLES, self.figures, strict=True))
        return f"{', '.join(told)}. {found.state.word}. {found.cause}".strip()

    def _tone(self, figure: QLabel, found: Verdict) -> None:
        amounts = [value for value in found.difference or () if value is not None]
        more = bool(amounts) and amounts[0] > 0
        tone = {State.DIFFERS: "err" if more else "info", State.AGREES: "3"}.get(found.state, "3")
        figure.setProperty("tone", tone)
        figure.style().unpolish(figure)
        figure.style().polish(figure)
