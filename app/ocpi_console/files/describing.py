"""What the command line and the window say of a record: who it belongs to, its id, its problems."""

from collections.abc import Sequence
from typing import Any

from wwcp_ocpi.document import Json, Problem, Record
from wwcp_ocpi.wwcp.identifiers import party_of

ID_MEMBERS = ("id", "uid", "@id", "terminal_id")
UPDATED_MEMBERS = ("last_updated", "lastChange", "timestamp")


def entry(record: Record, problems: Sequence[Problem]) -> dict[str, Any]:
    """The members that `inspect` and `validate` print of a record."""
    return {
        "file": record.file,
        "pointer": record.pointer,
        "version": record.version,
        "confidence": round(record.confidence, 2),
        "module": record.module or None,
        "object": record.object or None,
        "party": party(record.value),
        "id": identifier(record.value),
        "last_updated": _text(record.value, *UPDATED_MEMBERS),
        "problems": [problem.as_json() for problem in problems],
    }


def recognised(record: Record) -> bool:
    """Whether it is known what the record is."""
    return record.version is not None and bool(record.object)


def party(value: Json) -> str | None:
    """The owner as `CC*PID`, where the record names one; WWCP does so in its ids, OCPI 3.0 in one member."""
    country, party_id = _text(value, "country_code"), _text(value, "party_id")
    if country and party_id:
        return f"{country}*{party_id}"
    if party_id and len(party_id) == len("CCPID"):
        return f"{party_id[:2]}*{party_id[2:]}"
    found = party_of(_text(value, "@id"))
    return f"{found[0]}*{found[1]}" if found else None


def identifier(value: Json) -> str | None:
    """The record's own id as it is written."""
    return _text(value, *ID_MEMBERS)


def _text(value: Json, *names: str) -> str | None:
    if not isinstance(value, dict):
        return None
    return next((value[name] for name in names if isinstance(value.get(name), str)), None)
