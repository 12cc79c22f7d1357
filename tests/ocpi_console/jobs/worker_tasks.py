"""Tasks for the worker process."""

import os
import time
from pathlib import Path

from ocpi_console.jobs import Progress


class Unreadable(ValueError):
    """Stands for a known error."""


Unreadable.__module__ = "ocpi_console.files.reading"


def add(first: int, second: int, progress: Progress) -> int:
    for step in range(100):
        progress.report(step + 1, 100, f"step {step + 1}")
    return first + second


def process_id(_: Progress) -> int:
    return os.getpid()


def go_on(path: str, progress: Progress) -> None:
    """Works until it is cancelled and says so in a file."""
    Path(path).write_text("begun")
    try:
        while True:
            time.sleep(0.01)
            progress.report(1)
    finally:
        Path(path).write_text("ended")


def sleep(seconds: float, _: Progress) -> str:
    """Never reports."""
    time.sleep(seconds)
    return "slept"


def fail_known(_: Progress) -> None:
    raise Unreadable("a.json is no JSON.")


def fail_by_fault(_: Progress) -> None:
    raise KeyError("surprise")


def fail_by_system(path: str, _: Progress) -> None:
    Path(path).read_bytes()


def die(_: Progress) -> None:
    os._exit(7)


def unpicklable(_: Progress) -> object:
    return lambda: None
