"""What support is mailed, from the command line: archives with a read-me, recordings, exports, every version."""

import json
import zipfile

import pytest

from wwcp_ocpi.document.versions import MODULES


@pytest.fixture
def archive(tmp_path, location):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("README.txt", "Dear partner, please find attached")
        made.writestr("b.json", json.dumps([location]))
    return path


@pytest.mark.parametrize("words", [("inspect",), ("validate",), ("translate", "--to", "wwcp")])
def test_a_read_me_in_an_archive_is_a_warning(run, archive, words):
    ran = run(words[0], archive, *words[1:], "--json")
    assert ran.code == 0
    assert [record["file"] for record in ran.document["records"]] == [f"{archive}!/b.json"]
    assert "error" not in ran.document
    assert f"{archive}!/README.txt was left out: it is no JSON." in ran.err


def test_importing_it_is_no_fault_either(cli, archive):
    ran = cli("import", archive, "--json")
    assert (ran.code, ran.document["imported"]) == (0, 1)
    assert "README.txt was left out" in ran.err


def test_a_recording_is_read_and_shows_no_header(run, tmp_path, location):
    entry = {
        "request": {
            "method": "GET",
            "url": "https://partner.example/ocpi/2.3.0/locations",
            "headers": [{"name": "Authorization", "value": "Token c2VjcmV0"}],
        },
        "response": {"content": {"text": json.dumps({"data": [location], "status_code": 1000})}},
    }
    path = tmp_path / "traffic.har"
    path.write_text(json.dumps({"log": {"entries": [entry]}}))
    ran = run("inspect", path, "--json")
    (record,) = ran.document["records"]
    assert (record["file"], record["pointer"]) == (f"{path}!/entries/0/response", "/data/0")
    assert record["version"] == "2.3.0"
    assert "c2VjcmV0" not in ran.out + ran.err


def test_an_export_of_a_database_says_what_was_changed(run, tmp_path):
    path = tmp_path / "dump.json"
    value = {"_id": {"$oid": "65a1"}, "countryCode": "NL", "partyId": "LNT", "id": "1", "evses": [], "city": "Sneek"}
    path.write_text(json.dumps(value) + "\n" + json.dumps(value))
    ran = run("inspect", path, "--json")
    for record in ran.document["records"]:
        assert (record["object"], record["party"], record["id"]) == ("Location", "NL*LNT", "1")
        assert "payload.database-export" in {problem["rule"] for problem in record["problems"]}


@pytest.mark.parametrize("version", MODULES)
def test_every_module_of_every_version_can_be_validated(run, tmp_path, version):
    path = tmp_path / "one.json"
    path.write_text('{"id": "1"}')
    for module, objects in MODULES[version].items():
        for asked in (module, *objects):
            ran = run("validate", path, "--as", f"{version}/{asked}", "--json")
            assert ran.code in (0, 1)
            (record,) = ran.document["records"]
            assert "payload.unchecked" not in {problem["rule"] for problem in record["problems"]}


def test_bookings_and_parties_are_kept_and_listed(cli, tmp_path):
    path = tmp_path / "mixed.json"
    path.write_text(
        json.dumps([{"party_id": "ABC", "country_code": "DE", "role": "CPO", "status": "CONNECTED"},
                    {"id": "B", "reservation_status": "RESERVED", "location_id": "L", "party_id": "ABC"}])
    )  # fmt: skip
    assert cli("import", path, "--json").document["imported"] == 2
    listed = cli("list", "others", "--json").document
    assert [record["object"] for record in listed["records"]] == ["ClientInfo", "Booking"]
    assert "Booking" in cli("list", "others").out
    assert cli("show", "others", "B", "--json").document["records"][0]["object"] == "Booking"
    assert cli("export", "others", "--format", "csv").code == 0
