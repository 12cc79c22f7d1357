"""Spooled records are listed, counted, found and read one by one."""

import json
from pathlib import Path

import pytest

from ocpi_console.files.offline.spool_folder import SpoolFolder
from ocpi_console.files.offline.spooled_records import SpooledRecords, file_name
from ocpi_console.files.offline.spooling import spool
from ocpi_console.filters import parse
from ocpi_console.store import Sort

TOKEN = {
    "country_code": "NL", "party_id": "TNM", "uid": "Ab1", "type": "RFID", "contract_id": "C", "issuer": "Polder",
    "valid": True, "whitelist": "ALWAYS", "last_updated": "2026-10-25T03:12:00Z",
}  # fmt: skip
VALUES = [
    TOKEN,
    {**TOKEN, "uid": "b2", "issuer": "alster", "valid": "often"},
    {"colour": "red"},
    {**TOKEN, "uid": "a3"},
]


class Silent:
    def report(self, done, total=0, message=""):
        pass


@pytest.fixture
def spooled(tmp_path):
    path = tmp_path / "tokens.json"
    path.write_text(json.dumps(VALUES))
    folder = SpoolFolder(tmp_path)
    made = SpooledRecords(spool([str(path)], str(folder.path), Silent()), folder)
    made.load()
    yield made
    made.close()


def tree(spooled, text):
    return parse(text, spooled.fields)


def test_kinds_are_counted_and_the_unknown_have_none(spooled):
    assert spooled.kinds() == {"Token": 3, "": 1}
    assert spooled.sums(None) == "Token 3   Not recognised 1"
    assert spooled.sums(tree(spooled, "id:b2")) == "Token 1"


@pytest.mark.parametrize(
    ("text", "sort", "ids"),
    [
        ("", None, [0, 1, 2, 3]),
        ("kind:Token", None, [0, 1, 3]),
        ("", Sort("id"), [3, 0, 1, 2]),
        ("", Sort("id", descending=True), [1, 0, 3, 2]),
        ("", Sort("name"), [1, 0, 3, 2]),
        ("not kind:Token", Sort("id"), [2]),
    ],
)
def test_order_knows_no_case_and_the_empty_come_last(spooled, text, sort, ids):
    node = tree(spooled, text)
    assert list(spooled.ids(node, sort)) == ids
    assert spooled.count(node) == len(ids)


@pytest.mark.parametrize("key", ["object", "version", "confidence", "party", "updated", "file", "pointer", "size"])
def test_every_column_sorts_all_rows(spooled, key):
    assert sorted(spooled.ids(None, Sort(key))) == [0, 1, 2, 3]


def test_a_row_and_its_record_say_the_same(spooled):
    [row] = spooled.rows([1])
    record = spooled.record(1)
    assert (row["object"], row["id"], row["file"], row["pointer"]) == ("Token", "b2", "tokens.json", "/1")
    assert (record.value, len(record.raw), record.pointer) == (VALUES[1], row["size"], "/1")
    assert row["errors"] > 0
    [unknown] = spooled.rows([2])
    assert (unknown["object"], unknown["confidence"]) == ("Not recognised", None)


@pytest.mark.parametrize(
    ("module", "id_", "place"),
    [("tokens", "AB1", 0), ("tokens", "ab1", 0), ("tokens", "x", None), ("cdrs", "Ab1", None)],
)
def test_find_is_by_module_and_without_case(spooled, module, id_, place):
    assert spooled.find(module, id_) == place


@pytest.mark.parametrize(
    ("column", "value", "ids"), [("object", "Token", [0, 1, 3]), ("name", "alster", [1]), ("errors", 0, [0, 3])]
)
def test_the_term_of_a_cell_finds_the_cell_again(spooled, column, value, ids):
    assert spooled.ids(tree(spooled, spooled.term(column, value)), None) == ids


@pytest.mark.parametrize(("column", "value"), [("pointer", "/1"), ("name", ""), ("name", None)])
def test_what_cannot_be_filtered_by_has_no_term(spooled, column, value):
    assert spooled.term(column, value) == ""


def test_closing_removes_the_folder_and_can_be_done_twice(spooled):
    for _ in range(2):
        spooled.close()
    assert not spooled.spooled.folder.exists()


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (str(Path("a", "b", "c.json")), "c.json"),
        (str(Path("a", "b.zip")) + "!/d/e.json", "b.zip!/d/e.json"),
        ("-", "-"),
        ("", ""),
    ],
)
def test_a_file_is_named_without_its_folder(file, name):
    assert file_name(file) == name
