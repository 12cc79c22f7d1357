"""A question or a page of help above the window: shown, answered or left with Esc; never a nested event loop."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.floating import SHADOW, DimLayer, FloatingPanel, give_back
from ocpi_console.ui.widgets.labels import label

ASKS = "asks"


class SheetPanel(FloatingPanel):
    """Title, body, buttons at the right with the primary one last; the window behind it is dimmed and waits.

    While it is open the window has the property `ASKS`, and its actions do not run. It is shown once and then deleted.
    Focus goes to the body's first control and back to where it was; Tab stays inside. `left` is emitted when it goes.
    """

    left = Signal()

    def __init__(self, window: QWidget, title: str, width: int) -> None:
        super().__init__(window, radius=10)
        self._width = width
        self._before: QWidget | None = None
        self._buttons: tuple[QPushButton, ...] = ()
        self._dim = DimLayer(window)
        self._dim.left.connect(self.leave)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SHADOW + 20, SHADOW + 16, SHADOW + 20, SHADOW + 16)
        self._column.setSpacing(12)
        self._column.addWidget(label(title, Role.RECORD_TITLE, wrap=True))
        window.installEventFilter(self)

    def fill(self, body: QWidget, *buttons: QPushButton) -> None:
        """Put in the body and the buttons; called once."""
        self._buttons = buttons
        self._column.addWidget(body, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        self._column.addLayout(row)

    def open(self, focus: QWidget | None = None) -> None:
        """Show it above its window; `focus` is the control that the keyboard goes to."""
        self._before = QApplication.focusWidget()
        self._set_asks(True)
        self._dim.show()
        self._dim.raise_()
        self.show()
        self.raise_()
        self.place()
        (focus or self._buttons[-1]).setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away without an answer."""
        self._set_asks(False)
        self._dim.hide()
        self.hide()
        give_back(self._before)
        self.left.emit()
        self._dim.deleteLater()
        self.deleteLater()

    def _set_asks(self, asks: bool) -> None:
        if window := self.parentWidget():
            window.setProperty(ASKS, asks)

    def place(self) -> None:
        """Stand in the upper middle of the window, as high as the contents ask for and the window allows."""
        window = self.parentWidget()
        if window is None:
            return
        width = min(theme.px(self._width) + 2 * SHADOW, window.width() - 16)
        self.setFixedWidth(width)
        layout = self._column
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        height = min(wanted, window.height() - 16)
        self.resize(width, height)
        self.move((window.width() - width) // 2, max(8, (window.height() - height) // 3))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._buttons[-1].isEnabled():
            self._buttons[-1].click()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [widget for widget in self.findChildren(QWidget) if _takes_tab(widget)]
        if not stops:
            return True
        here = self.focusWidget()
        at = stops.index(here) if here in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def once(run: Callable[[], object], panel: SheetPanel) -> Callable[[], None]:
    """Leave the panel, then do what was answered."""

    def answer() -> None:
        panel.leave()
        run()

    return answer
