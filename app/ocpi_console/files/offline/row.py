"""The row of a record that was only read from a file."""

from collections import Counter
from collections.abc import Sequence

import msgspec

from ocpi_console.files import describing
from wwcp_ocpi.document import Problem, Record, Version
from wwcp_ocpi.document.pointer import MISSING, find

NAMES = ("/name", "/cdr_location/name", "/tariff_alt_text/0/text", "/issuer", "/address", "/location_id", "/name/en")
"""Where the text stands that people know a record by, in the order of preference."""

UPDATED = ("/last_updated", "/lastChange", "/lastUpdate")


class SpooledRow(msgspec.Struct, array_like=True, frozen=True):
    """What the list shows and filters by; `offset` and `length` say where the bytes lie."""

    offset: int
    length: int
    file: str
    pointer: str
    version: Version | None
    module: str
    object: str
    confidence: float
    reason: str
    party: str
    id: str
    name: str
    updated: str
    errors: int
    warnings: int
    infos: int
    rules: tuple[str, ...]


def row_of(record: Record, problems: Sequence[Problem], offset: int) -> SpooledRow:
    """The row of a record whose bytes begin at `offset`."""
    counts = Counter(problem.severity for problem in problems)
    return SpooledRow(
        offset=offset,
        length=len(record.raw),
        file=record.file,
        pointer=record.pointer,
        version=record.version,
        module=record.module,
        object=record.object,
        confidence=record.confidence,
        reason=record.reason,
        party=describing.party(record.value) or "",
        id=describing.identifier(record.value) or "",
        name=_first_text(record, NAMES),
        updated=_first_text(record, UPDATED),
        errors=counts["error"],
        warnings=counts["warning"],
        infos=counts["info"],
        rules=tuple(dict.fromkeys(problem.rule for problem in problems)),
    )


def _first_text(record: Record, pointers: Sequence[str]) -> str:
    for pointer in pointers:
        found = find(record.value, pointer)
        if found is not MISSING and isinstance(found, str) and found:
            # Half of a surrogate pair cannot cross to the other process.
            return found.encode("utf-8", "backslashreplace").decode()[:200]
    return ""
