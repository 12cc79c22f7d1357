"""The header of a table: titles by their column's side, the sorted one stronger and with an arrow."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.states import Glyph
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.delegate import PADDING
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills

HEIGHT, NARROWEST = 32, 36
_ARROW = 12


class TableHeader(QHeaderView):
    """Click sorts, drag moves, the edge sets the width, the right button lists the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFirstSectionMovable(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName("Columns")
        self.setMouseTracking(True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(HEIGHT))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        if not isinstance(model, RecordTableModel) or not rect.isValid():
            return
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
        column = model.columns[logicalIndex]
        if column.kind == "problems":
            self._glyph(painter, rect)
            return
        key, descending = model.sorted_by
        self._title(painter, rect, column, None if not key or column.sort_key != key else descending)

    def _glyph(self, painter: QPainter, rect: QRect) -> None:
        pixmap = pills.glyph(Glyph.TRIANGLE, "text3", self.devicePixelRatioF())
        side = theme.px(pills.GLYPH)
        painter.drawPixmap(QPointF(rect.x() + theme.px(PADDING), rect.y() + (rect.height() - side) / 2), pixmap)

    def _title(self, painter: QPainter, rect: QRect, column: TableColumn, descending: bool | None) -> None:
        role = Role.HEADER if descending is None else Role.HEADER_SORTED
        font, padding = theme.font(role), theme.px(PADDING)
        metrics = QFontMetricsF(font)
        arrow = 0 if descending is None else theme.px(_ARROW) + 4
        room = rect.width() - 2 * padding - arrow
        text = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        left = rect.x() + padding if not column.right else rect.x() + rect.width() - padding - width - arrow
        painter.setFont(font)
        painter.setPen(theme.color("text2" if descending is None else "text"))
        painter.drawText(QPointF(left, rect.y() + (rect.height() + metrics.capHeight()) / 2), text)
        if descending is not None:
            side = theme.px(_ARROW)
            square = QRectF(left + width + 4, rect.y() + (rect.height() - side) / 2, side, side)
            icons.paint(painter, square, "chevron-down" if descending else "chevron-up", "text")
