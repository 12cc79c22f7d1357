"""Tabs that never scroll: those that do not fit go into a menu at the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import icon_button

HEIGHT = 36


class _Bar(QTabBar):
    """Asks for no more room than there is."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().sizeHint().height())


class InspectorTabs(QWidget):
    """The current tab is always visible and the order never changes; `chosen` gives the key of a tab."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._keys = [key for key, _ in tabs]
        self._titles = dict(tabs)
        self._absent: set[str] = set()
        self.bar = _Bar()
        self.bar.setUsesScrollButtons(False)
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setAccessibleName("Inspector tabs")
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for _, title in tabs:
            self.bar.addTab(title)
        theme.style(self.bar, Role.EMPHASIS)
        self.more = icon_button("chevron-down", "More tabs", self._show_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.more)
        theme.style(self, height=HEIGHT)
        self.bar.currentChanged.connect(self._on_current)
        theme.appearance().changed.connect(self._fit)

    def current(self) -> str:
        """The key of the tab that is shown."""
        return self._keys[self.bar.currentIndex()]

    def choose(self, key: str) -> None:
        """Show a tab."""
        self.bar.setCurrentIndex(self._keys.index(key))

    def show_count(self, key: str, count: int) -> None:
        """Write a count behind a title; 0 takes it away."""
        title = self._titles[key]
        self.bar.setTabText(self._keys.index(key), f"{title}  {count}" if count else title)
        self._fit()

    def show_present(self, key: str, *, present: bool) -> None:
        """Offer a tab or not: it depends on the record."""
        self._absent.discard(key) if present else self._absent.add(key)
        self._fit()

    def step(self, by: int) -> None:
        """The next tab that is there, or the one before."""
        at, count = self.bar.currentIndex(), len(self._keys)
        for _ in range(count):
            at = (at + by) % count
            if self._keys[at] not in self._absent:
                self.bar.setCurrentIndex(at)
                return

    def _on_current(self, index: int) -> None:
        self._fit()
        self.chosen.emit(self._keys[index])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what does not fit, from the right; the current tab stays."""
        widths = [self._width(number) for number in range(len(self._keys))]
        there = [n for n, key in enumerate(self._keys) if key not in self._absent]
        room = self.width() - 16
        if sum(widths[n] for n in there) > room:
            room -= self.more.sizeHint().width()
        current = self.bar.currentIndex()
        left = room - widths[current]
        shown = {current}
        for number in there:
            if number != current:
                left -= widths[number]
                if left < 0:
                    break
                shown.add(number)
        self.bar.blockSignals(True)
        for number in range(len(self._keys)):
            if self.bar.isTabVisible(number) != (number in shown):
                self.bar.setTabVisible(number, number in shown)
        if self.bar.tabRect(min(shown)).left() < 0:  # it scrolled to the current tab before there was room
            self.bar.setCurrentIndex(min(shown))
            self.bar.setCurrentIndex(current)
        self.bar.blockSignals(False)
        self.more.setVisible(len(shown) < len(there))

    def _width(self, number: int) -> int:
        text = self.bar.fontMetrics().horizontalAdvance(self.bar.tabText(number))
        return text + 2 * theme.px(8) + theme.px(4) + 4

    def menu(self) -> QMenu:
        """The tabs that have no room."""
        made = QMenu(self)
        for number, key in enumerate(self._keys):
            if not self.bar.isTabVisible(number) and key not in self._absent:
                made.addAction(self.bar.tabText(number), partial(self.choose, key))
        return made

    def _show_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
