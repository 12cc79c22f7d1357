"""The single write path: records in, revisions, rows, search texts and changes out, in short transactions."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy.exc import DataError, IntegrityError, InterfaceError, ProgrammingError

from ocpi_console.store.engine import Engines
from ocpi_console.store.group import known, write
from ocpi_console.store.identity import Unstorable
from ocpi_console.store.incoming import Incoming
from ocpi_console.store.results import Owner, Saved, Skipped
from ocpi_console.store.sources import Source, source
from wwcp_ocpi.document import Record

LONGEST_TRANSACTION = 0.05
"""Seconds for which a transaction may keep other writers waiting."""

LONGEST_GROUP = 0.15
"""Seconds that a group may take with the work before its transaction, so that progress and cancel stay prompt."""

_FIRST_GROUP, _LARGEST_GROUP = 8, 256
_REFUSED = (DataError, IntegrityError, InterfaceError, ProgrammingError, OverflowError, UnicodeError)
_log = logging.getLogger("ocpi_console.store")


class Writer:
    """Saves the records of one owner in groups whose size follows the speed of the machine."""

    def __init__(self, engines: Engines, owner: Owner, received_at: int, saved: Saved) -> None:
        self._engines = engines
        self._owner = owner
        self._received_at = received_at
        self._saved = saved
        self._size = _FIRST_GROUP
        with engines.write() as connection:
            self._source: Source = source(connection, owner)

    def save(self, records: Iterable[Record], committed: Callable[[], None]) -> None:
        """Save all, and tell after each commit; what was taken before `records` break off is saved too."""
        group: dict[object, Incoming] = {}
        try:
            for incoming in self._storable(records):
                if len(group) >= self._size or incoming.key in group:
                    full, group = group, {}
                    self._save(list(full.values()), committed)
                group[incoming.key] = incoming
        finally:
            self._save(list(group.values()), committed)

    def _storable(self, records: Iterable[Record]) -> Iterator[Incoming]:
        for record in records:
            try:
                incoming = Incoming.of(record, self._owner)
            except Unstorable as reason:
                self._skip(record, str(reason))
            else:
                yield incoming

    def _save(self, group: Sequence[Incoming], committed: Callable[[], None]) -> None:
        if not group:
            return
        begun = time.perf_counter()
        with self._engines.read() as connection:
            before = known(connection, group, self._source)
        ready = [item for item in group if (item.key in before and before[item.key].equals(item)) or self._ready(item)]
        if ready and self._commit(ready):
            committed()
        self._adapt(LONGEST_GROUP / max(time.perf_counter() - begun, 1e-6))

    def _ready(self, incoming: Incoming) -> bool:
        """Do the slow work outside the transaction; a fault of ours in it costs this record only, and is logged."""
        try:
            incoming.prepare()
        except Exception as fault:
            _log.exception("%s %s could not be prepared", incoming.record.file, incoming.record.pointer)
            self._skip(incoming.record, f"The program failed on this record ({fault}); the log has the details.")
            return False
        return True

    def _commit(self, group: Sequence[Incoming]) -> bool:
        """Write a group in one transaction; where the database refuses something, find the record that is to blame."""
        begun = time.perf_counter()
        try:
            with self._engines.write() as connection:
                outcome = write(connection, group, self._source, self._received_at)
        except _REFUSED as refusal:
            if len(group) > 1:
                middle = len(group) // 2
                return any([self._commit(group[:middle]), self._commit(group[middle:])])
            _log.exception("%s %s could not be written", group[0].record.file, group[0].record.pointer)
            self._skip(group[0].record, f"The database refused this record ({type(refusal).__name__}).")
            return False
        self._count(outcome.imported, outcome.changed, outcome.unchanged, outcome.troubled)
        self._adapt(LONGEST_TRANSACTION / max(time.perf_counter() - begun, 1e-6))
        return bool(outcome.written)

    def _count(self, imported: int, changed: int, unchanged: int, troubled: int) -> None:
        self._saved.imported += imported
        self._saved.changed += changed
        self._saved.unchanged += unchanged
        self._saved.problems += troubled

    def _skip(self, record: Record, reason: str) -> None:
        self._saved.skipped.append(Skipped(record.file, record.pointer, reason))
        self._saved.problems += 1

    def _adapt(self, spare: float) -> None:
        """Shrink at once where a group took too long, grow slowly where it did not."""
        wanted = int(self._size * min(spare * 0.8, 1.25)) + (spare > 1.25)
        self._size = min(max(wanted, 1), _LARGEST_GROUP)
