"""Records come back as they were put in, from memory and from disk."""

import pytest

from ocpi_console.files import record_spool
from ocpi_console.files.record_spool import RecordSpool
from wwcp_ocpi.payload import records

PAYLOAD = b"""[{"id": "A", "price": 12.10, "price": 1e-3, "none": null}, 42, "x",
 {"_id": {"$oid": "5"}, "countryCode": "DE", "partyId": "ABC", "uid": "1", "contractId": "C", "issuer": "x",
  "valid": true, "whitelist": "ALLOWED", "type": "RFID", "lastUpdated": {"$date": "2026-01-01T00:00:00Z"}}]"""


@pytest.mark.parametrize("in_memory", [record_spool.IN_MEMORY, 1])
def test_records_come_back_as_often_as_wanted(monkeypatch, in_memory):
    monkeypatch.setattr(record_spool, "IN_MEMORY", in_memory)
    given = list(records(PAYLOAD, "given.json"))
    with RecordSpool() as spool:
        for record in given:
            spool.add(record)
        assert len(spool) == len(given) == 4
        for _ in range(2):
            back = list(spool)
            assert [(r.value, r.raw, r.file, r.pointer) for r in back] == [
                (r.value, r.raw, r.file, r.pointer) for r in given
            ]
            assert [(r.version, r.object, r.reason) for r in back] == [(r.version, r.object, r.reason) for r in given]
            assert all(set(r.problems) <= set(g.problems) for r, g in zip(back, given, strict=True))


def test_an_empty_spool_gives_nothing():
    with RecordSpool() as spool:
        assert (len(spool), list(spool)) == (0, [])
