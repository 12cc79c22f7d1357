"""The window that slides over a text: any window gives the same, in constant memory and linear time."""

import io
import json
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.payload_samples import dump, location, read_all
from wwcp_ocpi.document import exact_number, read, same, write
from wwcp_ocpi.payload import records
from wwcp_ocpi.payload.elements import Walk
from wwcp_ocpi.payload.source import Source
from wwcp_ocpi.payload.text import Text
from wwcp_ocpi.payload.unreadable import Broken

# Not the names of wrappers, whose elements would be given instead.
NAMES = st.text().map("{} ".format)
NUMBERS = st.sampled_from(["1e5", "-0.10", "12.5E-7", "-0"]).map(exact_number)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def elements(data: bytes, chunk: int, encoding: str = "utf-8") -> list[tuple[str, Any, bytes]]:
    walk = Walk(Text(Source(io.BytesIO(data)), encoding, chunk), "file")
    return [(element.record.pointer, element.record.value, element.record.raw) for element in walk.elements()]


@given(st.lists(VALUES, max_size=6), st.integers(1, 60), st.sampled_from([None, 2]))
def test_any_window_gives_the_elements_of_the_list(values: list[Any], chunk: int, indent: int | None) -> None:
    data = write(values, indent=indent)
    found = elements(data, chunk)
    assert [pointer for pointer, _, _ in found] == [f"/{i}" for i in range(len(values))]
    assert all(same(value, expected) for (_, value, _), expected in zip(found, values, strict=True))
    assert all(same(read(raw).value, value) and raw in data for _, value, raw in found)


@given(VALUES.filter(lambda value: not isinstance(value, list | dict)), st.integers(1, 5))
def test_a_value_that_a_window_cuts_is_read_as_a_whole(value: Any, chunk: int) -> None:
    [(pointer, found, raw)] = elements(write(value), chunk)
    assert same(found, value)
    assert (pointer, raw) == ("", write(value))


@given(st.lists(VALUES, max_size=4), st.integers(1, 9), st.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le"]))
def test_any_window_over_other_encodings(values: list[Any], chunk: int, encoding: str) -> None:
    data = write(values)
    assert elements(data.decode().encode(encoding), chunk, encoding) == elements(data, 1000)


@given(st.lists(st.integers(0, 99), min_size=1, max_size=5), st.integers(1, 80), st.data())
def test_a_fault_is_placed_alike_in_every_window(numbers: list[int], chunk: int, data: st.DataObject) -> None:
    text = json.dumps([location(number) for number in numbers], indent=1, ensure_ascii=False).encode()
    cut = text[: data.draw(st.integers(1, len(text) - 1))]
    cut = cut.decode("utf-8", "ignore").encode()
    places = []
    for size in (chunk, 10_000):
        with pytest.raises(Broken) as caught:
            elements(cut, size)
        places.append((str(caught.value), caught.value.line, caught.value.column, caught.value.cut))
    assert places[0] == places[1]
    assert places[0][3]
    assert places[0][1] == cut.count(b"\n") + 1


@given(st.binary(max_size=60))
def test_any_bytes_end_in_elements_or_in_one_of_our_errors(data: bytes) -> None:
    found, error = read_all(data)
    assert found or error or data.strip().startswith(b"[")
    assert error is None or (str(error).startswith("file") and str(error).endswith("."))


class Endless(io.RawIOBase):
    """A list of records without end, up to a number of bytes."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.piece = b",".join([dump(location(number)) for number in range(3000)])
        self.first = True

    def read(self, size: int = -1, /) -> bytes:
        if self.left <= 0:
            return b""
        before, self.first = (b"[" if self.first else b","), False
        self.left -= len(self.piece)
        return before + self.piece + (b"]" if self.left <= 0 else b"")


def test_memory_does_not_grow_with_the_size() -> None:
    tracemalloc.start()
    try:
        count = sum(1 for _ in records(Endless(12_000_000), "file"))  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count > 40_000
    assert peak < 8_000_000


def test_a_long_value_takes_linear_time_in_small_windows() -> None:
    reads = []

    class Counting(Source):
        def read(self, size: int, /) -> bytes:
            reads.append(size)
            return super().read(size)

    data = b'["' + b"x" * 1_000_000 + b'"]'
    text = Text(Counting(io.BytesIO(data)), "utf-8", 100)
    assert len(list(Walk(text, "file").elements())) == 1
    assert len(reads) < 30


MEASURED = """
import re, sys
from pathlib import Path
from wwcp_ocpi.payload import records

with open(sys.argv[1], "rb") as stream:
    count = sum(1 for _ in records(stream, "file"))
print(count, re.search("VmHWM: *([0-9]+)", Path("/proc/self/status").read_text().replace("\\t", " "))[1])
"""
"""Prints the records and the peak of the resident memory in kB; `ru_maxrss` would tell that of the parent as well."""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of one process is read from /proc")
def test_the_memory_of_a_process_stays_the_same_for_eight_times_the_records(tmp_path: Path) -> None:
    one = b",".join(dump(location(number)) for number in range(3000))
    peaks = {}
    for times in (3, 24):
        path = tmp_path / f"{times}.json"
        path.write_bytes(b"[" + b",".join([one] * times) + b"]")
        done = subprocess.run([sys.executable, "-c", MEASURED, path], capture_output=True, check=True, text=True)
        count, peaks[times] = map(int, done.stdout.split())
        assert count == 3000 * times
    assert peaks[24] < peaks[3] * 1.1
