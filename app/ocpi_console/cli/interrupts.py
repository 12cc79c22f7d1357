"""Ctrl+C that is not lost: Python drops an exception that comes up while it clears away an object."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def noticed() -> Iterator[Callable[[], None]]:
    """While long work goes on, Ctrl+C leaves a mark too; the function given raises KeyboardInterrupt where one is.

    Signals that are ignored, or that somebody else handles, stay so.
    """
    came = threading.Event()

    def mark(number: int, frame: FrameType | None) -> None:
        came.set()
        raise KeyboardInterrupt

    def check() -> None:
        if came.is_set():
            raise KeyboardInterrupt

    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler or threading.current_thread() is not threading.main_thread():
        yield check
        return
    signal.signal(signal.SIGINT, mark)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, before)
