"""Labels: plain text in a role of type, elided where room is short."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role


def label(text: str = "", role: Role = Role.BODY, tone: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text; tone `2` and `3` are the weaker text colours, `err` and `warn` the strong ones.

    Partners' texts stand in labels, so nothing is ever taken for HTML.
    """
    made = WrappedLabel(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    theme.style(made, role)
    return made


def line() -> QFrame:
    """A hairline between areas, across the width."""
    made = QFrame()
    made.setProperty("line", True)
    made.setFixedHeight(1)
    return made


class WrappedLabel(QLabel):
    """Text over several lines that is as high as its width asks for; QLabel alone keeps room for a narrower one."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 8, metrics.height())


class ElidedLabel(QLabel):
    """One line of plain text that shrinks to the room there is; the whole text is its tooltip then."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.style(self, role)

    def elided(self) -> str:
        """The text as it is shown."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance("…"), metrics.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, self.elided())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self.elided() != self.text() else "")
        return super().event(event)
