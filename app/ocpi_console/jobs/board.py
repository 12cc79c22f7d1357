"""The list of jobs, and the one place where their state changes."""

import itertools
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from ocpi_console.jobs.job import Cancelled, Job, JobFailed, State

Callback = Callable[[Job], None]

KEPT = 100
"""So many jobs that are over stay on the board."""


class Board:
    """All jobs, the newest last. Any thread may ask; callbacks run on the thread that made the change."""

    def __init__(self) -> None:
        self._jobs: list[Job] = []
        self._numbers = itertools.count(1)
        self._callbacks: list[Callback] = []
        self._cancellers: list[Callable[[Job], None]] = []
        self._guard = threading.RLock()

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs, the newest last."""
        with self._guard:
            return tuple(self._jobs)

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that are not over."""
        return tuple(job for job in self.jobs if not job.over)

    def on_change(self, callback: Callback) -> Callable[[], None]:
        """Call `callback` with a job whenever it changes; gives the function that ends this."""
        with self._guard:
            self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def on_cancel(self, canceller: Callable[[Job], None]) -> None:
        """Tell whoever runs the jobs that one is to be cancelled."""
        self._cancellers.append(canceller)

    def add(self, title: str, task: Callable[..., Any], arguments: tuple[Any, ...] = ()) -> Job:
        """A new job in the queue."""
        with self._guard:
            job = Job(next(self._numbers), title, task, arguments)
            self._jobs.append(job)
            over = [old for old in self._jobs if old.over]
            for old in over[: max(len(over) - KEPT, 0)]:
                self._jobs.remove(old)
        self._changed(job)
        return job

    def cancel(self, job_id: int) -> None:
        """Cancel a job that is not over: at once where it waits, at its next report where it runs."""
        for job in self.running:
            if job.id == job_id:
                for canceller in self._cancellers:
                    canceller(job)

    def clear(self) -> None:
        """Take all jobs that are over off the board."""
        with self._guard:
            gone = [job for job in self._jobs if job.over]
            self._jobs = [job for job in self._jobs if not job.over]
        for job in gone:
            self._changed(job)

    def start(self, job: Job) -> bool:
        """The job runs now; False where it was cancelled before."""
        if not job.future.set_running_or_notify_cancel():
            self.end_cancelled(job)
            return False
        with self._guard:
            job.state, job.started_at = "running", datetime.now(UTC)
        self._changed(job)
        return True

    def progress(self, job: Job, done: int, total: int, message: str) -> None:
        """How far it is; news of a job that is over are not news."""
        with self._guard:
            if job.over:
                return
            job.done, job.total, job.message = done, total, message
        self._changed(job)

    def finish(self, job: Job, result: Any) -> None:
        """It is done."""
        self._end(job, "done", lambda: job.future.set_result(result))

    def fail(self, job: Job, error: str, details: str = "") -> None:
        """It failed, for the reason given in one sentence."""
        self._end(job, "failed", lambda: job.future.set_exception(JobFailed(error, details)), error, details)

    def end_cancelled(self, job: Job) -> None:
        """It was cancelled."""
        cancelled = Cancelled(f"{job.title} was cancelled.")
        self._end(job, "cancelled", lambda: job.future.set_exception(cancelled))

    def _end(self, job: Job, state: State, settle: Callable[[], None], error: str = "", details: str = "") -> None:
        """The final state; what comes later is not news."""
        with self._guard:
            if job.over:
                return
            job.state, job.error, job.details, job.ended_at = state, error, details, datetime.now(UTC)
        if not job.future.cancelled():
            settle()
        self._changed(job)

    def _changed(self, job: Job) -> None:
        with self._guard:
            callbacks = list(self._callbacks)
        for callback in callbacks:
            callback(job)
