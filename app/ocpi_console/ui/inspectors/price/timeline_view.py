"""The timeline of a price: lanes over one axis of time, and a cursor that goes through all of them."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price import timeline_charts, timeline_lanes
from ocpi_console.ui.inspectors.price.timeline_layout import TimelineLayout, layout, needed_height
from ocpi_console.ui.inspectors.price.timeline_words import in_words, readout
from ocpi_console.ui.theme import Role
from wwcp_ocpi.pricing.local_clock import MINUTE
from wwcp_ocpi.pricing.moments import Moment
from wwcp_ocpi.pricing.timeline import Timeline

STEPS = 200
"""Arrow keys go from end to end in about so many steps, each of whole minutes."""

PAD, ROW, GAP = 8, 17, 10  # px at 100 % of the readout


class TimelineView(QWidget):
    """Hover or arrow keys move the cursor; with Ctrl it goes to where something changes next."""

    def __init__(self) -> None:
        super().__init__()
        self._line: Timeline | None = None
        self.cursor_at: Moment | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setProperty("bg", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Price timeline")
        theme.appearance().changed.connect(self.update)

    def show_timeline(self, line: Timeline | None) -> None:
        """Show another session; the cursor stays where it is if that is still within."""
        self._line = None if line is None or line.empty else line
        if self._line is None or self.cursor_at is None or not self._line.start <= self.cursor_at <= self._line.end:
            self.cursor_at = None
        self.setAccessibleName(in_words(self._line) if self._line is not None else "No price timeline")
        self.updateGeometry()
        self.update()

    def shown(self) -> TimelineLayout | None:
        """Where everything stands now."""
        return None if self._line is None else layout(self._line, self.width(), self.height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(260))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(120) if self._line is None else needed_height(self._line))

    # The cursor.

    def move_cursor(self, at: Moment | None) -> None:
        """Put the cursor on a moment, or take it away."""
        if at == self.cursor_at:
            return
        self.cursor_at = at
        self.setAccessibleDescription(self.spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def spoken(self) -> str:
        """What stands at the cursor, in one line."""
        if self._line is None or self.cursor_at is None:
            return ""
        return ", ".join(f"{name} {value}".strip() for name, value in readout(self._line, self.cursor_at))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.shown()
        inside = at is not None and at.left - 4 <= event.position().x() <= at.right + 4
        self.move_cursor(at.at(event.position().x()) if at is not None and inside else None)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.move_cursor(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moved = None if self._line is None else self._moved(self._line, event)
        if moved is None:
            super().keyPressEvent(event)
        else:
            self.move_cursor(moved)

    def _moved(self, line: Timeline, event: QKeyEvent) -> Moment | None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return line.start if event.key() == Qt.Key.Key_Home else line.end
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None:
            return None
        if self.cursor_at is None:
            return line.start if by > 0 else line.end
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return next_mark(line, self.cursor_at, by)
        apart = max(MINUTE, (line.end - line.start) // STEPS // MINUTE * MINUTE)
        return min(max(self.cursor_at + by * apart, line.start), line.end)

    # Painting.

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        at = self.shown()
        if at is None:
            return
        painter = QPainter(self)
        timeline_charts.power(painter, at)
        timeline_charts.cost(painter, at)
        timeline_lanes.bands(painter, at)
        timeline_lanes.rulers(painter, at)
        timeline_lanes.clock_changes(painter, at)
        if self.cursor_at is not None:
            self._paint_cursor(painter, at, self.cursor_at)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 1, -2, -1), 6, 6)

    def _paint_cursor(self, painter: QPainter, at: TimelineLayout, moment: Moment) -> None:
        x = round(at.x(moment)) + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.color("text2"), 1))
        painter.drawLine(QPointF(x, at.utc.top), QPointF(x, at.bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_readout(painter, at, x, readout(at.line, moment))

    def _paint_readout(self, painter: QPainter, at: TimelineLayout, x: float, found: list[tuple[str, str]]) -> None:
        names, values = QFontMetricsF(theme.font(Role.CAPTION)), QFontMetricsF(theme.font(Role.HEADER))
        pad, row, gap = theme.px(PAD), theme.px(ROW), theme.px(GAP)
        first = max(names.horizontalAdvance(name) for name, _ in found)
        width = 2 * pad + first + gap + max(values.horizontalAdvance(value) for _, value in found)
        height = pad + len(found) * row
        left = x + gap if x + gap + width <= self.width() - pad else x - gap - width
        box = QRectF(left, min(at.local.bottom + 4, max(0, self.height() - height - 2)), width, height)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for place, (name, value) in enumerate(found):
            middle = box.top() + pad / 2 + place * row + row / 2
            timeline_lanes.text(painter, left + pad, middle, name, Role.CAPTION, "text3")
            start = left + pad + (first + gap if name else 0)
            timeline_lanes.text(painter, start, middle, value, Role.HEADER, "text")


def next_mark(line: Timeline, at: Moment, by: int) -> Moment:
    """The next moment after (1) or before (-1) another at which something changes."""
    if by > 0:
        return next((mark for mark in line.marks() if mark > at), line.end)
    return next((mark for mark in reversed(line.marks()) if mark < at), line.start)
