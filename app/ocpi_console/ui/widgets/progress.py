"""A thin bar that shows how far a job is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme


class ThinProgress(QWidget):
    """`done` of `total`; an empty bar while the total is not known."""

    def __init__(self, height: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._total = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.style(self, height=height)

    def show_progress(self, done: int, total: int | None) -> None:
        """Show another state of the work."""
        self._done, self._total = done, total or 0
        self.setAccessibleName(f"{self.percent} %" if self._total else "")
        self.update()

    @property
    def percent(self) -> int:
        """The share that is done, in whole per cent."""
        return min(100, self._done * 100 // self._total) if self._total else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        radius = track.height() / 2
        painter.setBrush(theme.color("sel_off"))
        painter.drawRoundedRect(track, radius, radius)
        track.setWidth(track.width() * self.percent / 100)
        painter.setBrush(theme.color("accent_text"))
        painter.drawRoundedRect(track, radius, radius)
