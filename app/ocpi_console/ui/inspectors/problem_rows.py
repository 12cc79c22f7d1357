"""A problem as two or more lines: what is wrong, then where and by which rule."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.list_rows import BAR, STATE_ROLE
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills

Index = QModelIndex | QPersistentModelIndex

PLACE_ROLE = STATE_ROLE + 1
"""Pointer and rule in one line."""

SIDE, TEXT, TOP, GAP = 16, 36, 8, 4  # px at 100 %


class ProblemRows(QStyledItemDelegate):
    """The sentence is wrapped, never cut; the place elides at its beginning."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        sentence = self._sentence_room(QRect(0, 0, width, 0), str(index.data()))
        return QSize(width, sentence.height() + _line_height(Role.CODE) + 2 * theme.px(TOP) + theme.px(GAP))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(rect, theme.color("sel" if active else "sel_off"))
            painter.fillRect(rect.x(), rect.y(), BAR, rect.height(), theme.color("accent_text"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
        found = index.data(STATE_ROLE)
        if isinstance(found, State):
            glyph = pills.state_glyph(found, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(rect.x() + theme.px(SIDE), rect.y() + theme.px(TOP) + 2), glyph)
        sentence = self._sentence_room(rect, str(index.data()))
        painter.setFont(theme.font(Role.BODY))
        painter.setPen(theme.color("text"))
        painter.drawText(sentence, Qt.TextFlag.TextWordWrap, str(index.data()))
        self._place(painter, sentence, str(index.data(PLACE_ROLE)))

    def _sentence_room(self, rect: QRect, text: str) -> QRect:
        room = QRect(rect.x() + theme.px(TEXT), rect.y() + theme.px(TOP), rect.width() - theme.px(TEXT + SIDE), 10_000)
        metrics = QFontMetrics(theme.font(Role.BODY))
        room.setHeight(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height())
        return room

    def _place(self, painter: QPainter, sentence: QRect, text: str) -> None:
        metrics = QFontMetricsF(theme.font(Role.CODE))
        painter.setFont(theme.font(Role.CODE))
        painter.setPen(theme.color("text3"))
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, sentence.width())
        baseline = sentence.bottom() + theme.px(GAP) + metrics.ascent()
        painter.drawText(QPointF(sentence.x(), baseline), fitted)


def _line_height(role: Role) -> int:
    return QFontMetrics(theme.font(role)).height()
