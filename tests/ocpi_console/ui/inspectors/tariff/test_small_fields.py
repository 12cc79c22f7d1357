"""Small boxes: what they hold, when they tell of it, and what is said of a wrong one."""

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui.inspectors.tariff.small_fields import SmallField, SmallFields, rows_of

FIELDS = (
    SmallField("start", "Start", "2026-06-03", "When it starts", wide=True),
    SmallField("kwh", "Energy"),
    SmallField("kw", "Power"),
    SmallField("zone", "Time zone", wide=True),
)


@pytest.fixture
def fields(qtbot):
    made = SmallFields(FIELDS)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


def told(fields):
    found = []
    fields.changed.connect(lambda: found.append(fields.texts()))
    return found


def test_empty_boxes_are_left_out_and_blanks_are_cut(fields):
    fields.set_text("kwh", "  30 ")
    assert fields.texts() == {"start": "2026-06-03", "kwh": "30"}


def test_typing_tells_once_after_the_last_key(fields, qtbot):
    found = told(fields)
    with qtbot.waitSignal(fields.changed, timeout=2000):
        qtbot.keyClicks(fields.edits["kwh"], "12.5")
    assert [texts["kwh"] for texts in found] == ["12.5"]


def test_enter_tells_at_once_and_only_once(fields, qtbot):
    found = told(fields)
    qtbot.keyClicks(fields.edits["kwh"], "7")
    qtbot.keyClick(fields.edits["kwh"], Qt.Key.Key_Return)
    assert len(found) == 1
    assert not fields._soon.isActive()


def test_the_program_fills_a_box_without_a_word(fields):
    found = told(fields)
    fields.set_text("kw", "11")
    assert found == []
    assert not fields._soon.isActive()


def test_a_mistake_stands_below_its_box_and_is_read_out(fields):
    fields.show_mistakes({"kwh": "kwh is too much."})
    assert fields.mistakes["kwh"].isVisible()
    assert fields.mistakes["kw"].isHidden()
    assert fields.edits["kwh"].property("invalid") is True
    assert fields.edits["kwh"].accessibleDescription() == "kwh is too much."
    fields.show_mistakes({})
    assert fields.mistakes["kwh"].isHidden()
    assert fields.edits["kwh"].property("invalid") is False
    assert fields.edits["start"].accessibleDescription() == "When it starts"


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        (2, [["start"], ["kwh", "kw"], ["zone"]]),
        (3, [["start", "kwh"], ["kw", "zone"]]),
        (6, [["start", "kwh", "kw", "zone"]]),
    ],
)
def test_rows_are_filled_in_order(columns, rows):
    assert [[field.key for field in row] for row in rows_of(FIELDS, columns)] == rows


@pytest.mark.parametrize("width", [230, 400, 520, 1100])
def test_every_box_has_room_at_every_width(fields, width):
    fields.resize(width, 300)
    fields.grab()
    for edit in fields.edits.values():
        assert edit.width() >= 80
        assert fields.rect().contains(edit.geometry().translated(edit.parentWidget().pos()))
    assert all(edit.accessibleName() for edit in fields.edits.values())
