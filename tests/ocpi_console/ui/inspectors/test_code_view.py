"""Code to read: coloured where it is JSON, numbered, and not to be changed."""

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.code_view import CodeView


@pytest.fixture
def view(qtbot):
    made = CodeView("Bytes as received")
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def colours(view, line=0):
    block = view.document().findBlockByNumber(line)
    return {
        block.text()[found.start : found.start + found.length]: found.format.foreground().color().name()
        for found in block.layout().formats()
    }


@pytest.mark.parametrize(
    ("text", "piece", "token"),
    [
        ('{"kwh": 1.5}', '"kwh"', "json_key"),
        ('{"kwh" : 1.5}', '"kwh"', "json_key"),
        ('{"kwh": -1.50e+3}', "-1.50e+3", "json_number"),
        ('{"a": "b \\" c: d"}', '"b \\" c: d"', "json_string"),
        ('["true", null]', '"true"', "json_string"),
        ('["true", null]', "null", "json_keyword"),
    ],
)
def test_pieces_of_json_have_the_colour_of_their_kind(view, qtbot, text, piece, token):
    view.show_text(text, coloured=True)
    qtbot.waitUntil(lambda: colours(view) != {})
    assert colours(view)[piece] == theme.color(token).name()


def test_what_is_no_json_stays_plain_also_after_some_that_was(view, qtbot):
    view.show_text("hello world\n[1]", coloured=True)
    qtbot.waitUntil(lambda: colours(view, 1) != {})
    assert colours(view) == {}
    view.show_text("[1]\n[1]", coloured=False)
    qtbot.wait(0)
    assert colours(view) == {}


def test_colours_follow_the_look(view, qtbot, look):
    view.show_text('{"a": 1}', coloured=True)
    qtbot.waitUntil(lambda: colours(view) != {})
    light = colours(view)
    look.choose(theme.Scheme.DARK)
    assert colours(view)['"a"'] == theme.color("json_key").name() != light['"a"']


def test_the_ruler_has_room_for_the_highest_number(view):
    view.show_text("x", coloured=False)
    narrow = view.ruler_width()
    view.show_text("\n" * 99_999, coloured=False)
    assert view.ruler_width() == narrow + 4 * view.fontMetrics().horizontalAdvance("0")
    assert view.viewportMargins().left() == view.ruler_width()
    assert not view.grab().isNull()


def test_it_can_be_left_and_not_changed_by_key(view, qtbot):
    view.show_text("as received", coloured=False)
    qtbot.keyClicks(view, "typed")
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.toPlainText() == "as received"
    assert view.tabChangesFocus()
    assert view.accessibleName() == "Bytes as received"
