"""A file is replaced as a whole or stays as it was."""

import pytest

from ocpi_console.files.writing import UnwritableFile, atomic


def test_the_new_content_takes_the_place(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with atomic(path) as stream:
        stream.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def broken_writer(path):
    with atomic(path) as stream:
        stream.write(b"half")
        raise ZeroDivisionError


def test_a_fault_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        broken_writer(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_takes_no_file_is_a_sentence(tmp_path):
    with pytest.raises(UnwritableFile, match="is a folder; name a file in it"), atomic(tmp_path):
        pass
    with (
        pytest.raises(UnwritableFile, match=r"cannot be written: No such file or directory\."),
        atomic(tmp_path / "x/y"),
    ):
        pass
