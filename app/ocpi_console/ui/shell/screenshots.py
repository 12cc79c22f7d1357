"""Pictures of every page, light and dark, in two sizes; a text that is cut off makes it fail."""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.shell.clipping import clipped
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.theme import Scheme

if TYPE_CHECKING:
    from ocpi_console.ui.main_window import MainWindow

SIZES = (QSize(1280, 800), QSize(1600, 1000))
_SETTLED, _PATIENCE = 0.15, 40  # s between two looks, and how often a page is looked at until it stays the same


async def take(window: "MainWindow", folder: Path) -> int:
    """Save the pictures into the folder; 1 if a text is cut off, each is named on standard error."""
    await async_tools.in_thread(folder.mkdir, parents=True, exist_ok=True)
    cut = []
    for scheme, size, page in _all():
        theme.appearance().choose(scheme)
        window.resize(size)
        window.open(await async_tools.in_thread(_place, window, page))
        await _until_still(window)
        name = f"{page}-{scheme.value}-{size.width()}x{size.height()}.png"
        window.grab().save(str(folder / name))
        cut += [f"{name}: {sentence}\n" for sentence in clipped(window)]
    sys.stderr.write("".join(cut))
    return 1 if cut else 0


def _all() -> Iterator[tuple[Scheme, QSize, str]]:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        for size in SIZES:
            for page in PAGES:
                yield scheme, size, page


def _place(window: "MainWindow", page: str) -> Place:
    """The first record of the page, so that the inspector shows something; runs on a thread."""
    if not PAGES[page].module:
        return Place(page)
    rows = window.store.snapshot(page, None, None).ids
    return Place(page, record=rows[0] if len(rows) else None)


async def _until_still(window: "MainWindow") -> None:
    """Wait until two pictures in a row are the same: then what was loaded on threads has come."""
    before = window.grab().toImage()
    for _ in range(_PATIENCE):
        await asyncio.sleep(_SETTLED)
        now = window.grab().toImage()
        if now == before:
            return
        before = now
