"""Every problem of a record, whatever its format: of its text, of what it was taken for, of its members."""

from collections.abc import Iterator

from wwcp_ocpi import ocpi, wwcp
from wwcp_ocpi.document import Problem, Record

UNRECOGNISED = "payload.unrecognised"
UNCHECKED = "payload.unchecked"


def problems(record: Record) -> list[Problem]:
    """Every problem, with pointers relative to the record; never raises on data."""
    return [*record.problems, *_of_members(record)]


def _of_members(record: Record) -> Iterator[Problem]:
    if record.version is None or not record.object:
        yield Problem(UNRECOGNISED, "error", "", f"Not recognised: {record.reason}.")
        return
    try:
        if record.version == "wwcp":
            yield from wwcp.problems(record.value, record.object)
        else:
            yield from ocpi.problems(record.value, record.version, record.object)
    except (ocpi.UnknownModel, ValueError):
        name = "WWCP" if record.version == "wwcp" else f"OCPI {record.version}"
        message = f"Its members were not checked: there are no rules for {record.object} of {name}."
        yield Problem(UNCHECKED, "warning", "", message)
