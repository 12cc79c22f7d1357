"""How soon a job that was cancelled has stopped, and the worker is free for the next one."""

import threading

import pytest

from benchmarks.endless_task import end_at_once, go_on
from ocpi_console.jobs import Board, Worker


@pytest.fixture
def board():
    return Board()


@pytest.fixture
def worker(board):
    with Worker(board) as running:
        assert running.submit(end_at_once, title="Warming up").outcome(60) == 1
        yield running


class Cancelled:
    """Runs one job after the other, each cancelled as soon as it has reported; `run` gives how it ended."""

    def __init__(self, board, worker):
        self._board, self._worker = board, worker
        self._reported, self._over = threading.Event(), threading.Event()
        board.on_change(self._note)

    def _note(self, job):
        if job.over:
            self._over.set()
        elif job.done:
            self._reported.set()

    def run(self):
        self._reported.clear()
        self._over.clear()
        job = self._worker.submit(go_on, title="Going on")
        assert self._reported.wait(60)
        self._board.cancel(job.id)
        assert self._over.wait(60)
        return job.state


def test_a_cancelled_job_stops(compared, board, worker):
    """A job begun, cancelled at its first report and ended, against one round trip of a job that does nothing."""
    jobs = Cancelled(board, worker)
    result = compared(jobs.run, lambda: worker.submit(end_at_once, title="Ending").outcome(60), most=3, turns=20)
    assert result == "cancelled"
    assert worker.submit(end_at_once, title="Next").outcome(60) == 1
