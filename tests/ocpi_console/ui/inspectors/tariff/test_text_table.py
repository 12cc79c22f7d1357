"""Numbers of a chart as a table, and the key that leads there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from ocpi_console.ui.inspectors.tariff.chart_or_table import ChartOrTable
from ocpi_console.ui.inspectors.tariff.text_table import TextTable, TextTableModel

TITLES, ROWS = ("Time", "Cost"), [("0:00", "0.00"), ("1:00", "4.50")]


def test_it_behaves_as_qt_wants_models_to(qtmodeltester, qapp):
    qtmodeltester.check(TextTableModel(TITLES, ROWS))


def test_a_screen_reader_hears_the_column_with_each_number(qapp):
    model = TextTableModel(TITLES, ROWS)
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "4.50, Cost"


def test_all_of_it_is_copied(qtbot):
    table = TextTable("Costs")
    qtbot.addWidget(table)
    assert table.as_text() == ""
    table.show_rows(TITLES, ROWS)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Time\tCost\n0:00\t0.00\n1:00\t4.50"


def test_no_rows_are_no_harm(qtbot):
    table = TextTable("Costs")
    qtbot.addWidget(table)
    table.show_rows(TITLES, [])
    assert table.as_text() == "Time\tCost"
    assert not table.grab().isNull()


@pytest.fixture
def both(qtbot):
    made = ChartOrTable(QPushButton("chart"), "Costs")
    qtbot.addWidget(made)
    qtbot.addWidget(made.chip)
    made.show_rows(TITLES, ROWS)
    made.show()
    return made


def test_t_switches_and_the_keyboard_goes_along(both, qtbot):
    both.chart.setFocus()
    switched = []
    both.switched.connect(switched.append)
    qtbot.keyClick(both.chart, Qt.Key.Key_T)
    assert both.currentWidget() is both.table
    assert both.focusProxy() is both.table
    qtbot.keyClick(both.table, Qt.Key.Key_T)
    assert both.currentWidget() is both.chart
    assert switched == [True, False]


def test_with_ctrl_it_is_another_key(both, qtbot):
    qtbot.keyClick(both.chart, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert both.currentWidget() is both.chart


def test_the_chip_does_the_same(both):
    both.chip.click()
    assert both.currentWidget() is both.table
    both.chip.click()
    assert both.currentWidget() is both.chart
