"""The state glyphs: filled silhouettes on a 12 px grid, told apart without colour."""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from ocpi_console.ui.states import Glyph

_GRID = 12.0
_Paint = Callable[[QPainter, QColor, QColor], None]


def paint_glyph(painter: QPainter, rect: QRectF, glyph: Glyph, color: QColor, inner: QColor) -> None:
    """Paint a glyph into a square; `inner` is the colour of the sign in a filled glyph, mostly the ground's."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _GRID, rect.height() / _GRID)
    _PAINTS[glyph](painter, color, inner)
    painter.restore()


def _pen(color: QColor, width: float) -> QPen:
    return QPen(QBrush(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _fill(painter: QPainter, color: QColor, round_off: float = 0.0) -> None:
    painter.setPen(_pen(color, round_off) if round_off else Qt.PenStyle.NoPen)
    painter.setBrush(color)


def _stroke(painter: QPainter, color: QColor, width: float = 1.5) -> None:
    painter.setPen(_pen(color, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _exclamation(painter: QPainter, inner: QColor, top: float, bottom: float) -> None:
    _stroke(painter, inner, 1.4)
    painter.drawLine(QPointF(6, top), QPointF(6, bottom - 2.2))
    _fill(painter, inner)
    painter.drawEllipse(QPointF(6, bottom), 0.8, 0.8)


def _tick(painter: QPainter, color: QColor, inner: QColor) -> None:
    _fill(painter, color)
    painter.drawEllipse(QPointF(6, 6), 5.5, 5.5)
    _stroke(painter, inner)
    painter.drawPolyline(_polygon((3.6, 6.2), (5.3, 7.9), (8.4, 4.4)))


def _triangle(painter: QPainter, color: QColor, inner: QColor) -> None:
    _fill(painter, color, 1.4)
    painter.drawPolygon(_polygon((6, 1.4), (11.1, 10.5), (0.9, 10.5)))
    _exclamation(painter, inner, 4.5, 9.1)


def _octagon(painter: QPainter, color: QColor, inner: QColor) -> None:
    _fill(painter, color, 0.8)
    corners = [(6 + 5.4 * cos(pi / 8 + n * pi / 4), 6 + 5.4 * sin(pi / 8 + n * pi / 4)) for n in range(8)]
    painter.drawPolygon(_polygon(*corners))
    _stroke(painter, inner)
    painter.drawLine(QPointF(4.2, 4.2), QPointF(7.8, 7.8))
    painter.drawLine(QPointF(7.8, 4.2), QPointF(4.2, 7.8))


def _flag(painter: QPainter, color: QColor, inner: QColor) -> None:
    _stroke(painter, color)
    painter.drawLine(QPointF(2, 1.4), QPointF(2, 11))
    _fill(painter, color, 0.8)
    painter.drawPolygon(_polygon((2, 1.6), (10.6, 1.6), (8.6, 4.5), (10.6, 7.4), (2, 7.4)))


def _info(painter: QPainter, color: QColor, inner: QColor) -> None:
    _fill(painter, color)
    painter.drawRoundedRect(QRectF(0.8, 0.8, 10.4, 10.4), 2.6, 2.6)
    painter.setBrush(inner)
    painter.drawEllipse(QPointF(6, 3.6), 0.85, 0.85)
    _stroke(painter, inner)
    painter.drawLine(QPointF(6, 5.9), QPointF(6, 8.6))


def _half(painter: QPainter, color: QColor, inner: QColor) -> None:
    _stroke(painter, color)
    painter.drawEllipse(QPointF(6, 6), 4.75, 4.75)
    _fill(painter, color)
    painter.drawPie(QRectF(1.25, 1.25, 9.5, 9.5), 90 * 16, 180 * 16)


def _bolt(painter: QPainter, color: QColor, inner: QColor) -> None:
    _fill(painter, color, 0.8)
    painter.drawPolygon(_polygon((7, 0.8), (2, 6.9), (5.5, 6.9), (4.8, 11.2), (10, 5), (6.4, 5)))


def _diamond(painter: QPainter, color: QColor, inner: QColor) -> None:
    _fill(painter, color, 0.8)
    painter.drawPolygon(_polygon((6, 1.2), (10.8, 6), (6, 10.8), (1.2, 6)))


def _ring(painter: QPainter, color: QColor, inner: QColor) -> None:
    _stroke(painter, color)
    painter.drawEllipse(QPointF(6, 6), 4.5, 4.5)


def _clock(painter: QPainter, color: QColor, inner: QColor) -> None:
    _stroke(painter, color)
    painter.drawEllipse(QPointF(6, 6), 4.75, 4.75)
    painter.drawPolyline(_polygon((6, 3.4), (6, 6.2), (7.9, 7.2)))


def _struck(painter: QPainter, color: QColor, inner: QColor) -> None:
    path = QPainterPath()
    path.addEllipse(QPointF(6, 6), 4.5, 4.5)
    path.moveTo(2.9, 9.1)
    path.lineTo(9.1, 2.9)
    _stroke(painter, color)
    painter.drawPath(path)


_PAINTS: dict[Glyph, _Paint] = {
    Glyph.TICK: _tick,
    Glyph.TRIANGLE: _triangle,
    Glyph.OCTAGON: _octagon,
    Glyph.FLAG: _flag,
    Glyph.INFO: _info,
    Glyph.HALF: _half,
    Glyph.BOLT: _bolt,
    Glyph.DIAMOND: _diamond,
    Glyph.RING: _ring,
    Glyph.CLOCK: _clock,
    Glyph.STRUCK: _struck,
}
