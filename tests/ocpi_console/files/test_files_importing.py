"""Files end up in the store, what cannot be read is told, and what could be read is kept."""

import json
import pickle

import pytest

from ocpi_console.files.importing import PartlyImported, import_files
from ocpi_console.store import Store


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path / 'store.sqlite'}"


def test_a_second_import_changes_nothing(url, payloads, silent):
    paths = list(payloads.values())
    first = import_files(url, paths, None, silent)
    again = import_files(url, paths, None, silent)
    count = sum(len(json.loads(path.read_bytes())) for path in paths)
    assert (first.imported, first.changed, first.unchanged) == (count, 0, 0)
    assert (again.imported, again.changed, again.unchanged) == (0, 0, count)
    size = sum(path.stat().st_size for path in paths)
    assert silent.last == (size, size)


def test_a_changed_record_is_a_revision(url, payloads, silent, tmp_path):
    import_files(url, [payloads["tariffs"]], "Nordlicht Laden", silent)
    text = payloads["tariffs"].read_text(encoding="utf-8")
    changed = tmp_path / "changed.json"
    changed.write_text(text.replace('"step_size": 1', '"step_size": 60', 1), encoding="utf-8")
    saved = import_files(url, [changed], "Nordlicht Laden", silent)
    assert (saved.imported, saved.changed, saved.unchanged) == (0, 1, 1)
    with Store.open(url) as store:
        histories = [len(store.revisions(row_id)) for row_id in store.snapshot("tariffs").ids]
    assert sorted(histories) == [1, 2]


def test_own_and_partner_records_are_kept_apart(url, payloads, silent):
    import_files(url, [payloads["tariffs"]], None, silent)
    saved = import_files(url, [payloads["tariffs"]], "Nordlicht Laden", silent)
    assert saved.imported == 2
    with Store.open(url) as store:
        rows = store.rows("tariffs", store.snapshot("tariffs").ids)
    assert sorted((row["direction"], row["partner"] or "") for row in rows) == [
        ("own", ""),
        ("own", ""),
        ("theirs", "Nordlicht Laden"),
        ("theirs", "Nordlicht Laden"),
    ]


def test_what_is_no_record_is_left_out_with_a_reason(url, tmp_path, payloads, silent):
    tariffs = json.loads(payloads["tariffs"].read_bytes())
    path = tmp_path / "mixed.json"
    path.write_text(json.dumps([tariffs[0], 7, {"hello": 1}, tariffs[1]]))
    saved = import_files(url, [path], None, silent)
    assert saved.imported == 2
    assert [skipped.pointer for skipped in saved.skipped] == ["/1", "/2"]
    assert all(skipped.reason for skipped in saved.skipped)


def test_a_file_that_breaks_off_keeps_what_was_before_and_goes_on(url, tmp_path, payloads, silent):
    cut = tmp_path / "cut.json"
    cut.write_bytes(payloads["cdrs"].read_bytes()[:-200])
    with pytest.raises(PartlyImported) as raised:
        import_files(url, [tmp_path / "gone.json", cut, payloads["tariffs"]], None, silent)
    cdrs = len(json.loads(payloads["cdrs"].read_bytes())) - 1
    assert raised.value.saved.imported == cdrs + 2
    assert "gone.json" in str(raised.value)
    assert "cut.json" in str(raised.value)
    with Store.open(url) as store:
        assert store.counts()["cdrs"] == cdrs


def test_the_error_crosses_to_another_process(url, tmp_path, silent):
    with pytest.raises(PartlyImported) as raised:
        import_files(url, [tmp_path / "gone.json"], None, silent)
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (str(copy), copy.saved) == (str(raised.value), raised.value.saved)


def test_a_cancelled_import_keeps_what_is_saved(url, payloads):
    class Cancelled(Exception):
        pass

    class Cancelling:
        def report(self, done, total=None, message=""):
            if done > total // 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        import_files(url, [payloads["cdrs"]], None, Cancelling())
    with Store.open(url) as store:
        assert 0 <= store.counts()["cdrs"] < len(json.loads(payloads["cdrs"].read_bytes()))
