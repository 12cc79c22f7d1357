"""The palette's list: its model, and how a line is painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.shell.palette_entries import Entry
from ocpi_console.ui.theme import Role

Index = QModelIndex | QPersistentModelIndex
ROW = 34
_NONE = QModelIndex()
_ICON_LEFT, _ICON, _TITLE_LEFT, _RIGHT = 18, 16, 46, 18


class EntryModel(QAbstractListModel):
    """The entries that are offered now."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer other entries."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._entries[row]

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._entries[index.row()].title
        return self._entries[index.row()].spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints icon, title with its matched letters in accent, kind or menu path, and key caps."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, EntryModel):
            return
        entry = model.entry(index.row())
        rect: QRect = option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(QRectF(rect).adjusted(6, 0, -6, 0), 6, 6)
        side = theme.px(_ICON)
        top = rect.top() + (rect.height() - side) / 2
        icons.paint(painter, QRectF(rect.left() + theme.px(_ICON_LEFT), top, side, side), entry.icon)
        right = _paint_keys(painter, rect, entry.keys)
        left = _paint_title(painter, rect, entry)
        _paint_detail(painter, rect, entry.detail, left + theme.px(12), right - theme.px(8))


def _baseline(rect: QRect, metrics: QFontMetricsF) -> float:
    return rect.top() + (rect.height() + metrics.capHeight()) / 2


def _paint_title(painter: QPainter, rect: QRect, entry: Entry) -> float:
    """Paint the title piece by piece; gives where it ends."""
    left = float(rect.left() + theme.px(_TITLE_LEFT))
    end = 0
    pieces = []
    for start, stop in entry.spans:
        pieces += [(entry.title[end:start], False), (entry.title[start:stop], True)]
        end = max(end, stop)
    pieces.append((entry.title[end:], False))
    for text, matched in pieces:
        font = theme.font(Role.STRONG if matched else Role.EMPHASIS)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(theme.color("accent_text" if matched else "text"))
        painter.drawText(QPointF(left, _baseline(rect, metrics)), text)
        left += metrics.horizontalAdvance(text)
    return left


def _paint_detail(painter: QPainter, rect: QRect, text: str, left: float, right: float) -> None:
    metrics = QFontMetricsF(theme.font(Role.CAPTION))
    painter.setFont(theme.font(Role.CAPTION))
    painter.setPen(theme.color("text3"))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(0.0, right - left))
    painter.drawText(QPointF(left, _baseline(rect, metrics)), shown)


def _paint_keys(painter: QPainter, rect: QRect, keys: Sequence[str]) -> float:
    """Paint the keys as outlined caps from the right; gives where they begin."""
    right = float(rect.right() - theme.px(_RIGHT))
    metrics = QFontMetricsF(theme.font(Role.PILL))
    painter.setFont(theme.font(Role.PILL))
    height = theme.px(18)
    for key in reversed(keys):
        width = metrics.horizontalAdvance(key) + theme.px(12)
        cap = QRectF(right - width, rect.top() + (rect.height() - height) / 2, width, height)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.color("text2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        right = cap.left() - 4
    return right
