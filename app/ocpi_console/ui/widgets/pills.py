"""Pills and glyphs as cached pixmaps, for delegates and widgets alike."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from ocpi_console.ui import theme
from ocpi_console.ui.states import Glyph, State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.glyphs import paint_glyph

HEIGHT, GLYPH = 20, 12  # px at 100 %
_LEFT, _GAP, _RIGHT = 6, 5, 8


@cache
def pill(state: State, ratio: float, *, word: bool = True) -> QPixmap:
    """Glyph and word on the state's tint, as a pixmap for a screen of this device pixel ratio."""
    size = pill_size(state, word=word)
    made = _blank(size, ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{state.token}_tint"))
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), size.height() / 2, size.height() / 2)
    _paint_content(painter, state, size, state.word if word else "")
    painter.end()
    return made


@cache
def pill_size(state: State, *, word: bool = True) -> QSize:
    """The logical size of a state's pill; without its word it is round."""
    if not word:
        return QSize(theme.px(2 * _LEFT) + theme.px(GLYPH), theme.px(HEIGHT))
    width = theme.px(_LEFT) + theme.px(GLYPH) + theme.px(_GAP) + theme.px(_RIGHT)
    return QSize(width + round(QFontMetricsF(theme.font(Role.PILL)).horizontalAdvance(state.word)), theme.px(HEIGHT))


@cache
def glyph(shape: Glyph, token: str, ratio: float, side: int = GLYPH) -> QPixmap:
    """A glyph without ground, of `side` px at 100 %, for a screen of this device pixel ratio."""
    length = theme.px(side)
    made = _blank(QSize(length, length), ratio)
    painter = QPainter(made)
    inner = theme.color("raised" if theme.current().dark else "surface")
    paint_glyph(painter, QRectF(0, 0, length, length), shape, theme.color(token), inner)
    painter.end()
    return made


def state_glyph(state: State, ratio: float, side: int = GLYPH) -> QPixmap:
    """The glyph of a state in its colour."""
    return glyph(state.glyph, state.token, ratio, side)


def _paint_content(painter: QPainter, state: State, size: QSize, word: str) -> None:
    color, ground = theme.color(state.token), theme.color(f"{state.token}_tint")
    side = theme.px(GLYPH)
    square = QRectF(theme.px(_LEFT), (size.height() - side) / 2, side, side)
    paint_glyph(painter, square, state.glyph, color, ground)
    font = theme.font(Role.PILL)
    painter.setFont(font)
    painter.setPen(QColor(color))
    metrics = QFontMetricsF(font)
    baseline = (size.height() + metrics.capHeight()) / 2
    painter.drawText(QPointF(square.right() + theme.px(_GAP), baseline), word)


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


theme.on_change(pill.cache_clear)
theme.on_change(pill_size.cache_clear)
theme.on_change(glyph.cache_clear)
