from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocpi_console.jobs import Board
from ocpi_console.ui.shell.job_words import detail, summary
from ocpi_console.ui.shell.jobs_popover import JobsPopover
from ocpi_console.ui.shell.page import Offer
from ocpi_console.ui.shell.status_bar import StatusBar
from ocpi_console.ui.states import State


@pytest.fixture
def board():
    return Board()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def running(board, title="Importing cdrs.json", done=62, total=100):
    job = board.add(title, print)
    board.start(job)
    board.progress(job, done, total, "")
    return job


def test_nothing_is_said_without_jobs(board):
    assert summary(board.jobs) == ("", None)


def test_running_jobs_are_counted_with_their_share(board):
    running(board)
    assert summary(board.jobs) == ("Importing cdrs.json 62 %", State.RUNNING)
    running(board, "Exporting", 0, 0)
    assert summary(board.jobs) == ("2 jobs · Exporting", State.RUNNING)


def test_the_job_that_runs_is_shown_before_those_that_wait(board):
    running(board)
    board.add("Importing photo.json", print)
    assert summary(board.jobs) == ("2 jobs · Importing cdrs.json 62 %", State.RUNNING)


def test_a_job_tells_the_time_left_and_the_time_it_took(board):
    job = running(board, done=25)
    assert detail(job) == "25 %", "in the first seconds it is only a guess"
    job.started_at -= timedelta(seconds=20)
    assert detail(job) == "25 % · 60 s left"
    board.finish(job, None)
    assert detail(job) == "Done, took 20 s"
    job.started_at -= timedelta(seconds=280)
    assert detail(job) == "Done, took 5 min"


def test_failures_stay_until_they_were_seen(board):
    job = running(board)
    board.fail(job, "The disk is full.")
    assert summary(board.jobs) == ("Failed: Importing cdrs.json", State.FAILED)
    assert summary(board.jobs, frozenset({job.id})) == ("", None)
    assert detail(job) == "The disk is full."


def test_the_status_bar_shows_the_bar_while_a_job_runs(board, window):
    bar = StatusBar()
    bar.setParent(window)
    bar.show()
    job = running(board)
    bar.show_jobs(board.jobs)
    assert bar.progress.isVisible()
    assert bar.progress.percent == 62
    assert bar.jobs.accessibleName() == "Jobs: Importing cdrs.json 62 %"
    board.finish(job, None)
    bar.show_jobs(board.jobs)
    assert not bar.progress.isVisible()
    assert not bar.jobs.isVisible()


class TestPopover:
    @pytest.fixture
    def popover(self, window):
        self.cancelled = []
        return JobsPopover(window, self.cancelled.append)

    def rows(self, popover):
        return [popover._list.itemAt(number).widget() for number in range(popover._list.count())]

    def test_newest_first_with_cancel(self, popover, board, qtbot):
        first, second = running(board, "First"), running(board, "Second")
        popover.show_jobs(board.jobs)
        popover.toggle()
        assert [row._title.text() for row in self.rows(popover)] == ["Second", "First"]
        qtbot.mouseClick(self.rows(popover)[1]._button, Qt.MouseButton.LeftButton)
        assert self.cancelled == [first]
        board.finish(second, None)
        popover.show_jobs(board.jobs)
        assert not self.rows(popover)[0]._button.isVisible()

    def test_an_offer_is_made_when_it_is_done(self, popover, board, qtbot):
        job, shown = running(board), []
        popover.show_jobs(board.jobs)
        popover.toggle()
        popover.offers[job.id] = Offer("Show", lambda: shown.append(1))
        board.finish(job, None)
        popover.show_jobs(board.jobs)
        (row,) = self.rows(popover)
        assert row._button.accessibleName() == "Show: Importing cdrs.json"
        qtbot.mouseClick(row._button, Qt.MouseButton.LeftButton)
        assert shown == [1]

    def test_opening_it_is_seeing_the_failures(self, popover, board):
        job = running(board)
        board.fail(job, "The disk is full.")
        popover.show_jobs(board.jobs)
        assert popover.seen == frozenset()
        popover.toggle()
        assert popover.seen == {job.id}
        assert "Failed. The disk is full." in self.rows(popover)[0].accessibleName()

    def test_escape_and_a_click_elsewhere_close_it(self, popover, window, qtbot):
        popover.show_jobs(())
        popover.toggle()
        assert popover._none.isVisible()
        qtbot.keyClick(popover, Qt.Key.Key_Escape)
        assert not popover.isVisible()
        popover.toggle()
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.rect().topRight())
        assert not popover.isVisible()

    def test_rows_of_cleared_jobs_go(self, popover, board):
        board.finish(running(board), None)
        popover.show_jobs(board.jobs)
        board.clear()
        popover.show_jobs(board.jobs)
        assert popover._rows == {}

    def test_it_stays_inside_the_window(self, popover, board, window):
        for number in range(12):
            running(board, f"Job {number}")
        popover.show_jobs(board.jobs)
        popover.toggle()
        assert window.rect().contains(popover.ground().translated(popover.pos()).toRect())
