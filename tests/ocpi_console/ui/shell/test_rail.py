import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui.shell.navigation import GROUPS, PAGES
from ocpi_console.ui.shell.rail import FOLDED, WIDE, Rail


@pytest.fixture
def rail(qtbot):
    made = Rail(GROUPS, {"cdrs": "Ctrl+5"})
    qtbot.addWidget(made)
    made.resize(WIDE, 600)
    made.show()
    return made


def test_a_click_chooses_a_page(rail, qtbot):
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.items["cdrs"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["cdrs"]
    rail.show_current("cdrs")
    assert [page for page, item in rail.items.items() if item.isChecked()] == ["cdrs"]


def test_arrow_keys_walk_and_space_chooses(rail, qtbot):
    rail.items["locations"].setFocus()
    qtbot.keyClick(rail.items["locations"], Qt.Key.Key_Up)
    assert rail.items["files"].hasFocus()
    qtbot.keyClick(rail.items["files"], Qt.Key.Key_Down)
    assert rail.items["locations"].hasFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.keyClick(rail.items["locations"], Qt.Key.Key_Space)
    assert chosen.args == ["locations"]


def test_folded_it_keeps_names_and_keys(rail):
    rail.fold(True)
    assert rail.width() == FOLDED
    assert rail.items["cdrs"].toolTip() == "CDRs (Ctrl+5)"
    assert {item.accessibleName() for item in rail.items.values()} == {page.title for page in PAGES.values()}
    rail.grab()
    rail.fold(False)
    assert rail.width() == WIDE


def test_it_grows_with_the_zoom(rail, look):
    look.set_zoom(1.5)
    assert rail.width() == WIDE * 1.5
    assert rail.items["cdrs"].height() == 48
