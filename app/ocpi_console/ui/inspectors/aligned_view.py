"""Both sides of a translation line by line; one scroll bar moves both."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.aligned_model import LEFT, RIGHT, AlignedModel
from ocpi_console.ui.inspectors.json_lines import JsonLine
from ocpi_console.ui.inspectors.tree_tab import CODE_COLORS
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills
from wwcp_ocpi.document import text
from wwcp_ocpi.document.pointer import find

LINE, NUMBERS, GUTTER, HATCH, BAR = 20, 34, 24, 6, 3  # px at 100 %
_PUNCTUATION = "text2"


Index = QModelIndex | QPersistentModelIndex


class AlignedRows(QStyledItemDelegate):
    """Line number, note glyph, code; hatch where the other side has lines."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(LINE))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, AlignedModel):
            return
        rect: QRect = option.rect
        row, column = index.row(), index.column()
        line = model.line(row, column)
        if line is None:
            self._hatch(painter, rect, row)
        else:
            self._ground(painter, rect, model, row, column)
            self._gutter(painter, rect, model, row, column)
            self._code(painter, rect, line)
        if column == RIGHT:
            painter.fillRect(rect.x(), rect.y(), 1, rect.height(), theme.color("border"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.drawRect(rect.adjusted(1, 0, -1, -1))

    def _ground(self, painter: QPainter, rect: QRect, model: AlignedModel, row: int, column: int) -> None:
        mark = model.mark(row, column)
        if mark is None:
            return
        painter.fillRect(rect, theme.color(f"{mark.token}_tint"))
        painter.fillRect(rect.x() + (column == RIGHT), rect.y(), BAR, rect.height(), theme.color(mark.token))
        if model.is_chosen(row, column):
            self._outline(painter, rect, model, row, column)

    def _outline(self, painter: QPainter, rect: QRect, model: AlignedModel, row: int, column: int) -> None:
        """One outline around neighbouring lines of the chosen note."""
        mark = model.mark(row, column)
        painter.setPen(QPen(theme.color(mark.token if mark else "focus"), 1))
        left, right, top, bottom = rect.x(), rect.right(), rect.y(), rect.bottom()
        painter.drawLine(left, top, left, bottom)
        painter.drawLine(right, top, right, bottom)
        if not model.is_chosen(row - 1, column):
            painter.drawLine(left, top, right, top)
        if not model.is_chosen(row + 1, column):
            painter.drawLine(left, bottom, right, bottom)

    def _gutter(self, painter: QPainter, rect: QRect, model: AlignedModel, row: int, column: int) -> None:
        number = model.number(row, column)
        painter.setFont(theme.font(Role.CODE))
        painter.setPen(theme.color("text3"))
        room = QRect(rect.x(), rect.y(), theme.px(NUMBERS), rect.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str((number or 0) + 1))
        mark = model.mark(row, column)
        if mark is not None:
            side = theme.px(pills.GLYPH)
            glyph = pills.state_glyph(mark, painter.device().devicePixelRatioF())
            at = QPointF(rect.x() + theme.px(NUMBERS) + 6, rect.y() + (rect.height() - side) / 2)
            painter.drawPixmap(at, glyph)

    def _code(self, painter: QPainter, rect: QRect, line: JsonLine) -> None:
        metrics = QFontMetricsF(theme.font(Role.CODE))
        blank = metrics.horizontalAdvance("0")
        x = rect.x() + theme.px(NUMBERS + GUTTER) + line.depth * 2 * blank
        y = rect.y() + (rect.height() + metrics.capHeight()) / 2
        painter.setFont(theme.font(Role.CODE))
        for span in line.spans:
            room = rect.right() - 6 - x
            if room < blank:
                break
            text = span.text
            if metrics.horizontalAdvance(text) > room:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.color(_PUNCTUATION if span.role == "plain" else CODE_COLORS[span.role]))
            painter.drawText(QPointF(x, y), text)
            x += metrics.horizontalAdvance(text)

    def _hatch(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Slanted lines that run on from row to row; pattern brushes do not scale with the screen."""
        room = QRectF(rect).adjusted(theme.px(NUMBERS + GUTTER) - 8, 0, -6, 0)
        painter.save()
        painter.setClipRect(room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        step, height = theme.px(HATCH), room.height()
        x = room.left() - height - (row * height) % step
        while x < room.right() + step:
            painter.drawLine(QPointF(x, room.bottom()), QPointF(x + height, room.top()))
            x += step
        painter.restore()


class AlignedView(QTableView):
    """Arrow keys walk the lines, left and right change sides, Ctrl+C copies what stands there."""

    line_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Record and translation, line by line")
        self.setItemDelegate(AlignedRows(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu().popup(self.viewport().mapToGlobal(at)))
        self._set_heights()
        theme.appearance().changed.connect(self._set_heights)

    def _set_heights(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)  # a larger one would be checked line by line
        self.verticalHeader().setDefaultSectionSize(theme.px(LINE))

    def _line(self) -> JsonLine | None:
        model, index = self.model(), self.currentIndex()
        return model.line(index.row(), index.column()) if isinstance(model, AlignedModel) and index.isValid() else None

    def pointer(self) -> str:
        """The place of the current line on its side."""
        line = self._line()
        return line.pointer if line else ""

    def copy_value(self) -> None:
        """Copy the value that the current line belongs to, as JSON."""
        model, index = self.model(), self.currentIndex()
        if isinstance(model, AlignedModel) and (line := self._line()) is not None:
            whole = model.comparison.translation.value if index.column() == RIGHT else model.comparison.value
            QGuiApplication.clipboard().setText(text(find(whole, line.pointer), indent=2))

    def copy_path(self) -> None:
        """Copy the pointer of the current line."""
        if self._line() is not None:
            QGuiApplication.clipboard().setText(self.pointer())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.line_chosen.emit(current.row(), current.column())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_C and control and shift:
            self.copy_path()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with a line."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addAction("Copy value\tCtrl+C", self.copy_value)
        made.addAction("Copy path\tCtrl+Shift+C", self.copy_path)
        return made

    def go_to(self, row: int) -> None:
        """Bring a row into view, in the middle where there is room."""
        self.scrollTo(self.model().index(row, LEFT), QAbstractItemView.ScrollHint.PositionAtCenter)
