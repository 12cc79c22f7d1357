"""Jobs in the words of the window."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ocpi_console.ui.states import State, state

if TYPE_CHECKING:
    from ocpi_console.jobs import Job


_GUESSED = timedelta(seconds=3)


def state_of(job: "Job") -> State:
    """The state that is shown for a job."""
    return state("job", job.state)


def running(jobs: "Sequence[Job]") -> "list[Job]":
    """The jobs that have not ended."""
    return [job for job in jobs if state_of(job) in (State.QUEUED, State.RUNNING)]


def leading(jobs: "Sequence[Job]") -> "Job | None":
    """The job whose progress the status bar shows: the newest that runs, else the one that waits longest."""
    active = running(jobs)
    return next((job for job in reversed(active) if state_of(job) is State.RUNNING), active[0] if active else None)


def summary(jobs: "Sequence[Job]", seen: frozenset[object] = frozenset()) -> tuple[str, State | None]:
    """What the status bar says: `2 jobs · Importing cdrs.json 62 %`, else how many failed that were not seen yet."""
    job = leading(jobs)
    if job is not None:
        count = len(running(jobs))
        many = f"{count} jobs · " if count > 1 else ""
        return f"{many}{job.title} {percent(job)}".rstrip(), State.RUNNING
    failed = [job for job in jobs if state_of(job) is State.FAILED and job.id not in seen]
    if failed:
        return f"{len(failed)} jobs failed" if len(failed) > 1 else f"Failed: {failed[0].title}", State.FAILED
    return "", None


def percent(job: "Job") -> str:
    """`62 %`, or nothing while the total is not known."""
    return f"{min(100, job.done * 100 // job.total)} %" if job.total else ""


def detail(job: "Job") -> str:
    """The second line of a job: its error, else its message, else how far it is."""
    shown = state_of(job)
    if shown is State.FAILED:
        return str(job.error or "It failed without a reason.")
    if job.message:
        return job.message
    if shown is State.RUNNING:
        return " · ".join(filter(None, (percent(job), _left(job))))
    if shown is State.DONE and job.started_at is not None and job.ended_at is not None:
        spent = job.ended_at - job.started_at
        return f"{shown.word}, took {_duration(spent)}" if round(spent.total_seconds()) else shown.word
    return shown.word


def _left(job: "Job") -> str:
    """The time left at the pace so far; nothing in the first seconds, when it is no more than a guess."""
    if job.started_at is None or not job.total or not job.done:
        return ""
    spent = datetime.now(UTC) - job.started_at
    return f"{_duration(spent * (job.total - job.done) / job.done)} left" if spent >= _GUESSED else ""


def _duration(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    return f"{seconds} s" if seconds < 100 else f"{round(seconds / 60)} min"
