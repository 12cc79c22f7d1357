"""One line of a price: bar, name, rule, and the amounts; pressing it opens why it is so."""

from decimal import Decimal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.inspectors.price.price_columns import BAR, PriceColumns, columns, right_text
from ocpi_console.ui.inspectors.price.price_rows import PriceRow
from ocpi_console.ui.inspectors.price.price_words import amount, difference, money
from ocpi_console.ui.tables import wording
from ocpi_console.ui.theme import Role

TOP, NAME, SMALL, ARROW = 7, 18, 17, 12  # px at 100 %: padding, the first row of text, each further one, the arrow


class PriceLine(QAbstractButton):
    """A row of the table of lines; checked while its explanation is open."""

    def __init__(self, row: PriceRow, currency: str | None) -> None:
        super().__init__()
        self.row, self._currency = row, currency
        self.setCheckable(bool(row.lines))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row.lines else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(spoken(row, currency))
        self.setAccessibleDescription("Press to read why" if row.lines else "")
        self.setToolTip(self._exact())
        theme.appearance().changed.connect(self.updateGeometry)

    def _exact(self) -> str:
        amounts = (("Tariff", self.row.tariff), ("billed", self.row.billed), ("difference", self.row.difference))
        return ", ".join(f"{name} {wording.plain_number(value)}" for name, value in amounts if value is not None)

    # Measuring.

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        texts = sum(_wrapped(text, room.width()).height() for text, room in self._small(columns(width)))
        return 2 * theme.px(TOP) + theme.px(NAME) + texts

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), self.heightForWidth(self.width()))

    def _small(self, at: PriceColumns) -> list[tuple[str, QRect]]:
        """What stands below the name, and how much room it has: the rule shares its line with the quantity."""
        quantity = QFontMetrics(theme.font(Role.CAPTION)).horizontalAdvance(self.row.quantity)
        left = at.text + self._indent()
        rooms = ((self.row.rule, at.tariff - quantity - theme.px(8)), (self.row.why, at.difference))
        found = [(text, QRect(left, 0, right - left, 10_000)) for text, right in rooms if text]
        return found or ([(" ", QRect(left, 0, 100, 10_000))] if self.row.quantity else [])

    def _indent(self) -> int:
        return theme.px(12) if self.row.within else 0

    # Painting.

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        at = columns(self.width())
        if self.isCheckable() and (self.underMouse() or self.isChecked()):
            painter.fillRect(self.rect(), theme.color("hover"))
        self._paint_bar(painter, at)
        baseline = theme.px(TOP) + (theme.px(NAME) + QFontMetricsF(theme.font(Role.BODY)).capHeight()) / 2
        self._paint_name(painter, at, baseline)
        self._paint_amounts(painter, at, baseline)
        self._paint_small(painter, at)
        self._paint_frame(painter)

    def _paint_bar(self, painter: QPainter, at: PriceColumns) -> None:
        if self.row.token:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(self.row.token))
            bar = QRectF(at.left + self._indent(), theme.px(TOP), theme.px(BAR), self.height() - 2 * theme.px(TOP))
            painter.drawRoundedRect(bar, 2, 2)

    def _paint_name(self, painter: QPainter, at: PriceColumns, baseline: float) -> None:
        left = at.text + self._indent()
        role = Role.BODY if self.row.within else Role.EMPHASIS
        metrics = QFontMetricsF(theme.font(role))
        room = at.room - self._indent() - (theme.px(ARROW) + 6 if self.isCheckable() else 0)
        name = metrics.elidedText(self.row.name, Qt.TextElideMode.ElideRight, room)
        painter.setFont(theme.font(role))
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(left, baseline), name)
        if self.isCheckable():
            side = theme.px(ARROW)
            corner = QPointF(left + metrics.horizontalAdvance(name) + 4, baseline - metrics.capHeight() / 2 - side / 2)
            arrow = "chevron-up" if self.isChecked() else "chevron-down"
            icons.paint(painter, QRectF(corner, QSize(side, side)), arrow, "text3")

    def _paint_amounts(self, painter: QPainter, at: PriceColumns, baseline: float) -> None:
        right_text(painter, at.tariff, baseline, amount(self.row.tariff, self._currency), Role.BODY, "text")
        if self.row.within:
            return
        right_text(painter, at.billed, baseline, amount(self.row.billed, self._currency), Role.BODY, "text")
        differs = difference(self.row.difference, self._currency)
        right_text(painter, at.difference, baseline, differs, Role.BODY, difference_token(self.row.difference, differs))

    def _paint_small(self, painter: QPainter, at: PriceColumns) -> None:
        top = theme.px(TOP) + theme.px(NAME)
        metrics = QFontMetricsF(theme.font(Role.CAPTION))
        if self.row.quantity:
            right_text(painter, at.tariff, top + metrics.ascent() + 1, self.row.quantity, Role.CAPTION, "text2")
        painter.setFont(theme.font(Role.CAPTION))
        for number, (text, room) in enumerate(self._small(at)):
            size = _wrapped(text, room.width())
            painter.setPen(theme.color("text2" if number or text != self.row.rule else "text3"))
            painter.drawText(QRect(room.x(), top, room.width(), size.height()), Qt.TextFlag.TextWordWrap, text)
            top += size.height()

    def _paint_frame(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 1, -5, -1), 6, 6)


def _wrapped(text: str, width: int) -> QSize:
    metrics = QFontMetrics(theme.font(Role.CAPTION))
    found = metrics.boundingRect(QRect(0, 0, max(40, width), 10_000), Qt.TextFlag.TextWordWrap, text)
    return QSize(found.width(), max(theme.px(SMALL), found.height()))


def difference_token(value: Decimal | None, text: str) -> str:
    """Red where more is billed, blue where less, weak where nothing is to be said."""
    if value is None or text == wording.NOTHING:
        return "text3"
    return "err" if value > 0 else "info"


def spoken(row: PriceRow, currency: str | None) -> str:
    """The line as a sentence, with the words that a person reads."""
    parts = [row.name, row.rule, row.quantity, f"by the tariff {money(row.tariff, currency)}"]
    if row.billed is not None:
        parts.append(f"billed {money(row.billed, currency)}")
    if difference(row.difference, currency) != wording.NOTHING:
        parts.append(f"difference {difference(row.difference, currency)}")
    return ", ".join(part for part in (*parts, row.why) if part)
