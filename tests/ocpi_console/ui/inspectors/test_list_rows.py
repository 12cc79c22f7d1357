"""Rows of short lists: a state has its glyph, texts are cut where the reader loses least."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.list_rows import ROW, STATE_ROLE, ListRows
from ocpi_console.ui.states import State


@pytest.fixture
def table(qtbot):
    made = QTableView()
    qtbot.addWidget(made)
    made.setItemDelegate(ListRows(code_columns=(1,), parent=made))
    model = QStandardItemModel(1, 2, made)
    made.setModel(model)
    made.resize(400, 120)
    return made


def picture(table):
    return table.viewport().grab().toImage()


def has_colour(image, token):
    wanted = theme.color(token).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_a_row_is_as_high_as_the_zoom_wants(table, look, zoom):
    look.set_zoom(zoom)
    assert table.sizeHintForRow(0) in (theme.px(ROW), theme.px(ROW) + 1)


def test_a_state_is_drawn_in_its_colour(table):
    plain = picture(table)
    assert not has_colour(plain, State.ERROR.token)
    item = QStandardItem("Error")
    item.setData(State.ERROR, STATE_ROLE)
    table.model().setItem(0, 0, item)
    assert has_colour(picture(table), State.ERROR.token)


def test_a_place_keeps_its_end_and_a_sentence_its_beginning(table):
    shown = []
    for text in ("/evses/0/connectors/0/tariff_ids/0", "/evses/1/connectors/1/tariff_ids/0"):
        table.model().setItem(0, 1, QStandardItem(text))
        table.setColumnWidth(1, 90)
        shown.append(picture(table))
    assert shown[0] == shown[1], "of a place its beginning is left out"
    for text in ("A long sentence about one thing", "A long sentence about another"):
        table.model().setItem(0, 0, QStandardItem(text))
        table.setColumnWidth(0, 90)
        shown.append(picture(table))
    assert shown[2] == shown[3], "of a sentence its end is left out"
