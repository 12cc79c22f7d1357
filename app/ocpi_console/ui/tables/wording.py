"""Values in the words of the window: times in one zone, numbers with fixed decimals and a true minus sign."""

from datetime import UTC, datetime, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any

NOTHING = "–"
"""What stands where there is no value."""

SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF", "JPY": "¥"}
"""Currencies that people read faster by their sign (ISO 4217 code to sign)."""


@lru_cache(maxsize=4096)
def instant(stated: str) -> datetime | None:
    """The instant of an OCPI timestamp (RFC 3339, without zone it is UTC), None for what is none."""
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def moment(value: Any, zone: tzinfo | None) -> str:
    """`25.10.2026 01:20` in `zone` (None: the computer's own); what is no time there is given as it stands."""
    found = _in_zone(value, zone)
    return found.strftime("%d.%m.%Y %H:%M") if found else NOTHING if value is None else str(value)


def moment_with_zone(value: Any, zone: tzinfo | None) -> str:
    """`25.10.2026 01:20 CEST`: the same with the zone's abbreviation."""
    found = _in_zone(value, zone)
    return f"{moment(value, zone)} {found.tzname()}" if found else moment(value, zone)


def _in_zone(value: Any, zone: tzinfo | None) -> datetime | None:
    """None for what is no time, or leaves the calendar in the zone: 9999-12-31T23:59:59Z east of UTC."""
    found = instant(value) if isinstance(value, str) else value
    try:
        return found.astimezone(zone) if isinstance(found, datetime) else None
    except OverflowError:
        return None


@lru_cache(maxsize=64)
def _step(decimals: int) -> Decimal:
    return Decimal(1).scaleb(-decimals)


def number(value: Any, decimals: int = 0) -> str:
    """`1 412.50`, `−3.20`: decimals fixed, thousands parted by a narrow blank; not a number: as it stands."""
    if value is None:
        return NOTHING
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return str(value)
    exact = Decimal(value)
    if not exact.is_finite() or exact.adjusted() > 24:
        return str(value)
    return f"{exact.quantize(_step(decimals), ROUND_HALF_UP):,}".replace(",", "\u2009").replace("-", "−")


def plain_number(value: Any) -> str:
    """A number with all the decimals it was written with, and a true minus sign."""
    return str(value).replace("-", "−") if isinstance(value, int | Decimal) else str(value)


def money(value: Any, currency: Any) -> str:
    """`21.55 €`, with the decimals that were stated, two at least and eight at most."""
    if not isinstance(value, int | Decimal) or isinstance(value, bool):
        return str(value)
    exponent = Decimal(value).as_tuple().exponent
    decimals = min(max(2, -exponent if isinstance(exponent, int) else 2), 8)
    return f"{number(value, decimals)} {SIGNS.get(str(currency), str(currency or ''))}".strip()


def duration(value: timedelta) -> str:
    """`4:30` in hours and minutes."""
    minutes = round(value.total_seconds() / 60)
    sign = "−" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"


def minutes(value: Any) -> str:
    """A number of minutes as `4:30`."""
    return hours(Decimal(value) / 60) if isinstance(value, int | Decimal) else hours(value)


def hours(value: Any) -> str:
    """OCPI's decimal hours as `4:30`."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return NOTHING if value is None else str(value)
    try:
        return duration(timedelta(seconds=round(Decimal(value) * 3600)))
    except (OverflowError, ValueError):
        return str(value)


def size(count: int) -> str:
    """Bytes for people: `3.1 kB`, `812 MB`."""
    if count < 1000:
        return f"{count} bytes"
    for unit, factor in (("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000)):
        amount = Decimal(count) / factor
        if amount < 1000 or unit == "GB":
            return f"{amount:.1f} {unit}" if amount < 10 else f"{amount:.0f} {unit}"
    return str(count)
