"""The rail: the pages at the left edge, with words or folded to icons."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.shell.page import PageEntry
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.labels import line

WIDE, FOLDED, FOLDS_UNDER = 184, 56, 1440
_ITEM, _ICON, _BAR = 32, 16, 3


class RailItem(QAbstractButton):
    """One page; the current one has the selection's ground and a bar."""

    def __init__(self, entry: PageEntry, key: str) -> None:
        super().__init__()
        self.entry, self._key = entry, key
        self.setText(entry.title)
        self.setCheckable(True)
        self.setAccessibleName(entry.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.folded = False
        theme.style(self, Role.BODY, height=_ITEM)

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or with the word."""
        self.folded = folded
        tip = f"{self.entry.title} ({self._key})" if folded else self._key
        self.setToolTip(tip)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(_ITEM), theme.px(_ITEM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = theme.px(_ICON)
        left = (self.width() - side) / 2 if self.folded else theme.px(16)
        square = QRectF(left, (self.height() - side) / 2, side, side)
        icons.paint(painter, square, self.entry.icon, "accent_text" if self.isChecked() else "text2")
        if not self.folded:
            painter.setFont(theme.font(Role.EMPHASIS if self.isChecked() else Role.BODY))
            painter.setPen(theme.color("text" if self.isChecked() else "text2"))
            room = self.rect().adjusted(theme.px(40), 0, -theme.px(8), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _paint_ground(self, painter: QPainter) -> None:
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.color("sel" if self.isChecked() else "sel_off"))
            painter.drawRoundedRect(rect, 6, 6)
        if self.isChecked():
            painter.setBrush(theme.color("accent_text"))
            height = theme.px(16)
            painter.drawRoundedRect(QRectF(0, (rect.height() - height) / 2, _BAR, height), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)


class Rail(QWidget):
    """Holds the items; `chosen` is emitted when the user takes another page. Arrow keys walk."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[Sequence[PageEntry]], keys: dict[str, str]) -> None:
        super().__init__()
        self.setAccessibleName("Pages")
        self.items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        for number, group in enumerate(groups):
            if number:
                column.addSpacing(8)
                column.addWidget(line())
                column.addSpacing(8)
            for entry in group:
                column.addWidget(self._item(entry, keys.get(entry.id, "")))
        column.addStretch()
        self.folded = False
        self.fold(False)

    def _item(self, entry: PageEntry, key: str) -> RailItem:
        item = RailItem(entry, key)
        self.items[entry.id] = item
        self._group.addButton(item)
        item.clicked.connect(lambda: self.chosen.emit(entry.id))
        return item

    def show_current(self, page: str) -> None:
        """Mark the page that is shown."""
        self.items[page].setChecked(True)

    def fold(self, folded: bool) -> None:
        """Show icons only, or icons and words."""
        self.folded = folded
        for item in self.items.values():
            item.fold(folded)
        theme.style(self, width=FOLDED if folded else WIDE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        order = list(self.items.values())
        here = next((number for number, item in enumerate(order) if item.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        order[(here + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.color("border"))
