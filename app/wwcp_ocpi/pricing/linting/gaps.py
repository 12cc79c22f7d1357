"""Where something that otherwise has a price has none: times of a day or week, and ranges of what is restricted.

Only what is unlikely to be meant is reported. Free parking on Sunday and a fee after some hours are usual; energy
without price, a few minutes between two windows, and a hole between two ranges are not.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from wwcp_ocpi.pricing.linting.boxes import AXES, WHOLE, WHOLE_RANGE, Box, Cell, Ranges, Space
from wwcp_ocpi.pricing.linting.calendar_words import Spans, in_words, spans
from wwcp_ocpi.pricing.linting.coverage import Coverage
from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.gap_ranges import range_gap
from wwcp_ocpi.pricing.linting.minute_ends import closed_elements
from wwcp_ocpi.pricing.linting.subject import CHARGING, Candidate, Groups, Subject, candidates
from wwcp_ocpi.pricing.tariff import DAY, Dimension, Restrictions

_SHORT = 30
"""Minutes of a gap that nobody means."""
_DIMENSIONS: tuple[Dimension, ...] = ("ENERGY", "TIME", "PARKING_TIME")
_MOST = 3
"""Findings for one dimension."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """What of a dimension has no price, by the ranges in which it is so."""

    dimension: Dimension
    space: Space
    domain: int
    pieces: dict[Ranges, int]


def gaps(subject: Subject) -> Iterator[LintFinding]:
    """The gaps of every dimension; raises TooIntricate. An element that could not be read may fill one."""
    if any(finding.pointer.startswith("/elements") for finding in subject.tariff.findings):
        return
    elements = closed_elements(subject)
    space = subject.space if elements is subject.tariff.elements else subject.spaced(elements)
    groups = subject.worlds if space is subject.space else candidates(elements, space)
    for dimension in _DIMENSIONS:
        if here := _gaps(subject, dimension, space, groups):
            several = [_time_gap(here), *(range_gap(subject, here.dimension, *one) for one in _ranged(here))]
            yield from [finding for finding in several if finding is not None][:_MOST]


def _gaps(subject: Subject, dimension: Dimension, space: Space, groups: Groups) -> Gaps | None:
    held = groups.get((CHARGING, dimension), [])
    if not any(c.component.price for c in held):
        return None
    instead = _instead(groups, space) if dimension == "ENERGY" else []
    covered = Coverage(subject.budget, [c.box for c in (*held, *instead)])
    domain = space.times(_hull(held))
    return Gaps(dimension, space, domain, _merged(covered.rest(Box(domain, WHOLE))))


def _instead(groups: Groups, space: Space) -> list[Candidate]:
    """What is priced in the place of energy: time, and a fee per session that is for some times only."""
    times = [c for c in groups.get((CHARGING, "TIME"), []) if c.component.price > 0]
    flats = [c for c in groups.get((CHARGING, "FLAT"), []) if c.component.price > 0]
    return times + [flat for flat in flats if flat.box.times != space.all_times]


def _hull(held: list[Candidate]) -> Restrictions:
    """The dates between the first start and the last end; prices are not known for ever."""
    starts, ends = [[getattr(c.element.restrictions, name) for c in held] for name in ("start_date", "end_date")]
    return Restrictions(
        start_date=None if None in starts else min(starts), end_date=None if None in ends else max(ends)
    )


def _merged(pieces: list[Box]) -> dict[Ranges, int]:
    times: dict[Ranges, int] = defaultdict(int)
    for piece in pieces:
        times[piece.ranges] |= piece.times
    return dict(times)


def _time_gap(here: Gaps) -> LintFinding | None:
    times = spans(here.space, here.pieces.get(WHOLE, 0))
    kept = times if here.dimension == "ENERGY" else _short(times)
    if not kept:
        return None
    among = list(spans(here.space, here.domain))
    message = f"{here.dimension} has no price {in_words(kept, among)}."
    return found("tariff.gap-time", "/elements", message)


def _short(times: dict[Cell, Spans]) -> dict[Cell, Spans]:
    """The few minutes between two windows; at midnight only where the next day begins with a price."""
    from_midnight = any(held[0][0] == 0 for held in times.values())
    kept = {
        cell: tuple((a, b) for a, b in held if b - a <= _SHORT and a > 0 and (b < DAY or not from_midnight))
        for cell, held in times.items()
    }
    return {cell: held for cell, held in kept.items() if held}


def _ranged(here: Gaps) -> Iterator[tuple[Ranges, str | None]]:
    """The gaps in ranges, neighbours joined, and when they are (None: always)."""
    among = list(spans(here.space, here.domain))
    for ranges, times in _joined(here.pieces):
        yield ranges, None if times == here.domain else in_words(spans(here.space, times), among)


def _joined(pieces: dict[Ranges, int]) -> list[tuple[Ranges, int]]:
    joined: list[tuple[Ranges, int]] = []
    for ranges, times in sorted(pieces.items()):
        if ranges == WHOLE:
            continue
        axis = _only_axis(ranges)
        last = joined[-1] if joined else None
        if (
            axis is not None
            and last
            and last[1] == times
            and _only_axis(last[0]) == axis
            and last[0][axis][1] == ranges[axis][0]
        ):
            ranges = (*ranges[:axis], (last[0][axis][0], ranges[axis][1]), *ranges[axis + 1 :])
            joined.pop()
        joined.append((ranges, times))
    return joined


def _only_axis(ranges: Ranges) -> int | None:
    limited = [axis for axis in range(len(AXES)) if ranges[axis] != WHOLE_RANGE]
    return limited[0] if len(limited) == 1 else None
