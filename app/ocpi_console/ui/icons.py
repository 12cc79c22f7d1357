"""The program's icons: own SVGs on a 16 px grid, painted in a colour of the theme in force."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ocpi_console import resources
from ocpi_console.ui import theme


class _Engine(QIconEngine):
    """Paints one SVG; the colour is looked up at each painting, so icons follow the theme by themselves."""

    def __init__(self, name: str, token: str, checked: str) -> None:
        super().__init__()
        self._name, self._token, self._checked = name, token, checked

    def _token_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "off"
        return self._checked if state == QIcon.State.On else self._token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint(painter, QRectF(square), self._name, self._token_for(mode, state))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return _pixmap(self._name, self._token_for(mode, state), size.width(), size.height(), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._name, self._token_for(mode, state), size.width(), size.height(), 1.0)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._checked)


@cache
def icon(name: str, color: str = "text2", checked: str = "accent_text") -> QIcon:
    """An icon in a colour of the theme, in another one where it is switched on, in `off` where it is disabled."""
    resources.path(f"icons/{name}.svg")
    return QIcon(_Engine(name, color, checked))


def paint(painter: QPainter, rect: QRectF, name: str, color: str = "text2") -> None:
    """Paint an icon into a square of logical px, in a colour of the theme."""
    _renderer(name, theme.current().colors[color]).render(painter, rect)


def pixmap(name: str, token: str, side: float, ratio: float) -> QPixmap:
    """An icon as a cached pixmap of `side` logical px for a screen of this device pixel ratio."""
    return _pixmap(name, token, round(side), round(side), ratio)


def names() -> tuple[str, ...]:
    """Every icon there is."""
    return tuple(sorted(file.stem for file in resources.path("icons").glob("*.svg")))


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    text = resources.path(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", color)
    return QSvgRenderer(QByteArray(text.encode()))


@cache
def _pixmap(name: str, token: str, width: int, height: int, ratio: float) -> QPixmap:
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    side = min(width, height)
    painter = QPainter(made)
    corner = QPoint((width - side) // 2, (height - side) // 2)
    paint(painter, QRectF(QRect(corner, QSize(side, side))), name, token)
    painter.end()
    return made


theme.on_change(_pixmap.cache_clear)
