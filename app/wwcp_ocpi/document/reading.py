"""JSON bytes to exact values: order, nulls, number text and duplicate keys are kept or reported."""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from wwcp_ocpi.document.number import exact_integer, exact_number
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.document.problem import Problem
from wwcp_ocpi.document.syntax import UnreadableDocument
from wwcp_ocpi.document.values import Json

MAX_DEPTH = 100
"""Nesting beyond this is refused: OCPI needs seven levels, WWCP nine."""

TOO_DEEP = f"Nested deeper than {MAX_DEPTH} levels; no OCPI or WWCP record is."


def too_deep(position: int | None = None) -> UnreadableDocument:
    """The error for a value that is nested beyond MAX_DEPTH."""
    return UnreadableDocument(TOO_DEEP, reason=f"it is nested deeper than {MAX_DEPTH} levels", position=position)


@dataclass(frozen=True, slots=True)
class Document:
    """An exact value and the problems of its text."""

    value: Json
    problems: tuple[Problem, ...] = ()


class Repeated(dict[str, Any]):
    """An object in which a member name occurs twice; the last one counts, as in every JSON parser."""

    repeats: dict[str, list[Any]]

    @classmethod
    def of(cls, pairs: list[tuple[str, Any]]) -> "Repeated":
        """The members in `pairs`, with all values of each name kept beside."""
        repeated = cls(pairs)
        repeated.repeats = {}
        for name, value in pairs:
            repeated.repeats.setdefault(name, []).append(value)
        return repeated


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    return members if len(members) == len(pairs) else Repeated.of(pairs)


def constant(name: str) -> NoReturn:
    """Refuse NaN and Infinity, which the standard library would read."""
    reason = f"{name} is no JSON number (RFC 8259, section 6)"
    raise UnreadableDocument(f"Not JSON: {reason}.", reason=reason)


DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=exact_number, parse_int=exact_integer, parse_constant=constant
)
"""Scans one value from a str; `document` makes the result plain. `scanning.Scanner` does both, and faster."""

_CONTAINERS = frozenset({dict, list, Repeated})


def document(value: Any) -> Document:
    """A scanned value as plain dicts and lists, with its repeated members reported; raises UnreadableDocument."""
    if not _repeats_below(value):
        return Document(value)
    problems: list[Problem] = []
    level = [("", value)]
    while level:
        level = [child for pointer, item in level for child in _children(pointer, item, problems)]
    return Document(_plain(value), tuple(problems))


def _repeats_below(value: Any) -> bool:
    """Whether an object in `value` repeats a name; raises UnreadableDocument where it is nested too deep.

    Pointers are made by the caller, and only then: they cost as much as the parsing.
    """
    level = [value] if type(value) in _CONTAINERS else []
    repeated = False
    for _ in range(MAX_DEPTH):
        repeated = repeated or any(type(item) is Repeated for item in level)
        level = [
            child
            for item in level
            for child in (item if type(item) is list else item.values())
            if type(child) in _CONTAINERS
        ]
        if not level:
            return repeated
    raise too_deep()


def _children(pointer: str, item: Any, problems: list[Problem]) -> list[tuple[str, Any]]:
    if isinstance(item, Repeated):
        problems.extend(_repeats(pointer, item))
    if isinstance(item, dict):
        return [(join(pointer, key), child) for key, child in item.items() if type(child) in _CONTAINERS]
    return [(f"{pointer}/{i}", child) for i, child in enumerate(item) if type(child) in _CONTAINERS]


def _repeats(pointer: str, item: Repeated) -> list[Problem]:
    return [
        Problem(
            "json.duplicate-key",
            "error",
            join(pointer, name),
            f'"{name}" is given {len(values)} times; the last one counts, the others stand in the raw payload.',
        )
        for name, values in item.repeats.items()
        if len(values) > 1
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(member) for key, member in value.items()}
    return [_plain(element) for element in value] if isinstance(value, list) else value
