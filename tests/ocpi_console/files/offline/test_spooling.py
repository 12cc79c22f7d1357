"""Reading files into a folder: bytes, rows, broken rules, and what could not be read."""

import json
import subprocess
import sys
import zipfile

import pytest

from ocpi_console.files.offline.spool_folder import SpoolFolder
from ocpi_console.files.offline.spooled_records import SpooledRecords
from ocpi_console.files.offline.spooling import CHUNK, spool
from ocpi_console.filters import parse
from ocpi_console.store import ReadInterrupted, Sort
from wwcp_ocpi.checking import problems


class Reports:
    def __init__(self):
        self.reports = []

    def report(self, done, total=0, message=""):
        self.reports.append((done, total))


def token(number, **members):
    return {
        "country_code": "NL",
        "party_id": "TNM",
        "uid": f"U{number:05}",
        "type": "RFID",
        "contract_id": "NL-TNM-C1",
        "issuer": "TNM",
        "valid": True,
        "whitelist": "ALWAYS",
        "last_updated": "2026-10-25T03:12:00Z",
        **members,
    }


@pytest.fixture
def read_into(tmp_path):
    sources = []

    def read(*contents):
        paths = []
        for number, content in enumerate(contents):
            path = tmp_path / f"file{number}.json"
            path.write_bytes(content)
            paths.append(str(path))
        folder = SpoolFolder(tmp_path)
        reports = Reports()
        source = SpooledRecords(spool(paths, str(folder.path), reports), folder)
        source.load()
        sources.append(source)
        return source, reports.reports

    yield read
    for source in sources:
        source.close()
        assert not source.spooled.folder.exists()


def test_bytes_rows_and_problems_come_back_as_they_were(read_into):
    first = b'{ "uid" : "U1",\n "country_code":"NL","party_id":"TNM","type":"RFID","contract_id":"C",'
    first += b'"issuer":"TNM","valid":1.50,"whitelist":"ALWAYS","last_updated":"2026-10-25T03:12:00Z"}'
    source, _ = read_into(b"[" + first + b"," + json.dumps(token(2)).encode() + b"]")
    record, found = source.record(0), problems(source.record(0))
    assert record.raw == first
    assert source.row(0).id == "U1"
    assert str(record.value["valid"]) == "1.50"
    assert any(problem.pointer == "/valid" for problem in found)
    rows = source.rows([1, 0])
    assert [row["id"] for row in rows] == ["U00002", "U1"]
    assert rows[1]["errors"] == sum(problem.severity == "error" for problem in found)


def test_more_records_than_one_piece_stay_in_order_and_sort(read_into):
    values = [token(number) for number in range(CHUNK + 10)]
    source, reports = read_into(json.dumps(values).encode())
    assert source.count(None) == CHUNK + 10
    assert source.ids(None, None)[-1] == CHUNK + 9
    assert source.ids(None, Sort("id", descending=True))[0] == CHUNK + 9
    assert list(source.ids(parse("id:U00007", source.fields), None)) == [7]
    assert reports[-1][0] <= reports[-1][1]
    assert source.find("tokens", "u00005") == 5
    assert source.find("cdrs", "U00005") is None


def test_broken_rules_are_counted_worst_first(read_into):
    source, _ = read_into(json.dumps([token(1, valid="yes"), token(2, valid="no", language=None)]).encode())
    rules = source.spooled.rules
    assert rules[0].severity == "error"
    assert rules[0].count == 2
    assert [rule.severity for rule in rules] == sorted(
        (rule.severity for rule in rules), key=["error", "warning", "info"].index
    )


def test_a_bad_file_does_not_stop_the_good_one(read_into):
    source, _ = read_into(b"", json.dumps(token(1)).encode())
    assert source.count(None) == 1
    assert len(source.spooled.unreadable) == 1
    assert "file0.json" in source.spooled.unreadable[0]


def test_the_worker_needs_no_qt():
    code = "import ocpi_console.files.offline.spooling, sys; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_is_closed_cannot_be_read_any_more(read_into):
    source, _ = read_into(json.dumps(token(1)).encode())
    source.close()
    with pytest.raises(ReadInterrupted):
        source.record(0)


def test_what_is_left_out_of_an_archive_is_told_and_no_fault(tmp_path):
    path, folder = tmp_path / "a.zip", tmp_path / "spool"
    folder.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("README.txt", "Dear partner, ...")
        archive.writestr("tokens.json", json.dumps([token(1)]))
    found = spool([str(path)], str(folder), Reports())
    assert (found.count, found.unreadable) == (1, ())
    assert found.left_out == (f"{path}!/README.txt was left out: it is no JSON.",)
    records = SpooledRecords(found, SpoolFolder(tmp_path))
    records.load()
    assert records.rows([0])[0]["file"] == "a.zip!/tokens.json"
    records.close()


def test_the_token_of_credentials_is_not_written_to_the_folder(tmp_path):
    path, folder = tmp_path / "credentials.json", tmp_path / "spool"
    folder.mkdir()
    path.write_text(json.dumps({"token": "very-secret", "url": "https://example.com/versions", "roles": []}))
    assert spool([str(path)], str(folder), Reports()).count == 1
    assert all(b"very-secret" not in written.read_bytes() for written in folder.iterdir())
