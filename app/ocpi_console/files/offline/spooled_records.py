"""Spooled records: their rows in memory, their bytes mapped; listed, filtered, counted and read one by one."""

import mmap
import time
import weakref
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from ocpi_console.files.offline.matching import FIELDS, matcher
from ocpi_console.files.offline.row import SpooledRow
from ocpi_console.files.offline.spool_folder import SpoolFolder
from ocpi_console.files.offline.spooling import RAW, ROWS, Spooled
from ocpi_console.filters import Field, Node
from ocpi_console.filters.tree import quoted
from ocpi_console.store import ReadInterrupted, Sort
from wwcp_ocpi.document import Record
from wwcp_ocpi.payload import reread

_PAUSE = 20_000
"""Rows after which the window gets its turn."""


class SpooledRecords:
    """Row ids are the places of the records in the files, from 0.

    `close` unmaps the bytes and removes the folder; else the end of the program does.
    """

    def __init__(self, spooled: Spooled, folder: SpoolFolder) -> None:
        self.fields: Sequence[Field] = FIELDS
        self.spooled = spooled
        self._rows: list[SpooledRow] = []
        with (spooled.folder / RAW).open("rb") as file:
            self._raw = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if spooled.size else None
        self.close = weakref.finalize(self, _let_go, self._raw, folder)
        self._interrupted = False

    def load(self) -> None:
        """Read the rows, piece by piece; call it once, in a thread."""
        decoder = msgspec.msgpack.Decoder(list[SpooledRow])
        with (self.spooled.folder / ROWS).open("rb") as file:
            while length := int.from_bytes(file.read(8), "big"):
                self._rows += decoder.decode(file.read(length))
                time.sleep(0.001)  # lets the window paint between two pieces

    def kinds(self) -> dict[str, int]:
        """How many records of each kind there are; an empty name for those that were not recognised."""
        counts: dict[str, int] = {}
        for row in self._rows:
            counts[row.object] = counts.get(row.object, 0) + 1
        return counts

    def ids(self, tree: Node | None, sort: Sort | None) -> Sequence[int]:
        """The places of the rows that match, in the order of the files or of a column."""
        self._interrupted = False
        match = matcher(tree)
        found = []
        for place, row in enumerate(self._rows):
            if place % _PAUSE == 0:
                self._pause()
            if match(row):
                found.append(place)
        if sort is None:
            return found
        held = [place for place in found if _key(self._rows[place], sort.key) not in (None, "")]
        held.sort(key=lambda place: _key(self._rows[place], sort.key), reverse=sort.descending)
        sorted_places = set(held)
        return held + [place for place in found if place not in sorted_places]

    def _pause(self) -> None:
        time.sleep(0)
        if self._interrupted:
            raise ReadInterrupted

    def rows(self, ids: Sequence[int]) -> Sequence[Mapping[str, Any]]:
        """Rows as the table wants them."""
        return [_values(self._rows[place]) for place in ids]

    def count(self, tree: Node | None) -> int:
        """How many match."""
        return len(self._rows) if tree is None else sum(map(matcher(tree), self._rows))

    def sums(self, tree: Node | None) -> str:
        """Records by kind, in words."""
        match = matcher(tree)
        counts: dict[str, int] = {}
        for row in filter(match, self._rows):
            kind = row.object or "Not recognised"
            counts[kind] = counts.get(kind, 0) + 1
        return "   ".join(f"{kind} {count}" for kind, count in counts.items())

    def row(self, place: int) -> SpooledRow:
        """The short row of a record."""
        return self._rows[place]

    def record(self, place: int) -> Record:
        """A record, read from the spooled bytes; raises ReadInterrupted when they are closed."""
        row = self._rows[place]
        try:
            raw = self._raw[row.offset : row.offset + row.length] if self._raw is not None else b""
        except ValueError as closed:
            raise ReadInterrupted from closed
        document = reread(raw)
        return Record(
            document.value,
            raw,
            row.file,
            row.pointer,
            row.version,
            row.module,
            row.object,
            row.confidence,
            row.reason,
            document.problems,
        )

    def find(self, module: str, object_id: str) -> int | None:
        """The place of a record of that id, ids compare without case; None where it is in no opened file."""
        return next(self.find_all(module, object_id), None)

    def find_all(self, module: str, object_id: str) -> Iterator[int]:
        """The places of all records of that id, in the order of the files."""
        wanted = object_id.lower()
        return (n for n, row in enumerate(self._rows) if row.module == module and row.id.lower() == wanted)

    def term(self, column: str, value: Any) -> str:
        """`kind:Location`, `name="Sportcentrum"`."""
        field = next((field for field in self.fields if column in (field.name, *field.columns)), None)
        if field is None or value in (None, ""):
            return ""
        return f"{field.name}{'=' if field.kind == 'text' else ':'}{quoted(str(value))}"

    def interrupt(self, thread: int) -> None:
        """End the listing that runs."""
        self._interrupted = True


def file_name(file: str) -> str:
    """The name of a file without its folder; of a member of an archive also its place in that."""
    outer, mark, inner = file.partition("!/")
    return f"{Path(outer).name}{mark}{inner}"


def _let_go(raw: mmap.mmap | None, folder: SpoolFolder) -> None:
    if raw is not None:
        raw.close()  # a file that is mapped cannot be removed on Windows
    folder.remove()


def _key(row: SpooledRow, key: str) -> Any:
    value = row.length if key == "size" else getattr(row, key)
    return value.lower() if isinstance(value, str) else value


def _values(row: SpooledRow) -> Mapping[str, Any]:
    return {
        "object": row.object or "Not recognised",
        "version": row.version,
        "confidence": f"{round(row.confidence * 100)} %" if row.object else None,
        "party": row.party,
        "name": row.name,
        "updated": row.updated,
        "id": row.id,
        "file": file_name(row.file),
        "pointer": row.pointer or "/",
        "size": row.length,
        "reason": row.reason,
        "errors": row.errors,
        "warnings": row.warnings,
    }
