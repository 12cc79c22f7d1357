"""Reading files into a folder: bytes, rows, broken rules, and what could not be read."""

import json
import subprocess
import sys

import pytest

from ocpi_console.filters import parse
from ocpi_console.store import Sort
from ocpi_console.ui.pages.offline.source import SpooledSource
from ocpi_console.ui.pages.offline.spooling import CHUNK, spool


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
        folder = tmp_path / "spool"
        folder.mkdir()
        reports = Reports()
        source = SpooledSource(spool(paths, str(folder), reports))
        source.load()
        sources.append(source)
        return source, reports.reports

    yield read
    for source in sources:
        source.close()


def test_bytes_rows_and_problems_come_back_as_they_were(read_into):
    first = b'{ "uid" : "U1",\n "country_code":"NL","party_id":"TNM","type":"RFID","contract_id":"C",'
    first += b'"issuer":"TNM","valid":1.50,"whitelist":"ALWAYS","last_updated":"2026-10-25T03:12:00Z"}'
    source, _ = read_into(b"[" + first + b"," + json.dumps(token(2)).encode() + b"]")
    subject = source.subject(0)
    assert subject.raw == first
    assert subject.object_id == "U1"
    assert str(subject.value["valid"]) == "1.50"
    assert any(problem.pointer == "/valid" for problem in subject.problems)
    rows = source.rows([1, 0])
    assert [row["id"] for row in rows] == ["U00002", "U1"]
    assert rows[1]["errors"] == sum(problem.severity == "error" for problem in subject.problems)


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
    code = "import ocpi_console.ui.pages.offline.spooling, sys; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
