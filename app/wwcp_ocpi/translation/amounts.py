"""Exact arithmetic on numbers as they come: MISSING where a value is no number or the result would not be exact."""

from collections.abc import Callable
from decimal import Context, Decimal, DecimalException, Inexact, InvalidOperation, Overflow
from typing import Any, TypeAlias

from wwcp_ocpi.document.pointer import MISSING

_EXACT = Context(prec=60, traps=[Inexact, InvalidOperation, Overflow])
_WIDE = Context(prec=28)
_NUMBERS = (int, Decimal)
_LARGE = 10**59
"""Integers below it add up without rounding."""

_LONG = 60
"""Texts below it have fewer digits than the context."""


Operation: TypeAlias = Callable[[Any, Any], Decimal]


def is_number(value: Any) -> bool:
    """Whether a JSON value is a number."""
    return isinstance(value, _NUMBERS) and value is not True and value is not False


def plus(a: Any, b: Any) -> Any:
    """A + b, an int where both are."""
    return _exactly(_EXACT.add, a, b)


def minus(a: Any, b: Any) -> Any:
    """A - b, an int where both are."""
    return _exactly(_EXACT.subtract, a, b)


def _exactly(operation: Operation, a: Any, b: Any) -> Any:
    if not (is_number(a) and is_number(b)):
        return MISSING
    try:
        result = operation(a, b)
    except DecimalException:
        return MISSING
    if not result.is_finite():
        return MISSING
    return int(result) if isinstance(a, int) and isinstance(b, int) else result


def without_percentage(gross: Any, percentage: Any) -> Any:
    """A gross price without its percentage of tax, to at most ten decimals."""
    return _scaled(gross, percentage, _WIDE.divide)


def with_percentage(net: Any, percentage: Any) -> Any:
    """A net price with its percentage of tax, to at most ten decimals."""
    return _scaled(net, percentage, _WIDE.multiply)


def _scaled(amount: Any, percentage: Any, work: Any) -> Any:
    if not (is_number(amount) and is_number(percentage)):
        return MISSING
    try:
        result = work(Decimal(amount), 1 + Decimal(percentage) / 100)
        return shortest(result.quantize(Decimal("1e-10"), context=_WIDE))
    except DecimalException:
        return MISSING


def is_shortest(number: Any) -> bool:
    """Whether a fraction is written as `shortest` writes it; its text says so sooner than arithmetic."""
    text = str(number) if type(number) is Decimal else "0"
    return text[-1] != "0" and "." in text and "E" not in text and len(text) < _LONG


def shortest(number: Any) -> Any:
    """The same amount without trailing zeros, and without an exponent."""
    if type(number) is bool or not isinstance(number, _NUMBERS):
        return MISSING
    if (type(number) is int and -_LARGE < number < _LARGE) or is_shortest(number):
        return number
    plain = Decimal(number).normalize(_EXACT)
    return int(plain) if plain.is_finite() and plain == plain.to_integral_value() else plain
