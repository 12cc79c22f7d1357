"""A group is written in one transaction: what is new, what changed, what came again."""

import pytest

from ocpi_console.store import OWN, Partner
from ocpi_console.store import group as groups
from ocpi_console.store.engine import Engines
from ocpi_console.store.incoming import Incoming
from ocpi_console.store.sources import source


@pytest.fixture
def engines(url, store):
    opened = Engines(url)
    yield opened
    opened.close()


@pytest.fixture
def put(engines):
    def write(*records, owner=OWN, at=1):
        with engines.write() as connection:
            return groups.write(
                connection, [Incoming.of(found, owner) for found in records], source(connection, owner), at
            )

    return write


def counts(outcome):
    return outcome.imported, outcome.changed, outcome.unchanged, outcome.troubled


def test_records_of_several_modules_go_in_together(put, make, store):
    first = put(make("cdrs"), make("tokens"), make("locations"))
    assert counts(first)[:3] == (3, 0, 0)
    assert [store.record(row).module for row, _ in first.written] == ["cdrs", "tokens", "locations"]
    second = put(make("tokens", issuer="other"), make("cdrs"), make("cdrs", id="C2"))
    assert counts(second)[:3] == (1, 1, 1)
    assert [item.object_id for _, item in second.written] == ["04A1B2", "C2"]


def test_the_last_sight_never_goes_back(put, make, store):
    spaced = make("cdrs")
    spaced = type(spaced)(spaced.value, b" " + spaced.raw, "b.json", "", "2.2.1", "cdrs", "CDR")
    put(make("cdrs"), at=5_000)
    for moment, seen in ((9_000, 9), (7_000, 9)):
        assert counts(put(spaced, at=moment))[:3] == (0, 0, 1)
        assert store.record(1).last_seen_at.timestamp() == seen
    assert [revision.received_at.timestamp() for revision in store.revisions(1)] == [5]


def test_the_same_bytes_taken_for_another_version_are_a_change(put, make):
    put(make("tokens"))
    assert counts(put(make("tokens", version="2.3.0")))[:3] == (0, 1, 0)


def test_troubles_are_counted_for_what_came_again_too(put, make):
    broken = make("cdrs", currency=None)
    assert counts(put(broken, make("tokens")))[3] == 1
    assert counts(put(broken, make("tokens")))[3] == 1


def test_what_is_known_is_known_by_source(engines, put, make):
    put(make("cdrs"))
    item = Incoming.of(make("cdrs"), OWN)
    with engines.write() as connection:
        own, other = source(connection, OWN), source(connection, Partner("Polder"))
        assert groups.known(connection, [item], own)[item.key].equals(item)
        assert groups.known(connection, [item], other) == {}


def test_texts_that_changed_are_found_by_the_new_words_only(engines, put, make):
    put(make("locations"))
    with engines.write() as connection:
        groups.write_texts(connection, "locations", {1: "zaandam"})
        found = "SELECT rowid FROM search_locations WHERE search_locations MATCH ?"
        assert connection.exec_driver_sql(found, ("zaandam",)).scalars().all() == [1]
        assert connection.exec_driver_sql(found, ("harlingen",)).scalars().all() == []
