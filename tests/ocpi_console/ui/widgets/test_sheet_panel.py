"""A question above the window: the window waits until it is answered or left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ocpi_console.ui.widgets import button
from ocpi_console.ui.widgets.sheet_panel import ASKS, SheetPanel, once


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def panel(window):
    made = SheetPanel(window, "Whose records are these?", 400)
    made.ran = []
    made.go = button("Import", once(lambda: made.ran.append(window.property(ASKS)), made), "primary")
    made.fill(QLineEdit(), button("Cancel", made.leave), made.go)
    return made


def test_the_window_waits_while_it_is_open(panel, window):
    assert not window.property(ASKS)
    panel.open()
    assert window.property(ASKS) is True
    panel.leave()
    assert window.property(ASKS) is False


def test_an_answer_runs_after_the_panel_is_left(panel, window):
    panel.open()
    panel.go.click()
    assert (panel.ran, panel.isVisible()) == ([False], False)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("enabled", [True, False])
def test_enter_answers_only_where_the_answer_can_be_given(panel, qtbot, key, enabled):
    panel.go.setEnabled(enabled)
    panel.open()
    qtbot.keyClick(panel, key)
    assert len(panel.ran) == enabled


@pytest.mark.parametrize(("width", "height"), [(800, 600), (300, 200), (1600, 1000)])
def test_it_stays_in_the_middle_of_a_window_of_any_size(panel, window, width, height):
    panel.open()
    window.resize(width, height)
    assert window.rect().contains(panel.geometry())
    assert abs(panel.geometry().center().x() - window.rect().center().x()) <= 1


def test_a_click_beside_it_leaves(panel, window, qtbot):
    panel.open()
    with qtbot.waitSignal(panel.left):
        qtbot.mouseClick(panel._dim, Qt.MouseButton.LeftButton)
    assert panel.ran == []
