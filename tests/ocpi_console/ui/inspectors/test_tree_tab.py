"""The Tree tab: opened where it is small, copied as it stands, filtered by what is selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ocpi_console.ui.inspectors.tree_tab import OPEN_UP_TO, TreeTab

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tab(qtbot, desk):
    made = TreeTab(desk)
    qtbot.addWidget(made)
    QGuiApplication.clipboard().setText("before")
    return made


def is_open(tab, pointer):
    return tab.isExpanded(tab.model().index_of(pointer))


def test_small_parts_are_open_and_large_ones_are_not(tab, make_subject):
    many = {str(number): 1 for number in range(OPEN_UP_TO + 1)}
    tab.show_subject(make_subject({"small": {"a": {"b": 1}}, "large": many, "empty": {}}))
    assert (is_open(tab, "/small"), is_open(tab, "/small/a"), is_open(tab, "/large")) == (True, False, False)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [("/auth_method", "WHITELIST"), ("/total_energy", "42.988"), ("/total_cost", '{\n  "excl_vat": 21.55\n}')],
)
def test_value_and_path_are_copied(tab, qtbot, cdr, pointer, value):
    tab.show_subject(cdr)
    tab.show_pointer(pointer)
    assert tab.pointer() == pointer
    qtbot.keyClick(tab, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == value
    qtbot.keyClick(tab, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == pointer


@pytest.mark.parametrize("modifiers", [CONTROL, CONTROL | SHIFT])
def test_with_nothing_selected_the_clipboard_stays_as_it_is(tab, qtbot, cdr, modifiers):
    tab.show_subject(cdr)
    assert not tab.currentIndex().isValid()
    qtbot.keyClick(tab, Qt.Key.Key_C, modifiers)
    assert QGuiApplication.clipboard().text() == "before"


def test_the_menu_filters_by_the_place_or_excludes_it(tab, desk, cdr):
    tab.show_subject(cdr)
    tab.show_pointer("/auth_method")
    for action in tab.menu().actions():
        if action.text().startswith(("Filter by", "Exclude")):
            action.trigger()
    assert desk.filters == ["at:/auth_method", "not at:/auth_method"]


@pytest.mark.parametrize(
    ("pointer", "standing"), [("/total_energy", "/total_energy"), ("/cdr_token/nothing/here", "/cdr_token"), ("/x", "")]
)
def test_a_missing_member_is_sought_at_what_encloses_it(tab, cdr, pointer, standing):
    tab.show_subject(cdr)
    assert tab.standing(pointer) == standing
    tab.show_pointer("/nowhere")
    assert tab.pointer() == ""


def test_the_width_that_a_user_chose_stays_for_the_next_record(tab, cdr, broken_cdr):
    tab.show_subject(cdr)
    tab.header().resizeSection(0, 277)
    tab.show_subject(broken_cdr)
    assert tab.header().sectionSize(0) == 277
