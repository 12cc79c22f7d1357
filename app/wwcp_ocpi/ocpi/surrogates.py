"""Halves of surrogate pairs: JSON can escape them, but they are no characters, and UTF-8 cannot hold them."""

import re
from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.document.pointer import escape
from wwcp_ocpi.ocpi.kinds import shown
from wwcp_ocpi.ocpi.report import Report

_HALF = re.compile(r"[\ud800-\udfff]")


def is_whole(text: str) -> bool:
    """Whether a text can be written in UTF-8."""
    return text.isascii() or _HALF.search(text) is None


def check_text(text: str, name: str, pointer: str, report: Report) -> bool:
    """Whether a text is whole; if not, the report has a problem more."""
    if is_whole(text):
        return True
    report("ocpi.surrogate", pointer, f"{name} is {shown(text)}; half of a surrogate pair is no character.")
    return False


def check_anything(value: Any, name: str, pointer: str, report: Report) -> None:
    """All texts and member names of a value of which OCPI knows no more."""
    for text, place in _texts(value, pointer):
        check_text(text, name, place, report)


def _texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """Texts and names in their order, each with its pointer; without recursion, however deep the value is."""
    waiting = [(value, pointer)]
    while waiting:
        found, place = waiting.pop()
        if isinstance(found, str):
            yield found, place
        elif isinstance(found, list):
            waiting += [(element, f"{place}/{position}") for position, element in enumerate(found)][::-1]
        elif isinstance(found, dict):
            inside = [(name, member, f"{place}/{escape(name)}") for name, member in found.items()]
            waiting += [pair for name, member, at in reversed(inside) for pair in ((member, at), (name, at))]
