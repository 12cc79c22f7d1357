"""Durations as people write them: minutes, "2h30m", or as ISO 8601 does."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from wwcp_ocpi.pricing.numbers import decimal
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription, shown

DAY = 24 * 3600
LONGEST = 366 * DAY
"""Seconds that nothing described takes more of."""

_NUMBER = r"(\d{1,9}(?:\.\d{1,9})?)"
_SPOKEN = re.compile(
    rf"(?:{_NUMBER} ?d(?:ays?)?)? ?(?:{_NUMBER} ?h(?:ours?)?)? ?(?:{_NUMBER} ?m(?:in(?:utes?)?)?)? ?"
    rf"(?:{_NUMBER} ?s(?:ec(?:onds?)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_ISO = re.compile(rf"P(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?", re.ASCII)
_UNITS = (DAY, 3600, 60, 1)


def seconds_of(value: Any, member: str) -> int:
    """Whole seconds, rounded half up, of a number of minutes or a text; raises BadDescription for `member`."""
    exact = _seconds(value)
    if exact is None:
        message = f"{member} is {shown(value)}; give minutes as a number, or a text such as 2h30m or PT2H30M."
        raise BadDescription(member, message)
    if exact < 0:
        raise BadDescription(member, f"{member} is {shown(value)}; a duration is 0 or more, so leave out the sign.")
    if exact > LONGEST:
        raise BadDescription(member, f"{member} is {shown(value)}, more than 366 days; numbers are minutes.")
    return whole(exact)


def whole(seconds: Fraction) -> int:
    """Rounded half up."""
    return (2 * seconds.numerator + seconds.denominator) // (2 * seconds.denominator)


def _seconds(value: Any) -> Fraction | None:
    if isinstance(value, str):
        return _of_text(" ".join(value.split()))
    number = decimal(value)
    if number is None or number.adjusted() > 12:
        return None
    return Fraction(number) * 60


def _of_text(text: str) -> Fraction | None:
    shape = _ISO.fullmatch(text) or _SPOKEN.fullmatch(text)
    if shape is None or not any(shape.groups()):
        return None
    units = zip(shape.groups(), _UNITS, strict=True)
    return sum((Fraction(number) * unit for number, unit in units if number), Fraction(0))


def minutes_of(seconds: int) -> Decimal | str:
    """Seconds as a description states them: minutes where these are a short number, else a text."""
    if seconds % 3 == 0:
        return Decimal(seconds) / 60
    return f"{seconds}s"


def spoken(seconds: int) -> str:
    """A duration for people: 2 h 5 min, 12 min 30 s."""
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "min"), (seconds % 60, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 min"
