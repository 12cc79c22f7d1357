"""Windows in tests: no screen, one application with the program's look, asyncio on Qt's loop."""

import asyncio
import os
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


@pytest.fixture(autouse=True)
def look(qapp):
    """The program's look, light and at 100 %, before and after each test."""
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
