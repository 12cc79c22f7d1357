"""A file is either the old one or the new one, whatever happens between."""

import pytest

from ocpi_console.settings.atomic import write_atomically


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "settings.json"
    found.write_bytes(b"old")
    return found


def names(folder):
    return [found.name for found in folder.iterdir()]


def test_the_content_takes_the_place_of_the_old_one(path):
    write_atomically(path, b"new \x00\xff")
    assert path.read_bytes() == b"new \x00\xff"
    assert names(path.parent) == ["settings.json"]


def test_a_file_is_made_where_there_was_none(tmp_path):
    write_atomically(tmp_path / "first.json", b"")
    assert (tmp_path / "first.json").read_bytes() == b""


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=repr)
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(path, monkeypatch, step, error):
    def fail(*_):
        raise error

    monkeypatch.setattr(step, fail)
    with pytest.raises(type(error)):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert names(path.parent) == ["settings.json"]


def test_a_folder_that_is_not_there_is_the_systems_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "a.json", b"x")


def test_a_folder_in_the_place_of_the_file_stays(tmp_path):
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError, match=r"a\.json"):
        write_atomically(tmp_path / "a.json", b"x")
    assert names(tmp_path) == ["a.json"]
