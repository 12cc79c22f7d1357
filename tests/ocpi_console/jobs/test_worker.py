"""The worker, with real processes."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
import worker_tasks

from ocpi_console.jobs import Board, Cancelled, JobFailed, Worker


def eventually(condition, seconds=10.0):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def test_a_task_runs_in_another_process_and_gives_its_result(worker):
    assert worker.submit(worker_tasks.add, 1, 2, title="Adding").outcome(20) == 3
    assert worker.submit(worker_tasks.process_id, title="Asking").outcome(20) != os.getpid()


def test_the_process_stays_warm(worker):
    first, second = (worker.submit(worker_tasks.process_id, title="Asking") for _ in range(2))
    assert first.outcome(20) == second.outcome(20)


def test_progress_reaches_the_board_and_the_last_report_counts(worker, board):
    seen = []
    stop = board.on_change(lambda job: seen.append((job.state, job.done)))
    job = worker.submit(worker_tasks.add, 1, 2, title="Adding")
    job.outcome(20)
    stop()
    assert (job.done, job.total, job.message, job.fraction) == (100, 100, "step 100", 1.0)
    assert seen[0][0] == "queued"
    assert seen[-1] == ("done", 100)
    assert len(seen) < 50, "reports are throttled"


@pytest.mark.parametrize(
    ("task", "arguments", "sentence"),
    [
        (worker_tasks.fail_known, (), r"^a\.json is no JSON\.$"),
        (worker_tasks.fail_by_fault, (), "The program failed here .KeyError"),
        (worker_tasks.fail_by_system, ("/nowhere/a.json",), "/nowhere/a.json: No such file"),
        (worker_tasks.unpicklable, (), "The program failed here"),
    ],
)
def test_a_failure_is_a_sentence_with_details(worker, task, arguments, sentence):
    job = worker.submit(task, *arguments, title="Failing")
    with pytest.raises(JobFailed, match=sentence):
        job.outcome(20)
    assert job.state == "failed"
    assert "Traceback" in job.details


def test_arguments_that_cannot_travel_fail_the_job(worker):
    job = worker.submit(worker_tasks.add, lambda: None, 2, title="Adding")
    with pytest.raises(JobFailed, match="The program failed here"):
        job.outcome(20)
    assert worker.submit(worker_tasks.add, 2, 2, title="Adding").outcome(20) == 4


def test_cancel_is_final(worker, board, tmp_path):
    mark = tmp_path / "mark"
    job = worker.submit(worker_tasks.go_on, str(mark), title="Going on")
    eventually(mark.exists)
    board.cancel(job.id)
    with pytest.raises(Cancelled):
        job.outcome(20)
    assert job.state == "cancelled"
    assert mark.read_text() == "ended"
    assert worker.submit(worker_tasks.add, 3, 4, title="Adding").outcome(20) == 7


def test_a_job_in_the_queue_is_cancelled_at_once(worker, board, tmp_path):
    mark = tmp_path / "mark"
    first = worker.submit(worker_tasks.go_on, str(mark), title="First")
    eventually(mark.exists)
    never = tmp_path / "never"
    second = worker.submit(worker_tasks.go_on, str(never), title="Second")
    board.cancel(second.id)
    assert second.state == "cancelled"
    board.cancel(first.id)
    eventually(lambda: first.over)
    assert worker.submit(worker_tasks.add, 1, 1, title="Adding").outcome(20) == 2
    assert not never.exists()


def test_a_task_that_never_reports_is_ended_with_its_process(worker, board):
    job = worker.submit(worker_tasks.sleep, 60.0, title="Sleeping")
    eventually(lambda: job.state == "running")
    board.cancel(job.id)
    with pytest.raises(Cancelled):
        job.outcome(10)
    assert worker.submit(worker_tasks.add, 1, 1, title="Adding").outcome(20) == 2


def test_a_future_that_nobody_waits_for_any_more_does_not_run(worker, board, tmp_path):
    mark = tmp_path / "mark"
    first = worker.submit(worker_tasks.go_on, str(mark), title="First")
    eventually(mark.exists)
    second = worker.submit(worker_tasks.add, 1, 1, title="Second")
    assert second.future.cancel()
    board.cancel(first.id)
    eventually(lambda: second.over)
    assert second.state == "cancelled"


def test_a_crash_fails_the_job_and_the_next_one_runs(worker):
    job = worker.submit(worker_tasks.die, title="Importing")
    with pytest.raises(JobFailed, match="Importing stopped: its process ended unexpectedly"):
        job.outcome(20)
    assert worker.submit(worker_tasks.add, 1, 1, title="Adding").outcome(20) == 2


def test_closing_cancels_what_runs():
    board = Board()
    worker = Worker(board).start()
    job = worker.submit(worker_tasks.sleep, 60.0, title="Sleeping")
    eventually(lambda: job.state == "running")
    worker.close()
    eventually(lambda: job.over)
    assert job.state == "cancelled"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("task", ["process_id", "sleep"])
def test_the_worker_goes_when_its_parent_is_killed(tmp_path, task):
    mark = tmp_path / "worker"
    program = tmp_path / "parent.py"
    program.write_text(
        textwrap.dedent(f"""
            import sys, time
            from pathlib import Path
            sys.path.append({str(Path(__file__).parent)!r})
            import worker_tasks
            from ocpi_console.jobs import Board, Worker
            if __name__ == "__main__":
                worker = Worker(Board())
                process = worker.submit(worker_tasks.process_id, title="Asking").outcome(20)
                if {task!r} == "sleep":
                    job = worker.submit(worker_tasks.sleep, 60.0, title="Sleeping")
                    while job.state != "running":
                        time.sleep(0.01)
                Path({str(mark)!r}).write_text(str(process))
                time.sleep(60)
        """)
    )
    parent = subprocess.Popen([sys.executable, str(program)])
    eventually(lambda: mark.exists() and mark.read_text(), 20)
    child = int(mark.read_text())
    parent.send_signal(signal.SIGKILL)
    parent.wait(10)
    eventually(lambda: not is_alive(child))


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not (state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z")
