"""Pictures of every page, light and dark, in two sizes; a text that is cut off makes it fail."""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from ocpi_console.files.writing import UnwritableFile
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.shell.clipping import clipped
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.theme import Scheme

if TYPE_CHECKING:
    from ocpi_console.ui.main_window import MainWindow

SIZES = (QSize(1280, 800), QSize(1600, 1000))
TABS = (("locations", "translate", True), ("cdrs", "price", False))
"""Tabs that have pictures of their own: the page, the tab, and whether the inspector is widened for it."""

UPPER = 12  # rows from the top among which one is selected
_SETTLED, _PATIENCE = 0.15, 40  # s between two looks, and how often a page is looked at until it stays the same


async def take(window: "MainWindow", folder: Path) -> int:
    """Save the pictures into the folder; 1 if a text is cut off, each is named on standard error.

    Raises UnwritableFile where the folder takes no pictures.
    """
    await async_tools.in_thread(_make, folder)
    cut = []
    for scheme, size, page in _all():
        theme.appearance().choose(scheme)
        window.resize(size)
        window.open(await async_tools.in_thread(_place, window, page))
        cut += await _save(window, folder / f"{page}-{scheme.value}-{size.width()}x{size.height()}.png")
    for page, tab, wide in TABS:
        cut += await _take_tab(window, folder, page, tab, wide=wide)
    sys.stderr.write("".join(cut))
    return 1 if cut else 0


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnwritableFile(f"The folder {folder} cannot be made: {error.strerror}.") from error


async def _take_tab(window: "MainWindow", folder: Path, page: str, tab: str, *, wide: bool) -> list[str]:
    """A record in one of the inspector's tabs, widened where that shows more; nothing where there is no record."""
    place = await async_tools.in_thread(_place, window, page) if page in PAGES else None
    if place is None or place.record is None:
        return []
    cut = []
    window.open(place)
    await _until_still(window)
    window.commands.run(f"record.tab.{tab}")
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.appearance().choose(scheme)
        if wide and scheme is Scheme.LIGHT:
            window.commands.run("record.widen")
        cut += await _save(window, folder / f"{tab}-{scheme.value}-{SIZES[-1].width()}x{SIZES[-1].height()}.png")
    if wide:
        window.commands.run("record.widen")
    return cut


async def _save(window: "MainWindow", path: Path) -> list[str]:
    """One picture, and the texts that are cut off in it."""
    await _until_still(window)
    if not window.grab().save(str(path)):
        raise UnwritableFile(f"{path} cannot be written.")
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
