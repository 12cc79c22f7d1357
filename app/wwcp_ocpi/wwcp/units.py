"""Numbers in OCPI's units and in WWCP's, without rounding: hours and seconds, kilowatt-hours and watt-hours."""

import re
from decimal import ROUND_HALF_UP, Context, Decimal, Inexact, Rounded
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
_MEASURED = Context(prec=MAX_DIGITS, traps=[Rounded])
_BEYOND: int = 10 ** (MAX_EXPONENT + 1)
_ENDLESS = {SECONDS_PER_HOUR: 9, SECONDS_PER_MINUTE: 3}
"""What must divide an integer for its quotient to have an end: the part of a divisor that no power of ten has."""

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
    hours = (Decimal(seconds) / SECONDS_PER_HOUR).quantize(OCPI_DECIMALS, ROUND_HALF_UP).normalize()
    return exact_number(format(hours, "f")) if hours == hours.to_integral_value() else hours


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
    if type(value) is int:
        whole, rest = divmod(value * multiplier, divisor)
        if not rest:
            return whole
        if value * multiplier % _ENDLESS.get(divisor, 1):
            return MISSING  # found without the exception, which costs as much as the division
    try:
        product = value if multiplier == 1 else _EXACT.multiply(value, multiplier)
        result = product if divisor == 1 else _EXACT.divide(product, divisor)
    except Inexact:
        return MISSING
    text = str(value)
    if text[-1] != "0" and result and result == result.to_integral_value():
        return int(result)
    shortest = _shortest(result)
    return number_in(shortest + _surplus_zeros(text, shortest))


def is_number(value: Any) -> bool:
    """Whether an exact value is a number of a size that something measured can have."""
    if type(value) is int:
        return -_BEYOND < value < _BEYOND
    if not isinstance(value, Decimal) or not value.is_finite() or not -MAX_EXPONENT <= value.adjusted() <= MAX_EXPONENT:
        return False
    try:
        _MEASURED.plus(value)
    except Rounded:
        return False
    return True


def number_in(text: str) -> Any:
    """The exact number that `text` writes: an int without a point or exponent, a Decimal with it."""
    return exact_integer(text) if text.lstrip("-").isdecimal() else exact_number(text)


def _shortest(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _surplus_zeros(text: str, shortest: str) -> str:
    plain = _PLAIN.fullmatch(text) if text[-1] == "0" else None
    fraction = (plain and plain[1]) or ""
    zeros = len(fraction) - len(fraction.rstrip("0"))
    return "" if not zeros else "0" * zeros if "." in shortest else "." + "0" * zeros


HOURS = Conversion(seconds_of_hours, hours_of_seconds)
"""OCPI's `total_time` and WWCP's `duration`."""

MINUTES = Conversion(seconds_of_minutes, minutes_of_seconds)

KILOWATTS = Conversion(watts_of_kilowatts, kilowatts_of_watts)
"""kW and W."""

KILOWATT_HOURS = Conversion(watts_of_kilowatts, kilowatts_of_watts)
"""kWh and Wh. A metering value is kWh on both sides and needs no conversion."""
