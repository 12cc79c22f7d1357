"""Bad input ends with exit code 1 or 2 and a sentence or a marked member; nothing of the file is lost."""

import gzip
import json
import os
import sys
import zipfile

import pytest

from wwcp_ocpi.document import read, same, write

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01" + bytes(range(256)) * 4
PNG = b"\x89PNG\r\n\x1a\n" + bytes(300)
DATEX_XML = b'<?xml version="1.0"?><d2:payload xmlns:d2="http://datex2.eu/schema/3/d2Payload"></d2:payload>'
DATEX_JSON = b'{"messageContainer": {"payload": [{"aegiEnergyInfrastructureTablePublication": {}}]}}'
OICP = b'{"EvseData": {"OperatorEvseData": [{"OperatorID": "DE*ABC", "EvseDataRecord": []}]}}'

UNREADABLE = {
    "not JSON": (b"Dear partner, please find attached", "JSON"),
    "an empty file": (b"", "0 bytes"),
    "a photo": (JPEG, ""),
    "a picture": (PNG, ""),
    "DATEX II as XML": (DATEX_XML, "DATEX II"),
    "half a gzip": (gzip.compress(b"[1,2,3]" * 50)[:-9], ""),
    "deep lists": (b"[" * 50_000, ""),
}


def message(ran) -> str:
    return ran.document.get("error", "") + json.dumps(ran.document.get("records", []))


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("command", [["inspect"], ["validate"], ["translate", "--to", "wwcp"]], ids=lambda c: c[0])
def test_an_unreadable_file_is_one_sentence(run, tmp_path, name, command):
    content, wanted = UNREADABLE[name]
    path = tmp_path / "payload.json"
    path.write_bytes(content)
    ran = run(*command, path, "--json")
    assert ran.code == 2
    assert wanted in ran.document["error"]
    assert "payload.json" in ran.document["error"]
    assert ran.err.startswith(ran.document["error"] + "\n")


@pytest.mark.parametrize("content", [DATEX_JSON, OICP])
def test_another_format_is_named(run, tmp_path, content):
    path = tmp_path / "payload.json"
    path.write_bytes(content)
    ran = run("inspect", path, "--json")
    assert ran.code in (1, 2)
    assert "DATEX II" in message(ran) or "OICP" in message(ran)


def test_a_folder_is_refused(run, tmp_path):
    ran = run("inspect", tmp_path, "--json")
    assert ran.code == 2
    assert "is a folder; name the files in it" in ran.document["error"]


def test_a_missing_file_is_named(run, tmp_path):
    ran = run("validate", tmp_path / "gone.json", "--json")
    assert (ran.code, ran.document["error"]) == (2, f"There is no file {tmp_path / 'gone.json'}.")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everything may be read here")
def test_a_file_that_may_not_be_read(run, tmp_path):
    path = tmp_path / "secret.json"
    path.write_bytes(b"[]")
    path.chmod(0)
    ran = run("inspect", path, "--json")
    assert ran.code == 2
    assert "may not be read" in ran.document["error"]


def test_records_before_a_break_are_kept(run, tmp_path, location):
    whole = json.dumps([location, {**location, "id": "L2"}, {**location, "id": "L3"}]).encode()
    path = tmp_path / "cut.json"
    path.write_bytes(whole[:-60])
    for command in (["inspect"], ["translate", "--to", "wwcp"]):
        ran = run(*command, path, "--json")
        assert ran.code == 2
        assert len(ran.document["records"]) == 2
        assert "cut.json" in ran.document["error"]


def test_the_files_after_a_broken_one_are_read(run, tmp_path, location):
    (tmp_path / "a.json").write_bytes(b"{")
    (tmp_path / "b.json").write_text(json.dumps(location))
    ran = run("inspect", tmp_path / "a.json", tmp_path / "b.json", "--json")
    assert ran.code == 2
    assert [record["id"] for record in ran.document["records"]] == ["L1"]


def test_a_broken_member_of_an_archive_is_named(run, tmp_path, location):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("good.json", json.dumps([location]))
        archive.writestr("bad.json", "[{")
    ran = run("inspect", tmp_path / "all.zip", "--json")
    assert ran.code == 2
    assert [record["file"] for record in ran.document["records"]] == [f"{tmp_path / 'all.zip'}!/good.json"]
    assert "bad.json" in ran.document["error"]


def blemished(location, pointer, value):
    target = location
    *way, last = pointer
    for step in way:
        target = target[step]
    target[last] = value
    return location


BLEMISHES = {
    "a date of ten digits": (["last_updated"], "2026-11-22", "/last_updated"),
    "seconds since 1970 as text": (["last_updated"], "1763812345", "/last_updated"),
    "seconds since 1970": (["last_updated"], 1763812345, "/last_updated"),
    "a latitude as number": (["coordinates", "latitude"], 54.3233, "/coordinates/latitude"),
    "an unknown status": (["evses", 0, "status"], "BROKEN", "/evses/0/status"),
    "an unknown standard": (
        ["evses", 0, "connectors", 0, "standard"],
        "SCHUKO",
        "/evses/0/connectors/0/standard",
    ),
    "a required member as null": (["time_zone"], None, "/time_zone"),
    "EVSEs that are no list": (["evses"], "two", "/evses"),
}


@pytest.mark.parametrize("name", BLEMISHES)
def test_a_blemish_is_marked_and_the_record_stays(run, tmp_path, location, name):
    way, value, pointer = BLEMISHES[name]
    path = tmp_path / "locations.json"
    path.write_text(json.dumps([blemished(location, way, value)]))
    ran = run("validate", path, "--as", "2.2.1/locations", "--json")
    (record,) = ran.document["records"]
    marked = [problem for problem in record["problems"] if problem["pointer"].startswith(pointer)]
    assert marked
    assert ran.code == (1 if any(p["severity"] == "error" for p in record["problems"]) else 0)
    translated = run("translate", path, "--as", "2.2.1/locations", "--to", "wwcp", "--json")
    assert translated.code == 0
    back = tmp_path / "back.json"
    back.write_bytes(write([entry["value"] for entry in read(translated.out.encode()).value["records"]]))
    restored = read(run("translate", back, "--to", "ocpi-2.2.1", "--json").out.encode()).value["records"]
    assert same([entry["value"] for entry in restored], read(path.read_bytes()).value)


def test_null_for_every_optional_member_is_no_error(run, tmp_path, location):
    optional = (
        "publish_allowed_to",
        "name",
        "postal_code",
        "state",
        "related_locations",
        "parking_type",
        "directions",
        "operator",
        "suboperator",
        "owner",
        "facilities",
        "opening_times",
        "charging_when_closed",
        "images",
        "energy_mix",
    )
    path = tmp_path / "nulls.json"
    path.write_text(json.dumps({**location, **dict.fromkeys(optional)}))
    ran = run("validate", path, "--json")
    (record,) = ran.document["records"]
    assert ran.code == 0
    assert {problem["severity"] for problem in record["problems"]} == {"info"}
    assert {problem["pointer"] for problem in record["problems"]} >= {f"/{name}" for name in optional}


@pytest.mark.parametrize("content", ['[1, null, "x", {}]', '{"hello": "world"}', "3"])
def test_what_is_no_record_has_a_problem_and_a_reason(run, tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content)
    ran = run("inspect", path, "--json")
    if ran.document.get("records"):
        assert ran.code == 1
        for record in ran.document["records"]:
            assert record["version"] is None
            assert record["problems"][0]["rule"] == "payload.unrecognised"
            assert len(record["problems"][0]["message"]) > 10
    else:
        assert ran.code == 2
        assert ran.document["error"]


def test_a_version_that_is_not_known_to_as(run, tmp_path):
    ran = run("inspect", tmp_path, "--as", "9.9/locations", "--json")
    assert ran.code == 2
    assert '"9.9/locations"' in ran.document["error"]


def test_people_see_why_a_record_is_not_recognised_and_how_many_problems_the_others_have(run, tmp_path, location):
    path = tmp_path / "mixed.json"
    path.write_text(json.dumps([{"hello": 1}, {**location, "publish": 1, "city": None}]))
    ran = run("inspect", path)
    shown = " ".join(ran.out.split())
    assert "Not recognised: its members are not those of an OCPI or WWCP object" in shown
    assert "2 errors" in shown


def test_the_rule_of_the_table_is_that_of_the_use_case():
    from ocpi_console.cli import inspection
    from wwcp_ocpi import checking

    assert inspection.UNRECOGNISED == checking.UNRECOGNISED
