"""Every container gives the same records, with their pointers and exact bytes."""

import gzip
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.payload_samples import LOCATION, dump, location, read_all, zipped
from wwcp_ocpi.document import pointer, read, same
from wwcp_ocpi.payload import records, taken_as

ONE, TWO = location(1), location(2)
POOL = {"@id": "DE*GEF*P1", "chargingStations": []}
MANY = [location(number) for number in range(6000)]
ENVELOPE = {"status_code": 1000, "status_message": "Success", "timestamp": "2026-06-06T07:08:46Z"}

CONTAINERS: dict[str, tuple[Any, list[str]]] = {
    "list": ([ONE, TWO], ["/0", "/1"]),
    "one object": (ONE, [""]),
    "envelope with a list": ({"data": [ONE, TWO], **ENVELOPE}, ["/data/0", "/data/1"]),
    "envelope, data last": ({**ENVELOPE, "data": [ONE]}, ["/data/0"]),
    "envelope with an object": ({"data": ONE, **ENVELOPE}, ["/data"]),
    "items": ({"total": 2, "items": [ONE, TWO]}, ["/items/0", "/items/1"]),
    "content": ({"content": [ONE], "pageable": {"page": {"x": 1}}}, ["/content/0"]),
    "results": ({"count": 1, "results": [ONE], "next": None}, ["/results/0"]),
    "a module's name": ({"Locations": [ONE], "tariffs": []}, ["/Locations/0"]),
    "two lists": ({"locations": [ONE], "sessions": [TWO]}, ["/locations/0", "/sessions/0"]),
    "nested": ({"response": {"body": {"data": [ONE, TWO]}}}, ["/response/body/data/0", "/response/body/data/1"]),
    "responses in a list": ([{"data": [ONE], **ENVELOPE}, {"data": [TWO], **ENVELOPE}], ["/0/data/0", "/1/data/0"]),
    "envelope around a wrapper": ({"data": {"items": [ONE]}, **ENVELOPE}, ["/data/items/0"]),
    "empty list": ([], []),
    "empty page": ({"data": [], **ENVELOPE}, []),
    "a list too long for one look": (MANY, [f"/{i}" for i in range(6000)]),
    "a page too long for one look": ({**ENVELOPE, "data": MANY}, [f"/data/{i}" for i in range(6000)]),
    "a wrapper too long for one look": (
        {"meta": {"a/b": 1}, "result": {"content": MANY}, "end": 1}, [f"/result/content/{i}" for i in range(6000)]
    ),
}  # fmt: skip


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("name", CONTAINERS)
def test_the_records_of_a_container(name: str, indent: int | None) -> None:
    value, pointers = CONTAINERS[name]
    data = json.dumps(value, ensure_ascii=False, indent=indent).encode()
    found, error = read_all(data)
    assert error is None
    assert [record.pointer for record in found] == pointers
    whole, at = read(data).value, 0
    for record in found:
        assert same(record.value, pointer.find(whole, record.pointer))
        assert same(read(record.raw).value, record.value)
        at = data.index(record.raw, at) + len(record.raw)
        assert record.file == "file"
        assert record.version in ("2.2.1", "wwcp")


def test_the_bytes_are_those_of_the_file() -> None:
    first = '{ "id":1.50 ,\r\n "name" : "Stra\\u00dfe €" }'.encode()
    second = b'{"last":[ ]}'
    found, error = read_all(b" [\r\n" + first + b" ,\t" + second + b"]\n ")
    assert error is None
    assert [record.raw for record in found] == [first, second]


@pytest.mark.parametrize("glue", [b"\n", b"\r\n", b"\n\n \r\n", b" ", b""])
def test_lines(glue: bytes) -> None:
    found, error = read_all(glue.join([dump(ONE), dump(TWO), dump(ONE)]) + glue)
    assert error is None
    assert [record.pointer for record in found] == ["/0", "/1", "/2"]
    assert [record.value["id"] for record in found if isinstance(record.value, dict)] == ["1", "2", "1"]


def test_lines_too_long_for_one_look() -> None:
    big = LOCATION | {"directions": [{"language": "en", "text": "x" * 1000}] * 2000}
    found, error = read_all(dump(big) + b"\n" + dump(ONE) + b"\n" + dump(big))
    assert error is None
    assert [record.pointer for record in found] == ["/0", "/1", "/2"]
    assert found[0].raw == found[2].raw == dump(big)
    assert {record.object for record in found} == {"Location"}


def test_one_object_too_long_for_one_look_is_no_wrapper_for_having_a_list() -> None:
    big = {"data": [1], **LOCATION, "images": ["x" * 1000] * 2000}
    found, error = read_all(dump(LOCATION | {"values": [1], "images": ["x" * 1000] * 2000}))
    assert error is None
    assert [(record.pointer, record.object) for record in found] == [("", "Location")]
    small, _ = read_all(dump({key: member for key, member in big.items() if key != "images"}))
    assert [(record.pointer, record.object) for record in small] == [("", "Location")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_give_the_text_as_utf_8(encoding: str) -> None:
    found, error = read_all(json.dumps([ONE, TWO], ensure_ascii=False).encode(encoding))
    assert error is None
    assert [record.raw for record in found] == [dump(ONE), dump(TWO)]


def test_gzip_by_content_in_several_parts_and_inside_itself() -> None:
    data = dump([ONE, TWO])
    parts = gzip.compress(data[:50]) + gzip.compress(data[50:])
    for packed in (gzip.compress(data), parts, gzip.compress(gzip.compress(data))):
        found, error = read_all(packed)
        assert error is None
        assert [(record.file, record.pointer, record.raw) for record in found] == [
            ("file", "/0", dump(ONE)),
            ("file", "/1", dump(TWO)),
        ]


def test_zip_members_are_named_and_read_by_content() -> None:
    inner = zipped(c__txt=dump(TWO))
    data = zipped(a__json=dump([ONE]), b__bin=gzip.compress(dump(TWO)), inner__zip=inner, Thumbs__db=b"junk")
    found, error = read_all(data)
    assert error is None
    assert [(record.file, record.pointer) for record in found] == [
        ("file!/a.json", "/0"),
        ("file!/b.bin", ""),
        ("file!/inner.zip!/c.txt", ""),
    ]


class Pipe(io.RawIOBase):
    """A stream that cannot be sought and gives little at a time, like a pipe."""

    def __init__(self, data: bytes, most: int = 7) -> None:
        self.data, self.most = data, most

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        size = self.most if size < 0 else min(size, self.most)
        piece, self.data = self.data[:size], self.data[size:]
        return piece


@pytest.mark.parametrize("data", [dump([ONE, TWO]), gzip.compress(dump([ONE, TWO])), zipped(a__json=dump([ONE, TWO]))])
def test_a_pipe_gives_what_a_file_gives(data: bytes) -> None:
    piped = list(records(Pipe(data), "file"))  # type: ignore[arg-type]
    assert piped == list(records(io.BytesIO(data), "file"))
    assert len(piped) == 2


def test_a_stream_is_read_from_where_it_stands() -> None:
    for data in (dump([ONE]), zipped(a__json=dump([ONE]))):
        stream = io.BytesIO(b"before" + data)
        stream.seek(6)
        assert [record.raw for record in records(stream, "file")] == [dump(ONE)]


def test_progress_grows_to_the_size_and_may_stop() -> None:
    for data in (dump(MANY), gzip.compress(dump(MANY))):
        heard: list[int] = []
        assert sum(1 for _ in records(data, "file", progress=heard.append)) == len(MANY)
        assert heard == sorted(heard)
        assert heard[-1] == len(data)

    def stop(consumed: int) -> None:
        raise InterruptedError(consumed)

    with pytest.raises(InterruptedError):
        list(records(dump(MANY), "file", progress=stop))


def test_force_overrides_what_objects_are_taken_for_and_nothing_else() -> None:
    found, error = read_all(dump({"items": [ONE, 5, {"x": 1}]}), force=taken_as("2.3.0/locations"))
    assert error is None
    assert [(record.version, record.object) for record in found] == [
        ("2.3.0", "Location"),
        (None, ""),
        ("2.3.0", "Location"),
    ]
    assert found[0].reason == "read as 2.3.0 Location because you say so"


def test_what_is_no_record_is_given_with_a_reason() -> None:
    found, error = read_all(b'[1, 1.5, "a", null, true, [1], {}, {"a": 1}]')
    assert error is None
    assert {(record.version, record.module, record.object, record.confidence) for record in found} == {
        (None, "", "", 0.0)
    }
    assert [record.reason for record in found] == [
        "a number, not an object", "a number, not an object", "a text, not an object", "null, not an object",
        "true or false, not an object", "a list, not an object", "an object without members",
        "its members are not those of an OCPI or WWCP object",
    ]  # fmt: skip


def test_a_response_with_a_message_of_ocpi_gives_it() -> None:
    found, error = read_all(b'{"status_code": 1000, "timestamp": "x", "data": {"result": "ACCEPTED", "timeout": 30}}')
    assert error is None
    assert [(record.pointer, record.object) for record in found] == [("/data", "CommandResponse")]


def test_repeated_members_are_reported_with_the_record() -> None:
    found, _ = read_all(b'[{"id": 1, "id": 2}, {"id": 3}]')
    assert [[problem.pointer for problem in record.problems] for record in found] == [["/id"], []]


@given(st.lists(st.integers(0, 50)), st.integers(1, 40))
def test_any_pieces_of_the_stream_give_the_same_records(numbers: list[int], most: int) -> None:
    data = dump({"items": [location(number) for number in numbers]})
    assert list(records(Pipe(data, most), "file")) == list(records(data, "file"))  # type: ignore[arg-type]
