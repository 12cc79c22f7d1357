"""Records as they were received: a JSON list, or one per line (NDJSON)."""

import json
from collections.abc import Iterable
from typing import BinaryIO

from ocpi_console.store import Payload


def write_json(records: Iterable[Payload], stream: BinaryIO) -> int:
    """A JSON list of the payloads, byte for byte; the number written."""
    count = 0
    stream.write(b"[")
    for count, record in enumerate(records, start=1):
        stream.write((b"\n" if count == 1 else b",\n") + utf8(record.raw))
    stream.write(b"\n]\n")
    return count


def write_ndjson(records: Iterable[Payload], stream: BinaryIO) -> int:
    """One payload per line; line breaks in a payload stand between its tokens only and become blanks."""
    count = 0
    for record in records:
        stream.write(utf8(record.raw).replace(b"\r", b"").replace(b"\n", b" ") + b"\n")
        count += 1
    return count


def utf8(raw: bytes) -> bytes:
    """The payload in UTF-8, which a JSON file must be (RFC 8259, 8.1); received as such it stays as it is."""
    encoding = json.detect_encoding(raw)
    return raw if encoding == "utf-8" else raw.decode(encoding).removeprefix("\ufeff").encode()
