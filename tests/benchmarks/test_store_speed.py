"""Reads of the store that must not be felt: asking for the changes of others, and giving up a read."""

import threading
from datetime import UTC, datetime

import pytest

from generators.ocpi_samples import sample
from ocpi_console.store import OWN, ReadInterrupted, Store
from wwcp_ocpi.document import write
from wwcp_ocpi.payload import records

ASKED = 200
"""Questions in one turn: a single one is too short to be timed."""


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'store.sqlite'}"


@pytest.fixture
def store(url):
    with Store.open(url) as opened:
        save(opened)
        yield opened


def save(store):
    payload = write(sample("Token", "2.2.1"))
    store.save(records(payload, "token.json"), owner=OWN, received_at=datetime(2026, 10, 1, tzinfo=UTC))


def test_changes_of_others_are_asked_for(compared, store, url):
    """`changed_elsewhere` while nothing has changed, against `SELECT 1` on a connection that is open already."""
    store.changed_elsewhere()
    with store._engines.connect() as connection:

        def work():
            return any(store.changed_elsewhere() for _ in range(ASKED))

        def yardstick():
            return [connection.exec_driver_sql("SELECT 1").scalar() for _ in range(ASKED)]

        assert compared(work, yardstick, most=2, turns=10) is False
    with Store.open(url) as other:
        changed = {**sample("Token", "2.2.1"), "uid": "ANOTHER"}
        other.save(records(write(changed), "t.json"), owner=OWN, received_at=datetime(2026, 10, 2, tzinfo=UTC))
    assert store.changed_elsewhere()


class Long:
    """A read of some hundred milliseconds, whole or interrupted once it goes on; each gives how it ended."""

    def __init__(self, store, rows):
        self._store = store
        numbers = f"SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {rows}"
        self._text = f"WITH RECURSIVE n(i) AS ({numbers}) SELECT sum(i) FROM n"
        self._begun = threading.Event()
        self.outcome = ""

    def whole(self):
        """To its end."""
        self._begun.set()
        try:
            with self._store._engines.read() as connection:
                connection.exec_driver_sql(self._text).scalar()
            self.outcome = "read"
        except ReadInterrupted:
            self.outcome = "interrupted"
        return self.outcome

    def interrupted(self):
        """Until its thread has ended."""
        self._begun.clear()
        thread = threading.Thread(target=self.whole)
        thread.start()
        self._begun.wait(60)
        while thread.is_alive():
            self._store.interrupt(thread.ident)
            thread.join(0.001)
        return self.outcome


def test_a_read_gives_up(compared, store):
    """A read interrupted as soon as it goes on, until its thread has ended, against the same read to its end."""
    read = Long(store, 3_000_000)
    assert compared(read.interrupted, read.whole, most=0.05, turns=5) == "interrupted"
    assert store.counts()["tokens"] == 1, "the connection can be used again"
