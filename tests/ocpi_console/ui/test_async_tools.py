import asyncio
import os
import signal
import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ocpi_console.ui import async_tools


@pytest.fixture
def told():
    """What was reported: (name, error)."""
    found = []
    with async_tools.reported_to(lambda name, error: found.append((name, error))):
        yield found


@pytest.mark.asyncio
async def test_a_task_is_kept_until_it_ends():
    task = async_tools.create_task(asyncio.sleep(0.01, "slept"), "Sleeping")
    assert task in async_tools._Running.tasks
    assert await task == "slept"
    await asyncio.sleep(0)
    assert task not in async_tools._Running.tasks


@pytest.mark.asyncio
async def test_a_failing_task_is_told_with_its_name(told):
    async def fail():
        raise ValueError("no such thing")

    async_tools.create_task(fail(), "Importing files")
    await asyncio.sleep(0.05)
    assert [(name, str(error)) for name, error in told] == [("Importing files", "no such thing")]


def test_without_a_loop_a_late_slot_starts_nothing(qapp):
    coro = asyncio.sleep(0)
    async_tools.start(coro, "Late")
    with pytest.raises(RuntimeError, match=r"already awaited|cannot reuse"):
        coro.send(None)


@pytest.mark.asyncio
async def test_a_slot_starts_a_kept_task():
    done = asyncio.Event()

    async def work():
        done.set()

    async_tools.start(work(), "Work")
    await asyncio.wait_for(done.wait(), 5)


@pytest.mark.asyncio
async def test_a_cancelled_task_is_no_failure(told):
    task = async_tools.create_task(asyncio.sleep(60), "Waiting")
    await asyncio.sleep(0)
    await async_tools.cancel_tasks()
    assert task.cancelled()
    assert told == []


@pytest.mark.asyncio
async def test_a_thread_gives_its_result_and_its_failure():
    assert await async_tools.in_thread(threading.get_ident) != threading.get_ident()
    with pytest.raises(ZeroDivisionError):
        await async_tools.in_thread(lambda: 1 // 0)


def test_a_failure_in_a_slot_is_told(told, qtbot):
    QTimer.singleShot(0, lambda: 1 // 0)
    with qtbot.capture_exceptions():
        qtbot.wait(20)
    async_tools._on_slot_error(ZeroDivisionError, ZeroDivisionError("by zero"), None)
    assert isinstance(told[-1][1], ZeroDivisionError)


def test_the_hooks_are_put_back(qapp):
    before = sys.excepthook, threading.excepthook
    with async_tools.reported_to(lambda name, error: None):
        assert sys.excepthook is async_tools._on_slot_error
        assert threading.excepthook is async_tools._on_thread_error
    assert (sys.excepthook, threading.excepthook) == before


def test_run_ends_with_the_result_and_tells_failures_of_threads_and_loop(qapp, told):
    def broken():
        raise OSError("disk")

    async def main():
        thread = threading.Thread(target=broken, name="store")
        thread.start()
        asyncio.get_running_loop().call_soon({}.__getitem__, "missing")
        async_tools.create_task(asyncio.sleep(60), "Left over")
        await asyncio.sleep(0.1)
        return 7

    assert async_tools.run(QApplication.instance(), main) == 7
    assert {type(error) for _, error in told} == {OSError, KeyError}
    assert async_tools._Running.loop is None
    assert not async_tools._Running.tasks


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill for these signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_window_instead_of_breaking_the_loop(qapp, number):
    async def main():
        stopped = asyncio.get_running_loop().create_future()
        with async_tools.interrupts(lambda: stopped.set_result("stopped")):
            os.kill(os.getpid(), number)
            await asyncio.wait_for(stopped, 5)
        return 0

    before = signal.getsignal(number)
    assert async_tools.run(QApplication.instance(), main) == 0
    assert signal.getsignal(number) is before
