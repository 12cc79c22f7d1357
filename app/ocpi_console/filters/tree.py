"""The tree of a filter; `str(node)` is a filter text that parses to the same tree."""

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeAlias

from ocpi_console.filters.fields import HAS, KEYWORDS, Kind

_PLAIN = re.compile(r"[\w*+@/#.-]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A time as it was typed and the half-open span of instants (UTC) that it stands for: a day, a month, a minute."""

    text: str
    low: datetime
    high: datetime

    def __str__(self) -> str:
        return self.text


Value: TypeAlias = str | int | bool | Decimal | Span


def quoted(text: str, *, always: bool = False) -> str:
    """`text` as one value of the language, in quotes where it needs them."""
    if not always and _PLAIN.fullmatch(text) and ".." not in text and text.lower() not in KEYWORDS:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return format(value, "f")
    return quoted(value) if isinstance(value, str) else str(value)


@dataclass(frozen=True, slots=True)
class Text:
    """Free text that the search index of a record holds."""

    text: str

    def __str__(self) -> str:
        return quoted(self.text, always=True)


@dataclass(frozen=True, slots=True)
class Compare:
    """A field against one value; `:` finds a part of a text, the day or month of a time, and equality elsewhere."""

    field: str
    kind: Kind
    operator: str
    value: Value

    def __str__(self) -> str:
        return f"{self.field}{self.operator}{_written(self.value)}"


@dataclass(frozen=True, slots=True)
class Range:
    """A field between two values, both included; None leaves that end open."""

    field: str
    kind: Kind
    low: Value | None
    high: Value | None

    def __str__(self) -> str:
        low, high = ("" if end is None else _written(end) for end in (self.low, self.high))
        return f"{self.field}:{low}..{high}"


@dataclass(frozen=True, slots=True)
class Has:
    """Whether a field holds anything, or a record has problems, errors or warnings."""

    what: str

    def __str__(self) -> str:
        return f"{HAS}:{self.what}"


@dataclass(frozen=True, slots=True)
class Not:
    """What the child does not match."""

    child: "Node"

    def __str__(self) -> str:
        return f"not {_part(self.child)}"


@dataclass(frozen=True, slots=True)
class And:
    """What all children match; there are two at least."""

    children: tuple["Node", ...]

    def __str__(self) -> str:
        return " ".join(map(_part, self.children))


@dataclass(frozen=True, slots=True)
class Or:
    """What any child matches; there are two at least."""

    children: tuple["Node", ...]

    def __str__(self) -> str:
        return " or ".join(map(_part, self.children))


Node: TypeAlias = And | Or | Not | Text | Compare | Range | Has


def _part(node: Node) -> str:
    return f"({node})" if isinstance(node, And | Or) else str(node)
