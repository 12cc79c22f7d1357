"""Panels that float above the window: palette, toast, popover; a sharp painted shadow and a dim layer."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from ocpi_console.ui import theme

SHADOW = 12  # px around a panel that its shadow takes


def give_back(before: QWidget | None) -> None:
    """Put the keyboard where it was before a panel took it; that may be gone or hidden by now."""
    if before is not None and isValid(before) and before.isVisible():
        before.setFocus(Qt.FocusReason.PopupFocusReason)


class FloatingPanel(QWidget):
    """A child of the window on raised ground, with round corners, an outline and a shadow.

    The layouts of panels keep `SHADOW` px free on every side.
    """

    def __init__(self, parent: QWidget, radius: int = 8) -> None:
        super().__init__(parent)
        self._radius = radius
        self.hide()

    def ground(self) -> QRectF:
        """The panel without its shadow."""
        return QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.ground()
        self._paint_shadow(painter, ground)
        painter.setBrush(theme.color("raised"))
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)

    def _paint_shadow(self, painter: QPainter, ground: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 9 if theme.current().dark else 4
        for step in range(SHADOW):
            painter.setBrush(QColor(0, 0, 0, max(1, round(strength * (1 - step / SHADOW)))))
            spread = ground.adjusted(-step, -step + 3, step, step + 3) & QRectF(self.rect())
            painter.drawRoundedRect(spread, self._radius + step, self._radius + step)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


class DimLayer(QWidget):
    """Dims the whole window below a panel; a click on it is a wish to leave."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        parent.installEventFilter(self)
        self.hide()

    @override
    def showEvent(self, event: QEvent) -> None:
        self._cover()

    def _cover(self) -> None:
        if parent := self.parentWidget():
            self.setGeometry(parent.rect())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, theme.current().dim_alpha))
