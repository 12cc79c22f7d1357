"""The cost of a session along its minutes or its energy; a second tariff dashed beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.charts.grounds import tint
from ocpi_console.ui.charts.scale import Scale, scale
from ocpi_console.ui.theme import Role
from wwcp_ocpi.pricing.numbers import ZERO

HEIGHT, TOP, BOTTOM, AXIS_GAP, END_GAP, APART = 168, 12, 22, 8, 6, 15  # px at 100 %


@dataclass(frozen=True, slots=True)
class CostLine:
    """Points from left to right, joined by straight lines; what stands at the end; dashed for another tariff."""

    name: str
    token: str
    points: Sequence[tuple[Decimal, Decimal]]
    end: str
    dashed: bool = False

    def at(self, place: Decimal) -> Decimal | None:
        """The cost at a place, the higher one where it jumps; None outside."""
        found = None
        for (left, low), (right, high) in pairwise(self.points):
            if left <= place <= right:
                found = high if left == right else low + (high - low) * (place - left) / (right - left)
        return found if found is not None or not self.points or self.points[-1][0] != place else self.points[-1][1]


@dataclass(frozen=True, slots=True)
class CostPicture:
    """The lines, the places that have a mark below with what stands there, and the texts of the cost axis."""

    title: str
    lines: tuple[CostLine, ...]
    marks: tuple[tuple[Decimal, str], ...]
    costs: Scale
    decimals: int


def picture(title: str, lines: Sequence[CostLine], marks: Sequence[tuple[Decimal, str]], decimals: int) -> CostPicture:
    """A picture whose cost axis holds all lines and zero."""
    costs = [cost for line in lines for _, cost in line.points] or [ZERO]
    return CostPicture(title, tuple(lines), tuple(marks), scale(min(costs), max(costs)), decimals)


class CostChart(QWidget):
    """Left and right move a cursor along the first line; `moved` gives its place."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: CostPicture | None = None
        self.cursor_place: Decimal | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.appearance().changed.connect(self.updateGeometry)

    def show_picture(self, shown: CostPicture | None) -> None:
        """Show other lines, without a cursor."""
        self.shown, self.cursor_place = shown, None
        ends = ", ".join(f"{line.name} {line.end}" for line in shown.lines) if shown is not None else ""
        self.setAccessibleName(f"{shown.title}: {ends}" if shown is not None else "Cost")
        self.update()
        self.moved.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(HEIGHT))

    # The cursor.

    def _places(self) -> list[Decimal]:
        lines = self.shown.lines if self.shown is not None else ()
        return sorted({place for place, _ in lines[0].points}) if lines else []

    def put(self, place: Decimal | None) -> None:
        """Move the cursor, or take it away."""
        if place != self.cursor_place:
            self.cursor_place = place
            self.update()
            self.moved.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        places, by = self._places(), _SIDEWAYS.get(Qt.Key(event.key()))
        if by is None or not places:
            super().keyPressEvent(event)
            return
        here = self.cursor_place
        if abs(by) > 1 or here is None:
            self.put(places[0] if by in (-2, 1) else places[-1])
        elif by > 0:
            self.put(next((place for place in places if place > here), places[-1]))
        else:
            self.put(next((place for place in reversed(places) if place < here), places[0]))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        places = self._places()
        if places and self.shown is not None:
            room = self._room(self.shown)
            share = Decimal(str(min(max((event.position().x() - room.left()) / max(1.0, room.width()), 0.0), 1.0)))
            at = places[0] + (places[-1] - places[0]) * share
            self.put(min(places, key=lambda place: abs(place - at)))

    @override
    def leaveEvent(self, event: object) -> None:
        if not self.hasFocus():
            self.put(None)

    # Painting.

    def _room(self, shown: CostPicture) -> QRectF:
        metrics = QFontMetricsF(theme.font(Role.AXIS))
        left = max(metrics.horizontalAdvance(self._cost(shown, mark)) for mark in shown.costs.marks)
        bold = QFontMetricsF(theme.font(Role.HEADER_SORTED))
        right = max((bold.horizontalAdvance(line.end) for line in shown.lines), default=0.0) + theme.px(END_GAP)
        top, bottom = theme.px(TOP), theme.px(BOTTOM)
        left += theme.px(AXIS_GAP)
        return QRectF(left, top, self.width() - left - right - 4, self.height() - top - bottom)

    def _cost(self, shown: CostPicture, value: Decimal) -> str:
        decimals = 0 if all(mark == int(mark) for mark in shown.costs.marks) else shown.decimals
        return f"{value:.{decimals}f}".replace("-", "−")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown, places = self.shown, self._places()
        if shown is None or not places:
            return
        painter = QPainter(self)
        room = self._room(shown)
        self._paint_costs(painter, room, shown)
        self._paint_places(painter, room, shown, places)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, line in enumerate(shown.lines):
            self._paint_line(painter, room, shown, line, places, filled=not number)
        self._paint_ends(painter, room, shown, places)
        self._paint_cursor(painter, room, shown, places)

    def _paint_costs(self, painter: QPainter, room: QRectF, shown: CostPicture) -> None:
        metrics = QFontMetricsF(theme.font(Role.AXIS))
        painter.setFont(theme.font(Role.AXIS))
        for mark in shown.costs.marks:
            y = round(room.bottom() - room.height() * shown.costs.share(mark))
            painter.fillRect(QRectF(room.left(), y, room.width(), 1), theme.color("grid" if mark else "border"))
            text = self._cost(shown, mark)
            painter.setPen(theme.color("text3"))
            left = room.left() - theme.px(AXIS_GAP) - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), text)

    def _paint_places(self, painter: QPainter, room: QRectF, shown: CostPicture, places: list[Decimal]) -> None:
        metrics = QFontMetricsF(theme.font(Role.AXIS))
        painter.setPen(theme.color("text3"))
        for place, text in shown.marks:
            x, width = self._x(room, places, place), metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, 0.0), self.width() - width)
            painter.fillRect(QRectF(round(x), room.bottom() + 1, 1, 4), theme.color("edge"))
            painter.drawText(QPointF(left, self.height() - 4), text)

    def _x(self, room: QRectF, places: list[Decimal], place: Decimal) -> float:
        length = places[-1] - places[0]
        return room.left() + room.width() * (float((place - places[0]) / length) if length else 0.0)

    def _y(self, room: QRectF, shown: CostPicture, cost: Decimal) -> float:
        return room.bottom() - room.height() * shown.costs.share(cost)

    def _paint_line(
        self,
        painter: QPainter,
        room: QRectF,
        shown: CostPicture,
        line: CostLine,
        places: list[Decimal],
        *,
        filled: bool,
    ) -> None:
        points = [QPointF(self._x(room, places, at), self._y(room, shown, cost)) for at, cost in line.points]
        if filled and len(points) > 1:
            floor = self._y(room, shown, ZERO)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint(line.token, 0.12))
            ends = [QPointF(points[-1].x(), floor), QPointF(points[0].x(), floor)]
            painter.drawPolygon(QPolygonF([*points, *ends]))
        pen = QPen(theme.color(line.token), 1.75)
        if line.dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_ends(self, painter: QPainter, room: QRectF, shown: CostPicture, places: list[Decimal]) -> None:
        """What each line comes to, at its end; pushed apart where they would touch."""
        ended = [line for line in shown.lines if line.points]
        heights = [self._y(room, shown, line.points[-1][1]) for line in ended]
        painter.setFont(theme.font(Role.HEADER_SORTED))
        cap = QFontMetricsF(theme.font(Role.HEADER_SORTED)).capHeight()
        for line, y, at in zip(ended, heights, pushed_apart(heights, theme.px(APART)), strict=True):
            x = self._x(room, places, line.points[-1][0])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(line.token))
            painter.drawEllipse(QPointF(x, y), 2.5, 2.5)
            painter.setPen(theme.color(line.token))
            painter.drawText(QPointF(room.right() + theme.px(END_GAP) + 2, at + cap / 2), line.end)

    def _paint_cursor(self, painter: QPainter, room: QRectF, shown: CostPicture, places: list[Decimal]) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        if self.cursor_place is None:
            return
        x = self._x(room, places, self.cursor_place)
        painter.fillRect(QRectF(round(x), room.top(), 1, room.height()), theme.color("text2"))
        for line in shown.lines:
            if (cost := line.at(self.cursor_place)) is not None:
                painter.setPen(QPen(theme.color("surface"), 1.5))
                painter.setBrush(theme.color(line.token))
                painter.drawEllipse(QPointF(x, self._y(room, shown, cost)), 4, 4)


def pushed_apart(heights: Sequence[float], least: float) -> list[float]:
    """The heights, two of them moved away from each other until they are so far apart."""
    if len(heights) != 2 or abs(heights[0] - heights[1]) >= least:
        return list(heights)
    middle, above = sum(heights) / 2, 1 if heights[0] > heights[1] else -1
    return [middle + above * least / 2, middle - above * least / 2]


_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -2, Qt.Key.Key_End: 2}
