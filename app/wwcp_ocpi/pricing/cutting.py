"""A stretch of a session cut where a price may change."""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from wwcp_ocpi.pricing.local_clock import LocalClock
from wwcp_ocpi.pricing.moments import HOUR, Moment
from wwcp_ocpi.pricing.numbers import ONE
from wwcp_ocpi.pricing.selecting import Bounds

Position: TypeAlias = Moment | Decimal
"""A moment; where energy decides, a part of a microsecond too."""


LONGEST = 366 * 24 * HOUR
"""A longer stretch is no session; its end is a placeholder, and there are too many midnights in it."""


class Piece(NamedTuple):
    """A part of a stretch: from, until, its share of the stretch's time, and the kWh charged before and after it."""

    start: Position
    end: Position
    share: Decimal
    kwh_before: Decimal
    kwh_after: Decimal

    @property
    def middle(self) -> Moment:
        """The moment in the middle: restrictions hold for the whole piece as they do there."""
        return int((self.start + self.end) // 2)

    @property
    def kwh(self) -> Decimal:
        """What was charged so far, in the middle."""
        return (self.kwh_before + self.kwh_after) / 2


def pieces(
    start: Moment, end: Moment, kwh: tuple[Decimal, Decimal], bounds: Bounds, clock: LocalClock, charging: Moment
) -> list[Piece]:
    """The pieces of a stretch during which energy rises evenly from the first to the second of `kwh`.

    A stretch without length is one piece. `charging` is when charging began.
    """
    before, after = kwh
    if end <= start:
        return [Piece(start, end, ONE, before, after)]
    marks = _marks(start, end, before, after, bounds, clock, charging)
    if not marks:
        return [Piece(start, end, ONE, before, after)]
    length, energy = Decimal(end - start), after - before
    points: list[tuple[Position, Decimal]] = [(start, before)]
    for position in sorted(marks):
        known = marks[position]
        points.append((position, before + energy * (position - start) / length if known is None else known))
    points.append((end, after))
    return [Piece(a, b, Decimal(b - a) / length, kwh_a, kwh_b) for (a, kwh_a), (b, kwh_b) in pairwise(points)]


def _marks(
    start: Moment, end: Moment, before: Decimal, after: Decimal, bounds: Bounds, clock: LocalClock, charging: Moment
) -> dict[Position, Decimal | None]:
    """Where to cut, with the kWh charged by then where just that is the reason."""
    marks: dict[Position, Decimal | None] = {}
    if bounds.minutes and end - start <= LONGEST:
        marks.update(dict.fromkeys(clock.cuts(start, end, bounds.minutes)))
    for elapsed in bounds.elapsed:
        if start < charging + elapsed < end:
            marks[charging + elapsed] = None
    if after > before:
        for level in bounds.kwh:
            if before < level < after:
                marks[start + (end - start) * (level - before) / (after - before)] = level
    return marks
