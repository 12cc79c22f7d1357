"""A JSON value laid out as lines of code, each knowing the pointer it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from wwcp_ocpi.document import Json, text
from wwcp_ocpi.document.pointer import join

CodeRole = Literal["key", "string", "number", "keyword", "plain"]
"""What a piece of code is; the theme has a colour for each."""

Edge = Literal["value", "open", "close"]
"""Whether a line holds a whole value, or opens or closes an object or an array."""


@dataclass(frozen=True, slots=True)
class CodeSpan:
    """A piece of a line in one colour."""

    text: str
    role: CodeRole


@dataclass(frozen=True, slots=True)
class JsonLine:
    """One line: its pointer, its depth, and its pieces without the indentation."""

    pointer: str
    depth: int
    edge: Edge
    spans: tuple[CodeSpan, ...]

    @property
    def text(self) -> str:
        """The line as it would stand in a file, two blanks for each level."""
        return "  " * self.depth + "".join(span.text for span in self.spans)


def lay_out(value: Json) -> list[JsonLine]:
    """The lines of `value`: one for each scalar, two for each object or array that holds something."""
    return list(_lines(value, "", 0, (), ""))


def scalar_span(value: Any) -> CodeSpan:
    """A scalar, or an empty container, in its JSON text."""
    if isinstance(value, str):
        return CodeSpan(text(value), "string")
    if value is None or isinstance(value, bool):
        return CodeSpan(text(value), "keyword")
    return CodeSpan(text(value), "number" if isinstance(value, int | Decimal) else "plain")


def _lines(value: Json, pointer: str, depth: int, label: tuple[CodeSpan, ...], tail: str) -> Iterator[JsonLine]:
    end = (CodeSpan(tail, "plain"),) if tail else ()
    if not isinstance(value, dict | list) or not value:
        yield JsonLine(pointer, depth, "value", (*label, scalar_span(value), *end))
        return
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    yield JsonLine(pointer, depth, "open", (*label, CodeSpan(opening, "plain")))
    yield from _members(value, pointer, depth + 1)
    yield JsonLine(pointer, depth, "close", (CodeSpan(closing + tail, "plain"),))


def _members(value: dict[str, Any] | list[Any], pointer: str, depth: int) -> Iterator[JsonLine]:
    last = len(value) - 1
    if isinstance(value, dict):
        for place, (name, member) in enumerate(value.items()):
            label = (CodeSpan(text(name), "key"), CodeSpan(": ", "plain"))
            yield from _lines(member, join(pointer, name), depth, label, "," if place < last else "")
    else:
        for place, element in enumerate(value):
            yield from _lines(element, f"{pointer}/{place}", depth, (), "," if place < last else "")
