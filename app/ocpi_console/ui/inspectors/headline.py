"""The head of the inspector: what a record is called, how it is, who, where and when."""

from collections.abc import Mapping

from ocpi_console.ui.inspectors import show
from ocpi_console.ui.inspectors.piece import Reading, Show
from ocpi_console.ui.inspectors.severity import worst
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.states import LISTS, State, state

SECOND_LINE: Mapping[str, tuple[Show, ...]] = {
    "Location": (show.text("/operator/name"), show.joined("/address", "/city"), show.time("/last_updated")),
    "Tariff": (show.text("/currency"), show.text("/type"), show.time("/last_updated")),
    "Token": (show.text("/issuer"), show.text("/type"), show.time("/last_updated")),
    "Session": (show.code("/location_id"), show.time("/start_date_time")),
    "CDR": (show.joined("/cdr_location/name", "/cdr_location/city"), show.time("/start_date_time")),
}
"""Behind the party: where and when."""

STATUS: Mapping[str, tuple[str, str]] = {"Session": ("session", "/status")}
"""The list of states and the member that says how the object is."""


def title(subject: Subject) -> str:
    """The record's id, or what there is instead."""
    return subject.object_id or subject.object or "Not recognised"


def second_line(reading: Reading) -> str:
    """Party, place and time in one line."""
    subject = reading.subject
    shown = [piece for part in SECOND_LINE.get(subject.object, ()) for piece in part(reading)]
    kind = subject.object or "Not recognised"
    return "  ·  ".join(part for part in (kind, subject.party, *(piece.text for piece in shown)) if part)


def condition(subject: Subject) -> State | None:
    """The state that the pill shows: what is wrong comes before how the object says it is."""
    if not subject.object:
        return State.UNREADABLE
    severity = worst(subject.problems)
    if severity in ("error", "warning"):
        return LISTS["record"]["broken" if severity == "error" else "problems"]
    if subject.object in STATUS:
        kind, pointer = STATUS[subject.object]
        return state(kind, subject.at(pointer))
    return State.CREDIT if subject.object == "CDR" and subject.at("/credit") is True else State.NO_PROBLEMS
