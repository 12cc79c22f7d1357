"""Small records for the payload tests, and shorthands for reading them."""

import io
import json
import zipfile
from typing import Any

from wwcp_ocpi.document import Record
from wwcp_ocpi.payload import UnreadablePayload, records

LOCATION: dict[str, Any] = {
    "country_code": "NL", "party_id": "LNT", "id": "1", "publish": True, "address": "Straße 1", "city": "Harlingen",
    "country": "NLD", "coordinates": {"latitude": "53.18160", "longitude": "5.45553"}, "evses": [],
    "time_zone": "Europe/Amsterdam", "last_updated": "2026-06-06T07:08:46Z",
}  # fmt: skip


def location(number: int) -> dict[str, Any]:
    """A location with an id of its own."""
    return LOCATION | {"id": str(number)}


def dump(value: Any) -> bytes:
    """JSON with the blanks that people leave in it."""
    return json.dumps(value, ensure_ascii=False).encode()


def zipped(**members: bytes) -> bytes:
    """A .zip file; `a__json` stands for `a.json`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return buffer.getvalue()


def read_all(data: bytes, **options: Any) -> tuple[list[Record], UnreadablePayload | None]:
    """The records that were given, and the error that ended it."""
    found: list[Record] = []
    try:
        for record in records(data, "file", **options):
            found.append(record)
    except UnreadablePayload as error:
        return found, error
    return found, None
