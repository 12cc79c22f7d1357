"""Following the store: pages look again, the status bar keeps its numbers."""

from datetime import UTC, timedelta, timezone
from types import SimpleNamespace

import pytest
import pytest_asyncio
from PySide6.QtCore import QObject

from ocpi_console.ui import async_tools
from ocpi_console.ui.shell.store_watch import StoreWatch


class Status(QObject):
    def __init__(self):
        super().__init__()
        self.said = {}
        for name in ("records", "store", "zone"):
            setattr(self, name, SimpleNamespace(say=lambda text, name=name: self.said.__setitem__(name, text)))


class Store:
    def __init__(self, counts):
        self.callbacks, self.number = [], counts

    def on_change(self, callback):
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def counts(self):
        return self.number

    def size_bytes(self):
        return 3_120

    def changed_elsewhere(self):
        return False


@pytest_asyncio.fixture
async def watch(qapp):
    status, calls = Status(), []
    made = StoreWatch(status, lambda: calls.append(1))
    made.status_kept, made.calls = status, calls
    yield made
    made.stop()
    await async_tools.cancel_tasks()


@pytest.mark.asyncio
async def test_many_changes_at_once_make_the_pages_look_once(watch, eventually):
    store = Store({"cdrs": 2})
    watch.follow(store)
    for _ in range(50):
        store.callbacks[0]([])
    await eventually(lambda: watch.status_kept.said.get("store") == "Store 3.1 kB")
    assert watch.calls == [1]


@pytest.mark.asyncio
async def test_what_is_not_followed_any_more_is_not_asked(watch):
    store = Store({})
    watch.follow(store)
    watch.stop()
    assert store.callbacks == []
    await watch.refresh()
    await watch.look()
    assert watch.status_kept.said == {}


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("counts", "words"),
    [({}, "0 records"), ({"cdrs": 1}, "1 record"), ({"cdrs": 1200, "tokens": 34}, "1\u2009234 records")],
)
async def test_records_are_counted(watch, counts, words):
    watch.follow(Store(counts))
    await watch.refresh()
    assert watch.status_kept.said["records"] == words


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("zone", "words"), [(UTC, "Times: UTC"), (timezone(timedelta(hours=2), "CEST"), "Times: local · CEST")]
)
async def test_the_zone_is_said(watch, zone, words):
    watch.show_zone(zone)
    assert watch.status_kept.said["zone"] == words
