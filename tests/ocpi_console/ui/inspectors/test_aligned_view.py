"""Walking and copying the lines of a translation by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.aligned_model import LEFT, RIGHT, AlignedModel
from ocpi_console.ui.inspectors.aligned_view import LINE, AlignedView
from ocpi_console.ui.inspectors.comparison import compare
from wwcp_ocpi.document import read, same
from wwcp_ocpi.document.pointer import find

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot, cdr):
    made = AlignedView()
    qtbot.addWidget(made)
    made.setModel(AlignedModel(compare(cdr.value, "CDR", "ocpi-2.2.1", "wwcp", carry=False), made))
    made.resize(800, 400)
    QGuiApplication.clipboard().setText("before")
    return made


def go(view, column, fits):
    model = view.model()
    row = next(row for row in range(model.rowCount()) if fits(model.line(row, column)))
    view.setCurrentIndex(model.index(row, column))
    return row


@pytest.mark.parametrize(("column", "pointer"), [(LEFT, "/cdr_token"), (LEFT, "/id"), (RIGHT, "/@id")])
def test_value_and_path_of_either_side_are_copied(view, qtbot, column, pointer):
    go(view, column, lambda line: line is not None and line.pointer == pointer)
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    comparison = view.model().comparison
    whole = comparison.translation.value if column == RIGHT else comparison.value
    assert same(read(QGuiApplication.clipboard().text().encode()).value, find(whole, pointer))
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == pointer


@pytest.mark.parametrize("modifiers", [CONTROL, CONTROL | SHIFT])
@pytest.mark.parametrize("on_filler", [True, False])
def test_without_a_line_the_clipboard_stays_as_it_is(view, qtbot, modifiers, on_filler):
    if on_filler:
        go(view, RIGHT, lambda line: line is None)
    assert view.pointer() == ""
    qtbot.keyClick(view, Qt.Key.Key_C, modifiers)
    assert QGuiApplication.clipboard().text() == "before"


def test_arrows_walk_lines_and_change_sides(view, qtbot):
    chosen = []
    view.line_chosen.connect(lambda row, column: chosen.append((row, column)))
    view.setCurrentIndex(view.model().index(0, LEFT))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
    assert chosen == [(0, LEFT), (1, LEFT), (1, RIGHT), (0, RIGHT), (0, LEFT)]


def test_lines_grow_with_the_zoom_and_every_one_is_painted(view, look):
    look.set_zoom(1.5)
    assert view.rowHeight(0) == theme.px(LINE) > LINE
    view.go_to(view.model().rowCount() - 1)
    assert not view.grab().isNull()
    assert [action.text() for action in view.menu().actions()] == ["Copy value\tCtrl+C", "Copy path\tCtrl+Shift+C"]
