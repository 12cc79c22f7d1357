"""The filter field of a page: magnifier, the line of terms, and how many records match."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.filters import Field, FilterError, parse
from ocpi_console.ui import icons, theme
from ocpi_console.ui.filtering.edit import FilterEdit
from ocpi_console.ui.tables import wording
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import label

HEIGHT, ICON = 32, 16  # px at 100 %


class FilterField(QWidget):
    """`applied` tells a text that parses; `faulty` the sentence on one that does not, empty when it is mended."""

    applied = Signal(str)
    faulty = Signal(str)
    left = Signal()

    def __init__(self, fields: Sequence[Field], example: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._sentence = ""
        self.edit = FilterEdit(fields, self)
        self.edit.setAccessibleName("Filter")
        self.edit.set_hint(f"Filter, for example  {example}")
        self.count = label("", Role.CAPTION, "2")
        self.count.setAccessibleName("Number of records")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._fit()
        theme.appearance().changed.connect(self._fit)
        row.addWidget(self.edit, 1)
        row.addWidget(self.count)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        theme.style(self, height=HEIGHT)
        self.edit.installEventFilter(self)
        self.edit.applied.connect(self._on_applied)
        self.edit.left.connect(self.left)

    def _fit(self) -> None:
        self.setContentsMargins(theme.px(34), 1, theme.px(12), 1)

    def text(self) -> str:
        """The filter as it is typed."""
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put another filter in and apply it."""
        self.edit.set_text(text)

    def sentence(self) -> str:
        """What is wrong with the text; empty where nothing is."""
        return self._sentence

    def show_count(self, matching: int, total: int | None = None, noun: str = "records") -> None:
        """`1 412 of 1 000 000`, or `164 locations` without a filter."""
        shown = wording.number(matching)
        self.count.setText(f"{shown} of {wording.number(total)}" if total is not None else f"{shown} {noun}")

    def show_counting(self) -> None:
        """The matches are being counted."""
        self.count.setText("Counting…")

    def _on_applied(self, text: str) -> None:
        try:
            parse(text, self._fields)
        except FilterError as error:
            self._say(error.message)
            return
        self._say("")
        self.applied.emit(text)

    def _say(self, sentence: str) -> None:
        if sentence != self._sentence:
            self._sentence = sentence
            self.edit.setAccessibleDescription(sentence)
            self.faulty.emit(sentence)
            self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        width = 2.0 if focused else 1.0
        token = "err" if self._sentence else "focus" if focused else "edge"
        painter.setPen(QPen(theme.color(token), width))
        painter.setBrush(theme.color("surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        side = theme.px(ICON)
        icons.paint(painter, QRectF(theme.px(10), (self.height() - side) / 2, side, side), "search", "text2")
