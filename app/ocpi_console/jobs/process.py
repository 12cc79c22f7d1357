"""What runs inside the worker process: tasks one after the other, until the parent goes."""

import contextlib
import os
import pickle
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from typing import Any, Literal, TypeAlias

from ocpi_console.jobs.faults import details, sentence
from ocpi_console.jobs.job import Cancelled
from ocpi_console.jobs.progress import Progress


@dataclass(frozen=True, slots=True)
class Order:
    """Do this task; `number` names it in every answer."""

    number: int
    task: Callable[..., Any]
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class News:
    """How far a task is."""

    number: int
    done: int
    total: int
    message: str


@dataclass(frozen=True, slots=True)
class End:
    """How a task ended; `result` is pickled, `error` a sentence."""

    number: int
    how: Literal["done", "failed", "cancelled"]
    result: bytes = b""
    error: str = ""
    details: str = ""


Answer: TypeAlias = News | End


def serve(orders: Connection, cancelled: Any, warm: Sequence[str]) -> None:
    """Work off orders; `cancelled` is a shared number, that of the task to end. Returns when the parent closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    for name in warm:
        import_module(name)
    with contextlib.suppress(EOFError, ConnectionError):
        while (order := orders.recv()) is not None:
            orders.send(_done(order, orders, cancelled))


def _leave_with_parent() -> None:
    """A parent that was killed closes nothing; its end is noticed all the same."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _done(order: Order, orders: Connection, cancelled: Any) -> End:
    def send(done: int, total: int, message: str) -> None:
        orders.send(News(order.number, done, total, message))

    progress = Progress(send, lambda: cancelled.value == order.number)
    try:
        result = pickle.dumps(order.task(*order.arguments, progress))
        progress.flush()
    except Cancelled:
        return End(order.number, "cancelled")
    except ConnectionError:
        raise
    except Exception as error:
        return End(order.number, "failed", error=sentence(error), details=details(error))
    return End(order.number, "done", result)
