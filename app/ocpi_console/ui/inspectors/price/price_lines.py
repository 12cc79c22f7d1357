"""The table of price lines: a header, the lines, and under an open line what explains it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price.price_columns import columns, right_text
from ocpi_console.ui.inspectors.price.price_explanation import Reason, reasons
from ocpi_console.ui.inspectors.price.price_line import PriceLine
from ocpi_console.ui.inspectors.price.price_rows import PriceRow
from ocpi_console.ui.inspectors.price.price_words import sign
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Fact, FactGroup, FactList, line
from wwcp_ocpi.pricing.report import Report

HEADER = 30


class PriceHeader(QWidget):
    """The titles of the columns."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.style(self, height=HEADER)

    def show_currency(self, currency: str | None) -> None:
        """Name the currency of the amounts."""
        self._sign = sign(currency)
        self.setAccessibleName(", ".join(self.titles()))
        self.update()

    def titles(self) -> tuple[str, str, str]:
        """`Tariff €`, `Billed €`, `Diff €`."""
        return tuple(f"{title} {self._sign}".strip() for title in ("Tariff", "Billed", "Diff"))  # type: ignore[return-value]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, at = QPainter(self), columns(self.width())
        metrics = QFontMetricsF(theme.font(Role.HEADER))
        baseline = (self.height() + metrics.capHeight()) / 2
        painter.setFont(theme.font(Role.HEADER))
        painter.setPen(theme.color("text2"))
        painter.drawText(QPointF(at.left, baseline), "Line")
        for title, right in zip(self.titles(), at.amounts(), strict=True):
            right_text(painter, right, baseline, title, Role.HEADER, "text2")


class PriceLines(QWidget):
    """Arrows walk the lines, Enter or a click opens one; `go_to` leads to a place of the record."""

    def __init__(self, go_to: Callable[[str], object]) -> None:
        super().__init__()
        self._go_to = go_to
        self._report: Report | None = None
        self.setAccessibleName("Price lines")
        self.header = PriceHeader()
        self.rows: list[PriceLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(line())

    def show_report(self, report: Report, rows: Sequence[PriceRow]) -> None:
        """Show other lines; those that were open stay so where they are still there."""
        opened = {made.row.name + made.row.rule for made in self.rows if made.isChecked()}
        self._clear()
        self._report = report
        self.header.show_currency(report.currency)
        for row in rows:
            made = PriceLine(row, report.currency)
            made.toggled.connect(partial(self._on_toggled, made))
            self._column.addWidget(made)
            self.rows.append(made)
            made.setChecked(made.isCheckable() and row.name + row.rule in opened)

    def _clear(self) -> None:
        self.rows = []
        while self._column.count() > 2 and (item := self._column.takeAt(2)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _on_toggled(self, made: PriceLine, on: bool) -> None:
        place = self._column.indexOf(made) + 1
        if on and self._report is not None:
            self._column.insertWidget(place, self._explanation(reasons(made.row.lines, self._report)))
        elif not on and (item := self._column.takeAt(place)) is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()

    def _explanation(self, found: Sequence[Reason]) -> QWidget:
        facts = tuple(Fact(each.label, each.text, None, self._way(each)) for each in found)
        made = FactList([FactGroup("Why", facts)])
        made.setProperty("bg", "sunken")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        made.setContentsMargins(theme.px(28), theme.px(6), theme.px(16), theme.px(10))
        return made

    def _way(self, found: Reason) -> Callable[[], object] | None:
        return None if found.pointer is None else partial(self._go_to, found.pointer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((made for made in self.rows if made.hasFocus()), None)
        if focused is None or event.key() not in (*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        else:
            focused.click()

    def step(self, by: int) -> None:
        """Give the keyboard to the next line that can be opened, or to the one before."""
        walked = [made for made in self.rows if made.isCheckable()]
        at = next((place for place, made in enumerate(walked) if made.hasFocus()), -by if by < 0 else -1)
        if walked:
            walked[min(max(at + by, 0), len(walked) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(280), super().minimumSizeHint().height())


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
