import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocpi_console.ui.shell.page import Offer
from ocpi_console.ui.shell.toast import Toast
from ocpi_console.ui.states import State


@pytest.fixture
def toast(qtbot):
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    made = Toast(window)
    yield made
    window.close()


def test_it_shows_the_whole_sentence_in_the_bottom_middle(toast):
    toast.say("Imported 164 records.", State.DONE, Offer("Show", lambda: None))
    assert toast.isVisible()
    assert toast._text.elided() == "Imported 164 records."
    assert abs(toast.geometry().center().x() - 400) <= 1
    assert toast.geometry().bottom() < 600
    assert toast.accessibleName() == "Done: Imported 164 records."


def test_a_long_sentence_is_elided_inside_the_window(toast):
    toast.say("word " * 80, State.FAILED)
    assert toast.width() <= 800 - 32
    assert "…" in toast._text.elided()


def test_the_action_runs_and_closes_it(toast, qtbot):
    ran = []
    toast.say("Done.", State.DONE, Offer("Undo", lambda: ran.append(1)))
    qtbot.mouseClick(toast._button, Qt.MouseButton.LeftButton)
    assert ran == [1]
    assert not toast.isVisible()


def test_it_goes_after_its_time_but_not_while_it_is_focused(toast):
    toast.say("Done.")
    toast._close.setFocus()
    toast._on_time()
    assert toast.isVisible()
    assert toast._timer.isActive()
    toast._close.clearFocus()
    toast._on_time()
    assert not toast.isVisible()


def test_a_new_sentence_takes_the_place_of_the_old_one(toast):
    toast.say("First.", State.DONE, Offer("Undo", lambda: None))
    toast.say("Second.")
    assert toast.sentence() == "Second."
    assert not toast._button.isVisible()


def test_escape_closes_it(toast, qtbot):
    toast.say("Done.")
    qtbot.keyClick(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_it_keeps_clear_of_the_panel_beside_it(toast):
    window = toast.parentWidget()
    panel = QWidget(window)
    panel.setGeometry(0, 300, 420, 300)
    panel.show()
    beside = Toast(window, beside=panel)
    beside.say("Imported 164 records.")
    assert beside.ground().translated(beside.pos()).left() > panel.geometry().right() - 12
    panel.hide()
    beside.place()
    assert abs(beside.geometry().center().x() - 400) <= 1
