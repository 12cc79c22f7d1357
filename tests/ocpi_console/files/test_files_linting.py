"""The use case of `lint`: tariffs among other records, fixes one after the other, countries by location."""

import json
from datetime import UTC, datetime

import pytest

from generators.charging_records import location, price, tariff
from ocpi_console.files import linting as linting_module
from ocpi_console.files.linting import Countries, FixedTariffs, Linting
from wwcp_ocpi.document import Record, read, write
from wwcp_ocpi.pricing.linting import Fix, LintFinding

NOW = datetime(2026, 6, 1, tzinfo=UTC)
WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]


def record(value, object_="Tariff", pointer="/0"):
    value = read(json.dumps(value).encode()).value
    return Record(value, write(value), "given.json", pointer, "2.2.1", "tariffs", object_)


def odd(**members):
    nights = {"price_components": [price("ENERGY", 0.3)], "restrictions": {"day_of_week": WEEK, "min_kwh": 0}}
    return tariff(elements=[nights, {"price_components": [price("ENERGY", 0.4)]}], **members)


def test_other_records_are_passed_over():
    linting = Linting(NOW)
    found = list(linting.run([record(location(), "Location"), record(tariff(), pointer="/1"), record(42)]))
    assert [linted.id for linted in found] == ["T1"]
    assert (linting.tariffs, linting.passed_over) == (1, 2)


def test_every_entry_names_its_tariff_and_its_place():
    (linted,) = Linting(NOW).run([record(odd(), pointer="/7")])
    entries = list(linted.entries())
    assert entries
    assert {(e["record"], e["file"], e["record_pointer"]) for e in entries} == {("T1", "given.json", "/7")}


def test_fixes_are_made_until_there_are_none():
    linting = Linting(NOW)
    (linted,) = linting.run([record(odd())])
    value, fixes = linting.fixed(linted)
    assert len(fixes) >= 2
    assert not any(finding.fix for finding in linting.found(value, "2.2.1"))
    assert linted.tariff.value["elements"][0]["restrictions"] == {"day_of_week": WEEK, "min_kwh": 0}


@pytest.mark.parametrize("there_and_back", [False, True])
def test_fixes_that_lead_nowhere_end(monkeypatch, there_and_back):
    def found(value, version, **_):
        other = "B" if there_and_back and value["id"] == "A" else "A"
        patch = ({"op": "replace", "path": "/id", "value": other},)
        return [LintFinding("tariff.alt-text", "info", "/id", "It is odd.", fix=Fix("Change it.", patch))]

    monkeypatch.setattr(linting_module, "lint", found)
    linting = Linting(NOW)
    (linted,) = linting.run([record(tariff(id="A"))])
    value, fixes = linting.fixed(linted)
    assert (value["id"], len(fixes)) == (("B", 1) if there_and_back else ("A", 0))


def test_tariffs_of_one_id_have_files_of_their_own(tmp_path):
    linting = Linting(NOW)
    folder = FixedTariffs(tmp_path / "mended", linting)
    written = [folder.add(linted)["written"] for linted in linting.run([record(odd()), record(odd(id="t1"))])]
    assert len({name.lower() for name in written}) == 2
    assert len(list((tmp_path / "mended").iterdir())) == 2


def test_the_countries_of_a_tariff():
    countries = Countries()
    older = location(country="NLD")
    older["evses"][0]["connectors"][0] = {"tariff_id": "OLD", "tariff_ids": None}
    countries.take([record(location(("T1", "T2")), "Location"), record(location(country="SWE"), "Location"),
                    record(older, "Location"), record(tariff())])  # fmt: skip
    assert countries.of("t1") == {"DEU", "SWE"}
    assert countries.of("T2") == {"DEU"}
    assert countries.of("OLD") == {"NLD"}
    assert countries.of("T9") == countries.of(None) == frozenset()
