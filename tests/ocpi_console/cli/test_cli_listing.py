"""`list` and `show`: filters, limits, amounts, problems and history."""

import json

from wwcp_ocpi.document import write


def test_list_filters_and_limits(cli, locations):
    cli("import", locations)
    everything = cli("list", "locations", "--json").document
    assert everything["total"] == len(everything["records"]) == 5
    some = cli("list", "locations", "--filter", "city:Köln", "--limit", "2", "--json").document
    assert (some["total"], len(some["records"])) == (4, 2)
    assert {record["city"] for record in some["records"]} == {"Köln"}
    table = cli("list", "locations", "--limit", "1")
    assert "DE*NOL" in table.out
    assert "1 of 5 records" in table.out


def test_a_wrong_filter_is_a_sentence(cli):
    ran = cli("list", "locations", "--filter", "status:(", "--json")
    assert ran.code == 2
    assert ran.document == {"error": ran.err.strip()}


def test_amounts_are_strings_and_other_numbers_numbers(cli, tmp_path):
    from datetime import UTC, datetime

    from ocpi_console.demo.generation import generate

    cdrs = next(d.values for d in generate(1, datetime(2026, 11, 22, tzinfo=UTC)) if d.module == "cdrs")
    path = tmp_path / "cdrs.json"
    path.write_bytes(write(cdrs[:3]))
    cli("import", path)
    rows = cli("list", "cdrs", "--json").document["records"]
    assert {row["id"]: row["cost"] for row in rows} == {
        cdr["id"]: format(cdr["total_cost"]["excl_vat"], "f") for cdr in cdrs[:3]
    }
    assert all(isinstance(row["kwh"], int | float) for row in rows)


def test_show_has_value_problems_and_history(cli, tmp_path, locations, location):
    cli("import", locations)
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps({**location, "name": None, "last_updated": "2026-11-02T08:00:00Z"}))
    cli("import", changed)
    document = cli("show", "locations", "L1", "--history", "--json").document
    (record,) = document["records"]
    assert record["value"]["last_updated"] == "2026-11-02T08:00:00Z"
    assert [problem["pointer"] for problem in record["problems"]] == ["/name"]
    assert [revision["file"] for revision in record["history"]] == [str(changed), str(locations)]
    text = cli("show", "locations", "l1").out
    assert "Location DE*NOL L1, our own, OCPI 2.2.1" in text


def test_show_of_an_unknown_id_is_a_sentence(cli):
    ran = cli("show", "cdrs", "nothing")
    assert (ran.code, ran.out) == (2, "")
    assert "There is no record nothing among the cdrs" in ran.err


def test_a_fault_in_a_filter_names_its_place(cli):
    ran = cli("list", "locations", "--filter", "Kiel foo:1", "--json")
    assert ran.code == 2
    assert ran.document["error"].endswith("(At characters 6 to 8 of the filter.)")
    assert ran.err.strip() == ran.document["error"]
