"""Rows and search are made again from the newest revisions, whatever happens in between."""

import sqlite3
from contextlib import closing

import pytest

from ocpi_console.store import Partner, Sort, Store, rebuilding


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.sqlite"


def query(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


def test_a_rebuild_makes_the_same_rows_and_search(store, make, now, path):
    store.save([make(module) for module in ("locations", "tariffs", "tokens", "sessions", "cdrs")], received_at=now)
    store.save([make("cdrs", total_energy=1)], received_at=now)
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'row_*' OR name GLOB 'text_*')"
    tables = [name for (name,) in query(path, named)]
    before = {name: query(path, f"SELECT * FROM {name}") for name in tables}
    steps = []
    assert store.rebuild(lambda done, total: steps.append((done, total))) == 5
    assert {name: query(path, f"SELECT * FROM {name}") for name in tables} == before
    assert steps[-1] == (5, 5)
    for module in ("locations", "cdrs"):
        assert query(path, f"INSERT INTO search_{module}(search_{module}) VALUES ('integrity-check')") == []
    assert store.snapshot("cdrs", None, Sort("kwh")).total == 1


def test_a_rebuild_that_was_broken_off_is_made_good(store, make, now, url, monkeypatch):
    store.save([make("cdrs")], received_at=now)

    def fail(*_):
        raise RuntimeError("power")

    with monkeypatch.context() as patched:
        patched.setattr(rebuilding, "_put", fail)
        with pytest.raises(RuntimeError):
            store.rebuild()
    store.close()
    with Store.open(url) as opened:
        assert opened.rows("cdrs", [1])[0]["id"] == "C1"


def test_a_rebuild_leaves_what_came_meanwhile(store, make, now, monkeypatch):
    store.save([make("locations", name="old")], received_at=now)
    derive = rebuilding.derive

    def slowly(*arguments):
        with monkeypatch.context() as patched:
            patched.setattr(rebuilding, "derive", derive)
            store.save([make("locations", name="new")], received_at=now)
        return derive(*arguments)

    monkeypatch.setattr(rebuilding, "derive", slowly)
    store.rebuild()
    assert store.rows("locations", [1])[0]["name"] == "new"


def test_more_records_than_one_lot_come_back_with_their_partner_and_in_order(store, make, now):
    names = [f"C{number:04}" for number in range(rebuilding._GROUP + 3)]
    store.save([make("cdrs", id=name) for name in names], owner=Partner("Polder"), received_at=now)
    steps = []
    assert store.rebuild(lambda done, total: steps.append((done, total))) == len(names)
    assert steps == [(rebuilding._GROUP, len(names)), (len(names), len(names))]
    rows = store.rows("cdrs", store.snapshot("cdrs", None, Sort("id")).ids)
    assert [row["id"] for row in rows] == names
    assert {(row["partner"], row["direction"], row["received"]) for row in rows} == {("Polder", "theirs", now)}


def test_an_empty_store_is_rebuilt_without_progress(store):
    steps = []
    assert store.rebuild(lambda done, total: steps.append((done, total))) == 0
    assert steps == []
