"""Cells as they are painted: cut where it harms least, a number never."""

import pytest
from PySide6.QtWidgets import QStyleOptionViewItem

from ocpi_console.ui import theme
from ocpi_console.ui.tables import delegate
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.delegate import PADDING, ROW, CellDelegate
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable
from ocpi_console.ui.theme import Role

COLUMNS = (
    TableColumn("status", "Status", "state", states="session"),
    TableColumn("id", "Id", "id"),
    TableColumn("kwh", "kWh", "number", decimals=2),
    TableColumn("name", "Name"),
)


@pytest.fixture
def table(qtbot):
    model = RecordTableModel(COLUMNS)
    model.set_ids([1, 2])
    model.put_page(0, [1, 2], [{"status": "ACTIVE", "id": "S-1", "kwh": 12, "name": "Plein"}, {}])
    made = RecordTable(model, "Sessions")
    qtbot.addWidget(made)
    made.resize(600, 120)
    return made


@pytest.mark.parametrize(
    ("kind", "start", "end", "whole"),
    [
        ("number", "###", "###", False),
        ("duration", "###", "###", False),
        ("id", "A", "z", False),
        ("text", "A", "…", False),
    ],
)
def test_what_does_not_fit_is_cut_by_its_kind(kind, start, end, whole):
    text = "A" + "m" * 60 + "z"
    fitted, width = delegate._fitted(text, 90, Role.BODY, kind)
    assert fitted != text
    assert fitted.startswith(start)
    assert fitted.endswith(end)
    assert width <= 90
    assert delegate._fitted(text, 9000, Role.BODY, kind)[0] == text


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_a_cell_asks_for_the_room_of_its_content(table, look, zoom, column):
    look.set_zoom(zoom)
    cells, option = CellDelegate(table), QStyleOptionViewItem()
    full, empty = (cells.sizeHint(option, table.rows_model.index(row, column)) for row in (0, 1))
    assert full.height() == theme.px(ROW)
    assert full.width() > 2 * theme.px(PADDING)
    assert full.width() > empty.width()


def test_the_row_under_the_mouse_and_the_selected_one_are_seen(table):
    def picture():
        return table.viewport().grab().toImage()

    plain = picture()
    table._cells.hovered = 1
    hovered = picture()
    table.select_rows([0], 0)
    assert len({plain.cacheKey(), hovered.cacheKey()}) == 2
    assert plain != hovered != picture()
