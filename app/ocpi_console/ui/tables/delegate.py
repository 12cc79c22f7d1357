"""Paints cells: no grid, one hairline under each row, states as pills; a full viewport in a few milliseconds."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.tables.cells import Cell
from ocpi_console.ui.tables.column import Kind, TableColumn
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills

ROW, PADDING, BAR = 28, 8, 3  # px at 100 %

_FONTS: dict[Kind, Role] = {"id": Role.ID, "party": Role.ID}
_COLORS: dict[Kind, str] = {"id": "text2"}
_SELECTED = QStyle.StateFlag.State_Selected
_ACTIVE = QStyle.StateFlag.State_Active
_FOCUS = QStyle.StateFlag.State_HasFocus
_KEYBOARD = QStyle.StateFlag.State_KeyboardFocusChange


@lru_cache(maxsize=20_000)
def _fitted(text: str, width: int, role: Role, kind: Kind) -> tuple[str, float]:
    """The text as it fits, and its width; ids elide in the middle, numbers become ###."""
    metrics = _metrics(role)
    advance = metrics.horizontalAdvance(text)
    if advance <= width:
        return text, advance
    if kind in ("number", "duration"):
        text = "###"
    else:
        mode = Qt.TextElideMode.ElideMiddle if kind in ("id", "party") else Qt.TextElideMode.ElideRight
        text = metrics.elidedText(text, mode, width)
    return text, metrics.horizontalAdvance(text)


@lru_cache(maxsize=32)
def _metrics(role: Role) -> QFontMetricsF:
    return QFontMetricsF(theme.font(role))


@lru_cache(maxsize=32)
def _rise(role: Role, height: int) -> float:
    """From the top of a row to the baseline of its text."""
    return (height + _metrics(role).capHeight()) / 2


theme.on_change(_fitted.cache_clear)
theme.on_change(_metrics.cache_clear)
theme.on_change(_rise.cache_clear)


Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints straight from the model's rows; `hovered` is the row under the mouse, `first` the leftmost column."""

    hovered = -1
    first = 0

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RecordTableModel):
            super().paint(painter, option, index)
            return
        rect, flags = option.rect, option.state
        row, number = index.row(), index.column()
        self._ground(painter, rect, flags, row, number)
        column = model.columns[number]
        shown = model.cell(row, number)
        if column.kind == "state" and shown.state is not None:
            self._pill(painter, rect, shown, column)
        elif column.kind == "problems":
            self._problems(painter, rect, shown)
        else:
            self._text(painter, rect, shown.text, column)
        if flags & _FOCUS and flags & _KEYBOARD:
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        if not isinstance(model, RecordTableModel):
            return super().sizeHint(option, index)
        column = model.columns[index.column()]
        shown = model.cell(index.row(), index.column())
        if column.kind == "state" and shown.state is not None:
            width = float(pills.pill_size(shown.state).width())
        else:
            width = _metrics(_FONTS.get(column.kind, Role.BODY)).horizontalAdvance(shown.text)
        return QSize(round(width) + 2 * theme.px(PADDING) + 2, theme.px(ROW))

    def _ground(self, painter: QPainter, rect: QRect, flags: QStyle.StateFlag, row: int, column: int) -> None:
        x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        if flags & _SELECTED:
            painter.fillRect(rect, theme.color("sel" if flags & _ACTIVE else "sel_off"))
            if column == self.first:
                painter.fillRect(x, y, BAR, height, theme.color("accent_text"))
        elif row == self.hovered:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(x, y + height - 1, width, 1, theme.color("border"))

    def _text(self, painter: QPainter, rect: QRect, text: str, column: TableColumn) -> None:
        role, padding = _FONTS.get(column.kind, Role.BODY), theme.px(PADDING)
        fitted, advance = _fitted(text, rect.width() - 2 * padding, role, column.kind)
        left = rect.x() + padding if not column.right else rect.x() + rect.width() - padding - advance
        painter.setFont(theme.font(role))
        painter.setPen(self._color(text, column))
        painter.drawText(QPointF(left, rect.y() + _rise(role, rect.height() - 1)), fitted)

    def _color(self, text: str, column: TableColumn) -> QColor:
        return theme.color("text3" if text == "–" else _COLORS.get(column.kind, "text"))

    def _pill(self, painter: QPainter, rect: QRect, shown: Cell, column: TableColumn) -> None:
        assert shown.state is not None
        pixmap = pills.pill(shown.state, painter.device().devicePixelRatioF())
        size = pills.pill_size(shown.state)
        left = rect.x() + theme.px(PADDING)
        if shown.text != shown.state.word:
            self._text(painter, rect, shown.text, column)
            return
        painter.drawPixmap(QPointF(left, rect.y() + (rect.height() - 1 - size.height()) // 2), pixmap)

    def _problems(self, painter: QPainter, rect: QRect, shown: Cell) -> None:
        if shown.state is None:
            return
        glyph = pills.state_glyph(shown.state, painter.device().devicePixelRatioF())
        side, left = theme.px(pills.GLYPH), rect.x() + theme.px(PADDING)
        painter.drawPixmap(QPointF(left, rect.y() + (rect.height() - 1 - side) // 2), glyph)
        painter.setFont(theme.font(Role.BODY))
        painter.setPen(theme.color(shown.state.token))
        painter.drawText(QPointF(left + side + 6, rect.y() + _rise(Role.BODY, rect.height() - 1)), shown.text)
