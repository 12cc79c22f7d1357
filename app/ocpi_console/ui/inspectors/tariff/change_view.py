"""A change of JSON to read before it is made: what goes with a minus, what comes with a plus, each on its ground."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.code_view import CodeView
from ocpi_console.ui.inspectors.tariff.change_lines import ChangeLine

SIGNS = {"gone": ("−", "err"), "new": ("+", "ok")}
"""The sign and the colour of a changed line; its ground is the colour's tint."""

RULER = 26


class ChangeView(CodeView):
    """Lines that can be selected and copied; the signs stand beside them, so that copies are plain JSON."""

    def __init__(self, name: str) -> None:
        self._lines: Sequence[ChangeLine] = ()
        super().__init__(name)
        theme.appearance().changed.connect(self._tint)

    def show_lines(self, lines: Sequence[ChangeLine]) -> None:
        """Show another change."""
        self._lines = tuple(lines)
        self.show_text("\n".join(line.text for line in lines), coloured=True)
        counts = [sum(line.kind == kind for line in lines) for kind in SIGNS]
        self.setAccessibleDescription(f"{counts[0]} lines go, {counts[1]} come" if lines else "Nothing changes")
        self._tint()

    def _tint(self) -> None:
        grounds = []
        for number, line in enumerate(self._lines):
            if line.kind in SIGNS:
                made = QTextEdit.ExtraSelection()
                made.cursor = QTextCursor(self.document().findBlockByNumber(number))
                made.format.setBackground(theme.color(f"{SIGNS[line.kind][1]}_tint"))
                made.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                grounds.append(made)
        self.setExtraSelections(grounds)

    @override
    def ruler_width(self) -> int:
        return theme.px(RULER)

    @override
    def paint_ruler(self, ruler: QWidget, rect: QRect) -> None:
        painter = QPainter(ruler)
        painter.fillRect(rect, theme.color("sunken"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= rect.bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber()
            if number < len(self._lines) and self._lines[number].kind in SIGNS:
                self._paint_sign(painter, QRect(0, round(top), ruler.width(), round(height)), self._lines[number].kind)
            top += height
            block = block.next()

    def _paint_sign(self, painter: QPainter, room: QRect, kind: str) -> None:
        sign, token = SIGNS[kind]
        painter.fillRect(room, theme.color(f"{token}_tint"))
        painter.setPen(theme.color(token))
        painter.drawText(room.left(), room.top(), room.width(), self.fontMetrics().lineSpacing(), _CENTRED, sign)


_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
