"""The status bar: jobs at the left, time zone and store at the right; each entry opens what it speaks of."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.shell.job_words import leading, summary
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills
from ocpi_console.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from ocpi_console.jobs import Job

HEIGHT, _BAR = 28, 72


class StatusEntry(QAbstractButton):
    """A text, with the glyph of a state where it has one, that can be clicked.

    A text that is too long is elided in its middle; it stands whole in the tooltip.
    """

    _SIDE, _GAP, _MOST = 6, 6, 280

    def __init__(self, name: str, pressed: Callable[[], object], hint: str = "") -> None:
        super().__init__()
        self._name, self._hint, self._state = name, hint, None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.style(self, Role.CAPTION, height=HEIGHT - 4)
        self.clicked.connect(lambda: pressed())  # noqa: PLW0108 (clicked hands over a bool)
        self.say("")

    _state: State | None

    def say(self, text: str, state: State | None = None) -> None:
        """Show this; an entry without text is not there."""
        self._state = state
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")
        self.setVisible(bool(text))
        self.setToolTip(self._hint if self.elided() == text else text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        glyph = theme.px(pills.GLYPH) + self._GAP if self._state else 0
        width = QFontMetrics(self.font()).horizontalAdvance(self.elided())
        return QSize(2 * self._SIDE + glyph + width + 2, theme.px(HEIGHT - 4))

    def elided(self) -> str:
        """The text as it is shown."""
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, theme.px(self._MOST))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        left = self._SIDE
        if self._state:
            side = theme.px(pills.GLYPH)
            glyph = pills.state_glyph(self._state, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, (self.height() - side) / 2), glyph)
            left += side + self._GAP
        painter.setPen(theme.color("text2"))
        room = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.elided())

    def _paint_ground(self, painter: QPainter) -> None:
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel_off"))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class StatusBar(QWidget):
    """What goes on, and on what: jobs, records, zone, size of the store."""

    jobs_asked = Signal()
    zone_asked = Signal()
    store_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Status")
        self.jobs = StatusEntry("Jobs", self.jobs_asked.emit)
        self.progress = ThinProgress()
        theme.style(self.progress, width=_BAR, height=4)
        self.records = StatusEntry("Records", self.store_asked.emit)
        hint = "Switch between UTC and the computer's time zone (Ctrl+T)"
        self.zone = StatusEntry("Time zone", self.zone_asked.emit, hint)
        self.store = StatusEntry("Store", self.store_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 10, 0)
        row.setSpacing(8)
        for widget in (self.jobs, self.progress, self.records):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.zone)
        row.addWidget(self.store)
        theme.style(self, height=HEIGHT)
        self.show_jobs(())

    def show_jobs(self, jobs: "Sequence[Job]", seen: frozenset[object] = frozenset()) -> None:
        """Say how many jobs run and how far the one at work is; failures stay until they were seen."""
        text, state = summary(jobs, seen)
        self.jobs.say(text, state)
        job = leading(jobs)
        self.progress.setVisible(job is not None)
        if job is not None:
            self.progress.show_progress(job.done, job.total)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("border"))
