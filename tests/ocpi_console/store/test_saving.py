"""What a save writes, counts and leaves alone."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ocpi_console.store import OWN, Own, Partner, Saved, Skipped, Store
from wwcp_ocpi.document import Record, read, write

NDW = Path(__file__).parents[4] / "shared" / "data" / "ndw"


def counts(saved: Saved) -> tuple[int, int, int]:
    return saved.imported, saved.changed, saved.unchanged


def test_a_new_record_has_row_revision_search_and_change(store, make, now):
    record = make("cdrs")
    assert counts(store.save([record], received_at=now)) == (1, 0, 0)
    [row_id] = store.find("cdrs", "c1")
    found = store.record(row_id)
    assert (found.value, found.raw) == (record.value, record.raw)
    assert (found.module, found.object, found.version, found.party) == ("cdrs", "CDR", "2.2.1", "NL*TNM")
    assert (found.received_at, found.file, found.pointer, found.direction) == (now, "a.json", "/0", "own")
    [revision] = store.revisions(row_id)
    [change] = store.changes()
    assert (change.module, change.record, change.revision) == ("cdrs", row_id, revision.id)


def test_equal_bytes_write_nothing(store, make, now):
    store.save([make("cdrs")], received_at=now)
    before = store.revisions(store.find("cdrs", "C1")[0])
    assert counts(store.save([make("cdrs")], received_at=now + timedelta(hours=1))) == (0, 0, 1)
    assert store.revisions(store.find("cdrs", "C1")[0]) == before
    assert len(store.changes()) == 1


def test_an_equal_value_in_other_bytes_is_only_seen_again(store, make, now):
    record = make("cdrs")
    store.save([record], received_at=now)
    later = now + timedelta(hours=1)
    turned = dict(reversed(record.value.items()))
    again = replace(record, value=turned, raw=write(turned, indent=2))
    assert counts(store.save([again], received_at=later)) == (0, 0, 1)
    [revision] = store.revisions(1)
    assert (revision.received_at, revision.last_seen_at) == (now, later)
    assert store.record(1).raw == record.raw
    assert len(store.changes()) == 1


@pytest.mark.parametrize(("old", "new"), [("12.10", "12.1"), ("null", '""'), ("1", "true"), ("[1]", "[1,1]")])
def test_any_other_value_is_a_revision(store, now, old, new):
    def record(text: str) -> Record:
        raw = f'{{"country_code":"NL","party_id":"TNM","id":"C1","x":{text}}}'.encode()
        return Record(read(raw).value, raw, version="2.2.1", module="cdrs", object="CDR")

    store.save([record(old)], received_at=now)
    assert counts(store.save([record(new)], received_at=now)) == (0, 1, 0)
    assert [store.record(1, revision.id).raw for revision in store.revisions(1)] == [record(new).raw, record(old).raw]


def test_a_revision_replaces_row_and_search(store, make, now):
    store.save([make("locations", name="Stationsplein")], received_at=now)
    store.save([make("locations", name="Marktplein")], received_at=now)
    [row] = store.rows("locations", [1])
    assert row["name"] == "Marktplein"
    assert store.count("locations", search("stationsplein")) == 0
    assert store.count("locations", search("marktplein")) == 1
    assert [change.revision for change in store.changes()] == [1, 2]


def search(text):
    from ocpi_console.filters import Text

    return Text(text)


def test_a_return_to_an_older_form_is_a_new_revision(store, make, now):
    for name in ("A", "B", "A"):
        store.save([make("locations", name=name)], received_at=now)
    assert [store.record(1, revision.id).value["name"] for revision in store.revisions(1)] == ["A", "B", "A"]


def test_the_three_times_of_a_revision(store, make, now):
    store.save([make("tariffs")], received_at=now)
    [revision] = store.revisions(1)
    assert revision.received_at == now
    assert revision.last_updated.isoformat() == "2026-10-01T12:00:00+00:00"
    assert revision.valid_from.isoformat() == "2026-01-01T00:00:00+00:00"
    assert revision.valid_until.isoformat() == "2027-01-01T00:00:00+00:00"


def test_ids_compare_without_case_from_2_2_on(store, make, now):
    store.save([make("cdrs", id="Abc"), make("cdrs", id="aBC")], received_at=now)
    store.save([make("cdrs", id="Abc", version="2.1.1", party_id=...)], received_at=now)
    store.save([make("cdrs", id="abC", version="2.1.1", party_id=...)], received_at=now)
    assert [(store.record(each).version, store.record(each).object_id) for each in (1, 2, 3)] == [
        ("2.2.1", "aBC"),
        ("2.1.1", "Abc"),
        ("2.1.1", "abC"),
    ]


@pytest.mark.parametrize(
    "other",
    [{"party_id": "EFL"}, {"country_code": "BE"}, {"uid": "other"}, {"type": "APP_USER"}],
)
def test_party_id_and_token_type_are_part_of_the_key(store, make, now, other):
    store.save([make("tokens"), make("tokens", **other)], received_at=now)
    assert store.counts()["tokens"] == 2


def test_records_of_partners_and_our_own_stay_apart(store, make, now):
    for owner in (OWN, Partner("TotalEnergies"), Partner("Allego"), Partner("ALLEGO ")):
        store.save([make("cdrs")], owner=owner, received_at=now)
    rows = store.rows("cdrs", store.snapshot("cdrs").ids)
    assert [(row["direction"], row["partner"]) for row in rows] == [
        ("own", None),
        ("theirs", "TotalEnergies"),
        ("theirs", "Allego"),
    ]
    assert store.record(3).partner == "Allego"
    assert store.partners() == ["Allego", "TotalEnergies"]


def test_a_record_without_party_has_the_one_given(store, make, now):
    store.save([make("cdrs", version="2.1.1", party_id=..., country_code=...)], received_at=now)
    store.save([make("cdrs", id="C2", party_id=...)], owner=Own("nl*ems"), received_at=now)
    assert [row["party"] for row in store.rows("cdrs", [1, 2])] == ["", "NL*EMS"]


def test_what_is_no_record_is_skipped_and_told(store, make, now):
    strangers = [
        Record([1], b"[1]", file="x.json", pointer="/0", reason="This is a list, not a record."),
        replace(make("locations"), object="EVSE", pointer="/1", file="x.json"),
        replace(make("locations"), version=None, object="", reason="", pointer="/2", file="x.json"),
    ]
    saved = store.save([strangers[0], make("tokens"), *strangers[1:]], received_at=now)
    assert (saved.imported, saved.problems) == (1, 3)
    assert saved.skipped[0] == Skipped("x.json", "/0", "This is a list, not a record.")
    assert [found.pointer for found in saved.skipped] == ["/0", "/1", "/2"]
    assert "part of a Location" in saved.skipped[1].reason
    assert saved.skipped[2].reason == "This was not recognised as an OCPI or WWCP record."


def test_a_record_without_id_is_kept_and_found_again(store, make, now):
    nameless = make("cdrs", id=...)
    assert counts(store.save([nameless], received_at=now)) == (1, 0, 0)
    assert counts(store.save([nameless, make("cdrs", id=..., total_energy=1)], received_at=now)) == (1, 0, 1)
    assert store.record(1).object_id == ""


def test_problems_count_records_with_errors_or_warnings(store, make, now):
    good = make("tokens", whitelist="ALWAYS")
    bad = make("tokens", uid="X", whitelist="SOMETIMES")
    assert not [found for found in problems(good) if found.severity != "info"]
    assert [found for found in problems(bad) if found.severity == "error"]
    for _ in range(2):
        assert store.save([good, bad], received_at=now).problems == 1
    [row] = store.rows("tokens", store.find("tokens", "x"))
    assert (row["errors"], row["problem"]) == (1, "ocpi.enum")
    assert [found.pointer for found in store.record(row.row_id).problems] == ["/whitelist"]


def problems(record):
    from wwcp_ocpi.ocpi import problems

    return problems(record.value, record.version, record.object)


def test_problems_of_the_document_count_too(store, now):
    raw = (
        b'{"country_code":"NL","party_id":"EMS","uid":"A","uid":"B","type":"RFID","contract_id":"C","issuer":"I",'
        b'"valid":true,"whitelist":"NEVER","last_updated":"2026-10-01T12:00:00Z"}'
    )
    document = read(raw)
    record = Record(document.value, raw, version="2.2.1", module="tokens", object="Token", problems=document.problems)
    assert store.save([record], received_at=now).problems == 1
    assert [found.rule for found in store.record(1).problems] == ["json.duplicate-key"]
    assert store.rebuild() == 1
    assert store.rows("tokens", [1])[0]["problem"] == "json.duplicate-key"


def test_hostile_values_are_stored_as_they_are(store, now):
    raw = (
        b'{"country_code":"NL","party_id":"T\\u0000M","id":"a\\ud800\\u0000b","total_energy":1e400,"total_time":-1e99,'
        b'"credit":1,"total_cost":"12","currency":{"a":1},"last_updated":"10-10-2026","tariffs":[null,{"id":[]}]}'
    )
    record = Record(read(raw).value, raw, version="2.2.1", module="cdrs", object="CDR")
    assert store.save([record], received_at=now).imported == 1
    assert store.record(1).raw == raw
    [row] = store.rows("cdrs", [1])
    assert row["id"] == "a\\ud800\\0b"
    assert (row["kwh"], row["minutes"], row["credit"], row["currency"], row["updated"]) == (None,) * 5
    assert str(row["cost"]) == "12"
    assert store.save([record], received_at=now).unchanged == 1


def test_what_came_before_a_payload_broke_off_is_kept(store, make, now):
    def broken():
        yield from (make("cdrs", id=f"C{number}") for number in range(30))
        raise ValueError("torn")

    saved = Saved()
    with pytest.raises(ValueError, match="torn"):
        store.save(broken(), received_at=now, saved=saved)
    assert saved.imported == store.counts()["cdrs"] == 30


def test_a_fault_on_one_record_costs_that_record_only(store, make, now, monkeypatch, caplog):
    from ocpi_console.store import incoming

    derive = incoming.derive

    def failing(module, version, object_, value, of_document):
        if value["id"] == "C3":
            raise RuntimeError("a fault")
        return derive(module, version, object_, value, of_document)

    monkeypatch.setattr(incoming, "derive", failing)
    saved = store.save([make("cdrs", id=f"C{number}") for number in range(6)], received_at=now)
    assert (saved.imported, saved.problems >= 1, len(saved.skipped)) == (5, True, 1)
    assert "a fault" in saved.skipped[0].reason
    assert "could not be prepared" in caplog.text


def test_what_the_database_refuses_costs_that_record_only(store, make, now, caplog):
    refuse = "CREATE TRIGGER t BEFORE INSERT ON revision WHEN new.pointer = '/bad' BEGIN SELECT RAISE(ABORT, 'no'); END"
    with closing(sqlite3.connect(store.url.removeprefix("sqlite:///"))) as connection:
        connection.execute(refuse)
    records = [make("cdrs", id=f"C{number}") for number in range(6)]
    records[2] = replace(records[2], pointer="/bad")
    saved = store.save(records, received_at=now)
    assert (saved.imported, [found.pointer for found in saved.skipped]) == (5, ["/bad"])
    assert store.counts()["cdrs"] == len(store.changes()) == 5
    assert "could not be written" in caplog.text


def test_the_same_key_twice_in_a_payload_makes_two_revisions(store, make, now):
    saved = store.save([make("cdrs"), make("cdrs", total_energy=1), make("cdrs", total_energy=2)], received_at=now)
    assert counts(saved) == (1, 2, 0)
    assert store.record(1).value["total_energy"] == 2


def test_payloads_are_compressed_where_that_pays(store, make, now):
    long = make("locations", directions=[{"language": "en", "text": "left " * 20_000}])
    store.save([long, make("tokens")], received_at=now)
    assert store.record(1).raw == long.raw
    assert store.revisions(1)[0].size == len(long.raw)
    assert store.size_bytes() < 700_000


def test_parties_are_noted_with_their_role_and_partner(store, make, now):
    store.save([make("cdrs"), make("tokens")], received_at=now)
    store.save([make("cdrs")], owner=Partner("Allego"), received_at=now)
    with closing(sqlite3.connect(store.url.removeprefix("sqlite:///"))) as connection:
        parties = connection.execute("SELECT country_code, party_id, role, partner_id FROM party ORDER BY role")
        assert parties.fetchall() == [("NL", "TNM", "CPO", 1), ("NL", "EMS", "EMSP", None)]


@pytest.mark.skipif(not NDW.exists(), reason="the real exports are not here")
def test_real_exports_go_in_and_come_out_byte_for_byte(tmp_path, now):
    records = [
        Record(value, write(value), file=path.name, pointer=f"/{position}", version="2.2.1", module=module, object=kind)
        for module, kind in (("locations", "Location"), ("tariffs", "Tariff"))
        for path in sorted(NDW.glob(f"{module}-*.json"))
        for position, value in enumerate(read(path.read_bytes()).value)
    ]
    with Store.open(f"sqlite:///{tmp_path}/ndw.sqlite") as store:
        saved = store.save(records, owner=Partner("NDW"), received_at=now)
        assert saved.imported + saved.changed + saved.unchanged == len(records) == 216
        assert store.save(records, owner=Partner("NDW"), received_at=now).imported == 0
        stored = [store.record(row_id) for module in ("locations", "tariffs") for row_id in store.snapshot(module).ids]
        assert {found.raw for found in stored} <= {record.raw for record in records}
        assert len(stored) == saved.imported
