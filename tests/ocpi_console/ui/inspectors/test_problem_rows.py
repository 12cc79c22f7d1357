"""A problem takes as many lines as its sentence needs."""

import pytest
from PySide6.QtWidgets import QListView

from ocpi_console.ui.inspectors.list_rows import STATE_ROLE
from ocpi_console.ui.inspectors.problem_rows import PLACE_ROLE, ProblemRows
from ocpi_console.ui.inspectors.problems_tab import ProblemsModel
from ocpi_console.ui.states import State
from wwcp_ocpi.document import Problem

LONG = "The energy of the charging periods is 12.5 kWh, while the record states a total of 25.125 kWh. " * 3


@pytest.fixture
def rows(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(ProblemRows(view))
    view.setModel(ProblemsModel([Problem("a", "error", "/x", LONG), Problem("b", "info", "", "Short.")], view))
    view.resize(500, 300)
    return view


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_a_long_sentence_gets_more_lines_and_more_of_them_in_less_room(rows, look, zoom):
    look.set_zoom(zoom)
    wide, short = rows.sizeHintForRow(0), rows.sizeHintForRow(1)
    rows.resize(300, 300)
    rows.show()
    assert rows.sizeHintForRow(0) > wide > short
    assert rows.sizeHintForRow(1) == short


def test_the_selected_problem_is_seen_and_others_are_not_touched(rows):
    before = rows.viewport().grab().toImage()
    rows.setCurrentIndex(rows.model().index(0))
    after = rows.viewport().grab().toImage()
    area = rows.visualRect(rows.model().index(1))
    assert after != before
    assert after.copy(area) == before.copy(area)


def test_the_rows_of_the_model_have_what_is_painted(rows):
    index = rows.model().index(0)
    assert index.data(STATE_ROLE) is State.ERROR
    assert index.data(PLACE_ROLE) == "/x  ·  a"
