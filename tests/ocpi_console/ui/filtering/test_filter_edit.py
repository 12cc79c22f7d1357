"""The line of the filter: one line, undone by key, its hint in one line."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from ocpi_console.filters import Field
from ocpi_console.ui.filtering.edit import FilterEdit

FIELDS = (Field("status", "state", "status", ("ACTIVE", "COMPLETED")), Field("kwh", "decimal", "energy"))


@pytest.fixture
def edit(qtbot):
    made = FilterEdit(FIELDS)
    qtbot.addWidget(made)
    made.resize(400, 32)
    made.show()
    made.told = []
    made.applied.connect(made.told.append)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_applies_at_once_and_makes_no_second_line(edit, qtbot, key):
    edit.setPlainText("  kwh>20 ")
    qtbot.keyClick(edit, key)
    qtbot.keyClick(edit, key)
    assert edit.told == ["kwh>20"]
    assert "\n" not in edit.toPlainText()


def test_a_text_that_is_set_can_be_undone(edit, qtbot):
    edit.set_text("kwh>20")
    edit.set_text("status:ACTIVE\nkwh>1")
    assert edit.toPlainText() == "status:ACTIVE kwh>1"
    edit.undo()
    edit.apply()
    assert edit.told == ["kwh>20", "status:ACTIVE kwh>1", "kwh>20"]


@pytest.mark.parametrize(("pasted", "text"), [("a\nb\r\n  c", "a b c"), ("\tkwh>20\n", "kwh>20"), ("\n", "")])
def test_what_is_pasted_stays_one_line(edit, pasted, text):
    data = QMimeData()
    data.setText(pasted)
    edit.insertFromMimeData(data)
    assert edit.toPlainText() == text


@pytest.mark.parametrize(("width", "whole"), [(400, True), (90, False)])
def test_the_hint_is_cut_to_the_room_and_comes_back(edit, width, whole):
    edit.set_hint("start>=2026-10-01 cost:10..20")
    edit.resize(width, 32)
    assert (edit.placeholderText() == "start>=2026-10-01 cost:10..20") is whole
    edit.resize(400, 32)
    assert edit.placeholderText() == "start>=2026-10-01 cost:10..20"


def test_escape_leaves_the_suggestions_first_and_then_the_field(edit, qtbot):
    left = []
    edit.left.connect(lambda: left.append(1))
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit.suggestions() is not None
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.suggestions(), left) == (None, [])
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert left == [1]


def test_it_grows_with_the_zoom(edit, look):
    before = edit.height()
    look.set_zoom(1.5)
    assert edit.height() > before
