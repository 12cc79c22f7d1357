"""A list of locations of any length: the same time for each record, and the same memory."""

import json
import tracemalloc
from collections.abc import Iterator
from io import RawIOBase

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import write
from wwcp_ocpi.payload import records

LOCATION = write(sample("Location", "2.2.1"))


class Locations(RawIOBase):
    """A JSON list of `count` locations with ids of their own, made while it is read: no file has to hold it."""

    def __init__(self, count: int) -> None:
        self._parts = self._list(count)
        self._left = b""

    @staticmethod
    def _list(count: int) -> Iterator[bytes]:
        value = json.loads(LOCATION)
        head, tail = json.dumps({**value, "id": "@"}).encode().split(b'"@"')
        for number in range(count):
            yield (b"," if number else b"[") + head + b'"L%d"' % number + tail
        yield b"]"

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        while len(self._left) < len(buffer):
            part = next(self._parts, None)
            if part is None:
                break
            self._left += part
        taken, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(taken)] = taken
        return len(taken)


def read_all(count: int) -> int:
    return sum(record.object == "Location" for record in records(Locations(count), "locations.json"))


def test_a_list_is_read(compared, benchmark):
    """Recognising and exact reading of 2 000 locations, against json.loads of the same text."""
    count = 20 if benchmark.disabled else 2_000
    stream = Locations(count)
    data = b"".join(iter(lambda: stream.read(1 << 16), b""))
    assert compared(lambda: read_all(count), lambda: json.loads(data), most=12, turns=3) == count


def test_time_grows_with_the_number_of_records_and_no_faster(compared, benchmark):
    """Ten times as many records, against ten times the same few."""
    few = 10 if benchmark.disabled else 1_000
    assert (
        compared(lambda: read_all(10 * few), lambda: [read_all(few) for _ in range(10)], most=1.15, turns=2) == 10 * few
    )


def test_memory_does_not_grow_with_the_number_of_records():
    """Not timed, so it runs in every run: once the buffer is full, four times as many records need no more."""
    few, many = (peak(count) for count in (1_500, 6_000))
    assert many < 1.2 * few, f"{few} bytes for 1 500 records, {many} for 6 000"


def peak(count: int) -> int:
    read_all(2)
    tracemalloc.start()
    try:
        assert read_all(count) == count
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("count", [3])
def test_the_stream_made_for_this_is_a_list_of_locations(count):
    data = Locations(count).read()
    assert [value["id"] for value in json.loads(data)] == ["L0", "L1", "L2"]
