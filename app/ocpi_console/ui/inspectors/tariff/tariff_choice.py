"""The choice of a second tariff: typed words find those of the store, as suggestions below the field."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ocpi_console.filters import Candidate
from ocpi_console.store import StoreError
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.filtering.completion_list import CompletionList
from ocpi_console.ui.filtering.edit import DEBOUNCE
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.tariff_shelf import OfferedTariff
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.widgets import icon_button

HINT = "Compare with another tariff: its id, or words"
NONE = "No tariff of this workspace has that"


class SearchLine(QLineEdit):
    """A line whose arrows, Enter and Escape are for the suggestions while these are shown."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.suggesting = False
        self.setPlaceholderText(HINT)
        self.setAccessibleName("Second tariff")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape and self.suggesting:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TariffChoice(QWidget):
    """`chosen` gives the row of a tariff in the store, None for none."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._turn = 0
        self._panel: CompletionList | None = None
        self.offered: Sequence[OfferedTariff] = ()
        self.current: OfferedTariff | None = None
        self.line = SearchLine()
        self.clear = icon_button("close", "Compare with no tariff", self.choose_none)
        self.clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear)
        self.setFocusProxy(self.line)
        self._soon = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._soon.timeout.connect(self.search)
        self.line.textEdited.connect(self._on_edited)
        self.line.stepped.connect(self._on_step)
        self.line.taken.connect(self._on_taken)
        self.line.left.connect(self._hide)

    def _on_edited(self, text: str) -> None:
        if text.strip():
            self._soon.start()
        else:
            self._soon.stop()
            self.choose_none()

    def search(self) -> None:
        """Look for what is typed; an empty line finds the newest."""
        self._turn += 1
        self._desk.start(self._search(self.line.text(), self._turn), "Looking for tariffs")

    @while_there
    async def _search(self, text: str, turn: int) -> None:
        try:
            found = await in_thread(self._desk.tariffs.search, text)
        except StoreError as error:
            self._desk.say(str(error), State.FAILED)
            return
        if turn == self._turn and self.line.hasFocus():
            self.offer(found)

    def offer(self, found: Sequence[OfferedTariff]) -> None:
        """Show suggestions below the line; that there are none is said in place of them."""
        self.offered = tuple(found)
        candidates = [Candidate(each.id, each.told) for each in found] or [Candidate("–", NONE)]
        corner = self.line.mapTo(self.window(), QPoint(0, self.line.height() + 4))
        panel = self._suggestions()
        panel.offer(candidates, self._inside(corner, panel))
        self.line.suggesting = True

    def _inside(self, corner: QPoint, panel: CompletionList) -> QPoint:
        """Not over the right edge of the window."""
        return QPoint(max(0, min(corner.x(), self.window().width() - panel.list.sizeHint().width() - 24)), corner.y())

    def _suggestions(self) -> CompletionList:
        if self._panel is None or not isValid(self._panel):
            self._panel = CompletionList(self.window())
            self._panel.list.itemClicked.connect(lambda _: self._on_taken())
        return self._panel

    def panel(self) -> CompletionList | None:
        """The suggestions, if they are shown."""
        shown = self._panel is not None and isValid(self._panel) and self._panel.isVisible()
        return self._panel if shown else None

    def _on_step(self, by: int) -> None:
        panel = self.panel()
        if panel is None:
            self.search()
        elif self.offered:
            panel.step(by)

    def _on_taken(self) -> None:
        panel = self.panel()
        if panel is None:
            self.search()
            return
        row = max(0, panel.list.currentRow())
        if row < len(self.offered):
            self.choose(self.offered[row])

    def _hide(self) -> None:
        self.line.suggesting = False
        if (panel := self.panel()) is not None:
            panel.hide()

    def choose(self, offered: OfferedTariff) -> None:
        """Take a tariff."""
        self._hide()
        self.current = offered
        self.line.setText(offered.id)
        self.line.setToolTip(offered.told)
        self.clear.show()
        self.chosen.emit(offered.row_id)

    def choose_none(self) -> None:
        """Take none."""
        self._hide()
        had = self.current is not None
        self.current = None
        self.line.clear()
        self.line.setToolTip("")
        self.clear.hide()
        if had:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit(None)
