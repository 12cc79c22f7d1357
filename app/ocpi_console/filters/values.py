"""Words of a filter to typed values: numbers, yes and no, and times with their span."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal, InvalidOperation

from ocpi_console.filters.fields import Kind
from ocpi_console.filters.tree import Span, Value

_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?)?)?",
    re.IGNORECASE,
)
AGO = re.compile(r"-(\d{1,6})([mhdw])")
"""So long before now: minutes, hours, days, weeks."""

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class Clock:
    """The instant that relative times count from, and the zone in which a day begins."""

    now: datetime
    zone: tzinfo = UTC


def value_of(kind: Kind, text: str, clock: Clock) -> Value:
    """The typed value of a word; raises ValueError with one sentence."""
    return _READERS[kind](text, clock)


def _text(text: str, _: Clock) -> str:
    return text


def _flag(text: str, _: Clock) -> bool:
    if text.lower() not in _YES_NO:
        raise ValueError(f'"{text}" is neither yes nor no.')
    return _YES_NO[text.lower()]


def _int(text: str, _: Clock) -> int:
    if not re.fullmatch(r"[+-]?\d{1,18}", text, re.ASCII):
        raise ValueError(f'"{text}" is no whole number.')
    return int(text)


def _decimal(text: str, _: Clock) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) >= 10**12:
        raise ValueError(f'"{text}" is no number; write it as 12.5.')
    return number


def _time(text: str, clock: Clock) -> Span:
    try:
        low, high = _relative(text.lower(), clock) or _calendar(text, clock)
        return Span(text, low.astimezone(UTC), high.astimezone(UTC))
    except (ValueError, OverflowError) as error:
        raise ValueError(f'"{text}" is no time; write it as 2026-10-01, 2026-10-01T14:30, today or -7d.') from error


def _relative(text: str, clock: Clock) -> tuple[datetime, datetime] | None:
    today = clock.now.astimezone(clock.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    days = {"today": 0, "yesterday": 1}.get(text)
    if days is not None:
        return today - timedelta(days=days), today - timedelta(days=days - 1)
    ago = AGO.fullmatch(text)
    if not ago:
        return None
    start = clock.now - timedelta(**{_UNITS[ago[2]]: int(ago[1])})
    return start, start


def _calendar(text: str, clock: Clock) -> tuple[datetime, datetime]:
    parts = _DATE.fullmatch(text)
    if not parts:
        raise ValueError(text)
    year, month, day = (int(parts[name] or 1) for name in ("year", "month", "day"))
    hour, minute, second = (int(parts[name] or 0) for name in ("hour", "minute", "second"))
    low = datetime(year, month, day, hour, minute, second, tzinfo=_zone(parts["zone"], clock))
    return low, _end(low, _length(parts, low))


def _end(low: datetime, length: timedelta) -> datetime:
    """What follows; the calendar ends with the year 9999, which some write for a tariff that never does."""
    try:
        return (low + length).astimezone(UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _zone(text: str | None, clock: Clock) -> tzinfo:
    if not text:
        return clock.zone
    zone = datetime.strptime(text.upper(), "%z").tzinfo
    return zone if zone else UTC


def _length(parts: re.Match[str], low: datetime) -> timedelta:
    if not parts["month"]:
        return timedelta(days=366 if calendar.isleap(low.year) else 365)
    if not parts["day"]:
        return timedelta(days=calendar.monthrange(low.year, low.month)[1])
    units = (("hour", timedelta(days=1)), ("minute", timedelta(hours=1)), ("second", timedelta(minutes=1)))
    return next((length for name, length in units if not parts[name]), timedelta(seconds=1))


_READERS: dict[Kind, Callable[[str, Clock], Value]] = {
    "text": _text,
    "state": _text,
    "flag": _flag,
    "int": _int,
    "decimal": _decimal,
    "time": _time,
}
