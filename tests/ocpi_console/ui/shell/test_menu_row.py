"""The top row: menus by name and key, and a button that looks like a field and opens the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QWidget

from ocpi_console.ui.shell.menu_row import HEIGHT, MenuRow
from ocpi_console.ui.theme import Scheme


@pytest.fixture
def row(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 200)
    made = MenuRow("Ctrl+K")
    made.setParent(window)
    made.held = window
    made.resize(1000, made.sizeHint().height())
    for title in ("&File", "&Help"):
        made.bar.addMenu(title)
    window.show()
    made.show()
    return made


def test_everything_has_a_name_and_the_button_says_its_key(row):
    assert row.bar.accessibleName() == "Menus"
    assert row.palette_button.accessibleName() == "Go to, find an id, run a command (Ctrl+K)"
    assert "(Ctrl+K)" in row.palette_button.toolTip()


@pytest.mark.parametrize("how", ["click", Qt.Key.Key_Space])
def test_the_button_is_pressed_by_mouse_and_key(row, qtbot, how):
    with qtbot.waitSignal(row.palette_button.clicked, timeout=1000):
        if how == "click":
            qtbot.mouseClick(row.palette_button, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(row.palette_button, how)


def test_access_keys_are_underlined_while_the_keyboard_is_in_the_menus(row):
    hint = QStyle.StyleHint.SH_UnderlineShortcut
    row.palette_button.setFocus()
    assert row.bar.style().styleHint(hint, None, row.bar) == 0
    row.bar.setFocus()
    assert row.bar.style().styleHint(hint, None, row.bar) == 1


def test_the_button_gives_way_before_the_menus_do(row):
    wide = row.palette_button.width()
    row.resize(row.bar.sizeHint().width() + 200, row.height())
    row.layout().activate()
    assert 120 <= row.palette_button.width() < wide
    assert row.bar.width() >= row.bar.sizeHint().width()
    row.grab()


@pytest.mark.parametrize("scheme", ["LIGHT", "DARK"])
def test_it_grows_with_the_zoom_and_shows_its_text_in_both_themes(row, look, scheme):
    look.choose(Scheme[scheme])
    look.set_zoom(1.5)
    assert row.maximumHeight() == row.minimumHeight() == HEIGHT * 1.5
    picture = row.palette_button.grab().toImage()
    middle = picture.height() // 2
    colours = {picture.pixelColor(x, y).name() for x in range(30, picture.width() - 30) for y in (middle, middle + 2)}
    assert len(colours) > 5
