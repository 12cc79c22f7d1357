"""One record: its newest form, its older ones, and the way to it by id."""

import pytest

from ocpi_console.store import Partner, UnknownRecord


@pytest.fixture
def twice(store, make, now):
    store.save([make("cdrs", total_energy=1)], owner=Partner("Polder"), received_at=now)
    store.save([make("cdrs", total_energy=2)], owner=Partner("Polder"), received_at=now)
    return store


def test_a_record_is_in_its_newest_form_unless_asked_otherwise(twice, make):
    newest, oldest = twice.revisions(1)
    assert twice.record(1).value["total_energy"] == 2
    assert twice.record(1, revision=newest.id) == twice.record(1)
    older = twice.record(1, revision=oldest.id)
    assert (older.value["total_energy"], older.raw) == (1, make("cdrs", total_energy=1).raw)


def test_a_record_says_where_it_is_from(twice, now):
    found = twice.record(1)
    assert (found.partner, found.direction, found.party, found.object_id) == ("Polder", "theirs", "NL*TNM", "C1")
    assert (found.file, found.pointer, found.received_at, found.last_seen_at) == ("a.json", "/0", now, now)


def test_a_revision_of_another_record_is_unknown(twice, make, now):
    twice.save([make("cdrs", id="C2")], received_at=now)
    [other] = twice.revisions(2)
    with pytest.raises(UnknownRecord, match="no record 1 "):
        twice.record(1, revision=other.id)


def test_payloads_of_records_that_are_gone_are_left_out(twice, make, now):
    twice.save([make("tokens")], received_at=now)
    assert [(found.id, found.object) for found in twice.payloads([2, 99, 1, 2])] == [
        (2, "Token"),
        (1, "CDR"),
        (2, "Token"),
    ]
    assert twice.revisions(99) == list(twice.payloads([])) == []


@pytest.mark.parametrize(
    ("module", "id_", "rows"),
    [("cdrs", "c1", [1]), ("cdrs", "C1", [1]), ("tokens", "C1", []), ("others", "b1", [2]), ("others", "", [])],
)
def test_find_is_by_list_and_without_case(twice, make, now, module, id_, rows):
    twice.save([make("others")], received_at=now)
    assert twice.find(module, id_) == rows


def test_an_unknown_list_is_a_key_error(store):
    with pytest.raises(KeyError, match="chargers"):
        store.find("chargers", "1")
