"""Rulers of time: marks at round times of a clock, and where that clock is changed."""

from dataclasses import dataclass
from datetime import date

from wwcp_ocpi.pricing.local_clock import DAY, MINUTE, LocalClock
from wwcp_ocpi.pricing.moments import HOUR, Moment, instant

STEPS = (*(MINUTE * n for n in (5, 10, 15, 30)), *(HOUR * n for n in (1, 2, 3, 6, 12)), DAY)
"""How far marks may stand apart; beyond a day it is doubled until there are few enough."""

MOST = 10
"""How many marks a ruler has, about."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of a ruler: when it is, what its clock shows then, and whether that is a full hour or a new day."""

    at: Moment
    label: str
    day: date
    strong: bool


@dataclass(frozen=True, slots=True)
class ClockChange:
    """The clock goes from one time to another: `03:00 CEST` to `02:00 CET`."""

    at: Moment
    before: str
    after: str
    back: bool


def step(start: Moment, end: Moment, most: int = MOST) -> int:
    """The smallest step, in microseconds, that gives at most so many marks."""
    found = next((size for size in STEPS if (end - start) // size < most), 0)
    if not found:
        found = STEPS[-1]
        while (end - start) // found >= most:
            found *= 2
    return found


def ticks(start: Moment, end: Moment, clock: LocalClock, apart: int) -> tuple[Tick, ...]:
    """The moments from start to end at which the clock shows a multiple of `apart` since midnight.

    On a day of 25 hours an hour comes twice, and has its marks twice; on one of 23 hours it has none.
    """
    found = []
    for begin, stop, offset in clock.spans(start, end + 1):
        first = -(-(begin + offset) // apart) * apart
        found += [_tick(at - offset, clock, apart) for at in range(first, stop + offset, apart)]
    return tuple(found)


def _tick(at: Moment, clock: LocalClock, apart: int) -> Tick:
    day, time = clock.local(at)
    hours, minutes = divmod(time // MINUTE, 60)
    label = f"{day.day:02d}.{day.month:02d}." if apart >= DAY else f"{hours:02d}:{minutes:02d}"
    return Tick(at, label, day, not time if apart >= HOUR else not minutes)


def clock_changes(start: Moment, end: Moment, clock: LocalClock) -> tuple[ClockChange, ...]:
    """Every change of the clock inside, with what it shows before and after."""
    return tuple(_change(at, clock) for at in clock.changes(start, end))


def _change(at: Moment, clock: LocalClock) -> ClockChange:
    before, after = clock.offset(at - 1), clock.offset(at)
    shown = (at + before) % DAY, (at + after) % DAY
    texts = [f"{time // HOUR:02d}:{time // MINUTE % 60:02d}" for time in shown]
    names = [instant(moment).astimezone(clock.zone).tzname() or "" for moment in (at - 1, at)]
    return ClockChange(at, f"{texts[0]} {names[0]}".strip(), f"{texts[1]} {names[1]}".strip(), after < before)
