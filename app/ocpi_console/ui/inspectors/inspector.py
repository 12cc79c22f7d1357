"""The inspector: one record, its head, and the tabs that show it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.headline import condition, second_line, title
from ocpi_console.ui.inspectors.notice import Notice
from ocpi_console.ui.inspectors.piece import Reading
from ocpi_console.ui.inspectors.raw_tab import decoded
from ocpi_console.ui.inspectors.strip import TabWithStrip
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk, TabEntry
from ocpi_console.ui.inspectors.tab_bar import InspectorTabs
from ocpi_console.ui.inspectors.tabs import TABS
from ocpi_console.ui.inspectors.tree_tab import TreeTab
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import ElidedLabel, PillLabel, icon_button, line
from wwcp_ocpi.document import text

COPIES: Mapping[str, Callable[[Subject], str]] = {
    "Id": lambda subject: subject.object_id,
    "JSON as received": lambda subject: decoded(subject.raw),
    "JSON laid out": lambda subject: text(subject.value, indent=2),
    "JSON in one line": lambda subject: text(subject.value),
}
"""What "Copy as" offers."""

HEAD = 16 + 8 + 3 * 8 + 2
"""px of the head that are margins and gaps."""


class Inspector(QWidget):
    """Tabs read the record when they come into view, so that walking through a table stays quick."""

    widen_wanted = Signal(bool)
    close_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()
    left = Signal()
    strip_changed = Signal()

    def __init__(self, desk: Desk, tabs: Sequence[TabEntry] = TABS) -> None:
        super().__init__()
        self._desk = replace(desk, show_pointer=self.show_pointer, show_tab=self.show_tab)
        self._entries = {entry.key: entry for entry in tabs}
        self._made: dict[str, QWidget] = {}
        self._shown: dict[str, Subject] = {}
        self._subject: Subject | None = None
        self.setAccessibleName("Inspector")
        self.setProperty("bg", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel("", Role.RECORD_ID, mode=Qt.TextElideMode.ElideMiddle)
        self.pill = PillLabel()
        self.second = ElidedLabel("", Role.CAPTION, "2")
        self.tabs = InspectorTabs([(entry.key, entry.title) for entry in tabs])
        self.bodies = QStackedWidget()
        self.back = icon_button(
            "arrow-left", "Back", self.back_wanted.emit, shortcut=QKeySequence(QKeySequence.StandardKey.Back)
        )
        self.forward = icon_button(
            "arrow-right", "Forward", self.forward_wanted.emit, shortcut=QKeySequence(QKeySequence.StandardKey.Forward)
        )
        self.widen = icon_button("widen", "Widen the inspector", checkable=True, shortcut=QKeySequence("Ctrl+Shift+W"))
        self.widen.toggled.connect(self._on_widen)
        self._lay_out()
        self.tabs.chosen.connect(self._on_tab)
        self.show_subject(None)

    def _lay_out(self) -> None:
        self._record = QWidget()
        column = QVBoxLayout(self._record)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.tabs)
        column.addWidget(line())
        column.addWidget(self.bodies, 1)
        self._nothing = Notice("summary", "No record selected", "Select a record to see what it holds.")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._record)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _head(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title)
        first.addWidget(self.pill)
        first.addStretch(1)
        close = icon_button("close", "Close the inspector", self.close_wanted.emit, shortcut=QKeySequence("Ctrl+W"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        for button in (self.back, self.forward, self._copy_button(), self.widen, close):
            self._buttons.addWidget(button)
        first.addLayout(self._buttons)
        head = QVBoxLayout()
        head.setContentsMargins(16, 8, 8, 4)
        head.setSpacing(2)
        head.addLayout(first)
        head.addWidget(self.second)
        return head

    def _copy_button(self) -> QToolButton:
        made = icon_button("copy", "Copy as")
        menu = QMenu(made)
        for name in COPIES:
            menu.addAction(name, partial(self.copy_as, name))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    @override
    def minimumSizeHint(self) -> QSize:
        """Never more than a narrow window can give; the tabs scroll or wrap."""
        return QSize(theme.px(320), theme.px(200))

    # The record.

    def subject(self) -> Subject | None:
        """The record that is shown."""
        return self._subject

    def show_subject(self, subject: Subject | None) -> None:
        """Show a record, in the tab that was shown before."""
        self._subject = subject
        self._shown.clear()
        self._pages.setCurrentWidget(self._record if subject is not None else self._nothing)
        if subject is None:
            self.strip_changed.emit()
            return
        self.title.setText(title(subject))
        self.pill.show_state(condition(subject))
        self._fit_head()
        self.second.setText(second_line(Reading(subject, self._desk.zone())))
        for key, entry in self._entries.items():
            self.tabs.show_present(key, present=entry.fits(subject))
            self.tabs.show_count(key, entry.count(subject))
            if entry.count_later is not None and entry.fits(subject):
                self._desk.start(self._count(entry, subject), "Counting")
        if not self._entries[self.tabs.current()].fits(subject):
            self.tabs.choose(next(key for key, entry in self._entries.items() if entry.fits(subject)))
        self._on_tab(self.tabs.current())

    @while_there
    async def _count(self, entry: TabEntry, subject: Subject) -> None:
        assert entry.count_later is not None
        count = await in_thread(entry.count_later, subject, self._desk.tariffs)
        if self._subject is subject:
            self.tabs.show_count(entry.key, count)

    def offers(self, key: str) -> bool:
        """Whether a tab is there for the record that is shown."""
        return self._subject is not None and self._entries[key].fits(self._subject)

    def _fit_head(self) -> None:
        """The id comes before the word of the pill where there is not room for both."""
        room = self.width() - self._buttons.sizeHint().width() - HEAD
        wanted = self.title.fontMetrics().horizontalAdvance(self.title.text()) + self.pill.full_width()
        self.pill.show_word(wanted <= room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def refresh(self) -> None:
        """Say everything anew: the time zone is another one."""
        self.show_subject(self._subject)

    def tab(self, key: str) -> QWidget:
        """The body of a tab, made when it is first wanted."""
        if key not in self._made:
            self._made[key] = self._entries[key].make(self._desk)
            self.bodies.addWidget(self._made[key])
            if isinstance(made := self._made[key], TabWithStrip):
                made.strip_changed.connect(self.strip_changed)
        return self._made[key]

    def show_tab(self, key: str) -> None:
        """Bring a tab into view."""
        self.tabs.choose(key)

    def _on_tab(self, key: str) -> None:
        body = self.tab(key)
        self.bodies.setCurrentWidget(body)
        if self._subject is not None and self._shown.get(key) is not self._subject:
            self._shown[key] = self._subject
            body.show_subject(self._subject)  # type: ignore[attr-defined]
        self.strip_changed.emit()

    def strip(self) -> QWidget | None:
        """What the tab in view has for the detail strip of the page, None where it has nothing."""
        body: object = self.bodies.currentWidget()
        if self._subject is None or not isinstance(body, TabWithStrip):
            return None
        return body.strip if body.has_strip() else None

    def show_pointer(self, pointer: str) -> None:
        """Show a place of the record in the tree."""
        self.show_tab("tree")
        tree = self.tab("tree")
        if isinstance(tree, TreeTab):
            tree.show_pointer(tree.standing(pointer))
            tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()  # it stays open: Ctrl+W closes it
        else:
            super().keyPressEvent(event)

    def focus(self) -> None:
        """Give the keyboard to the tab that is shown."""
        body = self.bodies.currentWidget()
        if self._subject is not None and body is not None:
            body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_as(self, name: str) -> None:
        """Put the record on the clipboard in one of the forms of `COPIES`."""
        if self._subject is not None:
            QGuiApplication.clipboard().setText(COPIES[name](self._subject))
            self._desk.say(f"Copied {title(self._subject)}", State.DONE)

    def _on_widen(self, on: bool) -> None:
        self.widen.setIcon(icons.icon("narrow" if on else "widen"))
        self.widen_wanted.emit(on)
