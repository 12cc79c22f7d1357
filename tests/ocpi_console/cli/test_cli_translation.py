"""`translate`: members, notes, files, and the options that change the result."""

import json

import pytest

from wwcp_ocpi.document import read, same, write


@pytest.fixture
def path(tmp_path, location):
    made = tmp_path / "locations.json"
    made.write_text(json.dumps([{**location, "name": None}, {**location, "id": "l1"}]))
    return made


def test_the_members_of_the_contract(run, path):
    ran = run("translate", path, "--to", "wwcp", "--json")
    assert ran.code == 0
    first, second = ran.document["records"]
    assert list(first) == ["file", "pointer", "from", "to", "object", "value", "companions", "notes"]
    assert (first["file"], first["pointer"]) == (str(path), "/0")
    assert (first["from"], first["to"], first["object"]) == ("ocpi-2.2.1", "wwcp", "ChargingPool")
    assert all(list(note) == ["kind", "from", "to", "message"] for note in first["notes"])
    assert first["value"]["@id"].lower() != second["value"]["@id"].lower()


def test_numbers_keep_their_text(run, tmp_path):
    path = tmp_path / "tariff.json"
    path.write_bytes(
        b'{"country_code":"DE","party_id":"NOL","id":"T","currency":"EUR","elements":[{"price_components":'
        b'[{"type":"ENERGY","price":0.50,"vat":19.0,"step_size":1}]}],"last_updated":"2026-11-01T08:00:00Z"}'
    )
    assert '"price":0.50' in run("translate", path, "--to", "ocpi-2.3.0", "--json").out


def test_no_carry_leaves_nothing_to_carry(run, path):
    with_carry = run("translate", path, "--to", "wwcp", "--json")
    without = run("translate", path, "--to", "wwcp", "--no-carry", "--json")
    assert "customData" in with_carry.out
    assert "customData" not in without.out
    kinds = {note["kind"] for record in without.document["records"] for note in record["notes"]}
    assert "carried" not in kinds


def test_the_values_as_files_lead_back(run, tmp_path, path):
    out = tmp_path / "out"
    ran = run("translate", path, "--to", "wwcp", "-o", out)
    assert ran.code == 0
    assert f"2 records written to {out}." in ran.err
    names = sorted(file.name for file in out.iterdir() if "companions" not in file.name)
    assert len(names) == 2
    assert all(name.startswith("ChargingPool-") for name in names)
    back = run("translate", *(out / name for name in names), "--to", "ocpi-2.2.1", "--json")
    values = [entry["value"] for entry in read(back.out.encode()).value["records"]]
    sent = read(path.read_bytes()).value
    assert all(any(same(value, one) for value in values) for one in sent)


def test_a_party_for_records_that_name_none(run, tmp_path, location):
    path = tmp_path / "ownerless.json"
    path.write_text(json.dumps({k: v for k, v in location.items() if k not in ("country_code", "party_id")}))
    words = ("translate", path, "--from", "ocpi-2.2.1", "--as", "2.2.1/locations", "--to", "ocpi-2.3.0", "--json")
    (record,) = run(*words, "--party", "de-nol").document["records"]
    assert (record["value"]["country_code"], record["value"]["party_id"]) == ("DE", "NOL")
    assert any("DE*NOL" in note["message"] for note in record["notes"])
    (bare,) = run(*words).document["records"]
    assert "party_id" not in bare["value"]


def test_a_party_that_is_none_is_wrong_usage(run, path):
    ran = run("translate", path, "--to", "wwcp", "--party", "Nordlicht")
    assert ran.code == 2
    assert ran.err.startswith("Nordlicht is no party; write country code and party id as DE*ABC.")


def test_an_older_connector_is_translated_by_every_step(run, tmp_path):
    connector = {"id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_1_PHASE"}
    connector |= {"voltage": 230, "amperage": 16, "tariff_id": "11", "last_updated": "2015-03-16T10:10:02Z"}
    path = tmp_path / "older.json"
    path.write_text(json.dumps([connector]))
    for target in ("ocpi-2.2.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"):
        ran = run("translate", path, "--to", target, "--json")
        assert ran.code == 0
        (record,) = ran.document["records"]
        assert record["from"] == "ocpi-2.1.1"
        assert record["value"]


def test_the_owner_of_older_records_is_asked_for(run, tmp_path):
    token = {"uid": "1", "type": "RFID", "auth_id": "A", "issuer": "x", "valid": True, "whitelist": "ALLOWED",
             "last_updated": "2015-03-16T10:10:02Z"}  # fmt: skip
    path = tmp_path / "older.json"
    path.write_text(json.dumps(token))
    (record,) = run("translate", path, "--to", "ocpi-2.2.1", "--party", "nl*lnt", "--json").document["records"]
    assert (record["value"]["country_code"], record["value"]["party_id"]) == ("NL", "LNT")


def test_2_2_is_read_as_a_dialect_and_never_written(run, path):
    (first, _) = run("translate", path, "--from", "ocpi-2.2", "--to", "ocpi-2.3.0", "--json").document["records"]
    assert first["from"] == "ocpi-2.2.1"
    ran = run("translate", path, "--to", "ocpi-2.2", "--json")
    assert ran.code == 2
    assert "ocpi-2.2" in ran.err


def test_what_is_none_of_the_format_that_was_said_is_told(run, path):
    ran = run("translate", path, "--from", "wwcp", "--to", "ocpi-2.3.0", "--json")
    assert ran.code == 1
    for record in ran.document["records"]:
        assert record["value"] is None
        assert "which is none of wwcp" in record["notes"][0]["message"]


def test_one_network_of_all_records_that_leads_back(run, tmp_path, path):
    ran = run("translate", path, "--to", "wwcp", "--network", "Prod", "--json")
    assert ran.code == 0
    (network,) = ran.document["records"]
    assert (network["object"], network["value"]["@id"]) == ("RoamingNetwork", "Prod")
    assert len(network["value"]["chargingStationOperators"][0]["chargingPools"]) == 2
    assert {note["pointer"] for note in network["notes"]} == {"/0", "/1"}
    document = tmp_path / "network.json"
    document.write_bytes(write(read(ran.out.encode()).value["records"][0]["value"]))
    back = read(run("translate", document, "--to", "ocpi-2.2.1", "--json").out.encode()).value["records"]
    found = [entry["value"] for entry in back if entry["object"] == "Location"]
    assert same(found, read(path.read_bytes()).value)


def test_what_a_network_has_no_place_for_stands_beside_it(run, tmp_path, location):
    token = {"country_code": "DE", "party_id": "NOL", "uid": "1", "type": "RFID", "contract_id": "C", "issuer": "x",
             "valid": True, "whitelist": "ALLOWED", "last_updated": "2026-11-01T08:00:00Z"}  # fmt: skip
    path = tmp_path / "mixed.json"
    path.write_text(json.dumps([token, location]))
    ran = run("translate", path, "--to", "wwcp", "--network", "Prod", "--json")
    assert [entry["object"] for entry in ran.document["records"]] == ["AAuthentication", "RoamingNetwork"]


@pytest.mark.parametrize(
    ("options", "said"),
    [(("--to", "ocpi-2.3.0", "--network", "Prod"), "--to wwcp"), (("--to", "wwcp", "--network", " "), "needs an id")],
)
def test_a_network_is_asked_for_wrongly(run, path, options, said):
    ran = run("translate", path, *options)
    assert ran.code == 2
    assert said in ran.err


def test_an_object_without_counterpart_travels_carried(run, tmp_path):
    path = tmp_path / "reply.json"
    path.write_text(json.dumps({"profile_type": "GREEN", "energy_need": 12}))
    ran = run("translate", path, "--to", "wwcp", "--json")
    assert ran.code == 0
    (record,) = ran.document["records"]
    assert record["value"]["x_wwcp_ocpi"]["object"] == "ChargingPreferences"
    assert [note["kind"] for note in record["notes"]] == ["carried"]


def test_what_is_not_recognised_is_told(run, tmp_path, location):
    path = tmp_path / "mixed.json"
    path.write_text(json.dumps([location, {"hello": 1}]))
    ran = run("translate", path, "--to", "wwcp", "--json")
    assert ran.code == 1
    good, bad = ran.document["records"]
    assert good["value"]
    assert (bad["value"], bad["pointer"]) == (None, "/1")
    assert bad["notes"][0]["message"].startswith("Not recognised: ")


def test_for_people_value_and_notes_are_shown(run, path):
    ran = run("translate", path, "--to", "wwcp")
    assert ran.code == 0
    assert f"{path} /0: ChargingPool" in ran.out
    assert '"chargingStations"' in ran.out
    assert "2 records" in ran.out


def test_a_connector_alone_leads_back(run, tmp_path, location):
    connector = location["evses"][0]["connectors"][0]
    path = tmp_path / "connector.json"
    path.write_text(json.dumps(connector))
    (entry,) = run("translate", path, "--to", "wwcp", "--json").document["records"]
    assert entry["object"] == "ChargingConnector"
    path.write_text(json.dumps(entry["value"]))
    (entry,) = run("translate", path, "--to", "ocpi-2.2.1", "--json").document["records"]
    assert entry["value"] == connector
