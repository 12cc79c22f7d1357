"""A payload that is not what was received is found."""

import hashlib
import io
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from ocpi_console.files.checking import check
from ocpi_console.files.exporting import EXPORT_FORMATS, export
from ocpi_console.files.importing import import_files
from ocpi_console.store import Store, StoreDamaged


def test_a_sound_store_has_no_findings(filled):
    seen = []
    assert list(check(filled, lambda done, total: seen.append((done, total)))) == []
    assert seen[-1] == (sum(filled.counts().values()),) * 2


def test_a_changed_payload_is_a_finding(filled, monkeypatch):
    first = filled.snapshot("tariffs").ids[0]
    [genuine] = filled.payloads([first])
    altered = replace(genuine, raw=genuine.raw.replace(b"19", b"7"))
    monkeypatch.setattr(type(filled), "payloads", lambda self, ids: [altered if ids == [first] else genuine])
    monkeypatch.setattr(type(filled), "counts", lambda self: {"tariffs": 1})
    findings = [finding for finding in check(filled) if finding["record"] == f"tariffs {first}"]
    assert [finding["rule"] for finding in findings] == ["store.payload"]
    assert findings[0]["actual"] == hashlib.sha256(altered.raw).hexdigest()


def test_a_payload_that_cannot_be_unpacked_is_a_finding_and_stops_an_export_with_a_sentence(tmp_path, payloads, silent):
    path = tmp_path / "store.sqlite"
    import_files(f"sqlite:///{path}", [payloads["locations"]], None, silent)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE revision SET encoding = 'zlib', payload = x'00ff' WHERE id = 1")
    with Store.open(f"sqlite:///{path}") as store:
        findings = list(check(store))
        with pytest.raises(StoreDamaged, match="Put back a copy"):
            export(store, "locations", EXPORT_FORMATS["json"], io.BytesIO())
    assert [finding["record"] for finding in findings] == ["locations 1"]
    assert findings[0]["actual"] is None
