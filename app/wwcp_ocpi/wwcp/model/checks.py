"""Checks that need several properties of an object."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import Problem
from wwcp_ocpi.document.pointer import MISSING, find, join, split
from wwcp_ocpi.wwcp import identifiers
from wwcp_ocpi.wwcp.contexts import CONTEXTS
from wwcp_ocpi.wwcp.model.kinds import Moment, Numeric
from wwcp_ocpi.wwcp.model.rules import problem
from wwcp_ocpi.wwcp.units import is_number

Check = Callable[[dict[str, Any], str], Iterator[Problem]]

_MOMENT = Moment()
_NUMBER = Numeric()


def context_of(entity: str) -> Check:
    """The `@context`, where there is one, is that of the entity."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        context = value.get("@context")
        if isinstance(context, str) and context != CONTEXTS[entity]:
            yield problem("wwcp.context", join(pointer, "@context"), f"{context} is not the context of {entity}.")

    return check


def no_exception(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
    """The reference sends an exception and its stack trace where it fails to write an entity."""
    if "exception" in value and "stackTrace" in value:
        yield problem("wwcp.exception", join(pointer, "exception"), f"The sender reports: {value['exception']}")


def unless(other: str, *members: str) -> Check:
    """`members` are mandatory where `other` is not given; null gives nothing."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        for member in members if value.get(other) is None else ():
            if value.get(member) is None:
                yield problem("wwcp.missing", join(pointer, member), f'"{member}" is mandatory without "{other}".')

    return check


def own_operator(*members: str) -> Check:
    """What stands below an entity has its operator; `members` are lists of entities."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        owner = identifiers.party_of(value.get("@id"))
        for place, identifier in _ids(value, members):
            party = identifiers.party_of(identifier)
            if owner and party and _folded(party) != _folded(owner):
                message = f"{identifier} has another operator than {value['@id']}."
                yield problem("wwcp.operator", pointer + place, message)

    return check


def _folded(party: tuple[str, str]) -> tuple[str, str]:
    return party[0].lower(), party[1].lower()


def _ids(value: dict[str, Any], members: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    for name in members:
        entries = value.get(name)
        for position, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict) and "@id" in entry:
                yield join("", name, position, "@id"), entry["@id"]


def distinct_ids(kind: identifiers.Kind | None, *members: str) -> Check:
    """No two entities of a list are the same, as WWCP compares identifiers."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        seen: dict[Any, Any] = {}
        for place, identifier in _ids(value, members):
            key = (split(place)[0], (identifiers.parse(kind, identifier) if kind else None) or str(identifier).lower())
            if key in seen:
                yield problem("wwcp.duplicate", pointer + place, f"{identifier} is the same as {seen[key]}.")
            seen.setdefault(key, identifier)

    return check


def opening_times(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
    """`24/7` and regular openings exclude each other."""
    if value.get("24/7") is True and value.get("regularOpenings"):
        yield problem("wwcp.opening-times", join(pointer, "24/7"), "It is open always, and has regular openings too.")


def ordered(start: str, end: str) -> Check:
    """`end` is not before `start`; both are pointers to timestamps."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        first, last = _moments(value, start, end)
        if first and last and last < first:
            yield problem("wwcp.order", pointer + end, f"It ends before it starts at {find(value, start)}.")

    return check


def duration_fits(start: str, end: str) -> Check:
    """`duration` is the time between both, to the second."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        first, last = _moments(value, start, end)
        stated = value.get("duration", MISSING)
        if not first or not last or last < first or not is_number(stated):
            return
        elapsed = Decimal((last - first) // timedelta(milliseconds=1)) / 1000
        if abs(Decimal(stated) - elapsed) >= 1:
            message = f"{stated} seconds are stated, start and end are {elapsed.normalize():f} seconds apart."
            yield problem("wwcp.duration", join(pointer, "duration"), message)

    return check


def _moments(value: dict[str, Any], *pointers: str) -> list[datetime | None]:
    return [_MOMENT.read(find(value, pointer)) for pointer in pointers]


def rising(member: str) -> Check:
    """The metering values of a list rise with time."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        entries = value.get(member)
        last: tuple[datetime, Any] | None = None
        for position, entry in enumerate(entries if isinstance(entries, list) else ()):
            reading = _reading(entry)
            if reading and last and (reading[0] < last[0] or reading[1] < last[1]):
                place = join(pointer, member, position)
                yield problem("wwcp.metering", place, "It is earlier or less than the value before it.")
            last = reading or last

    return check


def _reading(entry: Any) -> tuple[datetime, Any] | None:
    if not isinstance(entry, dict):
        return None
    moment, reading = _MOMENT.read(entry.get("timestamp")), _NUMBER.read(entry.get("value"))
    return (moment, reading) if moment and reading is not None else None


def one_of(*members: str) -> Check:
    """Exactly one of the members is there."""

    def check(value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        count = sum(value.get(member) is not None for member in members)
        if count != 1:
            yield problem("wwcp.authentication", pointer, f"{count} identifications are there, one is expected.")

    return check
