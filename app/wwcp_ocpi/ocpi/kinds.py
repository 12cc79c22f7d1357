"""JSON types in words."""

from typing import Any


def kind(value: Any) -> str:
    """What a JSON value is, with its article, such as `a number`."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case str():
            return "a string"
        case dict():
            return "an object"
        case list():
            return "a list"
    return "a number"


def is_number(value: Any) -> bool:
    """Whether a JSON value is a number; true and false are none."""
    return not isinstance(value, bool | str | dict | list) and value is not None


def shown(text: str, most: int = 40) -> str:
    """A text for a message: printable, quoted, and cut where it is long."""
    seen = printable(text[: most + 1])
    return f'"{seen}"' if len(seen) <= most else f'"{seen[:most]}…"'


def printable(text: str) -> str:
    """A text with escapes for what cannot be printed: control characters, halves of surrogate pairs."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in text)
