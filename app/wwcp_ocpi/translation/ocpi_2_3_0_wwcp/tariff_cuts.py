"""Where a tariff cuts a session: the moments at which the restrictions of one of its elements begin or cease to hold.

Powers are not looked at: between two readings the power is the same throughout.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import after
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import Curve
from wwcp_ocpi.wwcp.units import is_number

LONGEST = timedelta(days=31)
"""What lasts longer is no session; its days are not counted."""

TIMES = ("start_time", "end_time")
DATES = ("start_date", "end_date")
DURATIONS = ("min_duration", "max_duration")
ENERGIES = ("min_kwh", "max_kwh")
DAYS = "day_of_week"

LOCAL = frozenset([*TIMES, *DATES, DAYS])
"""Restrictions in local time."""

_WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])(?::[0-5][0-9])?", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Span(NamedTuple):
    """From when to when a session lasted."""

    start: datetime
    end: datetime


def restrictions(tariff: Any) -> list[dict[str, Any]]:
    """The restrictions of the elements of an OCPI tariff."""
    elements = tariff.get("elements") if isinstance(tariff, dict) else None
    found = [e.get("restrictions") for e in elements if isinstance(e, dict)] if isinstance(elements, list) else []
    return [entry for entry in found if isinstance(entry, dict)]


def asks_for_local_time(tariff: Any) -> bool:
    """Whether some element holds by the clock or the calendar of the place."""
    return any(not LOCAL.isdisjoint(entry) for entry in restrictions(tariff))


def by_clock(tariff: Any, span: Span, zone: ZoneInfo) -> Iterator[datetime]:
    """The moments at which times of day, dates and weekdays begin or end."""
    if span.end - span.start > LONGEST:
        return
    days = list(_days(span, zone))
    for entry in restrictions(tariff):
        times = [clock for name in TIMES if (clock := _time(entry.get(name))) is not None]
        dates = [day for name in DATES if (day := _date(entry.get(name))) is not None]
        yield from (_moment(day, clock, zone) for day in days for clock in times)
        yield from (_moment(day, time(), zone) for day in dates if day in days)
        yield from (_moment(day, time(), zone) for day in _changes(days, entry.get(DAYS)))


def _days(span: Span, zone: ZoneInfo) -> Iterator[date]:
    day, last = span.start.astimezone(zone).date(), span.end.astimezone(zone).date()
    while day <= last:
        yield day
        day += timedelta(days=1)


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _time(value: Any) -> time | None:
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    return None if match is None else time(int(match[1]), int(match[2]))


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) and _DATE.fullmatch(value) else None
    except ValueError:
        return None


def _changes(days: Iterable[date], listed: Any) -> Iterator[date]:
    """The days that are listed where the day before is not, or the other way round."""
    names = listed if isinstance(listed, list) else []
    for day in days:
        if (_WEEKDAYS[day.weekday()] in names) != (_WEEKDAYS[day.weekday() - 1] in names):
            yield day


def by_duration(tariff: Any, start: datetime) -> Iterator[datetime]:
    """The moments at which the session has lasted as long as a restriction says."""
    for entry in restrictions(tariff):
        for name in DURATIONS:
            at = after(start, entry.get(name))
            if at is not None:
                yield at


def by_energy(tariff: Any, curve: Curve) -> Iterator[tuple[datetime, Decimal]]:
    """The moments between two readings at which so much energy was reached as a restriction says, and how much."""
    for entry in restrictions(tariff):
        for name in ENERGIES:
            energy = Decimal(entry[name]) if is_number(entry.get(name)) else None
            at = None if energy is None else curve.reaches(energy)
            if at is not None and energy is not None:
                yield at, energy
