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
    printable = text.encode("unicode_escape").decode() if not text.isprintable() else text
    return f'"{printable}"' if len(printable) <= most else f'"{printable[:most]}…"'
