"""OCPI's Hours and WWCP's OpeningTimes: weekdays by number and by name, overnight hours, exceptional periods.

WWCP knows no hours past midnight: `friday 22:00 to 06:00` is friday until 00:00 and saturday from 00:00. On the way to
OCPI two such neighbours are joined again.
"""

import re
from itertools import groupby
from typing import Any, NamedTuple

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Conversion
from wwcp_ocpi.wwcp.timestamps import ocpi_timestamp, wwcp_timestamp

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""OCPI counts them from 1."""

MIDNIGHT = "00:00"
ARROW = " -> "

_TIME = re.compile(r"([01]?[0-9]|2[0-4]):([0-5][0-9])(?::[0-5][0-9])?", re.ASCII)


class Interval(NamedTuple):
    """Open from `begin` to `end` (HH:MM, local time) on a weekday, 1 (monday) to 7."""

    weekday: int
    begin: str
    end: str

    @property
    def overnight(self) -> bool:
        """Whether it ends on the next day."""
        return self.end != MIDNIGHT and self.begin > self.end


def time_of_day(value: Any) -> str | None:
    """`HH:MM` of a time of day; `8:00`, `08:00:00` and `24:00` are read too. None for anything else."""
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None or (match[1] == "24" and match[2] != "00"):
        return None
    return f"{int(match[1]) % 24:02}:{match[2]}"


def openings_of_hours(value: Any) -> Any:
    """`regular_hours` as `regularOpenings`: one object per run of a weekday, overnight hours split at midnight."""
    if not isinstance(value, list):
        return MISSING
    intervals = [part for entry in value if (interval := _interval(entry)) for part in _split(interval)]
    runs = groupby(intervals, key=lambda interval: interval.weekday)
    openings = [{WEEKDAYS[day - 1]: [{"begin": i.begin, "end": i.end} for i in run]} for day, run in runs]
    return openings if openings or not value else MISSING


def hours_of_openings(value: Any) -> Any:
    """`regularOpenings` as `regular_hours`, with hours that were split at midnight joined again."""
    if not isinstance(value, list):
        return MISSING
    intervals = [interval for day in value if isinstance(day, dict) for interval in _intervals(day)]
    hours = [{"weekday": i.weekday, "period_begin": i.begin, "period_end": i.end} for i in _joined(intervals)]
    return hours if hours or not value else MISSING


def _interval(entry: Any) -> Interval | None:
    if not isinstance(entry, dict):
        return None
    weekday = entry.get("weekday")
    begin, end = time_of_day(entry.get("period_begin")), time_of_day(entry.get("period_end"))
    if not isinstance(weekday, int) or isinstance(weekday, bool) or not 1 <= weekday <= len(WEEKDAYS):
        return None
    return Interval(weekday, begin, end) if begin is not None and end is not None else None


def _split(interval: Interval) -> list[Interval]:
    if not interval.overnight:
        return [interval]
    evening = Interval(interval.weekday, interval.begin, MIDNIGHT)
    return [evening, Interval(interval.weekday % len(WEEKDAYS) + 1, MIDNIGHT, interval.end)]


def _intervals(day: dict[str, Any]) -> list[Interval]:
    """The intervals of one object of `regularOpenings`."""
    found: list[Interval] = []
    for name, entries in day.items():
        if name.lower() not in WEEKDAYS or not isinstance(entries, list):
            continue
        weekday = WEEKDAYS.index(name.lower()) + 1
        times = [(time_of_day(e.get("begin")), time_of_day(e.get("end"))) for e in entries if isinstance(e, dict)]
        found += [Interval(weekday, begin, end) for begin, end in times if begin is not None and end is not None]
    return found


def _joined(intervals: list[Interval]) -> list[Interval]:
    joined: list[Interval] = []
    for interval in intervals:
        if joined and _continues(joined[-1], interval):
            joined[-1] = joined[-1]._replace(end=interval.end)
        else:
            joined.append(interval)
    return joined


def _continues(evening: Interval, morning: Interval) -> bool:
    """Whether two intervals are one that was split; a whole day or more is never one."""
    return (
        evening.end == MIDNIGHT == morning.begin
        and morning.weekday == evening.weekday % len(WEEKDAYS) + 1
        and MIDNIGHT < morning.end < evening.begin
    )


def exceptions_of_periods(value: Any) -> Any:
    """Exceptional periods as WWCP writes them: `begin -> end`."""
    if not isinstance(value, list):
        return MISSING
    texts = [text for entry in value if (text := _period_text(entry))]
    return texts if texts or not value else MISSING


def _period_text(entry: Any) -> str:
    if not isinstance(entry, dict):
        return ""
    begin, end = wwcp_timestamp(entry.get("period_begin")), wwcp_timestamp(entry.get("period_end"))
    return "" if MISSING in (begin, end) else f"{begin}{ARROW}{end}"


def periods_of_exceptions(value: Any) -> Any:
    """`begin -> end` texts as exceptional periods."""
    if not isinstance(value, list):
        return MISSING
    pairs = [[ocpi_timestamp(part) for part in text.split(ARROW)] for text in value if isinstance(text, str)]
    periods = [
        {"period_begin": pair[0], "period_end": pair[1]} for pair in pairs if len(pair) == 2 and MISSING not in pair
    ]
    return periods if periods or not value else MISSING


REGULAR_HOURS = Conversion(openings_of_hours, hours_of_openings)
EXCEPTIONAL_PERIODS = Conversion(exceptions_of_periods, periods_of_exceptions)


def _flag(value: Any) -> Any:
    return value if isinstance(value, bool) else MISSING


MEMBERS: tuple[tuple[str, str, Conversion], ...] = (
    ("twentyfourseven", "24/7", Conversion(_flag, _flag)),
    ("regular_hours", "regularOpenings", REGULAR_HOURS),
    ("exceptional_openings", "exceptionalOpenings", EXCEPTIONAL_PERIODS),
    ("exceptional_closings", "exceptionalClosings", EXCEPTIONAL_PERIODS),
)
"""Members of Hours and OpeningTimes; `freeText` is WWCP's alone."""


def opening_times_of_hours(value: Any) -> Any:
    """OCPI's Hours as WWCP's OpeningTimes, or MISSING where it is no object."""
    return _object(value, [(left, right, conversion.there) for left, right, conversion in MEMBERS])


def hours_of_opening_times(value: Any) -> Any:
    """WWCP's OpeningTimes as OCPI's Hours, or MISSING where it is no object."""
    return _object(value, [(right, left, conversion.back) for left, right, conversion in MEMBERS])


def _object(value: Any, members: list[tuple[str, str, Any]]) -> Any:
    if not isinstance(value, dict):
        return MISSING
    converted = {target: convert(value[source]) for source, target, convert in members if source in value}
    return {name: member for name, member in converted.items() if member is not MISSING}


OPENING_TIMES = Conversion(opening_times_of_hours, hours_of_opening_times)
