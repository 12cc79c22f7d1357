"""The folder of a reading is there as long as somebody needs it."""

import gc
from concurrent.futures import Future

import pytest

from ocpi_console.files.offline.spool_folder import SpoolFolder, left_over, sweep


@pytest.mark.parametrize("ending", [Future.cancel, lambda future: future.set_exception(OSError("full"))])
def test_a_reading_without_result_leaves_no_folder(ending, tmp_path):
    folder, future = SpoolFolder(tmp_path), Future()
    folder.follow(future)
    assert folder.path.is_dir()
    ending(future)
    assert not folder.path.exists()


def test_the_folder_of_a_reading_that_went_well_stays_until_it_is_removed(tmp_path):
    folder, future = SpoolFolder(tmp_path), Future()
    folder.follow(future)
    future.set_result(None)
    assert folder.path.is_dir()
    folder.remove()
    assert not folder.path.exists()


def test_what_a_killed_program_left_is_found_and_removed(tmp_path):
    (tmp_path / "reading-abc").mkdir()
    (tmp_path / "reading-abc" / "records.bin").write_bytes(b"{}")
    (tmp_path / "store.sqlite").touch()
    found = left_over(tmp_path)
    assert found == [tmp_path / "reading-abc"]
    sweep(found)
    assert [path.name for path in tmp_path.iterdir()] == ["store.sqlite"]


def test_a_folder_that_nobody_holds_is_removed(tmp_path):
    folder = SpoolFolder(tmp_path)
    path = folder.path
    (path / "records.bin").write_bytes(b"{}")
    del folder
    gc.collect()
    assert not path.exists()


def test_two_readings_have_two_folders_and_removing_twice_is_no_fault(tmp_path):
    first, second = SpoolFolder(tmp_path), SpoolFolder(tmp_path)
    assert first.path != second.path
    for _ in range(2):
        first.remove()
    sweep([first.path])
    assert left_over(tmp_path) == [second.path]


def test_a_file_with_such_a_name_is_no_folder_left_over(tmp_path):
    (tmp_path / "reading-notes.txt").touch()
    assert left_over(tmp_path) == []
