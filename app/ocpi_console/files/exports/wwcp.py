"""Records as WWCP: a JSON list of the translated values."""

from collections.abc import Iterable
from typing import BinaryIO

from ocpi_console.files.describing import identifier
from ocpi_console.files.exports.refusal import NotExportable
from ocpi_console.store import Payload
from wwcp_ocpi.document import format_of, write
from wwcp_ocpi.translation import UnknownRoute, translate
from wwcp_ocpi.wwcp.identifiers import TakenIds


def write_wwcp(records: Iterable[Payload], stream: BinaryIO) -> int:
    """What OCPI has and WWCP lacks is carried, so that the way back is open; the number written.

    Raises NotExportable at a record of a version that is not translated.
    """
    count, taken = 0, TakenIds()
    stream.write(b"[")
    for count, record in enumerate(records, start=1):
        try:
            result = translate(record.value, record.object, format_of(record.version), "wwcp", taken=taken)
        except UnknownRoute as error:
            advice = f'leave such records out, for example with the filter "not version:{record.version}"'
            raise NotExportable(f"Record {identifier(record.value)}: {str(error).rstrip('.')}; {advice}.") from error
        stream.write((b"\n" if count == 1 else b",\n") + write(result.value))
    stream.write(b"\n]\n")
    return count
