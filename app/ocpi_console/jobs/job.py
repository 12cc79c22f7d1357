"""A job: one long piece of work, as people see it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

State = Literal["queued", "running", "done", "failed", "cancelled"]

OVER: frozenset[State] = frozenset({"done", "failed", "cancelled"})
"""States that a job never leaves."""


class Cancelled(Exception):
    """The job was cancelled; raised inside the task at its next report, and by `Job.outcome`."""


class JobFailed(Exception):
    """The message is one sentence for the user; `details` holds the traceback, for a report of a fault of ours."""

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.details = details


@dataclass(eq=False)
class Job:
    """What is to be done, how far it is, and how it ended.

    `done` and `total` count in the task's own unit (bytes, records); `total` 0 means that the end is not known.
    `error` is a sentence. Fields are set by the worker's thread; read them after `Board.on_change` called.
    """

    id: int
    title: str
    task: Callable[..., Any]
    arguments: tuple[Any, ...] = ()
    state: State = "queued"
    done: int = 0
    total: int = 0
    message: str = ""
    error: str = ""
    details: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    future: "Future[Any]" = field(default_factory=Future)

    @property
    def over(self) -> bool:
        """Whether it has ended in one way or another."""
        return self.state in OVER

    @property
    def fraction(self) -> float | None:
        """How far it is from 0 to 1, None where the end is not known."""
        return min(self.done / self.total, 1.0) if self.total > 0 else None

    def outcome(self, timeout: float | None = None) -> Any:
        """Wait for the result of the task; raises JobFailed, Cancelled or TimeoutError.

        Inside a coroutine await `asyncio.wrap_future(job.future)` instead.
        """
        return self.future.result(timeout)
