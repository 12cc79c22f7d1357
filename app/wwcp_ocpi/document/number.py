"""JSON numbers that keep the text they were written with."""

from decimal import Decimal, InvalidOperation
from typing import Self


class Number(Decimal):
    """A decimal whose written text Decimal would not give back, such as `1e3`, `0.0000001` or `-0`."""

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Keep `text` beside its value; raises `decimal.InvalidOperation` where it is no number."""
        self = super().__new__(cls, text)
        self.text = text
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Pickle by text: records cross to the worker process and back."""
        return type(self), (self.text,)

    def __str__(self) -> str:
        return self.text


def exact_number(text: str) -> Decimal:
    """The number written as `text` (RFC 8259 section 6); it writes out as the same text again."""
    plain = Decimal(text)
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
