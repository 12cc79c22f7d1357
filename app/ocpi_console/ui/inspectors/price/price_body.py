"""What the Price tab scrolls: the head, what the price rests on, its lines, what was open, and what was found."""

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocpi_console.ui.inspectors.price.price_basis import PriceBasis
from ocpi_console.ui.inspectors.price.price_basis_words import doubts
from ocpi_console.ui.inspectors.price.price_findings import PriceFindings
from ocpi_console.ui.inspectors.price.price_head import PriceHead
from ocpi_console.ui.inspectors.price.price_lines import PriceLines
from ocpi_console.ui.inspectors.price.price_rows import price_rows, shown_side
from ocpi_console.ui.inspectors.price.price_settings import PriceSettings
from ocpi_console.ui.inspectors.price.price_verdict import Verdict
from ocpi_console.ui.inspectors.price.priced_record import Basis, PricedRecord
from ocpi_console.ui.widgets import line
from wwcp_ocpi.pricing.timeline import Timeline


class PriceBody(QWidget):
    """The parts from top to bottom, parted by hairlines; `go_to` leads to a place of the record."""

    def __init__(self, go_to: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName("Price")
        self.setProperty("bg", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head, self.basis = PriceHead(), PriceBasis()
        self.lines, self.settings, self.findings = PriceLines(go_to), PriceSettings(), PriceFindings(go_to)
        self.missing: QWidget | None = None
        self._lines_end, self._settings_end = line(), line()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (
            self.head,
            line(),
            self.basis,
            self.lines,
            self._lines_end,
            self.settings,
            self._settings_end,
            self.findings,
        ):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def show_record(
        self, record: PricedRecord, basis: Basis, found: Verdict, along: Timeline, zone: tzinfo | None
    ) -> int:
        """Show one of the prices of a record, times in a zone; gives the side of VAT that its lines show."""
        report = record.reports[basis]
        shown = shown_side(report)
        self.head.show_verdict(report, found, shown)
        self.basis.show_record(record, basis, zone)
        self.lines.show_report(report, price_rows(report, along.bands))
        self.settings.show_report(report, record.terms.policy)
        self.findings.show_findings([*doubts(record, basis, zone), *record.findings(basis)])
        self._settings_end.setVisible(self.settings.isVisibleTo(self) and self.findings.isVisibleTo(self))
        return shown

    def show_missing(self, notice: QWidget | None) -> None:
        """Show what is missing in place of the lines, or the lines."""
        if self.missing is not None:
            self._column.removeWidget(self.missing)
            self.missing.hide()
            self.missing.deleteLater()
        self.missing = notice
        if notice is not None:
            self._column.insertWidget(self._column.indexOf(self.lines), notice)
        self.lines.setVisible(notice is None)
