"""The store: the only door to the database. No session, table or statement leaves it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ocpi_console.filters import Node
from ocpi_console.store import dialects, reading, rebuilding, records, schema, sources
from ocpi_console.store.changes import Callback, Feed
from ocpi_console.store.engine import Engines, maintenance
from ocpi_console.store.modules import MODULES, milliseconds
from ocpi_console.store.results import (
    OWN,
    Change,
    Owner,
    Payload,
    Revision,
    Row,
    Saved,
    Snapshot,
    Sort,
    StoredRecord,
    Totals,
)
from ocpi_console.store.writing import Writer
from wwcp_ocpi.document import Record

PAYLOADS_AT_ONCE = 200
"""Payloads in one statement; a location with its EVSEs has some kilobytes."""


class Store:
    """Records with their history, and lists of them. Any thread may read; one at a time writes.

    Every method may raise StoreError, whose message is a sentence for the user.
    """

    def __init__(self, url: str, engines: Engines) -> None:
        self.url = url
        self._engines = engines
        self._feed = Feed(engines)

    @classmethod
    def open(cls, url: str, progress: Callable[[int, int], None] | None = None) -> Self:
        """Open `sqlite:///PATH`, made, migrated or rebuilt as needed; `progress` gets (done, total) of a rebuild."""
        engines = Engines(url)
        try:
            schema.prepare(engines, url, lambda: rebuilding.rebuild(engines, progress))
            return cls(url, engines)
        except BaseException:
            engines.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._feed.close()
        self._engines.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    # Writing

    def save(
        self, records: Iterable[Record], *, owner: Owner = OWN, received_at: datetime, saved: Saved | None = None
    ) -> Saved:
        """Save records in groups, each in a short transaction that is durable when it ends.

        Equal bytes write nothing, an equal value in other bytes only when it was last seen, all else a revision.
        Pass `saved` to have the counts where `records` break off with an error.
        """
        counts = Saved() if saved is None else saved
        Writer(self._engines, owner, milliseconds(received_at), counts).save(records, self._committed)
        return counts

    def _committed(self) -> None:
        self._feed.tell()

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> int:
        """Make rows and search again from the stored payloads; the number of records."""
        return rebuilding.rebuild(self._engines, progress)

    def back_up(self) -> Path:
        """A copy of the store in the folder `backups` beside it; the last five are kept."""
        with maintenance(self.url) as connection:
            return schema.back_up(connection)

    # Lists

    def snapshot(self, module: str, tree: Node | None = None, sort: Sort | None = None) -> Snapshot:
        """The row ids of all records that match, in order; `interrupt` ends it with ReadInterrupted."""
        with self._engines.read() as connection:
            return reading.snapshot(connection, module, tree, sort)

    def rows(self, module: str, ids: Sequence[int]) -> list[Row]:
        """The rows of `ids`, in that order."""
        with self._engines.read() as connection:
            return reading.rows(connection, module, ids)

    def count(self, module: str, tree: Node | None = None) -> int:
        """How many records match."""
        with self._engines.read() as connection:
            return reading.count(connection, module, tree)

    def counts(self) -> dict[str, int]:
        """The number of records of every module."""
        with self._engines.read() as connection:
            return {module: reading.count(connection, module, None) for module in MODULES}

    def totals(self, module: str, tree: Node | None = None) -> Totals:
        """Sums over all records that match."""
        with self._engines.read() as connection:
            return reading.totals(connection, module, tree)

    def facets(self, module: str, key: str, tree: Node | None = None, limit: int = 50) -> dict[Any, int]:
        """The most frequent values of a column with their number, the most frequent first."""
        with self._engines.read() as connection:
            return reading.facets(connection, module, key, tree, limit)

    def interrupt(self, thread: int | None = None) -> None:
        """End what is being read now, by the thread of that ident or by all; the reader gets ReadInterrupted."""
        self._engines.interrupt(thread)

    # Records

    def record(self, row_id: int, revision: int | None = None) -> StoredRecord:
        """A record in its newest form or in that of a revision; raises UnknownRecord."""
        with self._engines.read() as connection:
            return records.record(connection, row_id, revision)

    def payloads(self, ids: Iterable[int]) -> Iterator[Payload]:
        """The payloads of many records in the order of `ids`, in constant memory; those that are gone are left out."""
        wanted = iter(ids)
        while page := list(islice(wanted, PAYLOADS_AT_ONCE)):
            with self._engines.read() as connection:
                found = records.payloads(connection, page)
            yield from found

    def revisions(self, row_id: int) -> list[Revision]:
        """All forms of a record, the newest first."""
        with self._engines.read() as connection:
            return records.revisions(connection, row_id)

    def find(self, module: str, object_id: str) -> list[int]:
        """The row ids of the records with that id."""
        with self._engines.read() as connection:
            return records.find(connection, module, object_id)

    def partners(self) -> list[str]:
        """The names of the partners that records came from."""
        with self._engines.read() as connection:
            return sources.partners(connection)

    # Changes

    def changes(self, since: int = 0) -> list[Change]:
        """Up to 10 000 changes after the one with number `since`, in order."""
        return self._feed.since(since)

    def on_change(self, callback: Callback) -> Callable[[], None]:
        """Call `callback` with each batch of changes, on the thread that committed or noticed them; gives the end."""
        return self._feed.on_change(callback)

    def changed_elsewhere(self) -> bool:
        """Whether another process has written records since the last call; callbacks are told. Cheap to ask."""
        return self._feed.changed_elsewhere()

    # The file

    def size_bytes(self) -> int:
        """How large the store is."""
        with self._engines.read() as connection:
            return dialects.size_bytes(connection)
