"""The shortcut sheet lists every key once, by menu."""

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow

from ocpi_console.ui.actions import MENUS, Action, Actions
from ocpi_console.ui.shell.shortcut_sheet import ShortcutSheet, keys


@pytest.fixture
def actions(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    made = Actions(window)
    made.window_kept = window
    made.add(
        (
            Action("b", "&Find…", print, "Edit", "Ctrl+F", group=2),
            Action("c", "Plain", print, "File"),
            Action("a", "&Undo", print, "Edit", "Ctrl+Z", group=1),
            Action("d", "&Open…", print, "File", ("Ctrl+O", "F3")),
            Action("e", "Dark", print, "View/Theme", "Ctrl+D"),
        )
    )
    return made


def test_keys_come_by_menu_in_the_order_of_the_menus_and_their_groups(actions):
    found = [(menu, [action.id for action in group]) for menu, group in keys(actions)]
    assert found == [("File", ["d"]), ("Edit", ["a", "b"]), ("View", ["e"])]
    order = [menu.replace("&", "") for menu in MENUS]
    assert [order.index(menu) for menu, _ in found] == sorted(order.index(menu) for menu, _ in found)


def test_the_sheet_shows_titles_without_signs_and_the_first_key(actions):
    sheet = ShortcutSheet(actions.window_kept, actions)
    texts = [found.text() for found in sheet.findChildren(QLabel)]
    assert {"Find", "Undo", "Ctrl+F", "Ctrl+Z", "Ctrl+O", "Ctrl+D"} <= set(texts)
    assert {"Plain", "F3", "&Undo", "Open…"}.isdisjoint(texts)
