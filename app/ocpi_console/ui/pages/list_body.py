"""Table at the left, inspector at the right; widened, the inspector takes three quarters."""

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget
from typing_extensions import override

from ocpi_console.ui import theme

INSPECTOR, NARROW, WINDOW = 520, 404, 1440
"""px at 100 %: width of the inspector, its width in a narrow window, and what counts as one."""

WIDENED = 0.75
MOVE = 160
"""ms of the widening, the one thing that moves."""


class ListBody(QSplitter):
    """Keeps the inspector's width when the window changes, until the user drags the border."""

    def __init__(self, table: QWidget, inspector: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.left = QStackedWidget()
        self.left.addWidget(table)
        self.table, self.inspector = table, inspector
        self.addWidget(self.left)
        self.addWidget(inspector)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.widened = False
        self._chosen: int | None = None
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(MOVE)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(lambda width: self._set_width(int(width)))
        self.splitterMoved.connect(self._on_dragged)
        theme.appearance().changed.connect(self._fit)

    def show_table(self) -> None:
        """Show the rows."""
        self.left.setCurrentWidget(self.table)
        while (other := self.left.widget(1)) is not None:
            self.left.removeWidget(other)
            other.deleteLater()

    def show_instead(self, page: QWidget) -> None:
        """Show something in place of the rows."""
        self.show_table()
        self.left.addWidget(page)
        self.left.setCurrentWidget(page)

    def widen(self, on: bool) -> None:
        """Give the inspector three quarters of the page, or its own width again."""
        self.widened = on
        self._motion.stop()
        self._motion.setStartValue(self.inspector.width())
        self._motion.setEndValue(self.wanted_width())
        self._motion.start() if self.isVisible() and wants_motion() else self._set_width(self.wanted_width())

    def wanted_width(self) -> int:
        """The width that the inspector should have now, in px."""
        if self.widened:
            return round(self.width() * WIDENED)
        if self._chosen is not None:
            return min(self._chosen, round(self.width() * WIDENED))
        usual = theme.px(NARROW if self.window().width() < WINDOW else INSPECTOR)
        return min(usual, round(self.width() * 0.6))

    def _set_width(self, width: int) -> None:
        self.setSizes([max(1, self.width() - width - self.handleWidth()), width])

    def _on_dragged(self, position: int, index: int) -> None:
        self._chosen = self.inspector.width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.inspector.isVisibleTo(self):
            self._set_width(self.wanted_width())


def wants_motion() -> bool:
    """Whether the desktop wants things to move at all."""
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
