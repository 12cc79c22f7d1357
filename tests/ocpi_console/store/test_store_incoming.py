"""A record on its way into the store."""

import hashlib

import pytest

from ocpi_console.store import OWN, Own, incoming
from ocpi_console.store.identity import Unstorable
from ocpi_console.store.incoming import Incoming
from ocpi_console.store.payloads import unpacked
from wwcp_ocpi.document import Record, write


def record(value, object_, version="2.2.1", module="credentials"):
    return Record(value, write(value), "a.json", "", version, module, object_)


def test_key_digest_and_bytes_are_those_of_the_record(make):
    sent = make("tokens", uid="04aB")
    item = Incoming.of(sent, OWN)
    assert item.key == ("NL*EMS", "tokens", "04ab", "RFID")
    assert (item.object_id, item.version, item.value) == ("04aB", "2.2.1", sent.value)
    assert item.sha256 == hashlib.sha256(sent.raw).digest()
    assert unpacked(*item.payload) == sent.raw


def test_a_record_without_party_gets_its_owners(make):
    assert Incoming.of(make("cdrs", country_code=...), Own("de*abc")).key.party == "DE*ABC"


@pytest.mark.parametrize(
    ("value", "object_", "version"),
    [({"id": "1"}, "CDR", None), ({"id": "1"}, "", "2.2.1"), ([1], "CDR", "2.2.1"), ({"uid": "1"}, "EVSE", "2.2.1")],
)
def test_what_has_no_place_is_told_in_a_sentence(value, object_, version):
    with pytest.raises(Unstorable, match=r"\.$"):
        Incoming.of(record(value, object_, version), OWN)


def test_a_secret_is_gone_before_anything_is_made_of_it():
    item = Incoming.of(record({"token": "very-secret", "url": "https://example.com", "roles": []}, "Credentials"), OWN)
    item.prepare()
    assert b"very-secret" not in unpacked(*item.payload)
    assert "very-secret" not in f"{item.value}{item.derivation}"


def test_deriving_and_packing_happen_once(make, monkeypatch):
    calls = []
    derive, packed = incoming.derive, incoming.packed
    monkeypatch.setattr(incoming, "derive", lambda *parts: calls.append("derive") or derive(*parts))
    monkeypatch.setattr(incoming, "packed", lambda raw: calls.append("pack") or packed(raw))
    item = Incoming.of(make("cdrs"), OWN)
    assert calls == []
    for _ in range(2):
        item.prepare()
    assert calls == ["derive", "pack"]
