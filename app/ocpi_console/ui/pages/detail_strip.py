"""The detail strip: what needs width stands below table and inspector, while the tab that it belongs to is shown."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.inspector import Inspector

USUAL, SHARE = 320, 0.38
"""px at 100 % that the strip gets, and how much of the page it takes at most, until the user drags its border."""


class DetailStrip(QSplitter):
    """Holds the body of a page; `closed` is what the user wants, for all tabs."""

    def __init__(self, body: QWidget, inspector: Inspector) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._inspector = inspector
        self._current: QWidget | None = None
        self._dragged: float | None = None
        self.closed = False
        self.addWidget(body)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 1)
        inspector.strip_changed.connect(self.fit)
        inspector.installEventFilter(self)
        self.splitterMoved.connect(self._on_dragged)
        theme.appearance().changed.connect(self._share_out)

    def current(self) -> QWidget | None:
        """What stands in the strip; None while there is none."""
        return self._current

    def show_strip(self, on: bool) -> None:
        """Show the strip wherever a tab has one, or never."""
        self.closed = not on
        self.fit()

    def fit(self) -> None:
        """Show what the tab in view has, or nothing."""
        there = self._inspector.isVisibleTo(self) and not self.closed
        wanted = self._inspector.strip() if there else None
        if wanted is self._current:
            return
        if self._current is not None:
            self._current.hide()
        self._current = wanted
        if wanted is not None:
            self._take(wanted)

    def _take(self, wanted: QWidget) -> None:
        if self.indexOf(wanted) < 0:
            self.addWidget(wanted)
            close = getattr(wanted, "close_wanted", None)
            if close is not None:
                close.connect(lambda: self.show_strip(False))
            self.setStretchFactor(self.indexOf(wanted), 0)
        wanted.show()
        self._share_out()

    def _share_out(self) -> None:
        """Give the strip its part of the height, as a fraction where the user has dragged it."""
        if self._current is None:
            return
        usual = min(theme.px(USUAL), round(self.height() * SHARE))
        height = usual if self._dragged is None else round(self.height() * self._dragged)
        heights = [height if self.widget(place) is self._current else 0 for place in range(self.count())]
        heights[0] = max(1, self.height() - height - self.handleWidth())
        self.setSizes(heights)

    def _on_dragged(self, position: int, index: int) -> None:
        self._dragged = 1 - position / max(1, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.fit()
        return super().eventFilter(watched, event)
