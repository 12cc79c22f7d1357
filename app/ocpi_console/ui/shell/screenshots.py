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
TRANSLATED = "locations"  # the page whose record is shown beside its translation
UPPER = 12  # rows from the top among which one is selected
_SETTLED, _PATIENCE = 0.15, 40  # s between two looks, and how often a page is looked at until it stays the same


async def take(window: "MainWindow", folder: Path) -> int:
    """Save the pictures into the folder; 1 if a text is cut off, each is named on standard error."""
    await async_tools.in_thread(folder.mkdir, parents=True, exist_ok=True)
    cut = []
    for scheme, size, page in _all():
        theme.appearance().choose(scheme)
        window.resize(size)
        window.open(await async_tools.in_thread(_place, window, page))
        cut += await _save(window, folder / f"{page}-{scheme.value}-{size.width()}x{size.height()}.png")
    cut += await _take_translation(window, folder)
    sys.stderr.write("".join(cut))
    return 1 if cut else 0


async def _take_translation(window: "MainWindow", folder: Path) -> list[str]:
    """A location beside its translation, in the widened inspector; nothing where there is no location."""
    place = await async_tools.in_thread(_place, window, TRANSLATED) if TRANSLATED in PAGES else None
    if place is None or place.record is None:
        return []
    cut = []
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.appearance().choose(scheme)
        window.open(place)
        window.commands.run("record.tab.translate")
        if scheme is Scheme.LIGHT:
            window.commands.run("record.widen")
        cut += await _save(window, folder / f"translate-{scheme.value}-{SIZES[-1].width()}x{SIZES[-1].height()}.png")
    window.commands.run("record.widen")
    return cut


async def _save(window: "MainWindow", path: Path) -> list[str]:
    """One picture, and the texts that are cut off in it."""
    await _until_still(window)
    window.grab().save(str(path))
    return [f"{path.name}: {sentence}\n" for sentence in clipped(window)]


def _all() -> Iterator[tuple[Scheme, QSize, str]]:
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        for size in SIZES:
            for page in PAGES:
                yield scheme, size, page


def _place(window: "MainWindow", page: str) -> Place:
    """A record in the upper part of the list, one with problems where there is one; runs on a thread."""
    from ocpi_console.filters import parse
    from ocpi_console.store import columns
    from ocpi_console.ui.pages.page_spec import SPECS

    if not PAGES[page].module:
        return Place(page)
    upper = window.store.snapshot(page, None, SPECS[page].sort).ids[:UPPER]
    flawed = set(window.store.snapshot(page, parse("has:problems", columns.fields(page)), None).ids)
    return Place(page, record=next((row for row in upper if row in flawed), upper[0] if len(upper) else None))


async def _until_still(window: "MainWindow") -> None:
    """Wait until two pictures in a row are the same: then what was loaded on threads has come."""
    before = window.grab().toImage()
    for _ in range(_PATIENCE):
        await asyncio.sleep(_SETTLED)
        now = window.grab().toImage()
        if now == before:
            return
        before = now
