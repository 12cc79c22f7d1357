"""A state's glyph, or a page's icon on a tile, as a small widget."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.states import State
from ocpi_console.ui.widgets import pills


class Mark(QWidget):
    """The glyph of a state; its word is what a screen reader says."""

    def __init__(self, state: State, side: int = pills.GLYPH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._state = side, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.appearance().changed.connect(self.updateGeometry)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state.word)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = pills.state_glyph(self._state, self.devicePixelRatioF(), self._side)
        QPainter(self).drawPixmap(QPointF(0, 0), pixmap)


class IconTile(QWidget):
    """An icon on a tinted tile, the head of an empty page."""

    _TILE, _ICON = 56, 24

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        theme.style(self, width=self._TILE, height=self._TILE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sel"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        side = theme.px(self._ICON)
        corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
        icons.paint(painter, QRectF(corner, QSize(side, side)), self._icon, "accent_text")
