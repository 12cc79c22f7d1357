"""A payload that is not what was received is found."""

import hashlib
from dataclasses import replace

from ocpi_console.files.checking import check


def test_a_sound_store_has_no_findings(filled):
    seen = []
    assert list(check(filled, lambda done, total: seen.append((done, total)))) == []
    assert seen[-1] == (sum(filled.counts().values()),) * 2


def test_a_changed_payload_is_a_finding(filled, monkeypatch):
    first = filled.snapshot("tariffs").ids[0]
    genuine = filled.record(first)
    altered = replace(genuine, raw=genuine.raw.replace(b"19", b"7"))
    monkeypatch.setattr(type(filled), "record", lambda self, row_id: altered if row_id == first else genuine)
    monkeypatch.setattr(type(filled), "counts", lambda self: {"tariffs": 1})
    findings = [finding for finding in check(filled) if finding["record"] == f"tariffs {first}"]
    assert [finding["rule"] for finding in findings] == ["store.payload"]
    assert findings[0]["actual"] == hashlib.sha256(altered.raw).hexdigest()
