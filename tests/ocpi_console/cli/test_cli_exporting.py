"""`export`: standard output, files, the dialect of CSV, and what cannot be."""

import csv
import io

import pytest

from wwcp_ocpi.document import read


def test_export_to_standard_output_and_to_a_file(cli, tmp_path, locations):
    cli("import", locations)
    out = cli("export", "locations", "--json").out
    assert {v["id"] for v in read(out.encode()).value} == {"L1", "L2", "L3", "L4", "L5"}
    path = tmp_path / "out.csv"
    ran = cli("export", "locations", "--format", "csv", "--filter", "city:Kiel", "-o", path)
    assert ran.out == f"1 locations written to {path}\n"
    (line,) = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))
    assert line["name"] == "'=Lot"
    cli("export", "locations", "--format", "csv", "--separator", "tab", "--bom", "--raw-text", "-o", path)
    assert path.read_bytes().startswith("\ufeffid\tparty\t".encode())
    assert b"\t=Lot\t" in path.read_bytes()
    told = cli("export", "locations", "--format", "ndjson", "-o", tmp_path / "x", "--json")
    assert told.document == {"exported": 5, "file": str(tmp_path / "x")}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["cdrs", "--format", "geojson"], "have no place on a map"),
        (["cdrs", "--format", "csv", "--json"], "is not JSON; name a file with -o"),
        (["cdrs", "-o", "/"], "is a folder"),
        (["cdrs", "--format", "csv", "--separator", "ab"], "ab cannot separate cells"),
    ],
)
def test_an_export_that_cannot_be(cli, words, sentence):
    ran = cli("export", *words)
    assert ran.code == 2
    assert sentence in ran.err
