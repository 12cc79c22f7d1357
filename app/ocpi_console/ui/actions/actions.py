"""The actions of a window as Qt's actions, and its menus made from them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ocpi_console.ui import icons
from ocpi_console.ui.actions.action import Action
from ocpi_console.ui.widgets.sheet_panel import ASKS

MENUS = ("&File", "&Edit", "&View", "&Go", "&Record", "&Help")


class Actions(QObject):
    """Every action of the window, by id, in the order it was added."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}
        self._lists: dict[str, Callable[[], Sequence[Action]]] = {}

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def __getitem__(self, id: str) -> Action:
        return self._actions[id]

    def add(self, actions: Iterable[Action]) -> None:
        """Add actions; their shortcuts work in the whole window from now on. An id stands once."""
        for action in actions:
            if action.id in self._actions:
                raise ValueError(f"the action {action.id} is there already")
            self._check_keys(action)
            self._actions[action.id] = action
            self._made[action.id] = self._make(action)
        self.refresh()
        self.changed.emit()

    def add_list(self, menu: str, provider: Callable[[], Sequence[Action]]) -> None:
        """A menu whose entries are asked for each time it opens (`File/Recent files`)."""
        self._lists[menu] = provider

    def run(self, id: str) -> None:
        """Run an action as its menu entry would, if it is enabled."""
        self._made[id].trigger()

    def qaction(self, id: str) -> QAction:
        """Qt's action, for a tool button's `setDefaultAction`."""
        return self._made[id]

    def enabled(self, id: str) -> bool:
        """Whether the action can be run now."""
        return self._actions[id].enabled()

    def refresh(self) -> None:
        """Ask every action anew whether it is checked."""
        for id, action in self._actions.items():
            if action.checked is not None:
                self._made[id].setChecked(action.checked())

    def _show_enabled(self) -> None:
        """Grey out what cannot be done now, while a menu is open.

        Without a menu all are enabled and `enabled` is asked when one is triggered: a key pressed right after a row
        was selected must not meet an action that is still greyed out.
        """
        self.refresh()
        for id, action in self._actions.items():
            self._made[id].setEnabled(action.enabled())

    def _enable_all(self) -> None:
        for made in self._made.values():
            made.setEnabled(True)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus anew from the actions that are there; menus without any are left away."""
        bar.clear()
        for title in MENUS:
            plain = title.replace("&", "")
            entries = [action for action in self if action.menu.split("/")[0] == plain]
            if entries:
                self._fill_menu(bar.addMenu(title), plain, entries)

    def _fill_menu(self, menu: QMenu, path: str, entries: list[Action]) -> None:
        menu.aboutToShow.connect(self._show_enabled)
        menu.aboutToHide.connect(self._enable_all)
        submenus: dict[str, QMenu] = {}
        for group in sorted({action.group for action in entries}):
            menu.addSeparator()
            for action in (entry for entry in entries if entry.group == group):
                if action.menu == path:
                    menu.addAction(self._made[action.id])
                else:
                    self._submenu(menu, action.menu, submenus).addAction(self._made[action.id])
            for listed in self._lists:
                if listed.startswith(f"{path}/") and group == min(action.group for action in entries):
                    self._list_menu(self._submenu(menu, listed, submenus), listed)

    def _submenu(self, menu: QMenu, path: str, submenus: dict[str, QMenu]) -> QMenu:
        if path not in submenus:
            submenus[path] = menu.addMenu(path.split("/")[-1])
        return submenus[path]

    def _list_menu(self, menu: QMenu, path: str) -> None:
        def fill() -> None:
            menu.clear()
            for action in self._lists[path]():
                entry = menu.addAction(action.title)
                entry.triggered.connect(partial(_run, action))
                entry.setEnabled(action.enabled())

        fill()
        menu.aboutToShow.connect(fill)

    def _make(self, action: Action) -> QAction:
        made = QAction(action.title, self._window)
        made.setObjectName(action.id)
        made.setShortcuts(action.keys)
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setCheckable(action.checked is not None)
        made.setToolTip(f"{action.plain_title} ({action.key_text})" if action.key_text else action.plain_title)
        if action.icon and action.checked is None:  # an icon would take the place of the check mark
            made.setIcon(icons.icon(action.icon))
        made.triggered.connect(lambda: self._on_triggered(action))
        self._window.addAction(made)
        return made

    def _on_triggered(self, action: Action) -> None:
        if action.enabled() and not self._window.property(ASKS):  # a panel above the window waits for its answer
            action.run()
        self.refresh()

    def _check_keys(self, action: Action) -> None:
        for other in self:
            both = {key.toString() for key in other.keys} & {key.toString() for key in action.keys}
            if both:
                raise ValueError(f"{action.id} and {other.id} both want {', '.join(sorted(both))}")


def _run(action: Action, *_: object) -> None:
    action.run()
