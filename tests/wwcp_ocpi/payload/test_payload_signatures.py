"""What a file is by its first bytes."""

import pytest

from wwcp_ocpi.payload.foreign import DATEX
from wwcp_ocpi.payload.signatures import SIGNATURES, signature


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG picture"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"\x00\x00\x00\x18ftypheic", "a HEIC picture"),
        (b"\x00\x00\x00\x18ftypisom", "a video or sound"),
        (b"%PDF-1.7", "a PDF document"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
        (b"x" * 257 + b"ustar", "a tar archive"),
        (b"\xef\xbb\xbf  <!DOCTYPE HTML><html>", "an HTML page"),
        (b"<?xml version='1.0'?><d2LogicalModel/>", f"{DATEX} as XML"),
        (b"<?xml version='1.0'?><kml xmlns='x'>", "a map as KML or GPX"),
        (b"<?xml version='1.0'?><svg/>", "a drawing as SVG"),
        (b"<anything/>", "XML"),
        (b'[2,"19223201","BootNotification",{"chargePointModel":"X"}]', "an OCPP message of a charging station"),
        (b'[3,"19223201",{}]', "an OCPP message of a charging station"),
        (b"[2026-05-03 10:00:00] request", "a log, or another text with times"),
        (b"id;name;city\n1;A;B\n", "a table (CSV)"),
        ("id,name\n1,ä\n".encode("utf-16"), "a table (CSV)"),
        ("<html>".encode("utf-16-le"), "an HTML page"),
    ],
)
def test_a_file_is_named(head: bytes, name: str) -> None:
    found = signature(head)
    assert found is not None
    assert found.name == name
    assert found.advice.endswith(".")


@pytest.mark.parametrize(
    "head",
    [
        b'{"id": 1}', b"[{},\n{}]", b"[1, 2]", b'[2, "a", 5]', b"\xef\xbb\xbf[]", b" \n\t{", b"", b"null", b'"a text"',
        b'{"a": 1, "b": 2}\n{"a": 1, "b": 2}', '{"ä": 1}'.encode("utf-16"), b"id,name",
    ],
)  # fmt: skip
def test_what_may_be_json_is_left_to_the_reader(head: bytes) -> None:
    assert signature(head) is None


def test_each_signature_says_what_to_do() -> None:
    assert len({known.name for known in SIGNATURES}) == len(SIGNATURES)
    assert all(known.advice.endswith(".") and known.name[:1] != " " for known in SIGNATURES)
