"""Points in time of both sides as datetimes (UTC, to the millisecond), and the time between them in OCPI's hours."""

from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_shortest
from wwcp_ocpi.wwcp.timestamps import wwcp_timestamp
from wwcp_ocpi.wwcp.units import HOURS, hours_of_seconds, is_number, rounded_hours

_MILLISECONDS = 1000
_MILLISECOND = timedelta(milliseconds=1)
_PLAIN = len("2026-06-06T07:08:46Z")
_SECONDS_A_DAY = 86400
_SECONDS_AN_HOUR = 3600
_DAYS_A_CENTURY = 100 * 366
_SECONDS_A_CENTURY = _DAYS_A_CENTURY * _SECONDS_A_DAY
_TEN_THOUSAND = 10000
MODERATE = 20
"""Digits of which a text is a measurement, and with which every product is exact."""
_NINE = 9
"""Seconds that it divides are a finite number of hours."""


def moment(value: Any) -> datetime | None:
    """The point in time that a text of either side says, None where it says none."""
    return _moment(value) if isinstance(value, str) else None


@lru_cache(4096)  # the start and the end of a session are asked for by many rules
def _moment(value: str) -> datetime | None:
    text = wwcp_timestamp(value)
    return None if text is MISSING else datetime.fromisoformat(text)


@lru_cache(4096)  # what is written on the way there is written again on the way back
def wwcp_text(at: datetime) -> str:
    """As WWCP writes it."""
    return f"{at.date().isoformat()}T{at.time().isoformat('milliseconds')}Z"


def is_plain(value: Any) -> bool:
    """Whether a point in time is written as `ocpi_text` writes it: it comes back from WWCP as it is."""
    return len(value) == _PLAIN and value[-1] == "Z" and value[10] == "T"


def ocpi_text(at: datetime) -> str:
    """As OCPI writes it."""
    return wwcp_text(at).replace(".000Z", "Z")


def seconds_between(first: datetime, last: datetime) -> int | Decimal:
    """The seconds from one moment to the other, exactly."""
    elapsed = last - first
    if not elapsed.microseconds:
        return elapsed.days * _SECONDS_A_DAY + elapsed.seconds
    whole, rest = divmod(elapsed // _MILLISECOND, _MILLISECONDS)
    return (Decimal(whole * _MILLISECONDS + rest) / _MILLISECONDS).normalize() if rest else whole


def hours_between(first: datetime, last: datetime) -> Any:
    """The hours from one moment to the other."""
    elapsed = last - first
    if not elapsed.microseconds and 0 <= elapsed.days < _DAYS_A_CENTURY:
        return _hours_of_whole(elapsed.days * _SECONDS_A_DAY + elapsed.seconds)
    return hours(seconds_between(first, last))


def hours(seconds: Any) -> Any:
    """Hours, with OCPI's four decimals where the seconds are no finite number of them."""
    if type(seconds) is int and 0 <= seconds < _SECONDS_A_CENTURY:
        return _hours_of_whole(seconds)
    exact = hours_of_seconds(seconds)
    return rounded_hours(seconds) if exact is MISSING else exact


def rounded(seconds: Any) -> Any:
    """Hours with four decimals, for seconds that are no finite number of hours, MISSING for those that are."""
    if type(seconds) is int and 0 <= seconds < _SECONDS_A_CENTURY:
        return _hours_of_whole(seconds) if seconds % _NINE else MISSING
    return rounded_hours(seconds) if hours_of_seconds(seconds) is MISSING else MISSING


@lru_cache(4096)  # many periods are as long as others, and some hours are asked for by two rules
def _hours_of_whole(seconds: int) -> int | Decimal:
    """The same for whole seconds: those that nine divides are a whole number of ten-thousandths."""
    whole, rest = divmod(seconds, _SECONDS_AN_HOUR)
    if not rest:
        return whole
    whole, fraction = divmod((seconds * 2 * _TEN_THOUSAND + _SECONDS_AN_HOUR) // (2 * _SECONDS_AN_HOUR), _TEN_THOUSAND)
    return Decimal(f"{whole}.{fraction:04}".rstrip("0")) if fraction else Decimal(whole)


def seconds_of(hours: Any) -> Any:
    """The seconds of OCPI's hours, exactly; MISSING for what is no measurement."""
    if not is_shortest(hours) or len(text := str(hours)) > MODERATE:
        return HOURS.there(hours)
    digits, _, fraction = text.partition(".")
    seconds, rest = divmod(int(digits + fraction) * _SECONDS_AN_HOUR, 10 ** len(fraction))
    return (hours * _SECONDS_AN_HOUR).normalize() if rest else seconds


def after(at: datetime, seconds: Any) -> datetime | None:
    """The moment so many seconds later (earlier, if they are less than none), None where no calendar has it."""
    if not is_number(seconds):
        return None
    exact = seconds * _MILLISECONDS
    milliseconds = exact if isinstance(exact, int) else int(exact.to_integral_value(ROUND_HALF_UP))
    try:
        return at + milliseconds * _MILLISECOND
    except OverflowError:
        return None
