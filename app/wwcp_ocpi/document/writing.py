"""Exact values to JSON bytes: numbers by their text, members in order."""

import json
import re
from typing import Any

import msgspec

from wwcp_ocpi.document.number import Number


def _foreign(value: object) -> Any:
    """Numbers that keep a text, and subclasses of str such as timestamps: neither is known to the encoder."""
    if isinstance(value, Number):
        return msgspec.Raw(value.text.encode())
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


_ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=_foreign)
_SORTING = msgspec.json.Encoder(decimal_format="number", enc_hook=_foreign, order="deterministic")


def write(value: Any, *, indent: int | None = None) -> bytes:
    """UTF-8 JSON of an exact value; half of a surrogate pair, which UTF-8 cannot hold, is written as `\\uXXXX`."""
    try:
        compact = _ENCODER.encode(value)
    except UnicodeEncodeError:
        return _escaped(value, indent, "\n" if indent else "").encode()
    return compact if indent is None else msgspec.json.format(compact, indent=indent)


def text(value: Any, *, indent: int | None = None) -> str:
    """`write` as a str."""
    return write(value, indent=indent).decode()


def canonical(value: Any) -> bytes:
    """The same bytes for the same value, whatever the order of its members."""
    try:
        return _SORTING.encode(value)
    except UnicodeEncodeError:
        return write(_sorted(value))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(element) for element in value] if isinstance(value, list) else value


_HALF = re.compile("[\ud800-\udfff]")


def _escaped(value: Any, indent: int | None, line: str) -> str:
    """The same JSON for a value with halves of surrogate pairs, which the encoder refuses; `line` begins a line."""
    deeper = line + " " * (indent or 0)
    if isinstance(value, dict) and value:
        colon = ":" if indent is None else ": "
        members = (f"{_quoted(name)}{colon}{_escaped(member, indent, deeper)}" for name, member in value.items())
        return "{" + deeper + _comma(indent, deeper).join(members) + line + "}"
    if isinstance(value, list) and value:
        return "[" + deeper + _comma(indent, deeper).join(_escaped(e, indent, deeper) for e in value) + line + "]"
    return _quoted(value) if isinstance(value, str) else _ENCODER.encode(value).decode()


def _comma(indent: int | None, deeper: str) -> str:
    return ", " if indent == 0 else f",{deeper}"


def _quoted(value: str) -> str:
    plain = json.dumps(value, ensure_ascii=False)
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", plain)
