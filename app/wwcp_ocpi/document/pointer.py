"""JSON pointers (RFC 6901)."""

import re
from typing import Any

from wwcp_ocpi.document.values import Json

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING", "__bool__": lambda self: False})()
"""Stands for a member that is not there, which is not the same as null."""


def escape(token: str) -> str:
    """One member name as a pointer token: `~` becomes `~0`, `/` becomes `~1`."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def unescape(token: str) -> str:
    """The member name that a pointer token stands for."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def join(base: str, *tokens: str | int) -> str:
    """`base` extended by member names and array positions."""
    return base + "".join(f"/{escape(str(token))}" for token in tokens)


def split(pointer: str) -> list[str]:
    """The unescaped tokens of a pointer; the empty pointer has none."""
    return [unescape(token) for token in pointer.split("/")[1:]]


_POSITION = re.compile(r"0|[1-9][0-9]{0,17}")
"""An array position: ASCII digits without leading zeros (RFC 6901, section 4)."""


def find(value: Json, pointer: str) -> Any:
    """What stands at `pointer`, or MISSING."""
    for token in split(pointer):
        if isinstance(value, dict):
            value = value.get(token, MISSING)
        elif isinstance(value, list) and _POSITION.fullmatch(token) and int(token) < len(value):
            value = value[int(token)]
        else:
            return MISSING
    return value


def parent(pointer: str) -> str:
    """The pointer of the enclosing object or array."""
    return pointer.rpartition("/")[0]


def within(pointer: str, ancestor: str) -> bool:
    """Whether `pointer` is `ancestor` or lies below it."""
    return pointer == ancestor or pointer.startswith(f"{ancestor}/")
