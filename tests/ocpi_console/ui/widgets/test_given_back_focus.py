"""The keyboard goes back to where it was before a panel, unless that is gone: a page may be replaced meanwhile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import delete

from ocpi_console.jobs import Board
from ocpi_console.ui.shell.jobs_popover import JobsPopover
from ocpi_console.ui.shell.palette import CommandPalette
from ocpi_console.ui.shell.question import Question
from ocpi_console.ui.widgets.floating import give_back


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.before, made.other = QLineEdit(made), QLineEdit(made)
    made.other.move(0, 100)
    made.show()
    return made


async def _nothing(text):
    return ()


def _palette(window):
    made = CommandPalette(window, lambda: (), _nothing)
    made.open()
    return made


def _jobs(window):
    made = JobsPopover(window, Board().cancel)
    made.toggle()
    return made


def _question(window):
    return Question(window, "Delete all?", "It cannot be undone.", "Delete all", lambda: None)


@pytest.fixture(params=[_palette, _jobs, _question], ids=["palette", "jobs", "question"])
def open_panel(request, window, monkeypatch):
    def make():
        # Offscreen no window is active, so the application has no focus widget of its own.
        monkeypatch.setattr("PySide6.QtWidgets.QApplication.focusWidget", window.focusWidget)
        return request.param(window)

    return make


def test_it_is_put_back(open_panel, window, qtbot):
    window.before.setFocus()
    panel = open_panel()
    assert window.focusWidget() is not window.before
    qtbot.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.before


def test_what_had_it_may_be_gone(open_panel, window, qtbot):
    window.before.setFocus()
    panel = open_panel()
    delete(window.before)
    qtbot.keyClick(panel.focusWidget() or panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_what_is_hidden_or_was_never_there_gets_nothing(window):
    window.other.setFocus()
    window.before.hide()
    give_back(window.before)
    give_back(None)
    assert window.focusWidget() is window.other
