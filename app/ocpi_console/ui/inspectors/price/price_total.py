"""The total of a price, pinned below its lines on the same columns: the shown side of VAT first, then the other."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price.price_columns import columns, right_text
from ocpi_console.ui.inspectors.price.price_line import difference_token
from ocpi_console.ui.inspectors.price.price_words import amount, difference, money, tax
from ocpi_console.ui.theme import Role
from wwcp_ocpi.pricing.amounts import UNKNOWN, Amount
from wwcp_ocpi.pricing.report import Report

_TAX = ("Without VAT", "With VAT")
TOP, ROW = 8, 19  # px at 100 %


class PriceTotal(QWidget):
    """Total by the tariff, total billed, and their difference."""

    def __init__(self) -> None:
        super().__init__()
        self._report: Report | None = None
        self._shown = 0
        self.inset = 0
        self.compact = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.appearance().changed.connect(self.updateGeometry)

    def show_report(self, report: Report, shown: int) -> None:
        """Show the totals of a report; `shown` is the side that its lines show."""
        self._report, self._shown = report, shown
        self.setAccessibleName(self.sentence())
        self.updateGeometry()
        self.update()

    def set_inset(self, inset: int) -> None:
        """Keep free at the right what a scroll bar takes of the lines above."""
        if inset != self.inset:
            self.inset = inset
            self.update()

    def set_compact(self, on: bool) -> None:
        """Show one side of VAT only, where there is little height."""
        if on != self.compact:
            self.compact = on
            self.updateGeometry()
            self.update()

    def sides(self) -> list[int]:
        """The sides of VAT that are shown, in order."""
        if self._report is None:
            return []
        other = 1 - self._shown
        told = not self.compact and any(total[other] is not None for total in self._totals())
        return [self._shown, *([other] if told else [])]

    def _totals(self) -> tuple[Amount, Amount, Amount]:
        if self._report is None:
            return UNKNOWN, UNKNOWN, UNKNOWN
        found = self._report.difference.get("total_cost")
        stated = self._report.session.stated.costs.get("total_cost", UNKNOWN)
        return self._report.costs["total_cost"], stated, found if isinstance(found, Amount) else UNKNOWN

    def sentence(self) -> str:
        """The totals in words."""
        currency = self._report.currency if self._report is not None else None
        calculated, stated, _ = self._totals()
        return "; ".join(
            f"Total {tax(n)}: by the tariff {money(calculated[n], currency)}, billed {money(stated[n], currency)}"
            for n in self.sides()
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), 2 * theme.px(TOP) + max(1, len(self.sides())) * theme.px(ROW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.color("border"))
        for row, number in enumerate(self.sides()):
            self._paint_row(painter, row, number)

    def _paint_row(self, painter: QPainter, row: int, number: int) -> None:
        at, currency = columns(self.width() - self.inset), self._report.currency if self._report is not None else None
        role = Role.CAPTION if row else Role.STRONG
        metrics = QFontMetricsF(theme.font(role))
        baseline = theme.px(TOP) + row * theme.px(ROW) + (theme.px(ROW) + metrics.capHeight()) / 2
        painter.setFont(theme.font(role))
        painter.setPen(theme.color("text2" if row else "text"))
        words = _TAX[number] if row else "Total"
        painter.drawText(QPointF(at.text, baseline), words)
        if not row:
            painter.setFont(theme.font(Role.CAPTION))
            painter.setPen(theme.color("text3"))
            painter.drawText(QPointF(at.text + metrics.horizontalAdvance("Total  "), baseline), tax(number))
        calculated, stated, found = (total[number] for total in self._totals())
        token = "text2" if row else "text"
        right_text(painter, at.tariff, baseline, amount(calculated, currency), role, token)
        right_text(painter, at.billed, baseline, amount(stated, currency), role, token)
        differs = difference(found, currency)
        right_text(painter, at.difference, baseline, differs, role, difference_token(found, differs))
