"""asyncio on Qt's loop: tasks that are kept and whose failures are told, work in threads, signals, the loop itself."""

import asyncio
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, TypeVar

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ["QT_API"] = "pyside6"  # qasync would take another binding if one is installed
import qasync  # type: ignore[import-untyped]

_T = TypeVar("_T")
_P = ParamSpec("_P")
Report = Callable[[str, BaseException], None]


def _to_stderr(name: str, error: BaseException) -> None:
    sys.__excepthook__(type(error), error, error.__traceback__)


class _Running:
    """What runs in this process: tasks, the thread pool, the loop, and who is told of failures."""

    tasks: ClassVar[set["asyncio.Task[Any]"]] = set()
    threads: ThreadPoolExecutor | None = None
    loop: asyncio.AbstractEventLoop | None = None
    report: Report = staticmethod(_to_stderr)


def create_task(coro: Coroutine[Any, Any, _T], name: str) -> "asyncio.Task[_T]":
    """Start a coroutine; the task is kept until it ends, and its failure is told with this name ("Importing files")."""
    task = asyncio.get_running_loop().create_task(coro, name=name)
    _Running.tasks.add(task)
    task.add_done_callback(_on_done)
    return task


def start(coro: Coroutine[Any, Any, object], name: str) -> None:
    """`create_task` for slots: a signal or timer that comes late, when the loop has ended, starts nothing."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        coro.close()
    else:
        create_task(coro, name)


def _on_done(task: "asyncio.Task[Any]") -> None:
    _Running.tasks.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        _Running.report(task.get_name(), error)


async def in_thread(function: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Run a blocking function in a thread of the pool and await what it gives; Qt objects are not for threads."""
    return await asyncio.wrap_future(_pool().submit(function, *args, **kwargs))


async def cancel_tasks() -> None:
    """Cancel every task that still runs, but the one that asks, and wait until they have ended."""
    others = [task for task in _Running.tasks if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def new_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """An asyncio loop that Qt's loop turns."""
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    return loop


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run a coroutine on Qt's loop until it ends; gives its result. Threads and tasks have ended by then."""
    _Running.loop = new_loop(app)
    asyncio.set_event_loop(_Running.loop)
    _Running.loop.set_exception_handler(_on_loop_error)
    try:
        with _Running.loop:  # type: ignore[attr-defined]
            return _Running.loop.run_until_complete(_with_end(main))
    finally:
        _Running.loop = None
        asyncio.set_event_loop(None)


async def _with_end(main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    try:
        return await main()
    finally:
        await cancel_tasks()
        if _Running.threads is not None:
            _Running.threads.shutdown(cancel_futures=True)
            _Running.threads = None


def _pool() -> ThreadPoolExecutor:
    if _Running.threads is None:
        _Running.threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="window")
    return _Running.threads


@contextmanager
def reported_to(report: Report) -> "Iterator[None]":
    """Hand every failure that nobody catches to `report(what, error)`: of tasks, slots, threads and the loop."""
    before = _Running.report, sys.excepthook, threading.excepthook
    _Running.report = staticmethod(report)
    sys.excepthook = _on_slot_error
    threading.excepthook = _on_thread_error
    try:
        yield
    finally:
        _Running.report, sys.excepthook, threading.excepthook = staticmethod(before[0]), *before[1:]


def _on_slot_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _Running.report("The window", error.with_traceback(trace))


def _on_thread_error(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is None or issubclass(args.exc_type, SystemExit):
        return
    where = args.thread.name if args.thread else "A thread"
    if threading.current_thread() is threading.main_thread():
        _Running.report(where, args.exc_value)
    else:
        with suppress(RuntimeError):  # the loop has ended meanwhile
            _hand_over(where, args.exc_value)


def _hand_over(where: str, error: BaseException) -> None:
    if _Running.loop is None:
        _to_stderr(where, error)
    else:
        _Running.loop.call_soon_threadsafe(_Running.report, where, error)


def _on_loop_error(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception") or RuntimeError(context.get("message", "the event loop failed"))
    _Running.report(str(context.get("message", "The window")), error)


@contextmanager
def interrupts(stop: Callable[[], object]) -> "Iterator[None]":
    """Call `stop` on Qt's thread at Ctrl+C or SIGTERM, where Python would raise inside Qt's loop."""
    ours, wake = socket.socketpair()
    ours.setblocking(False)
    wake.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: _on_wake(ours, stop))
    before = [(number, signal.signal(number, _noted)) for number in (signal.SIGINT, signal.SIGTERM)]
    old_wake = signal.set_wakeup_fd(wake.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(old_wake)
        for number, handler in before:
            signal.signal(number, handler)
        notifier.setEnabled(False)
        notifier.deleteLater()
        ours.close()
        wake.close()


def _noted(number: int, frame: FrameType | None) -> None:
    """A handler of Python's, so that the wake-up socket is written to instead of KeyboardInterrupt being raised."""


def _on_wake(ours: socket.socket, stop: Callable[[], object]) -> None:
    if set(ours.recv(64)) & {signal.SIGINT, signal.SIGTERM}:
        stop()
