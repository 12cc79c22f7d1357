"""The timeline with its head: T changes between picture and table, and the table is copied whole."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from generators.priced_samples import NIGHT
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.price.priced_record import Terms, look_up, priced
from ocpi_console.ui.inspectors.price.timeline_panel import TimelinePanel
from ocpi_console.ui.inspectors.price.timeline_words import HEADERS


@pytest.fixture
def panel(qtbot, make_subject):
    made = TimelinePanel()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show_timeline(priced(look_up(make_subject(NIGHT), NothingHeld()), Terms()).timeline("stated"))
    made.show()
    return made


def test_its_head_says_when_and_in_which_zone(panel):
    assert panel.when.text() == "25.10.2026 00:40 CEST – 04:10 CET, Europe/Berlin"
    assert panel.has_timeline()


def test_t_shows_the_table_and_the_picture_again(qtbot, panel):
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_T)
    assert panel.bodies.currentWidget() is panel.table
    assert panel.table.hasFocus()
    assert panel.table.model().rowCount() > 4
    qtbot.keyClick(panel.table, Qt.Key.Key_T)
    assert panel.bodies.currentWidget() is panel.view
    assert panel.view.hasFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_T)
    qtbot.keyClick(panel.table, Qt.Key.Key_Escape)
    assert panel.bodies.currentWidget() is panel.view


def test_another_session_comes_into_the_table_too(panel):
    panel.as_table.setChecked(True)
    panel.show_timeline(None)
    assert panel.table.model() is None or panel.table.model().rowCount() == 0
    assert not panel.has_timeline()


def test_the_table_is_copied_with_its_titles(qtbot, panel):
    panel.as_table.setChecked(True)
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == list(HEADERS)
    assert len(lines) == panel.table.model().rowCount() + 1


def test_cells_are_spoken_with_their_title(panel):
    panel.as_table.setChecked(True)
    model = panel.table.model()
    assert model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole) == "10.0, Power kW"


def test_closing_is_asked_of_the_page(qtbot, panel):
    with qtbot.waitSignal(panel.close_wanted, timeout=1000):
        panel.close_button.click()
