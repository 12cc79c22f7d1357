"""`price`: members, bases, containers, options; records that are faulty are priced as far as they go."""

import gzip
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generators.charging_records import cdr, location, period, price, session, tariff
from ocpi_console.cli.pricing import ROUNDINGS
from wwcp_ocpi.pricing import OPEN_POINTS

MEMBERS = [
    "id", "currency", "tariff_id", "time_zone", "totals", "stated", "difference", "lines", "settings", "findings",
]  # fmt: skip


def rules(entry):
    return {finding["rule"] for finding in entry["findings"]}


def net(entry, name="total_cost"):
    return entry["totals"][name]["excl_vat"]


def test_the_members_of_the_contract(priced):
    entry = priced(cdr())
    assert list(entry)[: len(MEMBERS)] == MEMBERS
    assert (entry["id"], entry["currency"], entry["tariff_id"], entry["basis"]) == ("CDR1", "EUR", "T1", "stated")
    assert entry["time_zone"] == {"name": "Europe/Berlin", "inferred": True}
    assert entry["totals"]["total_cost"] == {"excl_vat": "8.5", "incl_vat": "10.2"}
    assert net(entry, "total_energy_cost") == "7"
    assert net(entry, "total_parking_cost") == "1"
    assert net(entry, "total_fixed_cost") == "0.5"
    assert entry["totals"]["total_energy"] == "20"
    assert entry["stated"]["total_cost"] == {"excl_vat": "8.5", "incl_vat": "10.2"}
    assert entry["difference"]["total_cost"] == {"excl_vat": "0", "incl_vat": "0"}
    (day, night) = (each for each in entry["lines"] if each["dimension"] == "ENERGY")
    assert (day["price"], night["price"], night["amount"]["excl_vat"]) == ("0.4", "0.3", "3")
    assert day["because"]
    assert day["passed_over"]


def test_the_agreed_price_and_beside_it_the_stated_one(priced, payload):
    dearer = tariff(elements=[{"price_components": [price("ENERGY", 0.5)]}])
    entry = priced(cdr(), "--tariff", payload(dearer, "tariff.json"))
    assert (entry["basis"], net(entry)) == ("agreed", "10")
    assert entry["difference"]["total_cost"]["excl_vat"] == "-1.5"
    stated = entry["stated_price"]
    assert set(stated) == {"totals", "tariff_id", "difference", "lines", "settings", "findings"}
    assert (net(stated), stated["difference"]["total_cost"]["excl_vat"]) == ("8.5", "0")


def test_a_tariff_that_is_given_prices_periods_that_name_another(priced, payload):
    periods = [period("2026-06-01T19:00:00Z", tariff_id="T1", ENERGY=10, TIME=1)]
    other = tariff(id="T2", elements=[{"price_components": [price("ENERGY", 0.5)]}])
    entry = priced(cdr(charging_periods=periods), "--tariff", payload(other, "tariff.json"))
    assert (entry["tariff_id"], net(entry)) == ("T2", "5")
    assert "price.other-tariff" in rules(entry)


def test_a_period_chooses_among_the_tariffs_given_by_its_tariff_id(priced, payload):
    periods = [period("2026-06-01T19:00:00Z", tariff_id="t2", ENERGY=10, TIME=1)]
    given = [tariff(), tariff(id="T2", elements=[{"price_components": [price("ENERGY", 0.5)]}])]
    assert net(priced(cdr(charging_periods=periods, tariffs=None), "--tariff", payload(given, "tariffs.json"))) == "5"


def test_tariffs_and_locations_beside_sessions_are_used(run, payload):
    ran = run("price", payload([session(), tariff(), location(time_zone="Asia/Tokyo")]), "--json")
    (entry,) = ran.document["cdrs"]
    assert (entry["object"], entry["basis"], entry["time_zone"]["name"]) == ("Session", "agreed", "Asia/Tokyo")
    assert net(entry) == "7.5"  # 04:00 to 06:00 is night
    assert entry["agreed"]["certainty"] in ("certain", "doubtful")


def test_a_location_from_a_file_of_its_own(run, payload):
    path = payload([session()])
    there = payload(location(time_zone="Asia/Tokyo"), "location.json")
    ran = run("price", path, "--tariff", payload(tariff(), "tariff.json"), "--location", there, "--json")
    assert ran.document["cdrs"][0]["time_zone"] == {"name": "Asia/Tokyo", "inferred": False}


def test_a_time_zone_that_is_asked_for(priced, run, payload):
    entry = priced(cdr(), "--time-zone", "Asia/Tokyo")
    assert (entry["time_zone"], net(entry)) == ({"name": "Asia/Tokyo", "inferred": False}, "7.5")
    ran = run("price", payload([cdr()]), "--time-zone", "Europe/Berlim", "--json")
    assert ran.code == 2
    assert "Europe/Berlin" in ran.document["error"]


def test_the_settings_of_the_policy(priced, run, payload):
    odd = cdr(tariffs=[tariff(elements=[{"price_components": [price("ENERGY", 0.333333)]}])])
    assert net(priced(odd)) == "6.6667"
    assert net(priced(odd, "--rounding", "currency")) == "6.67"
    assert net(priced(odd, "--setting", "rounding=none")) == "6.66666"
    assert {"key", "value", "default", "why"} <= set(priced(odd, "--rounding", "currency")["settings"][0])
    for wrong in ("rounding", "round=4", "rounding=5"):
        ran = run("price", payload([odd]), "--setting", wrong)
        assert ran.code == 2
        assert "rounding" in ran.err


def test_the_roundings_are_those_of_the_core():
    (point,) = [point for point in OPEN_POINTS if point.key == "rounding"]
    assert list(ROUNDINGS) == list(point.choices)


def test_the_manual_names_every_setting_with_its_values():
    manual = (Path(__file__).parents[3] / "resources/manual/manual.md").read_text(encoding="utf-8")
    for point in OPEN_POINTS:
        choices = sorted(point.choices, key=lambda choice: choice != point.default)
        values = ", ".join(f"`{choice}`" for choice in choices)
        assert f"| `{point.key}` | {point.question} | {values} |" in manual


@pytest.mark.parametrize("container", ["object", "list", "envelope", "ndjson", "gz", "zip"])
def test_any_container(run, tmp_path, container):
    text = json.dumps(cdr()).encode()
    path = tmp_path / "given"
    match container:
        case "object":
            path.write_bytes(text)
        case "list":
            path.write_bytes(b"[" + text + b"]")
        case "envelope":
            path.write_bytes(b'{"status_code":1000,"timestamp":"2026-06-02T00:00:00Z","data":[' + text + b"]}")
        case "ndjson":
            path.write_bytes(text + b"\n")
        case "gz":
            path.write_bytes(gzip.compress(text))
        case "zip":
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("cdr.json", text)
    ran = run("price", path, "--json")
    assert [net(entry) for entry in ran.document["cdrs"]] == ["8.5"]


def test_a_recording_with_tariffs_beside_the_sessions(run, payload):
    def exchange(url, value):
        body = {"mimeType": "application/json", "text": json.dumps({"status_code": 1000, "data": value})}
        return {"request": {"method": "GET", "url": url}, "response": {"status": 200, "content": body}}

    entries = [exchange("https://a.example/ocpi/2.2.1/sessions", [session()]),
               exchange("https://a.example/ocpi/2.2.1/tariffs", [tariff()]),
               exchange("https://a.example/ocpi/2.2.1/locations", [location()])]  # fmt: skip
    ran = run("price", payload({"log": {"version": "1.2", "entries": entries}}, "recorded.har"), "--json")
    (entry,) = ran.document["cdrs"]
    assert (net(entry), entry["basis"], entry["time_zone"]["name"]) == ("8.5", "agreed", "Europe/Berlin")


@pytest.mark.parametrize("format_", ["ocpi-2.1.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"])
def test_other_formats_cost_the_same(run, payload, tmp_path, format_):
    translated = run("translate", payload([cdr()]), "--to", format_, "--json").document["records"]
    assert translated[0]["value"]
    path = payload(
        [each["value"] for each in translated] + [c["value"] for c in translated[0]["companions"]], "other.json"
    )
    ran = run("price", path, "--tariff", payload(tariff(), "tariff.json"), "--time-zone", "Europe/Berlin", "--json")
    assert ran.code == 0
    (entry,) = ran.document["cdrs"]
    assert net(entry) == "8.5"
    assert ("price.translated" in rules(entry)) == (format_ == "wwcp")


def test_a_described_session(run, payload):
    path = payload(
        {"start": "2026-06-01T21:00", "duration": 120, "kwh": 20, "time_zone": "Europe/Berlin"}, "described.json"
    )
    ran = run("price", "--session", path, "--tariff", payload(tariff(), "tariff.json"), "--json")
    (entry,) = ran.document["cdrs"]
    assert (net(entry), entry["basis"]) == ("7.5", "agreed")
    assert {each["price"] for each in entry["lines"] if each["dimension"] == "ENERGY"} == {"0.4", "0.3"}


def test_an_ocpi_session_as_the_session(run, payload):
    ran = run("price", "--session", payload(session()), "--tariff", payload(tariff(), "tariff.json"), "--json",
              "--time-zone", "Europe/Berlin")  # fmt: skip
    assert [net(entry) for entry in ran.document["cdrs"]] == ["8.5"]


def test_a_described_session_at_the_only_location(run, payload):
    path = payload({"start": "2026-06-01T21:00", "duration": 120, "kwh": 20}, "described.json")
    words = ("--tariff", payload(tariff(), "tariff.json"), "--location", payload(location(), "location.json"), "--json")
    (entry,) = run("price", "--session", path, *words).document["cdrs"]
    assert (net(entry), entry["time_zone"]["name"]) == ("7.5", "Europe/Berlin")


def test_a_session_among_the_tariff_files_is_priced_too(run, payload):
    """An option that takes several files takes the CDRs too that stand behind it."""
    ran = run("price", "--tariff", payload([tariff()], "tariffs.json"), payload([cdr()]), "--json")
    assert [(entry["id"], entry["basis"]) for entry in ran.document["cdrs"]] == [("CDR1", "agreed")]


def test_standard_input(run, stdin):
    stdin(json.dumps([cdr()]).encode())
    assert [net(entry) for entry in run("price", "-", "--json").document["cdrs"]] == ["8.5"]


def test_a_tariff_file_without_a_tariff_is_not_passed_over_in_silence(run, payload):
    ran = run("price", payload([cdr()]), "--tariff", payload({"hello": 1}, "tariff.json"), "--json")
    assert ran.code == 2
    assert "There is no tariff in " in ran.document["error"]
    assert [entry["basis"] for entry in ran.document["cdrs"]] == ["stated"]


def test_files_without_a_session(run, payload):
    ran = run("price", payload([tariff()]), "--json")
    assert (ran.code, ran.document) == (0, {"cdrs": []})
    assert "There is no CDR and no session" in ran.err


def test_a_description_that_is_none_is_unreadable_input(run, payload):
    ran = run("price", "--session", payload({"kwh": 12}, "described.json"), "--json")
    assert ran.code == 2
    assert "start" in ran.document["error"]
    assert ran.document["cdrs"] == []


def test_help_loads_no_core():
    script = (
        "import sys; from ocpi_console.cli.main import main; main(['price', '--help']); main(['lint', '--help']);"
        "print([name for name in ('rich', 'msgspec', 'pydantic', 'sqlmodel', 'zoneinfo', 'wwcp_ocpi.pricing')"
        " if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    assert done.stderr.strip() == b"[]"
    assert b"--explain" in done.stdout
    assert b"--fix" in done.stdout


def test_nothing_to_price_is_wrong_usage(run):
    ran = run("price", "--json")
    assert (ran.code, ran.document) == (2, {"error": "There is nothing to price."})


def test_unreadable_input_keeps_what_was_read(run, payload, tmp_path):
    ran = run("price", payload([cdr()]), tmp_path / "absent.json", "--json")
    assert ran.code == 2
    assert len(ran.document["cdrs"]) == 1
    assert ran.document["error"] == f"There is no file {tmp_path / 'absent.json'}."


def test_a_list_that_breaks_off(run, tmp_path):
    path = tmp_path / "broken.json"
    path.write_text(json.dumps([cdr(), cdr(id="CDR2")])[:-40])
    ran = run("price", path, "--json")
    assert ran.code == 2
    assert [entry["id"] for entry in ran.document["cdrs"]] == ["CDR1"]
    assert "broken.json" in ran.document["error"]


def test_what_is_neither_session_nor_tariff_is_named(run, payload):
    token = {"country_code": "DE", "party_id": "ABC", "uid": "1", "type": "RFID", "contract_id": "C", "issuer": "x",
             "valid": True, "whitelist": "ALLOWED", "last_updated": "2026-11-01T08:00:00Z"}  # fmt: skip
    ran = run("price", payload([cdr(), {"hello": 1}, token, *({"odd": n} for n in range(9))]), "--json")
    assert ran.code == 0
    assert len(ran.document["cdrs"]) == 1
    assert "/1: its members are not those" in ran.err
    assert "Left out too: 5 more" in ran.err
    assert "1 record is neither CDR, Session, Tariff nor Location" in ran.err


def test_a_record_taken_for_a_cdr_by_force_is_an_entry_with_findings(run, payload):
    ran = run("price", payload([42, cdr()]), "--as", "2.2.1/cdrs", "--json")
    assert ran.code == 0
    assert [entry["id"] for entry in ran.document["cdrs"]][-1] == "CDR1"


def test_tariffs_that_the_store_held_at_the_start(run, payload, tmp_path):
    workspace = tmp_path / "workspace"
    assert run("import", payload([tariff(), location()], "held.json"), "--workspace", workspace).code == 0
    ran = run("price", payload([session()]), "--workspace", workspace, "--json")
    assert ran.code == 0
    (entry,) = ran.document["cdrs"]
    assert (entry["basis"], net(entry), entry["time_zone"]["inferred"]) == ("agreed", "8.5", False)
    assert entry["agreed"]["certainty"] == "doubtful"  # it was received after the session
    assert run("price", payload([session()]), "--json").document["cdrs"][0]["basis"] == "stated"
