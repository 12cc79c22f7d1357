"""`lint`: findings, exit codes, mended tariffs in a folder."""

import json

import pytest

from generators.charging_records import location, price, tariff
from ocpi_console.cli.linting import moment
from wwcp_ocpi.document import read

WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
ODD = tariff(id="T2", elements=[{"price_components": [price("ENERGY", 0.4)], "restrictions": {"day_of_week": WEEK}}])
WRONG = tariff(id="T3", elements=[])


def test_the_members_of_a_finding(run, payload):
    path = payload([tariff(), ODD])
    ran = run("lint", path, "--json")
    assert ran.code == 0
    (finding,) = [each for each in ran.document["findings"] if each["rule"] == "tariff.all-weekdays"]
    assert (finding["record"], finding["file"], finding["record_pointer"]) == ("T2", str(path), "/1")
    assert finding["pointer"] == "/elements/0/restrictions/day_of_week"
    assert {"severity", "message", "expected", "actual"} <= set(finding)
    assert finding["fix"]["title"]
    assert finding["fix"]["patch"]


def test_an_error_gives_exit_code_1(run, payload):
    ran = run("lint", payload([WRONG]), "--json")
    assert ran.code == 1
    assert "error" in {each["severity"] for each in ran.document["findings"]}


def test_for_people_findings_stand_below_their_tariff(run, payload):
    path = payload([ODD, WRONG])
    ran = run("lint", path)
    assert ran.out.index(f"Tariff T2, {path} /0") < ran.out.index("[tariff.all-weekdays]")
    assert ran.out.count("Tariff T2, ") == 1
    assert ran.out.index(f"Tariff T3, {path} /1") < ran.out.index("[tariff.no-elements]")
    assert "    fix: " in ran.out


def test_mended_tariffs_are_written_elsewhere(run, payload, tmp_path):
    text = json.dumps([ODD, tariff()]).replace("0.4,", "0.40,")
    path, folder = payload(text), tmp_path / "mended"
    ran = run("lint", path, "--fix", "-o", folder, "--json")
    assert ran.code == 0
    assert path.read_text() == text
    changed, same = ran.document["fixed"]
    assert (changed["record"], same["changes"]) == ("T2", [])
    assert [set(change) for change in changed["changes"]] == [{"title", "patch"}] * len(changed["changes"]) != []
    assert b'"price": 0.40' in (folder / "Tariff-T2.json").read_bytes()
    (element,) = read((folder / "Tariff-T2.json").read_bytes()).value["elements"]
    assert "day_of_week" not in element.get("restrictions", {})
    assert read((folder / "Tariff-T1.json").read_bytes()).value["id"] == "T1"
    again = run("lint", folder / "Tariff-T2.json", "--json")
    assert not [each for each in again.document["findings"] if "fix" in each]
    assert f"{folder / 'Tariff-T2.json'}: {changed['changes'][0]['title']}" in ran.err
    assert str(folder / "Tariff-T1.json") not in ran.err
    assert "Tariffs written: 2, of these changed: 1." in ran.err


@pytest.mark.parametrize(("words", "said"), [(("--fix",), "-o DIR"), (("-o", "somewhere"), "--fix")])
def test_fixes_need_a_folder_and_a_folder_fixes(run, payload, words, said):
    ran = run("lint", payload([ODD]), *words)
    assert ran.code == 2
    assert said in ran.err


def test_validity_is_judged_at_a_time(run, payload):
    path = payload([tariff(end_date_time="2026-06-01T00:00:00Z")])
    rules = lambda now: {each["rule"] for each in run("lint", path, "--now", now, "--json").document["findings"]}  # noqa: E731
    assert rules("2026-07-01T00:00:00Z") - rules("2026-05-01T00:00:00Z")
    assert run("lint", path, "--now", "tomorrow").code == 2


def test_a_time_without_offset_is_utc():
    assert moment("2026-07-01T12:00:00").isoformat() == "2026-07-01T12:00:00+00:00"
    assert moment("2026-07-01T12:00:00+02:00").utcoffset().seconds == 7200


def test_the_country_of_a_tariff_is_that_of_its_locations(run, payload):
    path, there = payload([tariff()]), payload([location(country="SWE")], "locations.json")
    rules = lambda *words: {each["rule"] for each in run("lint", path, *words, "--json").document["findings"]}  # noqa: E731
    assert "tariff.currency-country" in rules("--location", there)
    assert "tariff.currency-country" not in rules()


def test_other_records_have_no_part_in_it(run, payload):
    ran = run("lint", payload([location()]), "--json")
    assert (ran.code, ran.document) == (0, {"findings": []})
    assert "There is no tariff" in ran.err
    assert "1 record is no tariff" in run("lint", payload([location(), tariff()])).err


def test_a_wwcp_tariff_is_taken_as_the_ocpi_it_translates_to(run, payload):
    entries = run("translate", payload([ODD]), "--to", "wwcp", "--json").document["records"]
    ran = run("lint", payload([entries[0]["value"]], "wwcp.json"), "--json")
    assert {"price.translated", "tariff.all-weekdays"} <= {each["rule"] for each in ran.document["findings"]}


def test_unreadable_input(run, payload, tmp_path):
    ran = run("lint", payload([WRONG]), tmp_path / "absent.json", "--json")
    assert ran.code == 2
    assert ran.document["findings"]
    assert "absent.json" in ran.document["error"]
