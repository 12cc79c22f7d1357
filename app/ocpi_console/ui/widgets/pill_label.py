"""A pill or a glyph with text as widgets, for headers and cards."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills


class PillLabel(QWidget):
    """The pill of a state; hidden while there is none."""

    def __init__(self, state: State | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state: State | None = None
        self._word = True
        self.show_state(state)
        theme.appearance().changed.connect(self.updateGeometry)

    def show_state(self, state: State | None) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(state.word if state else "")
        self.setVisible(state is not None)
        self.updateGeometry()
        self.update()

    def show_word(self, on: bool) -> None:
        """Show the glyph alone where room is short; the word is its tooltip then."""
        self._word = on
        self.setToolTip("" if on or self._state is None else self._state.word)
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """How wide it is with its word."""
        return pills.pill_size(self._state).width() if self._state else 0

    @override
    def sizeHint(self) -> QSize:
        return pills.pill_size(self._state, word=self._word) if self._state else QSize(0, theme.px(pills.HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state:
            pixmap = pills.pill(self._state, self.devicePixelRatioF(), word=self._word)
            QPainter(self).drawPixmap(QPointF(0, (self.height() - self.sizeHint().height()) / 2), pixmap)


class StateLabel(QWidget):
    """A state's glyph and a text of ours behind it, without ground."""

    _GAP = 6

    def __init__(self, state: State, text: str = "", role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._text, self._role = state, text, role
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.style(self, role)
        self.show_state(state, text)

    def show_state(self, state: State, text: str) -> None:
        """Show another state and text."""
        self._state, self._text = state, text
        self.setAccessibleName(f"{state.word}: {text}" if text else state.word)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The text behind the glyph."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        left = theme.px(pills.GLYPH) + theme.px(self._GAP)
        return QSize(left + metrics.horizontalAdvance(self._text) + 2, max(metrics.height(), theme.px(pills.HEIGHT)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(pills.GLYPH), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.px(pills.GLYPH)
        top = (self.height() - side) / 2
        painter.drawPixmap(QPointF(0, top), pills.state_glyph(self._state, self.devicePixelRatioF()))
        left = side + theme.px(self._GAP)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
