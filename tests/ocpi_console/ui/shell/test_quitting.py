"""Quitting: at once, or after a question while jobs run."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from ocpi_console.jobs import Board
from ocpi_console.ui.shell.question import Question
from ocpi_console.ui.shell.quitting import leave_or_ask
from ocpi_console.ui.widgets.sheet_panel import ASKS


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.board, self.times_left = Board(), 0

    def leave(self):
        self.times_left += 1


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def run_jobs(window, count):
    for number in range(count):
        window.board.start(window.board.add(f"Job {number}", print))


def test_without_jobs_it_leaves_at_once(window):
    leave_or_ask(window)
    assert (window.times_left, window.findChildren(Question)) == (1, [])


@pytest.mark.parametrize(("count", "title"), [(1, "A job is running. Quit?"), (3, "3 jobs are running. Quit?")])
@pytest.mark.parametrize(("answer", "left"), [("Keep running", 0), ("Cancel jobs and quit", 1)])
def test_while_jobs_run_it_asks_first(window, count, title, answer, left):
    run_jobs(window, count)
    leave_or_ask(window)
    [question] = window.findChildren(Question)
    assert (question.accessibleName(), window.times_left) == (title, 0)
    assert window.focusWidget().text() == "Keep running"
    next(found for found in question.findChildren(QPushButton) if found.text() == answer).click()
    assert window.times_left == left


def test_while_a_question_is_open_no_other_is_asked(window):
    run_jobs(window, 1)
    window.setProperty(ASKS, True)
    leave_or_ask(window)
    assert (window.times_left, window.findChildren(Question)) == (0, [])
