"""Exact values to JSON bytes: numbers by their text, members in order."""

import json
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


def write(value: Any, *, indent: int | None = None) -> bytes:
    """UTF-8 JSON of an exact value; half of a surrogate pair, which UTF-8 cannot hold, is written as `\\uXXXX`."""
    try:
        compact = _ENCODER.encode(value)
    except UnicodeEncodeError:
        compact = _ENCODER.encode(_escaped(value))
    return compact if indent is None else msgspec.json.format(compact, indent=indent)


def text(value: Any, *, indent: int | None = None) -> str:
    """`write` as a str."""
    return write(value, indent=indent).decode()


def _escaped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _escaped(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_escaped(element) for element in value]
    if isinstance(value, str) and not value.isascii():
        return msgspec.Raw(json.dumps(value).encode())
    return value
