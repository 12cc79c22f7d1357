"""Files dropped anywhere on the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.labels import label
from ocpi_console.ui.widgets.mark import IconTile


def local_files(data: QMimeData) -> list[Path]:
    """The files of a drag; texts, links to the web and the like are none."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropLayer(QWidget):
    """Covers the window while files are held over it, and hands them on when they are let go."""

    def __init__(self, window: QWidget, dropped: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(window)
        self._dropped = dropped
        self.setAccessibleName("Drop files to read them")
        self._text = label("Drop to read these files", Role.PAGE_TITLE)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch()
        column.addWidget(IconTile("drop"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._on_enter(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._on_drop(event)
        return False

    def _on_enter(self, event: QDragEnterEvent) -> bool:
        files = local_files(event.mimeData())
        if not files:
            return False
        name = files[0].name if len(files) == 1 else f"these {len(files)} files"
        self._text.setText(f"Drop to read {name}")
        if window := self.parentWidget():
            self.setGeometry(window.rect())
        self.show()
        self.raise_()
        event.acceptProposedAction()
        return True

    def _on_drop(self, event: QDropEvent) -> bool:
        self.hide()
        files = local_files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        self._dropped(files)
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.color("canvas")
        painter.fillRect(self.rect(), ground)
        pen = QPen(theme.color("accent_text"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 10, 10)
