"""What a clock at the location shows, in whole microseconds, with days of 23 and 25 hours."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TypeAlias
from zoneinfo import ZoneInfo

from wwcp_ocpi.pricing.moments import HOUR, Moment, instant, moment
from wwcp_ocpi.pricing.tariff import DAY as MINUTES

MINUTE = HOUR // 60
DAY = 24 * HOUR
"""Microseconds of a day by the clock."""

Span: TypeAlias = tuple[Moment, Moment, int]
"""From a moment to another: how far the local clock is ahead of UTC, in microseconds."""

_BLOCK = 366 * DAY
"""Spans are looked for, and kept, within blocks of about a year."""

_STEP = 3 * DAY
"""How far apart a zone is asked for its offset: of all changes known, no two are within six days of each other."""

_EARLIEST = moment(datetime.fromisoformat("0001-01-03T00:00:00Z"))
_LATEST = moment(datetime.fromisoformat("9999-12-29T00:00:00Z"))
"""Beyond these a local time may not be a date any more."""

_MICROSECOND = timedelta(microseconds=1)
_DAYS_TO_1970 = date(1970, 1, 1).toordinal()
_LAST_DAY = date.max.toordinal()


class LocalClock:
    """The local time of a zone; it remembers what it was asked for, and threads may share it."""

    __slots__ = ("_blocks", "_last", "zone")

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self._blocks: dict[int, tuple[Span, ...]] = {}
        self._last: Span = (0, 0, 0)

    def local(self, at: Moment) -> tuple[date, int]:
        """The local date, and how far the clock is past midnight, in microseconds."""
        start, end, offset = self._last
        if not start <= at < end:
            offset = self.span(at)[2]
        day, time = divmod(at + offset, DAY)
        return date.fromordinal(min(max(day + _DAYS_TO_1970, 1), _LAST_DAY)), time

    def offset(self, at: Moment) -> int:
        """How far the clock is ahead of UTC, in microseconds; behind it, below 0."""
        return self.span(at)[2]

    def span(self, at: Moment) -> Span:
        """A stretch of time around a moment in which the clock is not changed; it may go on before and after."""
        for span in self._block(at // _BLOCK):
            if at < span[1]:
                break
        self._last = span
        return span

    def changes(self, start: Moment, end: Moment) -> list[Moment]:
        """Every moment inside, the bounds left out, at which the clock is changed."""
        return [begin for begin, _, _ in self.spans(start, end)][1:]

    def cuts(self, start: Moment, end: Moment, minutes: Collection[int]) -> list[Moment]:
        """Every moment inside, the bounds left out, at which the clock shows one of these minutes or is changed.

        In order; 0 and 1440 are midnight. A time that comes twice on a day of 25 hours is cut at twice; one that is
        skipped on a day of 23 hours is cut at where the clock is changed.
        """
        times = sorted({minute % MINUTES * MINUTE for minute in minutes})
        found: list[Moment] = []
        for begin, stop, offset in self.spans(start, end):
            if begin != start:
                found.append(begin)
            for midnight in range((begin + offset) // DAY * DAY - offset, stop, DAY):
                found += [at for time in times if begin < (at := midnight + time) < stop]
        return found

    def spans(self, start: Moment, end: Moment) -> Iterator[Span]:
        """The time between two moments, parted where the clock is changed and nowhere else."""
        while start < end:
            _, stop, offset = self.span(start)
            while stop < end and (following := self.span(stop))[2] == offset:
                stop = following[1]
            stop = min(stop, end)
            yield start, stop, offset
            start = stop

    def _block(self, number: int) -> tuple[Span, ...]:
        block = self._blocks.get(number)
        if block is None:
            block = self._blocks[number] = tuple(self._found(number * _BLOCK, (number + 1) * _BLOCK))
        return block

    def _found(self, start: Moment, end: Moment) -> Iterator[Span]:
        offset = self._asked(start)
        begin = earlier = start
        while earlier < end:
            later = min(earlier + _STEP, end)
            if self._asked(later) != offset:
                change = self._change(earlier, later, offset)
                if change < end:
                    yield begin, change, offset
                    begin, offset = change, self._asked(change)
            earlier = later
        yield begin, end, offset

    def _change(self, before: Moment, after: Moment, offset: int) -> Moment:
        """The first moment with another offset; `before` still has this one, `after` has not."""
        while after - before > 1:
            middle = (before + after) // 2
            if self._asked(middle) == offset:
                before = middle
            else:
                after = middle
        return after

    def _asked(self, at: Moment) -> int:
        offset = instant(min(max(at, _EARLIEST), _LATEST)).astimezone(self.zone).utcoffset()
        assert offset is not None  # a ZoneInfo always knows
        return offset // _MICROSECOND


@lru_cache(512)
def clock_of(zone: ZoneInfo) -> LocalClock:
    """The clock of a zone, one for all who ask."""
    return LocalClock(zone)
