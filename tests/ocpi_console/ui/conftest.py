"""Windows in tests: no screen, one application with the program's look, asyncio on Qt's loop."""

import asyncio
import os
import subprocess
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"

import pytest
from PySide6.QtWidgets import QApplication

from ocpi_console.ui import async_tools, theme


def pytest_asyncio_loop_factories(config, item):
    """Coroutine tests under this folder run on Qt's loop."""
    app = QApplication.instance() or QApplication([])
    return {"qasync": lambda: async_tools.new_loop(app)}


OWN_PROCESS = "OCPI_CONSOLE_TESTS_OWN_PROCESS"


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """A test marked `own_process` runs a whole window with its own loop: never beside what other tests left in Qt."""
    if pyfuncitem.get_closest_marker("own_process") is None or OWN_PROCESS in os.environ:
        return None
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", pyfuncitem.nodeid]
    done = subprocess.run(
        command,
        cwd=pyfuncitem.config.rootpath,
        env=os.environ | {OWN_PROCESS: "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return True


@pytest.fixture(autouse=True)
def look(qapp):
    """The program's look, light and at 100 %, before and after each test, and an empty clipboard."""
    qapp.clipboard().clear()
    appearance = theme.install(qapp)
    appearance.choose(theme.Scheme.LIGHT)
    appearance.set_zoom(1.0)
    yield appearance
    appearance.choose(theme.Scheme.LIGHT)
    appearance.set_zoom(1.0)


@pytest.fixture
def eventually():
    """Wait in a coroutine until a condition holds: `await eventually(lambda: table.rowCount() == 3)`."""

    async def wait(condition, seconds=5.0):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "the condition did not come true in time"
            await asyncio.sleep(0.01)

    return wait
