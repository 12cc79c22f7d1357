"""`import`: counts, what was left out, and what a broken file keeps."""

import json

import pytest


def test_import_counts(cli, locations):
    first = cli("import", locations, "--partner", "Nordlicht Laden", "--json")
    assert (first.code, first.err) == (0, "")
    assert first.document == {"imported": 5, "changed": 0, "unchanged": 0, "problems": 0}
    again = cli("import", locations, "--partner", "Nordlicht Laden")
    assert again.out == "0 imported, 0 changed, 5 unchanged, 0 problems\n"


def test_import_says_what_was_left_out(cli, tmp_path, location):
    path = tmp_path / "mixed.json"
    path.write_text(json.dumps([location, 5]))
    ran = cli("import", path, "--json")
    assert ran.code == 1
    assert ran.document["imported"] == 1
    assert ran.err.startswith(f"Not stored: {path} /1: ")


def test_import_of_a_broken_file_keeps_what_it_could_read(cli, locations):
    whole = locations.read_bytes()
    locations.write_bytes(whole[:-30])
    ran = cli("import", locations, "--json")
    assert ran.code == 2
    assert ran.document["imported"] == 4
    assert "locations.json" in ran.document["error"]
    assert cli("list", "locations", "--json").document["total"] == 4


def test_import_from_standard_input(cli, stdin, location):
    stdin(json.dumps(location).encode())
    assert cli("import", "-", "--json").document["imported"] == 1


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "caf\udce9", "x" * 101])
def test_a_partner_has_a_name_of_one_printable_line(cli, locations, name):
    ran = cli("import", locations, "--partner", name, "--json")
    assert ran.code == 2
    assert "partner" in ran.document["error"]
    assert cli("list", "locations", "--json").document["total"] == 0


def test_odd_but_printable_names_of_partners_are_kept(cli, locations):
    assert cli("import", locations, "--partner", " =Café/Süd 🚗 ").code == 0
    rows = cli("list", "locations", "--json").document["records"]
    assert {row["partner"] for row in rows} == {"=Café/Süd 🚗"}
