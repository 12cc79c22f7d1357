"""The line in which a filter is typed: a real text field, with a ground painted behind each term."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from ocpi_console.filters import Field, complete
from ocpi_console.ui import theme
from ocpi_console.ui.filtering.completion_list import CompletionList
from ocpi_console.ui.filtering.highlighter import FilterHighlighter, grounds
from ocpi_console.ui.theme import Role

MARGIN, OUTSET, GROUND = 6, 4, 22  # px at 100 %
DEBOUNCE = 150
"""ms after the last key until the filter is applied."""


class FilterEdit(QPlainTextEdit):
    """One line; Enter applies at once, Escape leaves the suggestions, Down opens them."""

    applied = Signal(str)
    left = Signal()

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = tuple(fields)
        self._hint = ""
        self._set_up()
        self.highlighter = FilterHighlighter(self.document(), fields)
        self._suggestions: CompletionList | None = None
        self._applied = ""
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self.apply)
        self.textChanged.connect(self._on_changed)
        theme.appearance().changed.connect(self._fit)

    def _set_up(self) -> None:
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._fit()

    def _fit(self) -> None:
        theme.style(self, Role.BODY)
        self.document().setDefaultFont(theme.font(Role.BODY))
        self.document().setDocumentMargin(theme.px(MARGIN))
        self.viewport().setFont(theme.font(Role.BODY))  # what the hint is painted with
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() + 2 * theme.px(MARGIN) + 2)
        self._elide_hint()

    def set_hint(self, text: str) -> None:
        """What stands in the empty field, in one line."""
        self._hint = text
        self._elide_hint()

    def _elide_hint(self) -> None:
        room = self.width() - 2 * theme.px(MARGIN)
        self.setPlaceholderText(QFontMetrics(self.font()).elidedText(self._hint, Qt.TextElideMode.ElideRight, room))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide_hint()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.height())

    # Text.

    def set_text(self, text: str) -> None:
        """Replace the text as if it were typed, so that undo brings the old one back; applied at once."""
        if text != self.toPlainText():
            cursor = self.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text.replace("\n", " "))
            self.setTextCursor(cursor)
        self._hide_suggestions()
        self.apply()

    def apply(self) -> None:
        """Tell the text if it is another one than was told before."""
        self._timer.stop()
        text = self.toPlainText().strip()
        if text != self._applied:
            self._applied = text
            self.applied.emit(text)

    def _on_changed(self) -> None:
        self._timer.start()
        self.viewport().update()
        if self.hasFocus():
            self.suggest(typed=True)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    # Suggestions.

    def suggest(self, *, typed: bool = False) -> None:
        """Offer what may stand at the cursor; while typing only once something is typed."""
        found = complete(self.toPlainText(), self.textCursor().position(), self.fields)
        if self._suggestions is None:
            self._suggestions = CompletionList(self.window())
            self._suggestions.chosen.connect(self._take)
        wanted = found.candidates if not typed or found.end > found.start else ()
        at = self.viewport().mapTo(self.window(), QPoint(self._x(found.start), self.height() + theme.px(4)))
        self._suggestions.offer(wanted, at)

    def suggestions(self) -> CompletionList | None:
        """The list while it is shown."""
        return self._suggestions if self._suggestions is not None and self._suggestions.isVisible() else None

    def _take(self, text: str) -> None:
        found = complete(self.toPlainText(), self.textCursor().position(), self.fields)
        cursor = self.textCursor()
        cursor.setPosition(found.start)
        cursor.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text if text.endswith(":") else f"{text} ")
        self.setTextCursor(cursor)
        self.suggest() if text.endswith(":") else self._hide_suggestions()

    def _hide_suggestions(self) -> None:
        if self._suggestions is not None:
            self._suggestions.hide()

    # Events.

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_suggestion_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hide_suggestions()
            self.apply()
        elif event.key() == Qt.Key.Key_Down:
            self.suggest()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_suggestion_key(self, event: QKeyEvent) -> bool:
        shown = self.suggestions()
        if shown is None:
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            shown.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            shown.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and shown.current() is not None:
            self._take(shown.current() or "")
        else:
            return False
        return True

    @override
    def event(self, event: QEvent) -> bool:
        # Tab would leave the field before keyPressEvent sees it.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            return self._on_suggestion_key(event) or super().event(event)
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide_suggestions()

    # Grounds.

    def _x(self, position: int) -> int:
        """Where a position of the text stands in the viewport, in px."""
        block = self.document().firstBlock()
        self.document().documentLayout().blockBoundingRect(block)  # lays the line out; it may not have been painted yet
        layout = block.layout()
        if not layout.lineCount():
            return 0
        found: Any = layout.lineAt(0).cursorToX(position)
        x = found[0] if isinstance(found, tuple) else found
        return int(x + self.contentOffset().x())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height, outset = theme.px(GROUND), theme.px(OUTSET)
        top = (self.viewport().height() - height) / 2
        for start, end, right_term in grounds(self.toPlainText(), self.highlighter.terms):
            left, right = self._x(start) - outset, self._x(end) + outset
            painter.setBrush(theme.color("neutral_tint" if right_term else "err_tint"))
            painter.drawRoundedRect(QRectF(left, top, right - left, height), 4, 4)
        painter.end()
        super().paintEvent(event)
