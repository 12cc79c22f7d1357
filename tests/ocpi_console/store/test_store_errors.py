"""Errors of the database that a user can act on are sentences of the right kind; all others pass."""

import sqlite3

import pytest

from ocpi_console.store import errors, failures
from ocpi_console.store.errors import StoreError


def database_error(name):
    error = sqlite3.OperationalError("raw words of the database")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_INTERRUPT", errors.ReadInterrupted),
        ("SQLITE_FULL", errors.StoreFull),
        ("SQLITE_READONLY_DBMOVED", errors.StoreReadOnly),
        ("SQLITE_CANTOPEN_ISDIR", errors.StoreReadOnly),
        ("SQLITE_BUSY_SNAPSHOT", errors.StoreBusy),
        ("SQLITE_LOCKED", errors.StoreBusy),
        ("SQLITE_NOTADB", errors.StoreDamaged),
        ("SQLITE_CORRUPT_INDEX", errors.StoreDamaged),
        ("SQLITE_IOERR_WRITE", StoreError),
    ],
)
def test_a_known_error_is_a_sentence_about_the_file(name, kind):
    with pytest.raises(StoreError) as raised, failures.told("/a/store.sqlite"):
        raise database_error(name)
    assert type(raised.value) is kind
    assert "raw words" not in str(raised.value)
    assert str(raised.value).endswith(".")
    assert kind is errors.ReadInterrupted or "/a/store.sqlite" in str(raised.value)
    assert isinstance(raised.value.__cause__, sqlite3.OperationalError)


@pytest.mark.parametrize("error", [database_error("SQLITE_ERROR"), sqlite3.OperationalError("x"), KeyError("id")])
def test_other_errors_pass_as_they_are(error):
    with pytest.raises(type(error)) as raised, failures.told("/a/store.sqlite"):
        raise error
    assert raised.value is error


def test_whoever_catches_store_errors_catches_all_that_a_user_is_told():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and kind is not errors.UnknownRecord]
    assert len(kinds) > 5
    assert all(issubclass(kind, StoreError) for kind in kinds)
    assert not issubclass(errors.UnknownRecord, StoreError)
