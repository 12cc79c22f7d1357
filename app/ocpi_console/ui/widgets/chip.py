"""Chips: ready filters with a count; on is shown by outline and tick."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.theme import Role

_HEIGHT, _SIDE, _GAP, _TICK = 24, 10, 6, 14  # px at 100 %


class Chip(QAbstractButton):
    """A checkable chip; the count is left away where it is not known."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.style(self, Role.PILL)
        self._count = ""
        self.set_count(count)
        self.toggled.connect(self.updateGeometry)

    def set_count(self, count: int | None) -> None:
        """Show how many records the chip stands for, with thin groups of three."""
        self._count = "" if count is None else f"{count:,}".replace(",", "\u202f")
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())
        self.updateGeometry()
        self.update()

    def count_text(self) -> str:
        """The count as it is shown."""
        return self._count

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = 2 * theme.px(_SIDE) + metrics.horizontalAdvance(self.text())
        width += theme.px(_GAP) + metrics.horizontalAdvance(self._count) if self._count else 0
        width += theme.px(_TICK) + 2 if self.isChecked() else 0
        return QSize(round(width) + 1, theme.px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        metrics = QFontMetricsF(self.font())
        left = float(theme.px(_SIDE))
        if self.isChecked():
            side = theme.px(_TICK)
            square = QRectF(left - 2, (self.height() - side) / 2, side, side)
            icons.paint(painter, square, "check", "accent_text")
            left += side + 2
        baseline = (self.height() + metrics.capHeight()) / 2
        painter.setPen(theme.color(self._text_token()))
        painter.drawText(QPointF(left, baseline), self.text())
        painter.setPen(theme.color("text2" if self.isEnabled() else "off"))
        painter.drawText(QPointF(left + metrics.horizontalAdvance(self.text()) + theme.px(_GAP), baseline), self._count)

    def _text_token(self) -> str:
        if not self.isEnabled():
            return "off"
        return "accent_text" if self.isChecked() else "text2"

    def _paint_ground(self, painter: QPainter) -> None:
        outline, width, ground = QColor(theme.color("border")), 1.0, theme.color("surface")
        if self.isChecked():
            outline, ground = theme.color("accent_text"), theme.color("sel")
        elif self.underMouse():
            outline, ground = theme.color("edge"), theme.color("hover")
        if self.hasFocus():
            outline, width = theme.color("focus"), 2.0
        painter.setPen(QPen(outline, width))
        painter.setBrush(ground)
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
