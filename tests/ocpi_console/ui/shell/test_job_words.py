"""Jobs in the words of the window."""

from datetime import UTC, datetime, timedelta

import pytest

from ocpi_console.jobs import Job
from ocpi_console.ui.shell import job_words
from ocpi_console.ui.states import State

NOW = datetime.now(UTC)


def job(state, number=1, **members):
    return Job(id=number, title=f"Job {number}", task=print, state=state, **members)


@pytest.mark.parametrize(
    ("done", "total", "words"), [(0, 0, ""), (0, 10, "0 %"), (62, 100, "62 %"), (199, 200, "99 %"), (9, 3, "100 %")]
)
def test_a_share_is_whole_and_never_more_than_all(done, total, words):
    assert job_words.percent(job("running", done=done, total=total)) == words


@pytest.mark.parametrize(
    ("states", "leading"),
    [
        ([], None),
        (["done", "failed", "cancelled"], None),
        (["queued", "queued"], 0),
        (["queued", "running", "queued"], 1),
        (["running", "running"], 1),
    ],
)
def test_the_newest_that_runs_leads_else_the_one_that_waits_longest(states, leading):
    jobs = [job(state, number) for number, state in enumerate(states)]
    assert job_words.leading(jobs) is (None if leading is None else jobs[leading])


@pytest.mark.parametrize(
    ("jobs", "seen", "said"),
    [
        ([job("failed", 7)], (), ("Failed: Job 7", State.FAILED)),
        ([job("failed", 7), job("failed", 8)], (), ("2 jobs failed", State.FAILED)),
        ([job("failed", 7), job("failed", 8)], (7,), ("Failed: Job 8", State.FAILED)),
        ([job("failed", 7)], (7,), ("", None)),
        ([job("failed", 7), job("queued", 8)], (), ("Job 8", State.RUNNING)),
        ([job("done", 7)], (), ("", None)),
    ],
)
def test_failures_are_told_until_they_were_seen_and_not_while_others_run(jobs, seen, said):
    assert job_words.summary(jobs, frozenset(seen)) == said


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (job("failed", error="The disk is full.", message="Reading"), "The disk is full."),
        (job("failed"), "It failed without a reason."),
        (job("running", message="Reading cdrs.json"), "Reading cdrs.json"),
        (job("running", done=1, total=4), "25 %"),
        (job("running"), ""),
        (job("queued"), State.QUEUED.word),
        (job("cancelled"), State.CANCELLED.word),
        (job("done", started_at=NOW, ended_at=NOW + timedelta(milliseconds=400)), State.DONE.word),
        (job("done", started_at=NOW, ended_at=NOW + timedelta(seconds=99)), "Done, took 99 s"),
        (job("done", started_at=NOW, ended_at=NOW + timedelta(seconds=100)), "Done, took 2 min"),
    ],
)
def test_the_second_line_of_a_job(one, words):
    assert job_words.detail(one) == words


def test_the_time_left_is_that_of_the_pace_so_far():
    one = job("running", done=25, total=100, started_at=datetime.now(UTC) - timedelta(seconds=600))
    assert job_words.detail(one) == "25 % · 30 min left"
