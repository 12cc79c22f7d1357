"""How a task tells how far it is, and learns that it is cancelled."""

import time
from collections.abc import Callable

from ocpi_console.jobs.job import Cancelled

INTERVAL = 0.05
"""Seconds between two reports that are handed on; those between are dropped, the last one is kept."""

Send = Callable[[int, int, str], None]


class Progress:
    """Given to every task as its last argument; `report` often, it is cheap."""

    def __init__(self, send: Send, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self._send = send
        self._is_cancelled = is_cancelled
        self._last: tuple[int, int, str] | None = None
        self._next = 0.0

    def report(self, done: int, total: int = 0, message: str = "") -> None:
        """So much of so much is done (total 0: not known); raises Cancelled where the job is cancelled."""
        if self._is_cancelled():
            raise Cancelled("The job was cancelled.")
        now = time.monotonic()
        if now < self._next:
            self._last = (done, total, message)
            return
        self._next = now + INTERVAL
        self._last = None
        self._send(done, total, message)

    def flush(self) -> None:
        """Hand on the last report; whoever runs the task does this at its end."""
        if self._last is not None:
            self._send(*self._last)
            self._last = None
