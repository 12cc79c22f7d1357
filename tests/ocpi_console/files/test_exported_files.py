"""An export as a job: the file is there when it is whole, and as it was before until then."""

import json
from array import array

import pytest

from ocpi_console.files.exported_files import export_to, formats, unfinished
from ocpi_console.files.exports.refusal import NotExportable
from ocpi_console.store import StoreError


class Cancelling:
    def report(self, done, total=0, message=""):
        raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("locations", ["json", "ndjson", "csv", "xlsx", "geojson", "wwcp"]),
        ("cdrs", ["json", "ndjson", "csv", "xlsx", "wwcp"]),
    ],
)
def test_only_formats_that_fit_are_offered(module, names):
    assert [declared.name for declared in formats(module)] == names


def test_these_records_in_this_order_with_these_columns(filled, tmp_path, silent):
    path = tmp_path / "list.csv"
    ids = array("q", list(filled.snapshot("cdrs").ids)[:3][::-1])
    assert export_to(filled.url, "cdrs", "csv", str(path), ids, ["kwh", "id"], silent) == 3
    wanted = [row["id"] for row in filled.rows("cdrs", ids)]
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "kwh,id"
    assert [line.partition(",")[2] for line in lines[1:]] == wanted
    assert silent.last == (0, 3)


@pytest.mark.parametrize(
    ("module", "format_name", "progress", "raised"),
    [("cdrs", "json", Cancelling(), KeyboardInterrupt), ("tokens", "geojson", Cancelling(), NotExportable)],
)
def test_an_export_that_ends_early_leaves_the_old_file(filled, tmp_path, module, format_name, progress, raised):
    path = tmp_path / "list.json"
    path.write_text("old")
    with pytest.raises(raised):
        export_to(filled.url, module, format_name, str(path), filled.snapshot(module).ids, (), progress)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_process_left_is_written_over(filled, tmp_path, silent):
    path = tmp_path / "list.json"
    unfinished(str(path)).write_bytes(b"half of an older export, and longer than the new one")
    export_to(filled.url, "cdrs", "json", str(path), array("q"), (), silent)
    assert json.loads(path.read_bytes()) == []
    assert list(tmp_path.iterdir()) == [path]


def test_a_store_that_is_not_there_is_a_sentence_and_leaves_nothing(tmp_path, silent):
    with pytest.raises(StoreError, match="its folder exists"):
        export_to(f"sqlite:///{tmp_path}/no/store.sqlite", "cdrs", "csv", str(tmp_path / "a"), array("q"), (), silent)
    assert list(tmp_path.iterdir()) == []
