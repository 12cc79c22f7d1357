"""The command palette: one field over pages, actions, recent files and the ids of records."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import async_tools, icons, theme
from ocpi_console.ui.shell.palette_entries import Entry, matching
from ocpi_console.ui.shell.palette_list import ROW, EntryDelegate, EntryModel
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.floating import SHADOW, DimLayer, FloatingPanel, give_back
from ocpi_console.ui.widgets.labels import label, line

_WIDTH, _TOP, _INPUT, _FOOT, _MOST, _RECENT = 640, 64, 52, 32, 10, 5
_PAUSE = 0.08  # s without a key before the store is asked
Find = Callable[[str], Awaitable[Sequence[Entry]]]


class CommandPalette(FloatingPanel):
    """Ctrl+K: `entries` gives what there is each time it opens; `find` looks up records while the user types."""

    def __init__(self, window: QWidget, entries: Callable[[], Sequence[Entry]], find: Find) -> None:
        super().__init__(window, radius=10)
        self.setAccessibleName("Command palette")
        self._entries, self._find = entries, find
        self._offered: Sequence[Entry] = ()
        self._recent: list[str] = []
        self._search: asyncio.Task[None] | None = None
        self._before: QWidget | None = None
        self._dim = DimLayer(window)
        self._dim.left.connect(self.leave)
        self.field = QLineEdit()
        self.model = EntryModel()
        self.list = QListView()
        self._none = label("Nothing found. Ids, names and places are found from three characters on.", Role.BODY, "3")
        self._set_up()
        window.installEventFilter(self)

    def _set_up(self) -> None:
        self.field.setProperty("bare", True)
        self.field.setPlaceholderText("Go to, find an id, run a command")
        self.field.setAccessibleName("Go to, find an id, run a command")
        theme.style(self.field, Role.PALETTE_INPUT)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setAccessibleName("What fits")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.list.entered.connect(self.list.setCurrentIndex)
        self._none.setContentsMargins(20, 10, 20, 10)
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 1)
        column.setSpacing(0)
        for widget in (self._input_row(), line(), self._none, self.list, line(), self._foot()):
            column.addWidget(widget)

    def _input_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(12)
        row.addWidget(_Icon("search"))
        row.addWidget(self.field, 1)
        row.addWidget(label(">  commands only", Role.CAPTION, "3"))
        theme.style(made, height=_INPUT)
        return made

    def _foot(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(16)
        for hint in ("↑↓ choose", "Enter open", "Esc close"):
            row.addWidget(label(hint, Role.CAPTION, "3"))
        row.addStretch()
        theme.style(made, height=_FOOT)
        return made

    def open(self, text: str = "") -> None:
        """Show it, with this in the field."""
        self._before = QApplication.focusWidget()
        self._offered = self._entries()
        self._dim.show()
        self._dim.raise_()
        self.show()
        self.raise_()
        self.field.setText(text)
        self._on_text(text)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away; the focus goes back to where it was."""
        if self._search is not None:
            self._search.cancel()
        self._dim.hide()
        self.hide()
        give_back(self._before)

    def _on_text(self, text: str) -> None:
        self._show(matching(self._offered, text, self._recent))
        if self._search is not None:
            self._search.cancel()
            self._search = None
        if len(text.strip()) > 2 and not text.startswith(">"):
            self._search = async_tools.create_task(self._look_up(text.strip()), "Searching records")

    async def _look_up(self, text: str) -> None:
        await asyncio.sleep(_PAUSE)
        found = await self._find(text)
        by_id = matching(found, text)
        named = [entry for entry in found if all(entry.run is not other.run for other in by_id)]
        self._show([*by_id, *matching(self._offered, text, self._recent), *named])

    def _show(self, entries: Sequence[Entry]) -> None:
        self.model.show_entries(entries)
        self._none.setVisible(not entries)
        self.list.setVisible(bool(entries))
        self.list.setFixedHeight(theme.px(ROW) * min(len(entries), self._most()) + 12)
        self.list.setViewportMargins(0, 6, 0, 6)
        if entries:
            self.list.setCurrentIndex(self.model.index(0, 0))
        self.place()

    def _most(self) -> int:
        """Rows in view: what the window has room for."""
        window = self.parentWidget()
        room = (window.height() if window else 0) - theme.px(_TOP + _INPUT + _FOOT) - 2 * SHADOW
        return max(1, min(_MOST, room // theme.px(ROW)))

    def _take(self, row: int) -> None:
        if not 0 <= row < self.model.rowCount():
            return
        entry = self.model.entry(row)
        if entry.id:
            self._recent = [entry.id, *(id for id in self._recent if id != entry.id)][:_RECENT]
        self.leave()
        entry.run()

    def place(self) -> None:
        """Stand in the middle, 64 px under the top."""
        window = self.parentWidget()
        if window is None:
            return
        self.setFixedWidth(min(theme.px(_WIDTH) + 2 * SHADOW, window.width() - 16))
        self.adjustSize()
        self.move((window.width() - self.width()) // 2, theme.px(_TOP) - SHADOW)

    def _move(self, steps: int) -> None:
        count = self.model.rowCount()
        if count:
            row = self.list.currentIndex().row() + steps
            row = row % count if abs(steps) == 1 else min(max(row, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _MOST, Qt.Key.Key_PageUp: -_MOST}
        if key in steps:
            self._move(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # nothing else in here takes the focus
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if event.type() == QEvent.Type.Resize and self.isVisible() and watched is self.parentWidget():
            self.place()
        return False


class _Icon(QWidget):
    """An icon as a widget."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        theme.style(self, width=16, height=16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self.rect().toRectF(), self._name, "text2")
