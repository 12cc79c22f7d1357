"""A week as a grid of 7 days and 24 hours: a block for each stretch under one price, with the price written in."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.charts.grounds import hatch, tint
from ocpi_console.ui.charts.week_colours import BlockColour, week_colours
from ocpi_console.ui.theme import Role
from wwcp_ocpi.pricing.simulating import Row, Run, Week
from wwcp_ocpi.pricing.simulating.week import DAYS
from wwcp_ocpi.pricing.tariff import DAY, Component

RULER, ROW, SIDE, AFTER_DAY, PADDING = 20, 28, 16, 10, 4  # px at 100 %
NARROW_GAP = 4
"""px of a gap that would hardly be seen."""

HOUR = 60
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class WeekGrid(QWidget):
    """Arrows move a cursor by slots and days, with Ctrl to the next price; `moved` tells of it."""

    moved = Signal()
    page_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.week: Week | None = None
        self.row: Row | None = None
        self.cursor_day, self.cursor_minute = 0, 0
        self._colours: Mapping[Component, BlockColour] = {}
        self._now: datetime | None = None
        self._price: Callable[[Run], str] = lambda _: ""
        self._tell: Callable[[Run | None, date, int], str] = lambda *_: ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.appearance().changed.connect(self.updateGeometry)

    def show_week(
        self,
        week: Week,
        row: Row,
        now: datetime,
        price: Callable[[Run], str],
        tell: Callable[[Run | None, date, int], str],
    ) -> None:
        """Show a row of a week; `now` is local, `price` is written into blocks, `tell` says what holds at a place."""
        new = self.week is None or self.week.monday != week.monday
        self.week, self.row, self._now, self._price, self._tell = week, row, now, price, tell
        self._colours = week_colours(row.runs, row.dimension)
        if new:
            here = (now.date() - week.monday).days
            self.cursor_day, self.cursor_minute = (here, now.hour * HOUR) if 0 <= here < DAYS else (0, 0)
        self.cursor_minute -= self.cursor_minute % self.step
        self._say()
        self.update()

    # The cursor.

    @property
    def step(self) -> int:
        """The minutes by which the cursor moves."""
        return HOUR if self.week is None else min(HOUR, self.week.slot)

    @property
    def day(self) -> date:
        """The date at the cursor."""
        return (self.week.monday if self.week is not None else date.min) + timedelta(days=self.cursor_day)

    def run(self) -> Run | None:
        """What holds at the cursor; None where the clock leaps over it."""
        return self.run_at(self.cursor_day, self.cursor_minute)

    def run_at(self, day: int, minute: int) -> Run | None:
        """What holds at a minute of a day by the clock, the first of two where that is set back."""
        if self.week is None or self.row is None:
            return None
        wanted = self.week.monday + timedelta(days=day)
        return next((run for run in self.row.runs if run.day == wanted and run.begin <= minute < run.until), None)

    def put(self, day: int, minute: int, *, exactly: bool = False) -> None:
        """Move the cursor, to the slot that holds a minute, or to that very minute."""
        self.cursor_day = min(max(day, 0), DAYS - 1)
        wanted = minute if exactly else minute - minute % self.step
        self.cursor_minute = min(max(wanted, 0), DAY - (1 if exactly else self.step))
        self._say()
        self.update()
        self.moved.emit()

    def readout(self) -> str:
        """What holds at the cursor, in words."""
        return self._tell(self.run(), self.day, self.cursor_minute)

    def _say(self) -> None:
        self.setAccessibleName(f"Prices of the week of {self.week.monday:%d.%m.%Y}" if self.week is not None else "")
        self.setAccessibleDescription(self.readout())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key, day, minute = event.key(), self.cursor_day, self.cursor_minute
        if key in _PAGES:
            self.page_wanted.emit(_PAGES[Qt.Key(key)])
        elif key in _SIDEWAYS:
            by = _SIDEWAYS[Qt.Key(key)]
            self.put(day, self._change(by) if control else minute + by * self.step, exactly=control)
        elif key in _DAYS_BY:
            self.put(day + _DAYS_BY[Qt.Key(key)], minute)
        elif key in _ENDS:
            self.put(day, _ENDS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _change(self, by: int) -> int:
        """Where the next price of the day begins, or the one before."""
        run = self.run()
        if run is None:
            return self.cursor_minute + by * self.step
        if by > 0:
            return run.until
        if run.begin < self.cursor_minute:
            return run.begin
        before = self.run_at(self.cursor_day, run.begin - 1)
        return before.begin if before is not None else 0

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place is not None:
            self.put(*place)

    def _place(self, at: QPointF) -> tuple[int, int] | None:
        room = self._room()
        if not room.contains(at):
            return None
        return int((at.y() - room.top()) // theme.px(ROW)), int((at.x() - room.left()) / room.width() * DAY)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place(QPointF(event.pos()))
            if place is not None and self.week is not None:
                day, minute = place[0], place[1] - place[1] % self.step
                on = self.week.monday + timedelta(days=day)
                QToolTip.showText(event.globalPos(), self._tell(self.run_at(day, minute), on, minute), self)
            return True
        return super().event(event)

    # Measures.

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(RULER) + DAYS * theme.px(ROW) + 1)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(280), self.sizeHint().height())

    def _room(self) -> QRectF:
        """Where the blocks are."""
        left = QFontMetricsF(theme.font(Role.CAPTION)).horizontalAdvance("Wed 00") + theme.px(AFTER_DAY)
        return QRectF(left, theme.px(RULER), self.width() - left - 1, DAYS * theme.px(ROW))

    def _block(self, room: QRectF, run: Run) -> QRectF:
        assert self.week is not None
        row = theme.px(ROW)
        left, right = (room.left() + room.width() * min(at, DAY) / DAY for at in (run.begin, run.until))
        top = room.top() + (run.day - self.week.monday).days * row
        gap = 1.0 if right - left > 5 else 0.0
        return QRectF(left, top + 1.5, right - left - gap, row - 3)

    # Painting.

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.week is None or self.row is None:
            return
        painter = QPainter(self)
        room = self._room()
        self._paint_ruler(painter, room)
        self._paint_days(painter, room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for run in sorted(self.row.runs, key=lambda run: run.component is None):  # a gap of a minute is seen too
            self._paint_run(painter, self._block(room, run), run)
        self._paint_now(painter, room)
        if self.hasFocus():
            self._paint_cursor(painter, room)

    def _paint_ruler(self, painter: QPainter, room: QRectF) -> None:
        metrics = QFontMetricsF(theme.font(Role.AXIS))
        hour_width, wanted = room.width() / 24, 1.6 * metrics.horizontalAdvance("00:00")
        apart = next((hours for hours in (1, 2, 3, 6) if hour_width * hours > wanted), 12)
        baseline = (theme.px(RULER) + metrics.capHeight()) / 2 - 1
        painter.setFont(theme.font(Role.AXIS))
        painter.setPen(theme.color("text3"))
        for hour in range(0, 25, apart):
            text, at = f"{hour:02}:00", room.left() + room.width() * hour / 24
            width = metrics.horizontalAdvance(text)
            left = at if not hour else at - width if hour == 24 else at - width / 2
            painter.drawText(QPointF(left, baseline), text)

    def _paint_days(self, painter: QPainter, room: QRectF) -> None:
        assert self.week is not None
        for number in range(DAYS):
            day = self.week.monday + timedelta(days=number)
            today = self._now is not None and day == self._now.date()
            font = theme.font(Role.HEADER_SORTED if today else Role.CAPTION)
            painter.setFont(font)
            painter.setPen(theme.color("accent_text" if today else "text2"))
            baseline = room.top() + number * theme.px(ROW) + (theme.px(ROW) + QFontMetricsF(font).capHeight()) / 2
            painter.drawText(QPointF(0, baseline), f"{WEEKDAYS[number]} {day.day:02}")

    def _paint_run(self, painter: QPainter, block: QRectF, run: Run) -> None:
        if run.component is None:
            self._paint_gap(painter, block)
            return
        colour = self._colours[run.component]
        painter.setBrush(tint(colour.token, colour.share))
        if colour.by_price:  # outlines would drown the ground
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRect(block)
        else:
            painter.setPen(QPen(theme.color(colour.token), 1))
            painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        self._paint_price(painter, block, self._price(run))

    def _paint_gap(self, painter: QPainter, block: QRectF) -> None:
        if block.width() < NARROW_GAP:
            block.setLeft(block.center().x() - NARROW_GAP / 2)
            block.setWidth(NARROW_GAP)
            painter.fillRect(block, theme.color("surface"))
            painter.fillRect(block.adjusted(1, 0, -1, 0), theme.color("edge"))
            return
        hatch(painter, block, "thumb")
        painter.setPen(QPen(theme.color("thumb"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_price(self, painter: QPainter, block: QRectF, text: str) -> None:
        metrics = QFontMetricsF(theme.font(Role.AXIS_HOUR))
        if metrics.horizontalAdvance(text) + 2 * theme.px(PADDING) > block.width():
            return
        painter.setFont(theme.font(Role.AXIS_HOUR))
        painter.setPen(theme.color("text"))
        baseline = block.center().y() + metrics.capHeight() / 2
        painter.drawText(QPointF(block.left() + theme.px(PADDING) + 2, baseline), text)

    def _paint_now(self, painter: QPainter, room: QRectF) -> None:
        assert self.week is not None
        number = (self._now.date() - self.week.monday).days if self._now is not None else -1
        if self._now is None or not 0 <= number < DAYS:
            return
        at = room.left() + room.width() * (self._now.hour * HOUR + self._now.minute) / DAY
        top = room.top() + number * theme.px(ROW)
        painter.fillRect(QRectF(at - 1, top, 2, theme.px(ROW)), theme.color("accent_text"))

    def _paint_cursor(self, painter: QPainter, room: QRectF) -> None:
        width = room.width() * self.step / DAY
        left = room.left() + room.width() * self.cursor_minute / DAY
        slot = QRectF(left, room.top() + self.cursor_day * theme.px(ROW), max(width, 6), theme.px(ROW))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.drawRoundedRect(slot.adjusted(0.5, 1, -0.5, -1), 3, 3)


_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DAYS_BY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: DAY}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
