"""The two sides of a translation as a table: every line once, notes at their lines."""

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui.inspectors.aligned_model import LEFT, RIGHT, AlignedModel
from ocpi_console.ui.inspectors.comparison import compare
from ocpi_console.ui.states import state


@pytest.fixture
def model(qapp, cdr):
    return AlignedModel(compare(cdr.value, "CDR", "ocpi-2.2.1", "wwcp", carry=False))


def test_it_behaves_as_qt_wants_models_to(model, qtmodeltester):
    qtmodeltester.check(model)


@pytest.mark.parametrize("column", [LEFT, RIGHT])
def test_every_line_of_a_side_is_shown_once_and_in_order(model, column):
    numbers = [model.number(row, column) for row in range(model.rowCount())]
    assert [number for number in numbers if number is not None] == list(range(len(model.side(column).lines)))
    shown = [model.index(row, column).data() for row in range(model.rowCount())]
    assert [text for text in shown if text] == [line.text for line in model.side(column).lines]


def test_filler_is_empty_and_says_so_to_a_screen_reader(model):
    row = next(row for row in range(model.rowCount()) if model.number(row, RIGHT) is None)
    index = model.index(row, RIGHT)
    assert (index.data(), model.line(row, RIGHT), model.notes(row, RIGHT), model.mark(row, RIGHT)) == (
        "",
        None,
        (),
        None,
    )
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "nothing on this side"


def test_a_chosen_note_outlines_its_lines_and_goes_first(model):
    row = next(row for row in range(model.rowCount()) if model.notes(row, LEFT))
    number = model.notes(row, LEFT)[0]
    assert model.choose(number) == row
    assert model.is_chosen(row, LEFT)
    assert model.mark(row, LEFT) is state("note", model.comparison.notes[number].kind)
    assert model.comparison.notes[number].message in model.index(row, LEFT).data(Qt.ItemDataRole.ToolTipRole)
    assert model.choose(None) is None
    assert not any(model.is_chosen(row, column) for row in range(model.rowCount()) for column in (LEFT, RIGHT))


@pytest.mark.parametrize("row", [-1, 10**6])
def test_beyond_the_edges_nothing_is_chosen(model, row):
    model.choose(0)
    assert not model.is_chosen(row, LEFT)
