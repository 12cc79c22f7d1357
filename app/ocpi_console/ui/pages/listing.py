"""Keeps a table's model in step with its source: lists, pages, counts, arrivals."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from ocpi_console.filters import Node
from ocpi_console.store import ReadInterrupted, Sort
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.source import RecordSource

Start = Callable[[Coroutine[Any, Any, object], str], object]


@dataclass(frozen=True, slots=True)
class Listed:
    """What a reading gave: the ids, where the wanted ones stand, how many records there are without the filter."""

    ids: Sequence[int]
    places: dict[int, int]
    total: int


class Listing(QObject):
    """Only the newest reading counts: an older one is interrupted, and what it gives is thrown away.

    `busy` says whether one goes on.
    """

    listed = Signal(object)
    reading = Signal(bool)

    def __init__(self, source: RecordSource, model: RecordTableModel, name: str, start: Start, parent: QObject) -> None:
        super().__init__(parent)
        self.source, self.model, self._name, self._start = source, model, name, start
        self.tree: Node | None = None
        self.sort: Sort | None = None
        self.total = 0
        self.busy = False
        self._turn = 0
        self._thread: int | None = None
        model.page_wanted.connect(self._on_page_wanted)

    def read(self, wanted: Sequence[int] = ()) -> None:
        """List anew with the tree and sort that are set; `wanted` ids are looked up for selection and scrolling."""
        self._turn += 1
        if self._thread is not None:
            self.source.interrupt(self._thread)
        self.busy = True
        self.reading.emit(True)
        self._start(self._read(self._turn, wanted), f"Reading {self._name}")

    @while_there
    async def _read(self, turn: int, wanted: Sequence[int]) -> None:
        try:
            found = await in_thread(self._list, turn, self.tree, self.sort, tuple(wanted))
        except ReadInterrupted:
            return
        finally:
            if turn == self._turn:
                self.busy = False
                self.reading.emit(False)
        if turn == self._turn:
            self.total = found.total
            self.model.set_ids(found.ids)
            self.model.set_sorted(self.sort.key if self.sort else "", self.sort.descending if self.sort else False)
            self.listed.emit(found)

    def _list(self, turn: int, tree: Node | None, sort: Sort | None, wanted: Sequence[int]) -> Listed:
        """Runs in a thread."""
        if turn != self._turn:
            raise ReadInterrupted
        self._thread = threading.get_ident()
        try:
            ids = self.source.ids(tree, sort)
        finally:
            self._thread = None
        total = len(ids) if tree is None else self.source.count(None)
        return Listed(ids, places(ids, wanted), total)

    def _on_page_wanted(self, page: int) -> None:
        self._start(self._read_page(page), f"Reading {self._name}")

    @while_there
    async def _read_page(self, page: int) -> None:
        await asyncio.sleep(0)  # the page is asked for while the table paints
        ids = self.model.page_ids(page)
        try:
            rows = await in_thread(self.source.rows, ids)
        except ReadInterrupted:
            self.model.page_failed(page)
            return
        except BaseException:
            self.model.page_failed(page)
            raise
        self.model.put_page(page, ids, rows)

    async def arrivals(self) -> int:
        """How many more records match now than are listed."""
        return max(0, await in_thread(self.source.count, self.tree) - len(self.model.ids))


def places(ids: Sequence[int], wanted: Sequence[int]) -> dict[int, int]:
    """Where the wanted ids stand in the list."""
    missing = set(wanted)
    found: dict[int, int] = {}
    if missing:
        for place, row_id in enumerate(ids):
            if row_id in missing:
                found[row_id] = place
                if len(found) == len(missing):
                    break
    return found
