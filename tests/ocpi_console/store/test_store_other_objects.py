"""Records of all versions and modules are kept: in the list of their module, or among the others."""

import json

import pytest

from ocpi_console.filters import parse
from ocpi_console.store import Owner, Partner, Store, fields
from ocpi_console.store.identity import PARTS, list_of
from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.payload import records

OLD_TOKEN = {"uid": "1", "type": "RFID", "auth_id": "A", "issuer": "x", "valid": True, "whitelist": "ALLOWED"}
POOL = {"@id": "DE*GEF*P1", "name": {"en": "Hafen"}, "chargingStations": []}
CLIENT = {"party_id": "ABC", "country_code": "DE", "role": "CPO", "status": "CONNECTED", "last_updated": "x"}
BOOKING = {"country_code": "DE", "party_id": "ABC", "id": "1", "reservation_status": "RESERVED", "location_id": "L1"}
TERMINAL = {"terminal_id": "1", "customer_reference": "desk"}
CREDENTIALS = {"token": "very-secret-token", "url": "https://example.com/versions", "roles": []}
ASSOCIATION = {"party_id": "DEABC", "id": "1", "tariff_id": "1", "connectors": [], "audience": "ALL", "version": 3}


def saved(store: Store, now, *values, owner: Owner | None = None):
    data = "\n".join(json.dumps(value) for value in values).encode()
    return store.save(records(data, "a.json"), received_at=now, **({"owner": owner} if owner else {}))


def rows(store: Store, module: str, text: str = ""):
    ids = store.snapshot(module, parse(text, fields(module))).ids
    return [dict(row) for row in store.rows(module, ids)]


def test_every_object_has_a_list_or_a_reason():
    for modules in MODULES.values():
        for objects in modules.values():
            for object_ in objects:
                assert list_of(object_) or object_ in PARTS


def test_other_objects_are_kept_and_counted(store, now):
    outcome = saved(store, now, CLIENT, BOOKING, TERMINAL, ASSOCIATION)
    assert (outcome.imported, outcome.skipped) == (4, [])
    assert store.counts()["others"] == 4
    found = rows(store, "others")
    assert [(row["object"], row["module"]) for row in found] == [
        ("ClientInfo", "hubclientinfo"),
        ("Booking", "bookings"),
        ("Terminal", "payments"),
        ("TariffAssociation", "tariffassociations"),
    ]
    assert [row["party"] for row in found] == ["DE*ABC", "DE*ABC", "", "DE*ABC"]
    assert [row["object"] for row in rows(store, "others", "object:Booking status:RESERVED")] == ["Booking"]


def test_the_same_id_of_different_objects_are_different_records(store, now):
    saved(store, now, BOOKING, ASSOCIATION, TERMINAL)
    assert saved(store, now, BOOKING, ASSOCIATION, TERMINAL).unchanged == 3
    assert store.counts()["others"] == 3
    assert store.record(1).object == "Booking"


def test_an_old_record_has_the_party_of_its_owner(store, now):
    saved(store, now, OLD_TOKEN, owner=Partner("Polder", "NL*LNT"))
    (row,) = rows(store, "tokens")
    assert (row["party"], row["version"], row["contract"]) == ("NL*LNT", "2.1.1", "A")


def test_wwcp_and_the_preview_are_listed_by_what_they_mean(store, now):
    place = {
        "party_id": "DEABC", "id": "L1", "version": 2, "publish": True, "name": "Kai", "time_zone": "Europe/Berlin",
        "address": {"address": "Kai 1", "city": "Kiel", "country": "DEU", "coordinates": {"lat": 54.1, "lng": 10.1}},
        "charging_pool": [], "last_updated": "2026-10-01T12:00:00Z",
    }  # fmt: skip
    outcome = saved(store, now, POOL, place)
    assert (outcome.imported, outcome.skipped) == (2, [])
    first, second = rows(store, "locations")
    assert (first["id"], first["party"], first["version"], first["name"]) == ("DE*GEF*P1", "DE*GEF", "wwcp", "Hafen")
    assert (second["id"], second["party"], second["version"], second["name"]) == ("L1", "DE*ABC", "3.0", "Kai")
    assert store.record(1).object == "ChargingPool"


def test_lists_are_made_again_with_all_of_them(store, now):
    saved(store, now, POOL, BOOKING, OLD_TOKEN)
    before = [rows(store, module) for module in ("locations", "others", "tokens")]
    assert store.rebuild() == 3
    assert [rows(store, module) for module in ("locations", "others", "tokens")] == before


def test_a_secret_does_not_reach_the_disk(store, now, tmp_path):
    saved(store, now, CREDENTIALS)
    (row,) = rows(store, "others")
    assert row["object"] == "Credentials"
    assert store.record(1).value["token"] == "[redacted]"
    store.close()
    assert all(b"very-secret-token" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


@pytest.mark.parametrize("part", [{"uid": "1", "status": "AVAILABLE", "connectors": [], "evse_id": "X"}])
def test_a_part_alone_is_told(store, now, part):
    (skipped,) = saved(store, now, part).skipped
    assert skipped.reason == "EVSE stands alone here; only as part of a Location it can be stored."


def test_an_export_of_a_database_is_kept_as_received_and_read_as_ocpi(store, now):
    value = {"countryCode": "NL", "partyId": "LNT", "id": "1", "publish": True, "address": "x", "city": "Sneek",
             "evses": [], "lastUpdated": {"$date": "2026-06-06T07:08:46Z"}}  # fmt: skip
    saved(store, now, value)
    (row,) = rows(store, "locations")
    assert (row["party"], row["city"]) == ("NL*LNT", "Sneek")
    record = store.record(1)
    assert json.loads(record.raw) == value
    assert record.value["last_updated"] == "2026-06-06T07:08:46Z"
    assert "payload.database-export" in {problem.rule for problem in record.problems}
    assert saved(store, now, value).unchanged == 1
