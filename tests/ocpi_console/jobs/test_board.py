"""The board and what happens without a process."""

import pytest

from ocpi_console.jobs import Board, Cancelled, Progress, run_here


def test_the_board_keeps_jobs_in_order_and_forgets_those_that_are_over():
    board = Board()
    first, second = board.add("First", print), board.add("Second", print)
    board.start(first)
    board.finish(first, 1)
    assert [job.title for job in board.jobs] == ["First", "Second"]
    assert board.running == (second,)
    board.clear()
    assert board.jobs == (second,)


def test_a_state_is_final():
    board = Board()
    job = board.add("Once", print)
    board.start(job)
    board.end_cancelled(job)
    board.finish(job, 1)
    board.progress(job, 5, 10, "late")
    assert (job.state, job.done) == ("cancelled", 0)
    with pytest.raises(Cancelled):
        job.outcome(0)


def test_a_callback_can_read_the_outcome():
    board = Board()
    outcomes = []
    board.on_change(lambda job: outcomes.append(job.outcome(0) if job.over else None))
    job = board.add("Adding", print)
    board.start(job)
    board.finish(job, 42)
    assert outcomes == [None, None, 42]


def test_reports_are_throttled_and_the_last_is_kept():
    sent = []
    progress = Progress(lambda *report: sent.append(report))
    for step in range(1000):
        progress.report(step, 1000)
    progress.flush()
    assert sent[0] == (0, 1000, "")
    assert sent[-1] == (999, 1000, "")
    assert len(sent) < 20


def test_a_cancelled_task_hears_of_it_at_its_next_report():
    with pytest.raises(Cancelled):
        Progress(lambda *_: None, lambda: True).report(1)


@pytest.mark.parametrize("quiet", [True, False])
def test_the_same_task_runs_here(quiet, capsys):
    def task(number, progress):
        progress.report(1, 2, "half")
        progress.report(2, 2, "whole")
        return number * 2

    assert run_here(task, 21, title="Doubling", quiet=quiet) == 42
    assert capsys.readouterr().out == ""
