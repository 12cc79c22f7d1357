"""JSON bytes to exact values: order, nulls, number text and duplicate keys are kept or reported."""

import json
import re
from dataclasses import dataclass
from typing import Any, NoReturn

from wwcp_ocpi.document.number import exact_integer, exact_number
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.document.problem import Problem
from wwcp_ocpi.document.values import Json

MAX_DEPTH = 100
"""Nesting beyond this is refused: OCPI needs seven levels, WWCP nine."""


class UnreadableDocument(ValueError):
    """The bytes are not JSON; the message is one sentence for the user, with the place."""


@dataclass(frozen=True, slots=True)
class Document:
    """An exact value and the problems of its text."""

    value: Json
    problems: tuple[Problem, ...] = ()


class _Repeated(dict[str, Any]):
    """An object in which a member name occurs twice; the last one counts, as in every JSON parser."""

    repeats: dict[str, list[Any]]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    repeated = _Repeated(members)
    repeated.repeats = {}
    for name, value in pairs:
        repeated.repeats.setdefault(name, []).append(value)
    return repeated


def _constant(name: str) -> NoReturn:
    raise UnreadableDocument(f"{name} is not JSON: numbers are finite (RFC 8259, section 6).")


DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=exact_number, parse_int=exact_integer, parse_constant=_constant
)
"""Scans one value from a str; `document` makes the result plain."""


def read(data: bytes) -> Document:
    """The value that `data` holds (UTF-8, or UTF-16/32 by its first bytes); raises UnreadableDocument."""
    try:
        source = data.decode(json.detect_encoding(data), "strict").removeprefix("\ufeff")
        return document(DECODER.decode(source))
    except json.JSONDecodeError as error:
        raise UnreadableDocument(f"Not JSON: {error.msg} at line {error.lineno}, column {error.colno}.") from error
    except UnicodeDecodeError as error:
        raise UnreadableDocument(f"Not text: byte {error.start} is no {error.encoding}.") from error
    except RecursionError as error:
        raise UnreadableDocument(TOO_DEEP) from error


TOO_DEEP = f"Nested deeper than {MAX_DEPTH} levels; no OCPI or WWCP record is."


def document(value: Any) -> Document:
    """A scanned value as plain dicts and lists, with its repeated members reported; raises UnreadableDocument."""
    problems: list[Problem] = []
    level = [("", value)]
    for _ in range(MAX_DEPTH):
        level = [child for pointer, item in level for child in _children(pointer, item, problems)]
        if not level:
            return Document(_plain(value) if problems else value, tuple(problems))
    raise UnreadableDocument(TOO_DEEP)


def _children(pointer: str, item: Any, problems: list[Problem]) -> list[tuple[str, Any]]:
    if isinstance(item, _Repeated):
        problems.extend(_repeats(pointer, item))
    if isinstance(item, dict):
        return [(join(pointer, key), child) for key, child in item.items() if isinstance(child, dict | list)]
    if isinstance(item, list):
        return [(f"{pointer}/{i}", child) for i, child in enumerate(item) if isinstance(child, dict | list)]
    return []


def _repeats(pointer: str, item: _Repeated) -> list[Problem]:
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


_LEADING = re.compile(r"\s*")


def skip_blanks(source: str, start: int) -> int:
    """The position of the next character that is no white space."""
    found = _LEADING.match(source, start)
    return found.end() if found else start
