"""Archives that are damaged, odd, or hold others."""

import gzip
import io
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.payload_samples import dump, location, read_all, zipped
from wwcp_ocpi.payload import UnreadablePayload, archives, records
from wwcp_ocpi.payload.source import Bounds, Source

ROWS = dump([location(number) for number in range(20)])
DIRECTORY, END = b"PK\x01\x02", b"PK\x05\x06"


def packed(method: int = zipfile.ZIP_DEFLATED, name: str = "ä.json") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr(name, ROWS)
        archive.writestr("b.json", ROWS)
    return buffer.getvalue()


ARCHIVES = [
    packed(method) for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
]


def changed(data: bytes, at: int, to: bytes) -> bytes:
    return data[:at] + to + data[at + len(to) :]


@pytest.mark.parametrize("data", ARCHIVES)
def test_each_way_to_pack_is_read(data: bytes) -> None:
    found, error = read_all(data)
    assert error is None
    assert [record.file for record in found] == ["file!/ä.json"] * 20 + ["file!/b.json"] * 20


@pytest.mark.parametrize("data", [*ARCHIVES, gzip.compress(ROWS), gzip.compress(packed())])
@given(changes=st.dictionaries(st.integers(0, 1 << 20), st.integers(0, 255), min_size=1, max_size=3))
def test_whatever_is_damaged_ends_in_records_or_in_one_of_our_errors(data: bytes, changes: dict[int, int]) -> None:
    """Counted from the end, where the directory of a .zip is."""
    broken = bytearray(data)
    for place, byte in changes.items():
        broken[-1 - place % len(broken)] = byte
    _, error = read_all(bytes(broken), warn=lambda _: None)
    assert error is None or str(error).endswith(".")


def _damaged() -> list[tuple[str, bytes, str]]:
    whole = packed()
    directory, end = whole.index(DIRECTORY), whole.index(END)
    return [
        ("the version that is needed", changed(whole, directory + 6, b"\xff"), "is a .zip file that is damaged"),
        ("the size of the directory", changed(whole, end + 12, b"\xff\xff\xff"), "is a .zip file that is damaged"),
        ("the place of the directory", changed(whole, end + 16, b"\xff\xff\x00"), "ä.json is damaged, or packed"),
        ("the name before the data", changed(whole, 30, b"\xff\xff"), "ä.json is damaged, or packed"),
    ]


@pytest.mark.parametrize(("data", "said"), [case[1:] for case in _damaged()], ids=[case[0] for case in _damaged()])
@pytest.mark.parametrize("on_disk", [False, True])
def test_damage_of_the_directory_is_said(tmp_path: Path, data: bytes, said: str, on_disk: bool) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with path.open("rb") as file, pytest.raises(UnreadablePayload, match=said):
        list(records(file if on_disk else data, "a.zip", warn=lambda _: None))


def test_damaged_data_of_another_packer_does_not_keep_other_members_back() -> None:
    data = packed(zipfile.ZIP_BZIP2)
    found, error = read_all(changed(data, data.index(b"BZh") + 4, b"\x00" * 8))
    assert [record.file for record in found] == ["file!/b.json"] * 20
    assert str(error).startswith("file!/ä.json is damaged. Download or export it again.")


class Failing(io.BytesIO):
    """A member whose first read fails."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def read1(self, size: int | None = -1, /) -> bytes:
        raise self.error


def test_a_fault_of_the_disk_is_none_of_the_archive() -> None:
    bounds = Bounds(Source(io.BytesIO()))
    with pytest.raises(OSError, match="Input/output error"):
        archives.Unpacked(Failing(OSError(5, "Input/output error")), "a.zip!/b", bounds).read(1)


@pytest.mark.parametrize(
    ("error", "said"),
    [(OSError("Invalid data stream"), "is damaged"), (zlib.error("x"), "is damaged"), (EOFError(), "ends before")],
)
def test_a_fault_of_the_archive_names_the_member(error: Exception, said: str) -> None:
    with pytest.raises(UnreadablePayload, match=f"a.zip!/b {said}") as raised:
        archives.Unpacked(Failing(error), "a.zip!/b", Bounds(Source(io.BytesIO()))).read(1)
    assert raised.value.name == "a.zip!/b"


@pytest.mark.parametrize("name", ["__MACOSX/._a.json", "sub/.DS_Store", "Thumbs.db", "sub/desktop.ini", "folder/"])
def test_what_file_managers_leave_is_not_looked_at(name: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, b"" if name.endswith("/") else b"junk")
        archive.writestr("a.json", dump([location(1)]))
    found, error = read_all(buffer.getvalue(), warn=pytest.fail)
    assert error is None
    assert [record.file for record in found] == ["file!/a.json"]


def test_an_office_document_is_named() -> None:
    sign, kind = next(iter(archives.OFFICE.items()))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(sign, b"<x/>")
    _, error = read_all(buffer.getvalue())
    assert str(error).startswith(f"file is {kind}, not JSON.")
    assert error is not None
    assert error.other == kind


def test_a_zip_in_a_stream_is_held_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = zipped(a__json=dump([location(1)]))
    monkeypatch.setattr(archives, "MAX_HELD", len(inner))
    assert len(read_all(gzip.compress(inner))[0]) == 1
    monkeypatch.setattr(archives, "MAX_HELD", len(inner) - 1)
    _, error = read_all(gzip.compress(inner))
    assert "unpack that first" in str(error)
