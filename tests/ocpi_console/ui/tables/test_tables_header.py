"""The header: the sorted column is seen, and can be moved and sized."""

import pytest
from PySide6.QtCore import QSize

from ocpi_console.ui import theme
from ocpi_console.ui.tables.columns import CDRS
from ocpi_console.ui.tables.header import HEIGHT, TableHeader
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable


@pytest.fixture
def table(qtbot):
    made = RecordTable(RecordTableModel(CDRS), "CDRs")
    qtbot.addWidget(made)
    made.resize(1200, 300)
    return made


def pictures(table):
    """What stands in the header, by column."""
    header = table.horizontalHeader()
    image = header.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    return {
        column.key: image.copy(
            round(header.sectionViewportPosition(number) * ratio),
            0,
            round(header.sectionSize(number) * ratio),
            image.height(),
        )
        for number, column in enumerate(CDRS)
        if not header.isSectionHidden(number)
    }


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_it_is_as_high_as_the_zoom_wants(table, look, zoom):
    look.set_zoom(zoom)
    assert table.horizontalHeader().sizeHint().height() == theme.px(HEIGHT) == round(HEIGHT * zoom)


def test_only_the_sorted_column_changes_and_up_is_not_down(table):
    plain = pictures(table)
    table.rows_model.set_sorted("start", True)
    down = pictures(table)
    table.rows_model.set_sorted("start", False)
    up = pictures(table)
    changed = {key for key in plain if plain[key] != down[key]}
    assert changed == {key for key in plain if down[key] != up[key]}
    assert changed == {column.key for column in CDRS if column.sort_key == "start" and column.key in plain}


def test_columns_can_be_moved_also_the_first(table):
    header = table.horizontalHeader()
    assert isinstance(header, TableHeader)
    assert header.sectionsMovable()
    assert header.isFirstSectionMovable()
    assert header.accessibleName() == "Columns"


def test_a_header_without_a_table_paints_nothing_and_does_not_fail(qtbot):
    header = TableHeader()
    qtbot.addWidget(header)
    header.resize(QSize(100, 32))
    assert not header.grab().isNull()
