"""Numbers in OCPI's units and in WWCP's, without rounding: hours and seconds, kilowatt-hours and watt-hours."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal, Inexact
from typing import Any

from wwcp_ocpi.document.number import exact_integer, exact_number
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Conversion

MAX_EXPONENT = 30
MAX_DIGITS = 60
"""Beyond these a number is no measurement, and is not converted."""

SECONDS_PER_HOUR = 3600
SECONDS_PER_MINUTE = 60
WATTS_PER_KILOWATT = 1000
OCPI_DECIMALS = Decimal("0.0001")
"""OCPI's `number` has four decimals."""

_EXACT = Context(prec=2 * MAX_DIGITS + MAX_EXPONENT, traps=[Inexact])
_NUMBERS = (int, Decimal)
_PLAIN = re.compile(r"-?[0-9]+(?:\.([0-9]+))?", re.ASCII)


def seconds_of_hours(hours: Any) -> Any:
    """`1.5` hours are `5400` seconds."""
    return scaled(hours, SECONDS_PER_HOUR, 1)


def hours_of_seconds(seconds: Any) -> Any:
    """`5400` seconds are `1.5` hours; MISSING for `5000`, which no finite number of hours is."""
    return scaled(seconds, 1, SECONDS_PER_HOUR)


def rounded_hours(seconds: Any) -> Any:
    """Hours with OCPI's four decimals, for seconds that are no finite number of hours."""
    if not is_number(seconds):
        return MISSING
    hours = Decimal(seconds) / SECONDS_PER_HOUR
    return exact_number(format(hours.quantize(OCPI_DECIMALS, ROUND_HALF_UP).normalize(), "f"))


def seconds_of_minutes(minutes: Any) -> Any:
    """`2` minutes are `120` seconds."""
    return scaled(minutes, SECONDS_PER_MINUTE, 1)


def minutes_of_seconds(seconds: Any) -> Any:
    """`120` seconds are `2` minutes; MISSING where minutes have no end."""
    return scaled(seconds, 1, SECONDS_PER_MINUTE)


def watts_of_kilowatts(kilowatts: Any) -> Any:
    """`22` kW are `22000` W, and kWh become Wh in the same way."""
    return scaled(kilowatts, WATTS_PER_KILOWATT, 1)


def kilowatts_of_watts(watts: Any) -> Any:
    """`11500` W are `11.5` kW, and Wh become kWh in the same way."""
    return scaled(watts, 1, WATTS_PER_KILOWATT)


def scaled(value: Any, multiplier: int, divisor: int) -> Any:
    """`value` × `multiplier` ÷ `divisor`, or MISSING where that has no end or `value` is no measurement.

    Zeros written past the shortest form are kept in number (`1.50` × 3600 is `5400.0`), so that the inverse
    restores the text.
    """
    if not is_number(value):
        return MISSING
    try:
        result = _EXACT.divide(_EXACT.multiply(Decimal(value), multiplier), divisor)
    except Inexact:
        return MISSING
    return number_in(_shortest(result) + _surplus_zeros(str(value), result))


def is_number(value: Any) -> bool:
    """Whether an exact value is a number of a size that something measured can have."""
    if value is True or value is False or not isinstance(value, _NUMBERS):
        return False
    number = Decimal(value)
    return number.is_finite() and abs(number.adjusted()) <= MAX_EXPONENT and len(number.as_tuple().digits) <= MAX_DIGITS


def number_in(text: str) -> Any:
    """The exact number that `text` writes: an int without a point or exponent, a Decimal with it."""
    return exact_integer(text) if text.lstrip("-").isdecimal() else exact_number(text)


def _shortest(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _surplus_zeros(text: str, result: Decimal) -> str:
    plain = _PLAIN.fullmatch(text)
    fraction = (plain and plain[1]) or ""
    zeros = len(fraction) - len(fraction.rstrip("0"))
    return "" if not zeros else "0" * zeros if "." in _shortest(result) else "." + "0" * zeros


HOURS = Conversion(seconds_of_hours, hours_of_seconds)
"""OCPI's `total_time` and WWCP's `duration`."""

MINUTES = Conversion(seconds_of_minutes, minutes_of_seconds)

KILOWATTS = Conversion(watts_of_kilowatts, kilowatts_of_watts)
"""kW and W."""

KILOWATT_HOURS = Conversion(watts_of_kilowatts, kilowatts_of_watts)
"""kWh and Wh. A metering value is kWh on both sides and needs no conversion."""
