"""The worker: one warm process that does bulk work, and a thread that gives it one job after the other."""

import contextlib
import multiprocessing
import pickle
import queue
import threading
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Self

from ocpi_console.jobs.board import Board
from ocpi_console.jobs.faults import details, sentence
from ocpi_console.jobs.job import Job
from ocpi_console.jobs.process import Answer, End, News, Order, serve

PATIENCE = 2.0
"""Seconds that a cancelled task may take to its next report before its process is ended."""

_TICK = 0.05


class Worker:
    """Runs jobs in a spawned process, in order. A process that dies fails its job, and a new one takes the next.

    `warm` names modules that the process imports before it is asked for anything.
    """

    def __init__(self, board: Board, warm: Sequence[str] = ()) -> None:
        self.board = board
        self._warm = tuple(warm)
        self._context = multiprocessing.get_context("spawn")
        self._cancelled = self._context.Value("q", 0, lock=False)
        self._wanted: dict[int, float] = {}
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._process: Any = None
        self._orders: Connection | None = None
        self._thread = threading.Thread(target=self._run, name="jobs", daemon=True)
        self._closing = threading.Event()
        board.on_cancel(self._cancel)

    def start(self) -> Self:
        """Start the process now, so that it is warm when the first job comes."""
        if not self._thread.is_alive():
            self._thread.start()
        return self

    def submit(self, task: Callable[..., Any], *arguments: Any, title: str) -> Job:
        """Queue `task(*arguments, progress)`; it must live at the top of a module, and its arguments be picklable."""
        job = self.board.add(title, task, arguments)
        self.start()
        self._queue.put(job)
        return job

    def close(self, timeout: float = 5.0) -> None:
        """Cancel what is left and end the process."""
        self._closing.set()
        for job in self.board.running:
            self._cancel(job)
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)
        self._end_process()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    def _cancel(self, job: Job) -> None:
        if job.state == "queued":
            self.board.end_cancelled(job)
        elif job.state == "running":
            self._wanted.setdefault(job.id, time.monotonic())
            self._cancelled.value = job.id

    def _run(self) -> None:
        self._spawn()
        while (job := self._queue.get()) is not None:
            if job.over or not self.board.start(job):
                continue
            try:
                self._do(job)
            except (EOFError, ConnectionError):
                self._bury(job)
            self._wanted.pop(job.id, None)

    def _do(self, job: Job) -> None:
        """One job from start to end; raises EOFError or ConnectionError where the process dies."""
        if self._process is None or not self._process.is_alive():
            self._spawn()
        orders, process = self._orders, self._process
        assert orders is not None
        try:
            orders.send(Order(job.id, job.task, job.arguments))
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            self.board.fail(job, sentence(error), details(error))
        while not job.over and not self._impatient(job):
            if orders in wait([orders, process.sentinel], _TICK):
                self._take(job, orders.recv())
            elif not process.is_alive():
                raise EOFError

    def _take(self, job: Job, answer: Answer) -> None:
        if isinstance(answer, News):
            if job.id not in self._wanted:
                self.board.progress(job, answer.done, answer.total, answer.message)
        elif answer.number == job.id:
            self._finish(job, answer)

    def _finish(self, job: Job, end: End) -> None:
        if end.how == "cancelled" or job.id in self._wanted:
            self.board.end_cancelled(job)
        elif end.how == "failed":
            self.board.fail(job, end.error, end.details)
        else:
            self.board.finish(job, pickle.loads(end.result))  # noqa: S301 comes from our own process

    def _impatient(self, job: Job) -> bool:
        """End the process of a cancelled task that does not report; what it had not committed is rolled back."""
        since = self._wanted.get(job.id)
        patience = PATIENCE / 10 if self._closing.is_set() else PATIENCE
        if since is None or time.monotonic() - since < patience:
            return False
        self._end_process()
        self.board.end_cancelled(job)
        return True

    def _bury(self, job: Job) -> None:
        process = self._process
        process.join(1)
        self._end_process()
        if job.id in self._wanted or self._closing.is_set():
            self.board.end_cancelled(job)
            return
        reason = f"its process ended unexpectedly (code {process.exitcode})"
        self.board.fail(job, f"{job.title} stopped: {reason}. What was saved until then is kept.")

    def _spawn(self) -> None:
        self._end_process()
        self._orders, theirs = self._context.Pipe()
        self._process = self._context.Process(
            target=serve, args=(theirs, self._cancelled, self._warm), name="ocpi-console-worker", daemon=True
        )
        self._process.start()
        theirs.close()

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if self._orders is not None:
            with contextlib.suppress(OSError):
                self._orders.send(None)
            self._orders.close()
            self._orders = None
        if process is not None:
            process.join(0.2)
            if process.is_alive():
                process.terminate()
                process.join(2)
