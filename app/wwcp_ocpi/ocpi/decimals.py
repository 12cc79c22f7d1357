"""How a number is written: its decimals, and whether it is whole. An infinite one (`1e9999999999999999999`) is."""

from decimal import Decimal


def decimals(value: Decimal) -> int:
    """How many decimals count; trailing zeros do not, and 1e3 has less than none."""
    if not value or not value.is_finite():
        return 0
    _, digits, exponent = value.as_tuple()
    zeros = next((count for count, digit in enumerate(reversed(digits)) if digit), len(digits))
    return -int(exponent) - zeros


def is_whole(value: Decimal) -> bool:
    """Whether nothing but zeros follows the point."""
    return decimals(value) <= 0
