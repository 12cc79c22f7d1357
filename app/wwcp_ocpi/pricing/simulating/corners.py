"""Where the cost of a session may jump or turn: prices change, fees fall due, the next step of step_size begins."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from wwcp_ocpi.pricing.moments import Moment
from wwcp_ocpi.pricing.parts import Part
from wwcp_ocpi.pricing.report import Report

_STEPS = {"ENERGY": 1000, "TIME": 3600, "PARKING_TIME": 3600, "RESERVATION_TIME": 3600}
"""Wh in a kWh, and seconds in an hour."""

_MOST_STEPS = 60
"""Of a part with more steps than this, the stairs are not told from a slope."""


def corners(report: Report) -> set[Moment]:
    """The moments of a priced session just after which the cost may jump."""
    parts = [line.part for line in report.lines if line.part is not None]
    found = {moment for kind in dict.fromkeys(p.priced for p in parts) for moment in _changes(parts, kind)}
    if report.policy.step_size != "none":
        found.update(_stairs(parts, report.policy.step_size))
    return found


def _changes(parts: Iterable[Part], priced: str) -> Iterator[Moment]:
    """Where another component begins to price this, or none does."""
    last: Part | None = None
    for part in parts:
        if part.priced != priced:
            continue
        if last is None or last.component is not part.component or last.end != part.start:
            yield part.start
            if last is not None:
                yield last.end
        last = part
    if last is not None:
        yield last.end


def _stairs(parts: Iterable[Part], reading: str) -> Iterator[Moment]:
    """Where a volume is a multiple of the step, counted as the policy reads it."""
    measured: dict[str, Fraction] = {}
    for part in parts:
        if part.component is None or part.priced not in _STEPS or not part.volume:
            continue
        group = "TIME" if reading == "session" and part.priced == "PARKING_TIME" else part.priced
        before = Fraction(0) if reading == "period" else measured.get(group, Fraction(0))
        length = Fraction(part.volume) * 1000 if part.priced == "ENERGY" else Fraction(part.seconds)
        yield from _multiples(part, before, length, Fraction(part.component.step_size))
        measured[group] = before + length


def _multiples(part: Part, before: Fraction, length: Fraction, step: Fraction) -> Iterator[Moment]:
    if step <= 0 or length <= 0 or length / step > _MOST_STEPS:
        return
    steps = -(-before // step)
    while steps * step < before + length:
        yield part.start + int((part.end - part.start) * (steps * step - before) / length)
        steps += 1
