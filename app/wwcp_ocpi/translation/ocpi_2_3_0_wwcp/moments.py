"""Points in time of both sides as datetimes (UTC, to the millisecond), and the time between them in OCPI's hours."""

from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.timestamps import wwcp_timestamp
from wwcp_ocpi.wwcp.units import hours_of_seconds, is_number, rounded_hours

_MILLISECONDS = 1000
_MILLISECOND = timedelta(milliseconds=1)
_SECONDS_A_DAY = 86400


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
    return hours(seconds_between(first, last))


def hours(seconds: Any) -> Any:
    """Hours, with OCPI's four decimals where the seconds are no finite number of them."""
    exact = hours_of_seconds(seconds)
    return rounded_hours(seconds) if exact is MISSING else exact


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
