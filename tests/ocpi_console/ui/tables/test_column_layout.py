"""A layout of columns that was saved comes back, also when the program has other columns by now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from ocpi_console.ui.tables import column_layout
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.column_layout import apply, describe
from ocpi_console.ui.tables.model import RecordTableModel

COLUMNS = tuple(TableColumn(key, key.upper(), width=100, shown=key != "d") for key in "abcd")
KEYS = [column.key for column in COLUMNS]


@pytest.fixture
def header(qtbot):
    made = QHeaderView(Qt.Orientation.Horizontal)
    qtbot.addWidget(made)
    made.model_of_columns = RecordTableModel(COLUMNS, made)
    made.setModel(made.model_of_columns)
    return made


def order(header):
    return "".join(KEYS[header.logicalIndex(place)] for place in range(header.count()))


def hidden(header):
    return {key for number, key in enumerate(KEYS) if header.isSectionHidden(number)}


def test_without_a_layout_columns_are_as_declared(header):
    apply(header, COLUMNS, {})
    assert (order(header), hidden(header), header.sectionSize(0)) == ("abcd", {"d"}, 100)


@pytest.mark.parametrize(
    ("saved", "shown"),
    [
        ("dcba", "dcba"),
        ("ca", "cdab"),
        ("xcyab", "cdab"),
        ("", "abcd"),
    ],
)
def test_columns_that_were_not_known_stand_behind_their_neighbour(header, saved, shown):
    apply(header, COLUMNS, {"order": list(saved)})
    assert order(header) == shown


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_what_was_described_comes_back(header, look, zoom):
    look.set_zoom(zoom)
    apply(header, COLUMNS, {"order": list("cadb"), "hidden": ["b"], "widths": {"c": 250, "d": 80}})
    saved = describe(header, COLUMNS)
    assert saved == {"order": list("cadb"), "hidden": ["b"], "widths": {"c": 250, "d": 80}}
    apply(header, COLUMNS, {})
    apply(header, COLUMNS, saved)
    assert describe(header, COLUMNS) == saved
    assert header.sectionSize(2) == round(250 * zoom)
    assert column_layout.zoom() == zoom


@pytest.mark.parametrize("width", [0, 19, 2001, -5, "wide", None, 12.5])
def test_a_width_that_makes_no_sense_is_not_taken(header, width):
    apply(header, COLUMNS, {"widths": {"a": width}})
    assert header.sectionSize(0) == 100


def test_the_first_column_cannot_be_hidden(header):
    apply(header, COLUMNS, {"hidden": ["a", "b", "gone"]})
    assert hidden(header) == {"b"}
