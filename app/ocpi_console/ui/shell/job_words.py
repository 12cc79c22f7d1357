"""Jobs in the words of the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ocpi_console.ui.states import State, state

if TYPE_CHECKING:
    from ocpi_console.jobs import Job


def state_of(job: "Job") -> State:
    """The state that is shown for a job."""
    return state("job", job.state)


def running(jobs: "Sequence[Job]") -> "list[Job]":
    """The jobs that have not ended."""
    return [job for job in jobs if state_of(job) in (State.QUEUED, State.RUNNING)]


def summary(jobs: "Sequence[Job]", seen: frozenset[object] = frozenset()) -> tuple[str, State | None]:
    """What the status bar says: `2 jobs · Importing cdrs.json 62 %`, else how many failed that were not seen yet."""
    active = running(jobs)
    if active:
        many = f"{len(active)} jobs · " if len(active) > 1 else ""
        return f"{many}{active[-1].title} {percent(active[-1])}".rstrip(), State.RUNNING
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
    return percent(job) if shown is State.RUNNING else shown.word
