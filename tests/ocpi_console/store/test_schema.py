"""Opening: made, migrated, refused, rebuilt."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ocpi_console.store import (
    Store,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreTooNew,
    engine,
    schema,
)
from ocpi_console.store import derived as derived_module


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.sqlite"


def query(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(statement).fetchall()
        connection.commit()
        return found


TABLES = """SELECT name, replace(replace(sql, char(10), ''), char(9), '') FROM sqlite_master
            WHERE sql NOT NULL AND name NOT LIKE 'sqlite_%' AND tbl_name NOT GLOB 'row_*' AND tbl_name NOT GLOB 'text_*'
            AND tbl_name NOT GLOB 'search_*' ORDER BY name"""


def declared(path):
    """The parts of each table and index; the order of constraints does not matter."""
    return {
        name: sorted(part.rstrip(")") for part in re.split(r", (?=CONSTRAINT)", sql))
        for name, sql in query(path, TABLES)
    }


def test_a_new_store_is_what_the_migrations_make(path, url, tmp_path):
    Store.open(url).close()
    migrated = tmp_path / "migrated.sqlite"
    with engine.maintenance(f"sqlite:///{migrated}") as connection:
        schema.upgrade(connection)
    assert declared(path) == declared(migrated)
    assert len(declared(path)) > 10
    assert query(path, "SELECT * FROM alembic_version") == query(migrated, "SELECT * FROM alembic_version")
    assert query(path, "PRAGMA user_version") == [(schema.SCHEMA,)]


def test_opening_needs_no_alembic(url):
    Store.open(url).close()
    program = f"""
import sys
from ocpi_console.store import Store
Store.open({url!r}).close()
assert not [name for name in sys.modules if name.startswith("alembic")]
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_columns_and_results_need_no_database_library():
    program = """
import sys
from ocpi_console.store import COLUMNS, OWN, Sort, StoreError, fields
assert not {"sqlalchemy", "sqlmodel"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_file_is_kept_safely(store, path):
    with store._engines.write() as connection:
        pragmas = ["journal_mode", "synchronous", "foreign_keys"]
        assert [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in pragmas] == ["wal", 2, 1]


def test_a_reading_connection_cannot_write(store):
    with pytest.raises(StoreReadOnly), store._engines.read() as connection:
        connection.exec_driver_sql("DELETE FROM record")


def test_a_newer_store_is_refused_and_left_alone(url, path):
    Store.open(url).close()
    query(path, "PRAGMA user_version = 99")
    with pytest.raises(StoreTooNew, match=r"newer version of this program \(schema 99"):
        Store.open(url)
    assert query(path, "PRAGMA user_version") == [(99,)]


def test_another_programs_database_is_refused(url, path):
    query(path, "CREATE TABLE theirs (x)")
    with pytest.raises(StoreDamaged, match="another program"):
        Store.open(url)


@pytest.mark.parametrize("content", [b"this is no database, but long enough to be one" * 50, b"{}"])
def test_a_file_that_is_no_database_is_refused(url, path, content):
    path.write_bytes(content)
    with pytest.raises(StoreDamaged, match="no store of this program"):
        Store.open(url)
    assert path.read_bytes() == content


@pytest.mark.parametrize("address", ["postgresql+psycopg://host/db", "sqlite://", "sqlite:///:memory:", "nonsense"])
def test_other_addresses_are_told(address):
    with pytest.raises(StoreError, match="sqlite:///PATH"):
        Store.open(address)


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(StoreReadOnly, match="cannot be opened"):
        Store.open(f"sqlite:///{tmp_path}/nowhere/store.sqlite")


def test_a_full_disk_is_told_and_loses_nothing(store, make, now, path):
    store.save([make("cdrs")], received_at=now)
    with store._engines.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreFull, match="The disk is full"):
        store.save((make("cdrs", id=f"C{number}x") for number in range(500)), received_at=now)
    assert store.record(1).object_id == "C1"
    assert query(path, "PRAGMA integrity_check") == [("ok",)]


def test_a_store_that_is_locked_for_long_is_told(store, make, now, path, monkeypatch):
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr(engine, "WAIT_SECONDS", 0.1)
        with Store.open(store.url) as impatient, pytest.raises(StoreBusy, match=r"keeps .* locked"):
            impatient.save([make("cdrs")], received_at=now)


def test_before_a_migration_a_copy_is_made(store, make, now, url, path, monkeypatch):
    store.save([make("cdrs")], received_at=now)
    store.close()
    upgraded = []
    monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + 1)
    monkeypatch.setattr(schema, "upgrade", upgraded.append)
    with Store.open(url) as opened:
        assert opened.counts()["cdrs"] == 1
    [copy] = (path.parent / "backups").iterdir()
    assert len(upgraded) == 1
    assert query(copy, "SELECT object_id FROM record") == [("C1",)]
    assert query(copy, "PRAGMA user_version") == [(schema.SCHEMA - 1,)]
    assert query(path, "PRAGMA user_version") == [(schema.SCHEMA,)]


def test_a_migration_that_fails_leaves_the_old_store(store, make, now, url, path, monkeypatch):
    store.save([make("cdrs")], received_at=now)
    store.close()

    def fail(connection):
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise RuntimeError("no")

    with monkeypatch.context() as patched:
        patched.setattr(schema, "SCHEMA", schema.SCHEMA + 1)
        patched.setattr(schema, "upgrade", fail)
        with pytest.raises(RuntimeError):
            Store.open(url)
    with Store.open(url) as opened:
        assert opened.counts()["cdrs"] == 1
    assert query(path, "SELECT count(*) FROM sqlite_master WHERE name = 'half'") == [(0,)]


def test_five_copies_are_kept(store, path):
    copies = [store.back_up() for _ in range(7)]
    assert sorted((path.parent / "backups").iterdir()) == copies[2:]


def test_the_search_index_fits_its_texts_after_changes(store, make, now, path):
    for name in ("one", "two", "two", None, "three"):
        store.save([make("locations", name=name), make("locations", id="L2", city=name)], received_at=now)
    assert query(path, "INSERT INTO search_locations(search_locations) VALUES ('integrity-check')") == []


def test_other_columns_are_rebuilt_on_opening(store, make, now, url, path):
    store.save([make("cdrs")], received_at=now)
    store.close()
    query(path, "UPDATE stamp SET value = 'of an older program' WHERE key = 'derived'")
    query(path, "ALTER TABLE row_cdrs DROP COLUMN meter")
    with Store.open(url) as opened:
        assert opened.rows("cdrs", [1])[0]["meter"] is None
        assert opened.rows("cdrs", [1])[0]["id"] == "C1"
    assert query(path, "SELECT value FROM stamp WHERE key = 'derived'") == [(derived_module.declaration(),)]


def test_migrations_are_shipped_with_the_package():
    folder = Path(schema.__file__).with_name("migrations")
    assert (folder / "env.py").exists()
    assert (folder / "versions" / "v0001_first.py").exists()
