"""JSON numbers that keep the text they were written with."""

import re
from decimal import Context, Decimal, InvalidOperation
from typing import Self

_BEYOND = re.compile(r"(-?)(?:0(?:\.0*)?|([1-9]\d*(?:\.\d+)?|0\.\d+))[eE]([+-]?)\d+")
"""A JSON number with an exponent: its sign, its digits unless they are all zero, the sign of the exponent."""


class Number(Decimal):
    """A decimal whose written text Decimal would not give back, such as `1e3`, `0.0000001` or `-0`.

    An exponent that Decimal cannot hold (`1e9999999999999999999`) counts as infinite, or as zero where it is negative.
    """

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Keep `text` beside its value; raises `decimal.InvalidOperation` where it is no number."""
        try:
            self = super().__new__(cls, text)
        except InvalidOperation:
            self = super().__new__(cls, _limit(text))
        self.text = text
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Pickle by text: records cross to the worker process and back."""
        return type(self), (self.text,)

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str, context: Context | None = None, /) -> str:
        return Decimal.__format__(self, spec) if spec else self.text


def _limit(text: str) -> str:
    found = _BEYOND.fullmatch(text)
    if not found:
        raise InvalidOperation(f"{text!r} is no number")
    sign, digits, direction = found.groups()
    return f"{sign}Infinity" if digits and direction != "-" else f"{sign}0"


def exact_number(text: str) -> Decimal:
    """The number written as `text` (RFC 8259 section 6); it writes out as the same text again."""
    try:
        plain = Decimal(text)
    except InvalidOperation:
        return Number(text)
    return plain if str(plain) == text else Number(text)


def exact_integer(text: str) -> int | Decimal:
    """An int, or a Number where int would lose the text (`-0`) or refuses the length (over 4 300 digits)."""
    if text == "-0":
        return Number(text)
    try:
        return int(text)
    except ValueError:
        return Number(text)


__all__ = ["InvalidOperation", "Number", "exact_integer", "exact_number"]
