"""Tree: every member of the exact value, problems marked at their nodes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.json_lines import scalar_span
from ocpi_console.ui.inspectors.severity import standing
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tree_model import POINTER_ROLE, SEVERITY_ROLE, VALUE, VALUE_ROLE, TreeModel
from ocpi_console.ui.states import state
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import pills
from wwcp_ocpi.document import text

ROW = 24
OPEN_UP_TO = 12
"""Containers with at most so many members are open at first, one level deep."""

OPEN_ALL_UP_TO = 1_000_000
"""Bytes of a record up to which all of it can be opened at once."""

CODE_COLORS = {
    "string": "json_string",
    "number": "json_number",
    "keyword": "json_keyword",
    "plain": "text3",
    "key": "json_key",
}


Index = QModelIndex | QPersistentModelIndex


class TreeRows(QStyledItemDelegate):
    """Names in the key colour, scalars in the colour of their kind, problems with their glyph."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        if flags & QStyle.StateFlag.State_Selected:
            active = flags & QStyle.StateFlag.State_Active
            painter.fillRect(rect, theme.color("sel" if active else "sel_off"))
        left = rect.x() + 4
        if index.column() == VALUE and (severity := index.data(SEVERITY_ROLE)):
            left = self._mark(painter, rect, severity)
        font, metrics = theme.font(Role.CODE), QFontMetricsF(theme.font(Role.CODE))
        painter.setFont(font)
        painter.setPen(theme.color(self._token(index)))
        fitted = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, rect.right() - left - 4)
        painter.drawText(QPointF(left, rect.y() + (rect.height() + metrics.capHeight()) / 2), fitted)

    def _mark(self, painter: QPainter, rect: QRect, severity: str) -> int:
        side = theme.px(pills.GLYPH)
        glyph = pills.state_glyph(state("severity", severity), painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.x() + 4, rect.y() + (rect.height() - side) / 2), glyph)
        return rect.x() + 4 + side + 6

    def _token(self, index: Index) -> str:
        if index.column() != VALUE:
            return CODE_COLORS["key"]
        value = index.data(VALUE_ROLE)
        return CODE_COLORS["plain" if isinstance(value, dict | list) else scalar_span(value).role]


class TreeTab(QTreeView):
    """Arrow keys walk and fold; Ctrl+C copies the value, Ctrl+Shift+C the path."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: Subject | None = None
        self.setAccessibleName("Members of the record")
        self.setUniformRowHeights(True)
        self.setItemDelegate(TreeRows(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(theme.px(16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.header().setStretchLastSection(True)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def show_subject(self, subject: Subject) -> None:
        """Show a record, its small parts opened."""
        self._subject = subject
        before = self.model()
        model = TreeModel(subject.value, subject.problems, self)
        width = self.header().sectionSize(0) if before is not None else theme.px(190)
        self.setModel(model)
        if before is not None:
            before.deleteLater()
        self.header().resizeSection(0, width)
        self._open_small(model)

    def _open_small(self, model: TreeModel) -> None:
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if 0 < model.node(index).size() <= OPEN_UP_TO:
                self.expand(index)

    def show_pointer(self, pointer: str) -> None:
        """Open the tree down to a place and select it."""
        model = self.model()
        if isinstance(model, TreeModel) and (index := model.index_of(pointer)).isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def standing(self, pointer: str) -> str:
        """The place itself, or the nearest one around it that is there."""
        return standing(self._subject.value, pointer) if self._subject is not None else ""

    def pointer(self) -> str:
        """The place that is selected."""
        return str(self.currentIndex().data(POINTER_ROLE) or "")

    def copy_value(self) -> None:
        """Copy the selected value: a text without quotes, anything else as JSON."""
        if self.currentIndex().isValid():
            value = self.currentIndex().data(VALUE_ROLE)
            QGuiApplication.clipboard().setText(value if isinstance(value, str) else text(value, indent=2))

    def copy_path(self) -> None:
        """Copy the selected place as a JSON pointer (RFC 6901)."""
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(self.pointer())

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

    def _on_menu(self, at: QPoint) -> None:
        if self.currentIndex().isValid():
            self.menu().popup(self.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """What can be done with the selected node."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addAction("Copy value\tCtrl+C", self.copy_value)
        made.addAction("Copy path\tCtrl+Shift+C", self.copy_path)
        wanted = self._desk.filter_for(self._subject, self.pointer()) if self._subject is not None else ""
        if wanted:
            made.addSeparator()
            made.addAction(f"Filter by {wanted}".replace("&", "&&"), lambda: self._desk.apply_filter(wanted))
            made.addAction(f"Exclude {wanted}".replace("&", "&&"), lambda: self._desk.apply_filter(f"not {wanted}"))
        made.addSeparator()
        opening = made.addAction("Open all", self.expandAll)
        opening.setEnabled(self._subject is not None and len(self._subject.raw) <= OPEN_ALL_UP_TO)
        made.addAction("Fold all", self.collapseAll)
        return made
