"""Code to read: fixed font, line numbers, JSON in colour."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role

_PIECES = re.compile(
    r'(?P<json_key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<json_string>"(?:[^"\\]|\\.)*")'
    r"|(?P<json_number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?P<json_keyword>\b(?:true|false|null)\b)"
)


class JsonHighlighter(QSyntaxHighlighter):
    """Colours keys, strings, numbers and keywords; what is no JSON stays plain."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        theme.appearance().changed.connect(self._anew)

    def _anew(self) -> None:
        self._formats.clear()
        self.rehighlight()

    def _format(self, token: str) -> QTextCharFormat:
        if token not in self._formats:
            made = QTextCharFormat()
            made.setForeground(theme.color(token))
            self._formats[token] = made
        return self._formats[token]

    @override
    def highlightBlock(self, text: str) -> None:
        for match in _PIECES.finditer(text):
            self.setFormat(match.start(), match.end() - match.start(), self._format(match.lastgroup or ""))


class _Ruler(QWidget):
    """The line numbers at the left of a code view."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(self._view.ruler_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_ruler(self, event.rect())


class CodeView(QPlainTextEdit):
    """Read only; text can be selected by mouse and keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(self.wordWrapMode().WrapAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(8)
        theme.style(self, Role.CODE)
        self._ruler = _Ruler(self)
        self._highlighter: JsonHighlighter | None = None
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._on_update)
        theme.appearance().changed.connect(self._make_room)
        self._make_room()

    def show_text(self, text: str, *, coloured: bool) -> None:
        """Show another text from its beginning."""
        if self._highlighter is not None:
            self._highlighter.setDocument(None)
            self._highlighter.deleteLater()
            self._highlighter = None
        self.setPlainText(text)
        if coloured:
            self._highlighter = JsonHighlighter(self.document())

    def ruler_width(self) -> int:
        """Px for the highest line number."""
        digits = max(2, len(str(self.blockCount())))
        return digits * self.fontMetrics().horizontalAdvance("0") + theme.px(20)

    def _make_room(self) -> None:
        self.setViewportMargins(self.ruler_width(), 0, 0, 0)
        self._place_ruler()

    def _place_ruler(self) -> None:
        room = self.contentsRect()
        self._ruler.setGeometry(QRect(room.left(), room.top(), self.ruler_width(), room.height()))

    def _on_update(self, rect: QRect, dy: int) -> None:
        if dy:
            self._ruler.scroll(0, dy)
        else:
            self._ruler.update(0, rect.y(), self._ruler.width(), rect.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ruler()

    def paint_ruler(self, ruler: QWidget, rect: QRect) -> None:
        """Paint the numbers of the lines in view."""
        painter = QPainter(ruler)
        painter.fillRect(rect, theme.color("sunken"))
        painter.setFont(self.font())
        painter.setPen(theme.color("text3"))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= rect.bottom():
            height = self.blockBoundingRect(block).height()
            if top + height >= rect.top():
                room = QRect(0, round(top), ruler.width() - theme.px(10), self.fontMetrics().lineSpacing())
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            top += height
            block = block.next()
