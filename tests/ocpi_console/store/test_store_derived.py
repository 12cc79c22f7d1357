"""The derived tables hold every declared column, and can go and come again."""

import pytest

from ocpi_console.store import COLUMNS, derived, dialects
from ocpi_console.store.engine import Engines


@pytest.fixture
def engines(url, store):
    opened = Engines(url)
    yield opened
    opened.close()


@pytest.mark.parametrize("module", COLUMNS)
def test_a_row_has_every_declared_column_and_its_index(module):
    row = derived.DERIVED[module].row
    assert [column.name for column in row.c] == ["record_id", *(column.key for column in COLUMNS[module])]
    indexed = {column.name for index in row.indexes for column in index.columns}
    assert indexed == {column.key for column in COLUMNS[module] if column.indexed}


def test_the_declaration_changes_with_the_format(monkeypatch):
    before = derived.declaration()
    assert before == derived.declaration()
    monkeypatch.setattr(derived, "FORMAT", derived.FORMAT + 1)
    assert derived.declaration() != before


def test_the_declaration_changes_with_a_column(monkeypatch):
    before = derived.declaration()
    monkeypatch.setattr(derived, "COLUMNS", {**COLUMNS, "cdrs": COLUMNS["cdrs"][:-1]})
    assert derived.declaration() != before


def test_what_is_dropped_is_all_derived_and_nothing_else(engines):
    with engines.write() as connection:
        before = set(dialects.tables(connection))
        derived.drop(connection)
        kept = set(dialects.tables(connection))
        derived.create(connection)
        after = set(dialects.tables(connection))
    assert after == before
    assert {"record", "revision", "change", "partner", "stamp"} <= kept
    assert not [name for name in kept if name.startswith(("row_", "text_", "search_"))]


def test_tables_of_an_older_declaration_are_dropped_too(engines):
    with engines.write() as connection:
        derived.drop(connection)
        connection.exec_driver_sql("CREATE TABLE row_cdrs (record_id INTEGER, gone TEXT)")
        derived.drop(connection)
        assert "row_cdrs" not in dialects.tables(connection)
