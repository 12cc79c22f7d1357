"""A combo box that looks like the buttons beside it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.theme import Role

HEIGHT, SIDE, ARROW = 30, 12, 12  # px at 100 %


class ChoiceBox(QComboBox):
    """One of a few things; keys and screen readers find an ordinary combo box."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.style(self, Role.EMPHASIS, height=HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0.0)
        return QSize(round(widest) + 2 * theme.px(SIDE) + theme.px(ARROW) + 8, theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def showPopup(self) -> None:
        """The list is as wide as its longest entry, within the window: a box that is cut off shows it whole there."""
        self.view().setMinimumWidth(min(self.sizeHint().width(), self.window().width()))
        super().showPopup()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "edge"), width))
        painter.setBrush(theme.color("hover" if self.underMouse() else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        metrics = QFontMetricsF(self.font())
        painter.setFont(self.font())
        painter.setPen(theme.color("text"))
        side = theme.px(ARROW)
        room = self.width() - 2 * theme.px(SIDE) - side - 6
        text = metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(theme.px(SIDE), (self.height() + metrics.capHeight()) / 2), text)
        square = QRectF(self.width() - theme.px(SIDE) - side, (self.height() - side) / 2, side, side)
        icons.paint(painter, square, "chevron-down", "text2")
