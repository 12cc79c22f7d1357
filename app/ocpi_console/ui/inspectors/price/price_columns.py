"""The columns that price lines, their header and their total share: Tariff, Billed, Diff, each at its right edge."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role

SIDE = 16
"""px of the margins at any scale, as those of layouts."""

COLUMN, COLUMN_WHEN_NARROW, NARROW, BAR = 78, 64, 470, 4
"""px at 100 %: width of a column of amounts, the width of a line under which it is less, the bar of a line."""

TEXT = 12
"""px at 100 % from the bar's left to the name."""


@dataclass(frozen=True, slots=True)
class PriceColumns:
    """Where things stand in a line of a width, in px."""

    left: int
    text: int
    tariff: int
    billed: int
    difference: int

    @property
    def room(self) -> int:
        """What there is for the name."""
        return self.tariff - (self.difference - self.billed) - self.text

    def amounts(self) -> tuple[int, int, int]:
        """The right edges of the three amounts."""
        return self.tariff, self.billed, self.difference


def columns(width: int) -> PriceColumns:
    """The columns of a line."""
    column = theme.px(COLUMN if width >= theme.px(NARROW) else COLUMN_WHEN_NARROW)
    right, left = width - SIDE, SIDE
    return PriceColumns(left, left + theme.px(TEXT), right - 2 * column, right - column, right)


def right_text(painter: QPainter, right: float, baseline: float, text: str, role: Role, token: str) -> float:
    """Paint a text that ends at `right`; gives where it begins."""
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.color(token))
    left = right - QFontMetricsF(font).horizontalAdvance(text)
    painter.drawText(QPointF(left, baseline), text)
    return left
