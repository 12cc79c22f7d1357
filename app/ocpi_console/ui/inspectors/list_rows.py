"""The rows of short lists in the inspector: problems, notes, rules."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills

STATE_ROLE = Qt.ItemDataRole.UserRole.value + 8
"""The State whose glyph and colour a cell has."""

ROW, PADDING, BAR = 28, 8, 3  # px at 100 %


Index = QModelIndex | QPersistentModelIndex


class ListRows(QStyledItemDelegate):
    """A state's glyph and word, places in the code font, sentences elided at their end; a hairline under each row."""

    def __init__(self, *, code_columns: Collection[int] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = frozenset(code_columns)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        self._ground(painter, rect, flags, index.column())
        left = rect.x() + theme.px(PADDING)
        found = index.data(STATE_ROLE)
        token = "text2" if index.column() in self._code else "text"
        role = Role.CODE if index.column() in self._code else Role.BODY
        if isinstance(found, State):
            left, token, role = self._mark(painter, left, rect, found), found.token, Role.EMPHASIS
        metrics = QFontMetricsF(theme.font(role))
        mode = Qt.TextElideMode.ElideLeft if index.column() in self._code else Qt.TextElideMode.ElideRight
        fitted = metrics.elidedText(str(index.data() or ""), mode, rect.right() - left - theme.px(PADDING))
        painter.setFont(theme.font(role))
        painter.setPen(theme.color(token))
        painter.drawText(QPointF(left, rect.y() + (rect.height() - 1 + metrics.capHeight()) / 2), fitted)

    def _ground(self, painter: QPainter, rect: QRect, flags: QStyle.StateFlag, column: int) -> None:
        if flags & QStyle.StateFlag.State_Selected:
            active = flags & QStyle.StateFlag.State_Active
            painter.fillRect(rect, theme.color("sel" if active else "sel_off"))
            if column == 0:
                painter.fillRect(rect.x(), rect.y(), BAR, rect.height(), theme.color("accent_text"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))

    def _mark(self, painter: QPainter, left: int, rect: QRect, found: State) -> int:
        side = theme.px(pills.GLYPH)
        glyph = pills.state_glyph(found, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, rect.y() + (rect.height() - 1 - side) / 2), glyph)
        return left + side + 6
