"""The filter field: a text field whose terms are seen, completed and judged while one types."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from ocpi_console.filters import Field
from ocpi_console.ui.filtering.field import FilterField
from ocpi_console.ui.filtering.highlighter import grounds

FIELDS = (
    Field("status", "state", "status of the session", ("ACTIVE", "COMPLETED")),
    Field("kwh", "decimal", "energy in kWh"),
    Field("city", "text", "city"),
)


@pytest.fixture
def field(qtbot):
    made = FilterField(FIELDS, "kwh>20")
    qtbot.addWidget(made)
    made.resize(600, 32)
    made.show()
    qtbot.waitExposed(made)
    return made


def keep(signal):
    kept = []
    signal.connect(kept.append)
    return kept


def test_it_is_applied_150_ms_after_the_last_key_and_once(field, qtbot):
    applied = keep(field.applied)
    qtbot.keyClicks(field.edit, "kwh>20")
    assert applied == []
    qtbot.waitUntil(lambda: applied == ["kwh>20"], timeout=2000)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert applied == ["kwh>20"], "the same text is not applied again"


def test_enter_applies_at_once_and_a_mistake_is_told_until_it_is_mended(field, qtbot):
    applied, told = keep(field.applied), keep(field.faulty)
    qtbot.keyClicks(field.edit, "kwq>20")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert applied == []
    assert told == ['There is no field "kwq" here. Did you mean "kwh"?']
    assert field.edit.accessibleDescription() == told[0]
    field.set_text("kwh>20")
    assert applied == ["kwh>20"]
    assert told[-1] == ""


def test_each_term_has_its_ground_and_not_shares_it(field):
    field.edit.setPlainText("kwh>3 not city:Utrecht kwh>x")
    text = field.edit.toPlainText()
    found = grounds(text, field.edit.highlighter.terms)
    assert [(text[start:end], right) for start, end, right in found] == [
        ("kwh>3", True),
        ("not city:Utrecht", True),
        ("kwh>x", False),
    ]


def test_painting_before_the_first_layout_does_not_crash(qtbot):
    made = FilterField(FIELDS, "kwh>20")
    qtbot.addWidget(made)
    made.edit.setPlainText("kwh>3 city:Utrecht")
    picture = made.grab()
    assert picture.width() > 0


def test_suggestions_are_walked_and_taken_by_keys(field, qtbot):
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "sta")
    offered = field.edit.suggestions()
    assert [offered.list.item(n).text() for n in range(offered.list.count())] == ["status:"]
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.edit.toPlainText() == "status:"
    offered = field.edit.suggestions()
    assert [offered.list.item(n).text() for n in range(offered.list.count())] == ["ACTIVE", "COMPLETED"]
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.toPlainText() == "status:COMPLETED "
    assert field.edit.suggestions() is None


def test_escape_first_closes_the_suggestions_then_leaves(field, qtbot):
    left = []
    field.left.connect(lambda: left.append(True))
    field.edit.setFocus()
    qtbot.keyClicks(field.edit, "ci")
    assert field.edit.suggestions() is not None
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert field.edit.suggestions() is None
    assert left == []
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert left == [True]


def test_pasted_lines_become_one_and_undo_brings_the_old_text_back(field):
    data = QMimeData()
    data.setText("kwh>3\ncity:Utrecht\n")
    field.edit.insertFromMimeData(data)
    assert field.text() == "kwh>3 city:Utrecht"
    field.set_text("status:ACTIVE")
    field.edit.undo()
    assert field.text() == "kwh>3 city:Utrecht"


def test_it_says_how_many_match(field):
    field.show_count(1412, 1_000_000)
    assert field.count.text() == "1\u2009412 of 1\u2009000\u2009000"
    field.show_count(164, None, "locations")
    assert field.count.text() == "164 locations"


def test_the_hint_stays_in_one_line_and_follows_the_zoom(field, look):
    assert field.edit.placeholderText() == "Filter, for example  kwh>20"
    field.resize(180, 32)
    assert field.edit.placeholderText().endswith("…")
    field.resize(600, 32)
    before = field.edit.viewport().font().pixelSize()
    look.set_zoom(2.0)
    assert field.edit.viewport().font().pixelSize() == 2 * before
