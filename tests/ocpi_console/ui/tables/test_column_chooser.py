"""Choosing columns: ticks, search, and moving by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ocpi_console.ui.tables import column_layout
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.column_chooser import ColumnChooser
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable

COLUMNS = (
    TableColumn("name", "Name", about="name of the location"),
    TableColumn("city", "City"),
    TableColumn("kw", "Power kW", "number"),
)


@pytest.fixture
def table(qtbot):
    made = RecordTable(RecordTableModel(COLUMNS), "Locations")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chooser(table):
    header = table.horizontalHeader()
    made = ColumnChooser(header, COLUMNS, lambda: column_layout.apply(header, COLUMNS, {}), table)
    made.times = []
    made.changed.connect(lambda: made.times.append(1))
    return made


def shown(table):
    return [COLUMNS[number].key for number in table.shown_columns()]


def test_a_tick_shows_at_once(chooser, table):
    chooser.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert (shown(table), len(chooser.times)) == (["name", "kw"], 1)
    chooser.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert shown(table) == ["name", "city", "kw"]


def test_the_first_column_cannot_be_ticked_away(chooser):
    flags = [bool(chooser.list.item(row).flags() & Qt.ItemFlag.ItemIsUserCheckable) for row in range(3)]
    assert flags == [False, True, True]


@pytest.mark.parametrize(
    ("row", "key", "order"),
    [
        (2, Qt.Key.Key_Up, ["name", "kw", "city"]),
        (0, Qt.Key.Key_Down, ["city", "name", "kw"]),
        (0, Qt.Key.Key_Up, ["name", "city", "kw"]),
        (2, Qt.Key.Key_Down, ["name", "city", "kw"]),
    ],
)
def test_alt_and_arrows_move_a_column_within_the_ends(chooser, table, qtbot, row, key, order):
    chooser.list.setCurrentRow(row)
    qtbot.keyClick(chooser.list, key, Qt.KeyboardModifier.AltModifier)
    assert shown(table) == order


@pytest.mark.parametrize(
    ("text", "found"), [("POWER", ["Power kW"]), ("of the", ["name of the location"]), ("x", []), ("", None)]
)
def test_search_knows_no_case(chooser, text, found):
    chooser.search.setText(text)
    listed = [chooser.list.item(row).text() for row in range(3) if not chooser.list.item(row).isHidden()]
    assert listed == (found if found is not None else [column.spoken for column in COLUMNS])


def test_reset_brings_ticks_and_order_back(chooser, table, qtbot):
    chooser.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    chooser.list.setCurrentRow(2)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    next(found for found in chooser.findChildren(QPushButton) if found.text() == "Reset columns").click()
    assert shown(table) == ["name", "city", "kw"]
    assert [chooser.list.item(row).checkState() for row in range(3)] == [Qt.CheckState.Checked] * 3
