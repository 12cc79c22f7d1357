"""Connections: where a store lies, what may write, and what an interrupt ends."""

import threading

import pytest
from sqlalchemy.exc import OperationalError

from ocpi_console.store import ReadInterrupted, StoreError
from ocpi_console.store.engine import Engines, located, maintenance

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.fixture
def engines(url):
    opened = Engines(url)
    with opened.write() as connection:
        connection.exec_driver_sql("CREATE TABLE kept (id INTEGER PRIMARY KEY)")
    yield opened
    opened.close()


def count(engines):
    with engines.read() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM kept").scalar_one()


def test_the_file_of_an_address(tmp_path):
    assert located(f"sqlite:///{tmp_path}/a.sqlite")[1] == tmp_path / "a.sqlite"


@pytest.mark.parametrize("address", ["", "store.sqlite", "sqlite://", "sqlite:///:memory:", "postgresql://host/name"])
def test_what_is_no_file_is_a_sentence_with_the_right_form(address):
    with pytest.raises(StoreError, match=r"write it as sqlite:///PATH\.$"):
        located(address)


def broken_write(engines):
    with engines.write() as connection:
        connection.exec_driver_sql("INSERT INTO kept VALUES (2)")
        raise ZeroDivisionError


def test_a_write_is_whole_or_not_at_all(engines):
    with engines.write() as connection:
        connection.exec_driver_sql("INSERT INTO kept VALUES (1)")
    with pytest.raises(ZeroDivisionError):
        broken_write(engines)
    assert count(engines) == 1


def test_readers_see_the_state_before_a_write_that_is_not_done(engines):
    with engines.write() as connection:
        connection.exec_driver_sql("INSERT INTO kept VALUES (1)")
        assert count(engines) == 0
    assert count(engines) == 1


def test_an_interrupt_ends_the_reads_of_one_thread_only(engines):
    with engines.read() as connection:
        engines.interrupt(threading.get_ident() + 1)
        assert connection.exec_driver_sql("SELECT 1").scalar_one() == 1
    timer = threading.Timer(0.05, engines.interrupt, [threading.get_ident()])
    timer.start()
    with pytest.raises(ReadInterrupted), engines.read() as connection:
        connection.exec_driver_sql(ENDLESS)
    timer.join()
    assert count(engines) == 0


@pytest.mark.parametrize(("opened", "checked"), [("read", 1), ("write", 1), ("maintenance", 0)])
def test_references_are_checked_except_in_maintenance(engines, url, opened, checked):
    connect = maintenance(url) if opened == "maintenance" else getattr(engines, opened)()
    with connect as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == checked


def test_an_error_of_the_program_is_not_made_a_sentence(engines):
    with pytest.raises(OperationalError, match="no such table"), engines.read() as connection:
        connection.exec_driver_sql("SELECT * FROM nowhere")
