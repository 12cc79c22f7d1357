"""A toast: one sentence with at most one action, over the middle of the status bar; also told to screen readers."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.shell.page import Offer
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import button, icon_button
from ocpi_console.ui.widgets.floating import SHADOW, FloatingPanel
from ocpi_console.ui.widgets.labels import ElidedLabel
from ocpi_console.ui.widgets.mark import Mark

_HEIGHT, _OVER, _LASTS = 40, 40, 6_000


class Toast(FloatingPanel):
    """Shows one sentence at a time for six seconds, longer while it is hovered or focused.

    It keeps right of the panel `beside` while that is shown.
    """

    def __init__(self, window: QWidget, beside: QWidget | None = None) -> None:
        super().__init__(window)
        self._beside = beside
        self._offer: Offer | None = None
        self._mark = Mark(State.DONE)
        self._text = ElidedLabel("", Role.BODY)
        self._button = button("", self._act, "quiet")
        self._button.hide()
        self._close = icon_button("close", "Close the message", self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 14, SHADOW, SHADOW + 6, SHADOW)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addSpacing(8)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LASTS)
        self._timer.timeout.connect(self._on_time)
        window.installEventFilter(self)

    def say(self, sentence: str, state: State = State.DONE, offer: Offer | None = None) -> None:
        """Show a sentence in place of what is there."""
        self._offer = offer
        self._mark.show_state(state)
        self._text.setText(sentence)
        self._button.setVisible(offer is not None)
        self._button.setText(offer.title if offer else "")
        self._button.setAccessibleName(offer.title if offer else "")
        self.setAccessibleName(f"{state.word}: {sentence}")
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{state.word}: {sentence}"))

    def sentence(self) -> str:
        """What was said last."""
        return self._text.text()

    def place(self) -> None:
        """Stand in the bottom middle of the window."""
        window = self.parentWidget()
        if window is None:
            return
        text = self._text.fontMetrics().horizontalAdvance(self._text.text())
        layout = self.layout()
        rest = (layout.sizeHint().width() if layout else 0) - self._text.sizeHint().width()
        width = min(text + rest + 8, window.width() - 32)
        self.setFixedSize(width, theme.px(_HEIGHT) + 2 * SHADOW)
        top = window.height() - theme.px(_OVER) - self.height() + SHADOW
        left = (window.width() - width) // 2
        if self._beside is not None and self._beside.isVisible():
            left = max(left, self._beside.geometry().right() + 8 - 2 * SHADOW)
        self.move(min(left, window.width() - width), top)

    def _act(self) -> None:
        self.hide()
        if self._offer is not None:
            self._offer.run()

    def _on_time(self) -> None:
        focused = self.focusWidget()
        if self.underMouse() or (focused is not None and focused.hasFocus()):
            self._timer.start()
        else:
            self.hide()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False
