"""Numbers of a record as Decimals: never by way of a float, and only finite ones."""

from decimal import Decimal
from typing import Any

ZERO = Decimal(0)
ONE = Decimal(1)

DIGITS = 30
"""Before the point; no price and no volume has more."""

_LARGEST = 10**DIGITS


def decimal(value: Any) -> Decimal | None:
    """A JSON number as a Decimal, else None; texts are no numbers, neither are true and false, nor what is endless."""
    if isinstance(value, Decimal):
        return Decimal(value) if value.is_finite() and value.adjusted() < DIGITS else None
    if isinstance(value, int) and not isinstance(value, bool) and -_LARGEST < value < _LARGEST:
        return Decimal(value)
    return None


def whole(value: Any) -> int | None:
    """A JSON number without decimals as an int, else None."""
    number = decimal(value)
    return int(number) if number is not None and number == number.to_integral_value() else None
