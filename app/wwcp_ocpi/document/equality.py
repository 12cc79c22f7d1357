"""Equality as the translation laws want it: same members, same order of lists, numbers by their text."""

from decimal import Decimal
from typing import Any

_NUMBERS = (int, Decimal)


def same(a: Any, b: Any) -> bool:
    """Whether two exact values are equal by text; the order of members does not count."""
    if a is b:
        return True
    if isinstance(a, str):
        return isinstance(b, str) and a == b
    if isinstance(a, dict):
        return isinstance(b, dict) and len(a) == len(b) and all(k in b and same(v, b[k]) for k, v in a.items())
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None:
        return False
    return isinstance(a, _NUMBERS) and isinstance(b, _NUMBERS) and str(a) == str(b)
