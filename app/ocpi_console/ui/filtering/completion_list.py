"""The list of what may be typed next, below the cursor; the field keeps the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ocpi_console.filters import Candidate
from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.floating import SHADOW, FloatingPanel

_ROW, _WIDTH, _MOST, _TEXT, _INSET = 28, 420, 8, 150, 4  # px at 100 %, rows at once
_MEANING = Qt.ItemDataRole.UserRole


Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """The text to type at the left, what it means at the right of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("sel"))
        left = rect.x() + theme.px(8)
        self._line(painter, left, rect, index.data(), Role.EMPHASIS, "text")
        meaning = str(index.data(_MEANING) or "")
        taken = QFontMetricsF(theme.font(Role.EMPHASIS)).horizontalAdvance(str(index.data() or "")) + theme.px(16)
        self._line(painter, left + max(theme.px(_TEXT), round(taken)), rect, meaning, Role.BODY, "text3")

    def _line(self, painter: QPainter, left: int, rect: QRect, text: str, role: Role, token: str) -> None:
        metrics = QFontMetricsF(theme.font(role))
        painter.setFont(theme.font(role))
        painter.setPen(theme.color(token))
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.right() - left - theme.px(8))
        painter.drawText(QPointF(left, rect.y() + (rect.height() + metrics.capHeight()) / 2), fitted)


class CompletionList(FloatingPanel):
    """A child of the window that floats over the page."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName("Suggestions")
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(item.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(*4 * (SHADOW + _INSET,))
        column.addWidget(self.list)

    def offer(self, candidates: Sequence[Candidate], at: QPoint) -> None:
        """Show the candidates with the corner of the panel at a point of the window; none hides it."""
        self.list.clear()
        for candidate in candidates:
            item = QListWidgetItem(candidate.text)
            item.setData(_MEANING, candidate.description)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{candidate.text}, {candidate.description}")
            self.list.addItem(item)
        if not candidates:
            self.hide()
            return
        rows, around = min(len(candidates), _MOST), 2 * (SHADOW + _INSET)
        self.setGeometry(at.x() - SHADOW, at.y() - SHADOW, theme.px(_WIDTH) + around, rows * theme.px(_ROW) + around)
        self.list.setCurrentRow(-1)
        self.raise_()
        self.show()

    def step(self, by: int) -> None:
        """Go down or up, around the ends."""
        at = self.list.currentRow() if self.list.currentRow() >= 0 or by > 0 else 0
        self.list.setCurrentRow((at + by) % self.list.count())

    def current(self) -> str | None:
        """The candidate that is marked, None where none is."""
        item = self.list.currentItem()
        return item.text() if item is not None and self.list.currentRow() >= 0 else None
