"""Numbers, times and places as the sentences of findings write them."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from wwcp_ocpi.pricing.tariff import DAY

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

UNITS = {"kwh": "kWh", "duration": "s", "power": "kW", "current": "A"}
"""The units of what restrictions limit."""

PER = {"ENERGY": "per kWh", "TIME": "per hour", "PARKING_TIME": "per hour", "FLAT": "per session"}
"""What a price of each dimension is for."""

_LONGEST = 40


def number(value: Decimal) -> str:
    """A number without exponent, unless it would be a very long one."""
    exponent = value.as_tuple().exponent
    if value == 0:
        return "0"
    return format(value, "f") if isinstance(exponent, int) and -20 <= exponent <= 0 else str(value)


def clock(minute: int) -> str:
    """A minute of the day as HH:MM; the day's end is 24:00."""
    return f"{minute // 60:02}:{minute % 60:02}"


def end_clock(minute: int) -> str:
    """A minute of the day as OCPI writes it for an end, where the day's end is 00:00."""
    return clock(minute % DAY)


def listed(words: Sequence[str], most: int = 4) -> str:
    """Words in a row with `and`; those past `most` are counted."""
    if len(words) > most:
        return f"{', '.join(words[: most - 1])} and {len(words) - most + 1} others"
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def and_more(several: Sequence[object]) -> str:
    """What a sentence on the first of several adds for the others."""
    return "" if len(several) < 2 else f" ({len(several) - 1} more like it)"


def weekdays(days: Iterable[int]) -> str:
    """Weekdays by name, Monday first."""
    return listed([WEEKDAYS[day] for day in sorted(days)], most=7)


def amount(value: Decimal, currency: str | None) -> str:
    """An amount with its currency, where that is known."""
    return f"{number(value)} {quoted(currency)}" if currency else number(value)


def quoted(text: str) -> str:
    """A text of a partner, short and printable."""
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
