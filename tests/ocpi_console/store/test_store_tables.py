"""The tables refuse what would make them untrue."""

import sqlite3
from contextlib import closing

import pytest

from ocpi_console.store.tables import METADATA, RECORD, Record, table


@pytest.fixture
def database(store, make, now, tmp_path):
    store.save([make("cdrs")], received_at=now)
    store.close()
    with closing(sqlite3.connect(tmp_path / "store.sqlite")) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        yield connection


COPY = "INSERT INTO {0} ({1}) SELECT {1} FROM {0}"
KEY = "connection_id, direction, party, module, object_key, token_type, object_id, object"


@pytest.mark.parametrize(
    ("statement", "refusal"),
    [
        (COPY.format("record", KEY), "UNIQUE"),
        ("INSERT INTO connection (key) SELECT key FROM connection", "UNIQUE"),
        ("INSERT INTO party (country_code, party_id, role) SELECT country_code, party_id, role FROM party", "UNIQUE"),
        ("INSERT INTO change (module, record_id, revision_id) VALUES ('cdrs', 99, 1)", "FOREIGN KEY"),
        ("UPDATE revision SET record_id = 99", "FOREIGN KEY"),
        ("DELETE FROM record", "FOREIGN KEY"),
        ("UPDATE revision SET payload = NULL", "NOT NULL"),
        ("UPDATE revision SET received_at = NULL", "NOT NULL"),
    ],
)
def test_what_would_be_untrue_is_refused(database, statement, refusal):
    with pytest.raises(sqlite3.IntegrityError, match=refusal):
        database.execute(statement)


def test_the_number_of_a_change_is_never_used_again(database):
    [(last,)] = database.execute("SELECT max(seq) FROM change").fetchall()
    database.execute("DELETE FROM change")
    database.execute("INSERT INTO change (module, record_id, revision_id) VALUES ('cdrs', 1, 1)")
    assert database.execute("SELECT seq FROM change").fetchall() == [(last + 1,)]


def test_every_constraint_has_a_name_that_a_migration_can_address():
    constraints = [found for declared in METADATA.tables.values() for found in declared.constraints]
    assert constraints
    assert all(found.name for found in constraints)
    assert table(Record) is RECORD
