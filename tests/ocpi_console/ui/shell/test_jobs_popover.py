"""The panel of jobs: opened and closed by what one does elsewhere, and nothing else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget, QWidget
from shiboken6 import delete

from ocpi_console.jobs import Board
from ocpi_console.ui.shell.jobs_popover import JobRow, JobsPopover

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.button, made.table, made.field = QPushButton("x", made), QTableWidget(3, 3, made), QLineEdit(made)
    made.button.move(700, 20)
    made.table.setGeometry(500, 100, 300, 200)
    made.field.move(500, 400)
    made.opener = QPushButton("Jobs", made)
    made.opener.move(10, 570)
    made.show()
    return made


@pytest.fixture
def board():
    return Board()


@pytest.fixture
def popover(window, board):
    made = JobsPopover(window, lambda job: None, window.opener)
    window.opener.clicked.connect(lambda: made.toggle())  # noqa: PLW0108 (clicked hands over a bool)
    for number in range(2):
        board.start(board.add(f"Importing {number}.json", print))
    made.show_jobs(board.jobs)
    made.toggle()
    return made


@pytest.mark.parametrize("there", ["button", "table", "field", "window"])
def test_a_click_on_whatever_else_in_the_window_closes_it(popover, window, qtbot, there):
    clicked = getattr(window, there) if there != "window" else window
    clicked = clicked.viewport() if there == "table" else clicked
    qtbot.mouseClick(clicked, LEFT, pos=QPoint(3, 3) if there == "window" else QPoint())
    assert not popover.isVisible()


@pytest.mark.parametrize("kind", [JobRow, QLabel])
def test_a_click_into_it_leaves_it_open(popover, qtbot, kind):
    for clicked in popover.findChildren(kind):
        if clicked.isVisible():
            qtbot.mouseClick(clicked, LEFT)
    qtbot.mouseClick(popover, LEFT, pos=popover.rect().center())
    assert popover.isVisible()


def test_what_opened_it_closes_it_and_opens_it_again(popover, window, qtbot):
    for there in (False, True, False):
        qtbot.mouseClick(window.opener, LEFT)
        assert popover.isVisible() is there


def test_a_click_in_another_window_is_none_of_its_business(popover, qtbot):
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    qtbot.mouseClick(other, LEFT)
    assert popover.isVisible()


def test_the_keyboard_goes_back_to_where_it_was(popover, window, qtbot):
    popover.leave()
    window.field.setFocus()
    popover.toggle()
    assert window.focusWidget() is not window.field
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.field


def test_the_control_that_had_the_keyboard_may_be_gone_by_then(popover, window, qtbot):
    popover.leave()
    popover._before = window.field
    popover.show()
    delete(window.field)
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_a_row_names_its_job_and_what_its_button_does(popover, board):
    board.fail(board.jobs[0], "The disk is full.")
    popover.show_jobs(board.jobs)
    newest, oldest = (popover._list.itemAt(number).widget() for number in range(2))
    assert newest.accessibleName().startswith("Importing 1.json: Running")
    assert oldest.accessibleName() == "Importing 0.json: Failed. The disk is full."
    assert newest._button.accessibleName() == "Cancel: Importing 1.json"
    assert not oldest._button.isVisible()


def test_a_long_name_makes_it_no_wider(popover, board):
    width = popover.width()
    board.start(board.add("Importing " + "a" * 300 + ".json", print))
    popover.show_jobs(board.jobs)
    assert popover.width() == width
