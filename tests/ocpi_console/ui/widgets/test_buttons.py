"""Buttons: named, told apart by kind, run once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from ocpi_console.ui.widgets import button, icon_button
from ocpi_console.ui.widgets.buttons import tooltip


@pytest.mark.parametrize(
    ("text", "name"), [("Import…", "Import"), ("&Export", "Export"), ("Copy result", "Copy result")]
)
@pytest.mark.parametrize("kind", ["primary", "normal", "quiet", "danger"])
def test_a_button_is_named_without_signs(qtbot, text, name, kind):
    made = button(text, lambda: None, kind, icon="import")
    qtbot.addWidget(made)
    assert (made.accessibleName(), made.property("kind")) == (name, kind)
    assert not made.icon().isNull()
    assert not made.autoDefault()


@pytest.mark.parametrize("make", [lambda run: button("Import", run), lambda run: icon_button("copy", "Copy", run)])
def test_a_press_runs_once_by_mouse_and_by_space(qtbot, make):
    pressed = []
    made = make(lambda: pressed.append(1))
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert pressed == [1, 1]


@pytest.mark.parametrize(
    ("shortcut", "words"), [(None, "Copy"), (QKeySequence(), "Copy"), (QKeySequence("Ctrl+K"), "Copy (Ctrl+K)")]
)
def test_the_tooltip_says_name_and_key(shortcut, words):
    assert tooltip("Copy", shortcut) == words


@pytest.mark.parametrize("checkable", [True, False])
def test_an_icon_button_keeps_a_tick_only_where_it_has_one(qtbot, checkable):
    made = icon_button("chevron-down", "Fold", checkable=checkable)
    qtbot.addWidget(made)
    made.click()
    assert made.isChecked() is checkable
