"""Numbers of a record as Decimals: never by way of a float, and only finite ones."""

from decimal import Decimal
from typing import Any

ZERO = Decimal(0)
ONE = Decimal(1)


def decimal(value: Any) -> Decimal | None:
    """A JSON number as a Decimal, else None; texts are no numbers, neither are true and false."""
    if isinstance(value, Decimal):
        return Decimal(value) if value.is_finite() else None
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    return None


def whole(value: Any) -> int | None:
    """A JSON number without decimals as an int, else None."""
    number = decimal(value)
    return int(number) if number is not None and number == number.to_integral_value() else None
