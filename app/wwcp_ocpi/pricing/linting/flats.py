"""Fees per session that begin to match only while a session runs, when another one has been counted."""

from collections.abc import Iterator

from wwcp_ocpi.pricing.linting.boxes import AXES, WHOLE_RANGE, Box
from wwcp_ocpi.pricing.linting.coverage import Coverage
from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.hidden import certainly_hidden
from wwcp_ocpi.pricing.linting.subject import CHARGING, Candidate, Subject
from wwcp_ocpi.pricing.linting.wording import number

_GROWING = (AXES.index("kwh"), AXES.index("duration"))
"""The axes of what is 0 when a session starts."""


def flat_several(subject: Subject) -> Iterator[LintFinding]:
    """A FLAT that never matches at the start of a session, beside one of another price that does; raises TooIntricate.

    Fees that differ by the time of day all match at some start, and are not meant here.
    """
    flats = subject.worlds.get((CHARGING, "FLAT"), [])
    at_start = _first_at_start(subject, flats) if len(flats) > 1 else flats
    if len(flats) == len(at_start):
        return
    covered = certainly_hidden(subject)
    for flat in flats:
        price = flat.component.price
        other = next((c for c in at_start if c.component.price != price), None)
        if flat in at_start or other is None or not price or (flat.element.number, flat.component.number) in covered:
            continue
        message = (
            f"FLAT {number(price)} can begin only while a session runs, but FLAT counts once per session: "
            f"{number(other.component.price)} of {other.element.pointer} is counted at the start."
        )
        yield found("tariff.flat-several", flat.component.pointer, message)


def _first_at_start(subject: Subject, flats: list[Candidate]) -> list[Candidate]:
    """Those that some session starts with."""
    before = Coverage(subject.budget)
    held = []
    for flat in flats:
        if start := _starting(flat.box):
            if before.rest(start):
                held.append(flat)
            before.add(start)
    return held


def _starting(box: Box) -> Box | None:
    """The part of a box at the start of a session, with the ranges of what grows left out."""
    if any(box.ranges[axis][0] > 0 for axis in _GROWING):
        return None
    return Box(box.times, tuple(WHOLE_RANGE if axis in _GROWING else held for axis, held in enumerate(box.ranges)))
