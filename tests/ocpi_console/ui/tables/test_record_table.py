"""The table as people use it: painted fast, walked by keys, laid out as it was left."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui import theme
from ocpi_console.ui.tables import column_layout
from ocpi_console.ui.tables.column_chooser import ColumnChooser
from ocpi_console.ui.tables.columns import CDRS, COLUMNS
from ocpi_console.ui.tables.delegate import _fitted
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable
from ocpi_console.ui.theme import Role


def cdr(number):
    return {
        "start": None,
        "party": "NL*TNM",
        "kwh": Decimal(number) / 8,
        "minutes": Decimal(number),
        "cost": Decimal(number) / 3,
        "currency": "EUR",
        "errors": number % 3,
        "warnings": 1,
        "name": f"Rotterdam, Blaak {number}",
        "city": "Rotterdam",
        "evse": f"NL*TNM*E{number:06}",
        "contract": "NL-TNM-C00122045-K",
        "id": f"CDR-261025-{number:05}",
    }


@pytest.fixture
def table(qtbot):
    model = RecordTableModel(CDRS)
    made = RecordTable(model, "CDRs")
    qtbot.addWidget(made)
    model.set_ids(range(1_000_000))
    model.page_wanted.connect(
        lambda page: model.put_page(page, model.page_ids(page), [cdr(number) for number in model.page_ids(page)])
    )
    column_layout.apply(made.horizontalHeader(), model.columns, {})
    made.resize(1400, 35 * 28 + 50)
    made.show()
    return made


def test_a_million_rows_take_another_zoom(table):
    """Sizes are set for all rows together: row by row this would run into the time limit of a test."""
    before = table.rowHeight(0)
    theme.appearance().set_zoom(1.5)
    assert table.rowHeight(999_999) == table.rowHeight(0) > before


def test_keys_open_copy_and_walk(table, qtbot):
    table.go_to(0)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [0]
    with qtbot.waitSignal(table.current_row) as moved:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert moved.args == [1]
    with qtbot.waitSignal(table.copy_wanted):
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_rows() == [1, 2]
    with qtbot.waitSignal(table.menu_wanted):
        qtbot.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


def test_the_end_of_a_million_rows_is_one_key_away(table, qtbot):
    table.go_to(0)
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 999_999
    assert table.currentIndex().siblingAtColumn(len(CDRS) - 4).data() == "CDR-261025-999999"


def test_a_header_click_sorts_amounts_from_the_largest_and_turns_at_the_second(table, qtbot):
    number = [column.key for column in CDRS].index("cost")
    asked = []
    table.sort_wanted.connect(lambda key, down: asked.append((key, down)))
    table.horizontalHeader().sectionClicked.emit(number)
    table.rows_model.set_sorted("cost", descending=True)
    table.horizontalHeader().sectionClicked.emit(number)
    names = [column.key for column in CDRS].index("name")
    table.horizontalHeader().sectionClicked.emit(names)
    assert asked == [("cost", True), ("cost", False), ("name", False)]


def test_numbers_never_elide_and_ids_elide_in_the_middle(look):
    assert _fitted("1 412 000.50", 30, Role.BODY, "number")[0] == "###"
    fitted = _fitted("CDR-261025-00417", 80, Role.ID, "id")[0]
    assert fitted.startswith("C")
    assert fitted.endswith("7")
    assert "…" in fitted


def test_the_layout_of_columns_comes_back(table, qtbot):
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(3), 1)
    header.resizeSection(4, 222)
    header.setSectionHidden(5, True)
    saved = column_layout.describe(header, CDRS)
    column_layout.apply(header, CDRS, {})
    assert header.visualIndex(3) == 3
    assert not header.isSectionHidden(5)
    column_layout.apply(header, CDRS, saved)
    assert header.visualIndex(3) == 1
    assert header.sectionSize(4) == 222
    assert header.isSectionHidden(5)


@pytest.mark.parametrize("saved", [{"order": ["gone", "kwh"]}, {"widths": {"kwh": "wide"}}, {"hidden": ["state"]}])
def test_a_saved_layout_that_does_not_fit_any_more_does_no_harm(table, saved):
    column_layout.apply(table.horizontalHeader(), CDRS, saved)
    header = table.horizontalHeader()
    assert sorted(header.logicalIndex(place) for place in range(header.count())) == list(range(len(CDRS)))
    assert not header.isSectionHidden(0), "without its first column rows could not be told apart"


def test_columns_are_found_ticked_and_moved_by_keys(table, qtbot):
    header = table.horizontalHeader()
    chooser = ColumnChooser(header, CDRS, lambda: column_layout.apply(header, CDRS, {}), table)
    qtbot.addWidget(chooser)
    chooser.search.setText("vat")
    seen = [chooser.list.item(n).text() for n in range(chooser.list.count()) if not chooser.list.item(n).isHidden()]
    assert seen == ["Cost without VAT", "Cost with VAT"]
    with qtbot.waitSignal(chooser.changed):
        chooser.list.findItems("Cost with VAT", Qt.MatchFlag.MatchExactly)[0].setCheckState(Qt.CheckState.Checked)
    number = [column.key for column in CDRS].index("cost_with_vat")
    assert not header.isSectionHidden(number)
    chooser.list.setCurrentRow(1)
    moved = header.logicalIndex(1)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert header.logicalIndex(2) == moved


@pytest.mark.parametrize("page", COLUMNS)
def test_declared_columns_are_unique_and_their_header_titles_fit(look, page):
    keys = [column.key for column in COLUMNS[page]]
    assert len(keys) == len(set(keys))
    from PySide6.QtGui import QFontMetrics

    metrics = QFontMetrics(theme.font(Role.HEADER))
    for column in COLUMNS[page]:
        if column.kind != "problems":
            assert metrics.horizontalAdvance(column.title) + 16 <= column.width, column.title
