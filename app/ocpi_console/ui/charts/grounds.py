"""The grounds of charts: tints of the theme's colours, and hatching that keeps its lines sharp at every scale."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ocpi_console.ui import theme
from ocpi_console.ui.theme.tokens import mixed

SPACING = 6
"""px at 100 % between two lines of hatching."""


@cache
def tint(token: str, share: float) -> QColor:
    """A colour of the theme laid thinly over the surface; opaque, so that no grid shines through."""
    colors = theme.current().colors
    return QColor(mixed(colors[token], colors["surface"], share))


theme.on_change(tint.cache_clear)


def hatch(painter: QPainter, rect: QRectF, token: str) -> None:
    """Fill a rectangle with slanted lines, which run on from one rectangle to the next."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(token), 1))
    step, height = theme.px(SPACING), rect.height()
    first = int((rect.left() - height) // step) * step
    for left in range(first, int(rect.right()) + step, step):
        painter.drawLine(QPointF(left, rect.bottom()), QPointF(left + height, rect.top()))
    painter.restore()
