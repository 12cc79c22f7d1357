"""Connections to a SQLite file: one that writes, and as many that read as there are threads."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError

from ocpi_console.store import dialects
from ocpi_console.store.errors import StoreError
from ocpi_console.store.failures import told

CACHE_KIB = 32_768
"""Pages that each connection keeps in memory."""

WAIT_SECONDS = 10
"""How long a write waits for the write of another program."""


def located(url: str) -> tuple[URL, Path]:
    """The address of a store and its file; raises StoreError where it is no SQLite file."""
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise StoreError(f"{url} is no address of a store; write it as sqlite:///PATH.") from error
    if address.get_backend_name() != "sqlite" or address.database in (None, "", ":memory:"):
        raise StoreError(f"{url} cannot be opened: a store is a SQLite file; write it as sqlite:///PATH.")
    return address, Path(str(address.database))


class Engines:
    """The writing and the reading engine of one store, and what is being read at the moment."""

    def __init__(self, url: str) -> None:
        address, self.path = located(url)
        self._writer = _engine(address, foreign_keys=True)
        self._reader = _engine(address, foreign_keys=True, isolation_level="AUTOCOMMIT", pool_size=8, max_overflow=24)
        event.listen(self._reader, "connect", _only_read)
        self._writing = threading.Lock()
        self._reading: dict[int, tuple[int, Any]] = {}
        self._guard = threading.Lock()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The writing connection in a transaction that is committed at the end; one at a time."""
        with told(str(self.path)), self._writing, self._writer.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A reading connection of this thread's own; raises ReadInterrupted when `interrupt` ends a statement."""
        with told(str(self.path)), self._reader.connect() as connection:
            driver = connection.connection.driver_connection
            with self._guard:
                self._reading[id(connection)] = (threading.get_ident(), driver)
            try:
                yield connection
            finally:
                with self._guard:
                    del self._reading[id(connection)]

    def connect(self) -> Connection:
        """A reading connection that the caller keeps and closes."""
        with told(str(self.path)):
            return self._reader.connect()

    def interrupt(self, thread: int | None = None) -> None:
        """End what is being read now, by one thread or by all."""
        with self._guard:
            for reader, driver in self._reading.values():
                if thread in (None, reader):
                    dialects.interrupt(driver)

    def close(self) -> None:
        """Close all connections; the log is moved into the file."""
        self._reader.dispose()
        self._writer.dispose()


@contextmanager
def maintenance(url: str) -> Iterator[Connection]:
    """A connection outside any transaction that does not check references, for migrations and copies."""
    address, path = located(url)
    engine = _engine(address, foreign_keys=False, isolation_level="AUTOCOMMIT")
    try:
        with told(str(path)), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _engine(address: URL, *, foreign_keys: bool, **options: Any) -> Engine:
    arguments = {"check_same_thread": False, "timeout": WAIT_SECONDS}
    engine = create_engine(address, connect_args=arguments, **options)
    event.listen(engine, "connect", lambda connection, _: _prepare(connection, foreign_keys=foreign_keys))
    if "isolation_level" not in options:
        event.listen(engine, "begin", _begin_immediate)
    return engine


def _prepare(driver_connection: Any, *, foreign_keys: bool) -> None:
    driver_connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        "temp_store = MEMORY",
        f"cache_size = -{CACHE_KIB}",
    ):
        driver_connection.execute(f"PRAGMA {pragma}")


def _only_read(driver_connection: Any, _: Any) -> None:
    driver_connection.execute("PRAGMA query_only = ON")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
