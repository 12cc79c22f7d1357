"""Records as WWCP: a JSON list of the translated values."""

from collections.abc import Iterable
from typing import BinaryIO

from ocpi_console.store import StoredRecord
from wwcp_ocpi.document import format_of, write
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp.identifiers import TakenIds


def write_wwcp(records: Iterable[StoredRecord], stream: BinaryIO) -> int:
    """What OCPI has and WWCP lacks is carried, so that the way back is open; the number written."""
    count, taken = 0, TakenIds()
    stream.write(b"[")
    for count, record in enumerate(records, start=1):
        result = translate(record.value, record.object, format_of(record.version), "wwcp", taken=taken)
        stream.write((b"\n" if count == 1 else b",\n") + write(result.value))
    stream.write(b"\n]\n")
    return count
