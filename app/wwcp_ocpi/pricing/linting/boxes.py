"""Restrictions as boxes: sets of local times, crossed with ranges of kWh, duration, power and current.

Exact, by coordinate compression: only the dates and minutes that some restriction names divide the calendar and the
day, and a set of times is the bits of one int. Ranges are half-open.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.tariff import DAY, Restrictions

INFINITE = Decimal("Infinity")
AXES = ("kwh", "duration", "power", "current")
"""What else than time restricts; all begin at 0."""

WHOLE_RANGE = (ZERO, INFINITE)

Range = tuple[Decimal, Decimal]
Ranges = tuple[Range, ...]
WHOLE: Ranges = (WHOLE_RANGE,) * len(AXES)
EVERY_DAY = frozenset(range(7))
_MOST_BITS = 200_000_000
_FIRST, _LAST = date.min.toordinal() - 7, date.max.toordinal() + 8


class TooIntricate(Exception):
    """A tariff has so many different restrictions that deciding would take too long."""


class Box(NamedTuple):
    """Local times as bits of its space, and one range for each of `AXES`."""

    times: int
    ranges: Ranges


class Cell(NamedTuple):
    """Days that no restriction tells apart: from `start` until `end` (ordinals), of one weekday or (None) of all."""

    start: int
    end: int
    weekday: int | None


def window(restrictions: Restrictions) -> list[tuple[int, int]]:
    """The minutes of the day that restrictions allow; a window over midnight is two, equal times are the whole day."""
    start = (restrictions.start_time or 0) % DAY
    end = DAY if restrictions.end_time is None else restrictions.end_time
    if end == start or end % DAY == start:
        return [(0, DAY)]
    return [(start, end)] if start < end else [(start, DAY), (0, end)]


def ranges_of(restrictions: Restrictions) -> Ranges | None:
    """The ranges that restrictions allow, None where one of them is empty; nothing is below 0."""
    found = []
    for axis in AXES:
        low, high = getattr(restrictions, f"min_{axis}"), getattr(restrictions, f"max_{axis}")
        low, high = max(low or ZERO, ZERO), INFINITE if high is None else high
        if low >= high:
            return None
        found.append((low, high))
    return tuple(found)


class Space:
    """The local times that the restrictions of one tariff tell apart.

    `since`: nothing before that date matters. `by_start`: the hours of a window that follow midnight belong to the
    weekday on which it began, and not to their own; the specification does not say which.
    """

    def __init__(self, told: Sequence[Restrictions], since: date | None = None, *, by_start: bool = False) -> None:
        self.by_start = by_start
        self.minutes = sorted({0, DAY}.union(*(edge for r in told for edge in window(r))))
        self._minute = {minute: index for index, minute in enumerate(self.minutes)}
        self.width = len(self.minutes) - 1
        self.cells = tuple(_cells(told, since))
        self._days: dict[tuple[date | None, date | None, frozenset[int] | None], int] = {}
        if self.width * len(self.cells) * len(told) > _MOST_BITS:
            raise TooIntricate

    @cached_property
    def all_times(self) -> int:
        """Every time there is."""
        return (1 << self.width * len(self.cells)) - 1

    def box(self, restrictions: Restrictions) -> Box | None:
        """What restrictions allow, None for nothing at all."""
        ranges, times = ranges_of(restrictions), self.times(restrictions)
        return Box(times, ranges) if ranges is not None and times else None

    def times(self, r: Restrictions) -> int:
        """The local times that restrictions allow."""
        parts = window(r)
        days = self._on(r.start_date, r.end_date, r.days)
        if self.by_start and r.days is not None and len(parts) == 2:
            after = self._on(r.start_date, r.end_date, frozenset((day + 1) % 7 for day in r.days))
            return days * self._bits(*parts[0]) | after * self._bits(*parts[1])
        return days * sum(self._bits(*part) for part in parts)

    def _bits(self, start: int, end: int) -> int:
        low, high = self._minute[start], self._minute[end]
        return (1 << high) - (1 << low)

    def _on(self, start: date | None, end: date | None, days: frozenset[int] | None) -> int:
        """The first minute of each cell that has such a day."""
        key = (start, end, days)
        if key not in self._days:
            first, last = _ordinal(start, _FIRST), _ordinal(end, _LAST)
            held = (first <= c.start and c.end <= last and _is(c.weekday, days) for c in self.cells)
            self._days[key] = sum(1 << index * self.width for index, holds in enumerate(held) if holds)
        return self._days[key]


def _ordinal(day: date | None, otherwise: int) -> int:
    return otherwise if day is None else day.toordinal()


def _is(weekday: int | None, days: frozenset[int] | None) -> bool:
    return days is None or (days == EVERY_DAY if weekday is None else weekday in days)


def _cells(told: Iterable[Restrictions], since: date | None) -> Iterator[Cell]:
    """The days apart; a finite range of dates has its real weekdays only."""
    told = list(told)
    dates = {day.toordinal() for r in told for day in (r.start_date, r.end_date) if day is not None}
    first = _ordinal(since, _FIRST)
    edges = [first, *sorted(day for day in dates if first < day < _LAST), _LAST]
    by_weekday = any(r.days is not None and r.days != EVERY_DAY for r in told)
    for start, end in pairwise(edges):
        weekdays = sorted({(day - 1) % 7 for day in range(start, min(end, start + 7))}) if by_weekday else (None,)
        yield from (Cell(start, end, weekday) for weekday in weekdays)
