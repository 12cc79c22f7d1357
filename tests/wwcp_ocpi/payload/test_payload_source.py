"""A payload's bytes: looked at first, read whole, counted, and bounded where they are unpacked."""

import io
import zipfile

import pytest

from wwcp_ocpi.payload.source import FREE, HEAD, MAX_RATIO, MAX_UNPACKED, Bounds, Seekable, Source
from wwcp_ocpi.payload.unreadable import UnreadablePayload


class Trickle:
    """A stream that gives two bytes at a time, and breaks after a few where it is told to."""

    def __init__(self, data: bytes, breaks: bool = False) -> None:
        self._stream = io.BytesIO(data)
        self._breaks = breaks

    def read(self, size: int, /) -> bytes:
        piece = self._stream.read(min(size, 2))
        if not piece and self._breaks:
            raise UnreadablePayload("a.gz breaks off.", name="a.gz")
        return piece


def test_what_was_looked_at_is_read_again() -> None:
    source = Source(io.BytesIO(b"x" * HEAD + b"rest"))
    assert source.head() == source.head() == b"x" * HEAD
    assert (source.read(3), source.head()) == (b"xxx", b"x" * (HEAD - 3))
    assert source.read(HEAD + 100) == b"x" * (HEAD - 3) + b"rest"
    assert source.read(1) == b""


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_small_pieces_are_put_together(size: int) -> None:
    source, found = Source(Trickle(b"0123456789")), []
    while piece := source.read(size):
        found.append(piece)
    assert b"".join(found) == b"0123456789"
    assert all(len(piece) == size for piece in found[:-1])


def test_progress_counts_what_was_taken_once() -> None:
    heard: list[int] = []
    source = Source(Trickle(b"01234"), heard.append)
    source.head()
    source.read(10)
    assert (heard, source.consumed) == ([2, 4, 5], 5)


def test_a_fault_comes_after_what_stood_before_it() -> None:
    source = Source(Trickle(b"01234", breaks=True))
    assert source.read(10) == b"01234"
    for _ in range(2):
        with pytest.raises(UnreadablePayload, match="breaks off"):
            source.read(10)


def test_an_archive_in_the_midst_of_a_stream_is_sought_from_its_beginning() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.json", "[1]")
    stream = io.BytesIO(b"before" + packed.getvalue())
    seekable = Seekable(Source(stream), stream, len(b"before"))
    assert (seekable.seekable(), seekable.readable(), seekable.seek(0), seekable.tell()) == (True, True, 0, 0)
    assert zipfile.ZipFile(seekable).read("a.json") == b"[1]"


def test_what_unpacks_to_little_is_not_counted_against_its_size() -> None:
    bounds = Bounds(Source(io.BytesIO(b"")))
    bounds.add(FREE, "a.gz")
    with pytest.raises(UnreadablePayload, match=rf"more than {MAX_RATIO} times its size"):
        bounds.add(1, "a.gz")


def test_no_payload_grows_without_end() -> None:
    source = Source(io.BytesIO(b""), consumed=MAX_UNPACKED)
    bounds = Bounds(source, unpacked=MAX_UNPACKED)
    with pytest.raises(UnreadablePayload, match="split it and read the parts") as raised:
        bounds.add(1, "a.zip!/b.json")
    assert raised.value.name == "a.zip!/b.json"
