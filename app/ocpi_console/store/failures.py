"""Errors of the database that the user can do something about, as sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from ocpi_console.store.errors import (
    ReadInterrupted,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreReadOnly,
)

_KNOWN: tuple[tuple[str, type[StoreError], str], ...] = (
    ("SQLITE_INTERRUPT", ReadInterrupted, "The read was cancelled."),
    ("SQLITE_FULL", StoreFull, "The disk is full: {path} cannot grow. Free some space and do it again."),
    ("SQLITE_READONLY", StoreReadOnly, "{path} cannot be written. Check the rights of the file and of its folder."),
    ("SQLITE_PERM", StoreReadOnly, "{path} may not be opened. Check the rights of the file and of its folder."),
    ("SQLITE_CANTOPEN", StoreReadOnly, "{path} cannot be opened. Check that its folder exists and can be written."),
    ("SQLITE_BUSY", StoreBusy, "Another program keeps {path} locked. Close it, or wait and do it again."),
    ("SQLITE_LOCKED", StoreBusy, "Another program keeps {path} locked. Close it, or wait and do it again."),
    ("SQLITE_NOTADB", StoreDamaged, "{path} is no store of this program. Choose another workspace."),
    ("SQLITE_CORRUPT", StoreDamaged, "{path} is damaged. Restore it from a copy in the folder backups beside it."),
    ("SQLITE_IOERR", StoreError, "{path} could not be read or written: the disk reports a fault. Check the disk."),
)


def known(error: Exception, path: str) -> StoreError | None:
    """The sentence for an error that is not the program's fault, None for all others."""
    name = getattr(getattr(error, "orig", error), "sqlite_errorname", "")
    for prefix, kind, sentence in _KNOWN:
        if name.startswith(prefix):
            return kind(sentence.format(path=path))
    return None


@contextmanager
def told(path: str) -> Iterator[None]:
    """Raise known errors of the database as StoreError, and let all others pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        sentence = known(error, path)
        if sentence is None:
            raise
        raise sentence from error
