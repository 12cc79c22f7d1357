"""Selection and scroll position survive a list that is read anew."""

import pytest

from ocpi_console.ui.pages.remembered_rows import NOTHING, remember, restore
from ocpi_console.ui.tables.columns import CDRS
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable


@pytest.fixture
def table(qtbot):
    made = RecordTable(RecordTableModel(CDRS), "CDRs")
    qtbot.addWidget(made)
    made.rows_model.set_ids(range(1000, 1200))
    made.resize(800, 300)
    made.show()
    return made


def read_anew(table, ids):
    before = remember(table)
    table.rows_model.set_ids(ids)
    places = {row_id: place for place, row_id in enumerate(ids) if row_id in before.wanted}
    return restore(table, before, places)


def selected(table):
    return [table.rows_model.ids[row] for row in table.selected_rows()]


@pytest.mark.parametrize("ids", [range(1000, 1200), range(900, 1300), range(1199, 999, -1)])
def test_what_is_still_listed_is_selected_where_it_is_now(table, ids):
    table.select_rows([50, 52], 52)
    assert read_anew(table, ids)
    assert sorted(selected(table)) == [1050, 1052]
    assert table.rows_model.ids[table.currentIndex().row()] == 1052


def test_the_first_row_in_view_stays_where_it_is_on_the_screen(table):
    table.scroll_to_top_row(80, 7)
    assert table.top_row() == (80, 7)
    read_anew(table, range(990, 1200))
    row, hidden = table.top_row()
    assert (table.rows_model.ids[row], hidden) == (1080, 7)


def test_what_is_gone_is_not_selected(table):
    table.select_rows([50, 52], 52)
    assert not read_anew(table, range(1100, 1200))
    assert selected(table) == []


def test_an_empty_list_remembers_nothing(table):
    table.rows_model.set_ids(())
    assert remember(table) == NOTHING
    assert NOTHING.wanted == ()
    assert not restore(table, NOTHING, {})
