"""The change feed: what was committed since, by this process or another."""

import threading
from collections.abc import Callable, Sequence

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from ocpi_console.store import dialects
from ocpi_console.store.engine import Engines
from ocpi_console.store.results import Change
from ocpi_console.store.tables import CHANGE

Callback = Callable[[Sequence[Change]], None]

_PAGE = 10_000


class Feed:
    """Tells callbacks of each change once and in order, on the thread that wrote it or asked for it."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self._callbacks: list[Callback] = []
        self._guard = threading.RLock()
        self._told = self._newest()
        self._watching: Connection | None = None
        self._version = 0

    def on_change(self, callback: Callback) -> Callable[[], None]:
        """Call `callback` with each batch of changes; gives the function that ends this."""
        with self._guard:
            if not self._callbacks:
                self._told = self._newest()
            self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def tell(self) -> bool:
        """Hand on what was committed since the last time; whether there was anything."""
        with self._guard:
            callbacks, before = list(self._callbacks), self._told
            if not callbacks:
                self._told = self._newest()
                return self._told > before
            while batch := self.since(self._told):
                self._told = batch[-1].seq
                for callback in callbacks:
                    callback(batch)
            return self._told > before

    def changed_elsewhere(self) -> bool:
        """Whether another connection has written records, in which case callbacks are told; cheap when not."""
        with self._guard:
            version = self._data_version()
            if version == self._version:
                return False
            self._version = version
            return self.tell()

    def since(self, seq: int) -> list[Change]:
        """Up to 10 000 changes after `seq`, in order."""
        with self._engines.read() as connection:
            statement = select(CHANGE).where(CHANGE.c.seq > seq).order_by(CHANGE.c.seq).limit(_PAGE)
            return [Change(*found) for found in connection.execute(statement)]

    def close(self) -> None:
        """Let go of the connection that watches."""
        with self._guard:
            if self._watching is not None:
                self._watching.close()
                self._watching = None

    def _newest(self) -> int:
        with self._engines.read() as connection:
            return int(connection.execute(select(func.coalesce(func.max(CHANGE.c.seq), 0))).scalar_one())

    def _data_version(self) -> int:
        """The number is the connection's own view, so one connection is kept for asking."""
        if self._watching is None:
            self._watching = self._engines.connect()
        return dialects.data_version(self._watching)
