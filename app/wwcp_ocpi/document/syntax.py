"""Where a text stops being JSON, and what is wrong there, in plain words."""

import json
import re

MARGIN = 16
"""An error this close to the end of a text may come from the text being cut: `tru`, `12.` and `\\u00` are shorter."""

UNCLOSED = "a text has no closing quote"
NO_VALUE = "a value is missing"

_SAID = {
    "Expecting value": NO_VALUE,
    "Expecting ',' delimiter": "a comma or a closing bracket is missing",
    "Expecting ':' delimiter": "a colon is missing after a member name",
    "Expecting property name enclosed in double quotes": "a member name in double quotes is missing",
    "Illegal trailing comma before end of object": "a comma stands before a closing bracket",
    "Illegal trailing comma before end of array": "a comma stands before a closing bracket",
    "Unterminated string starting at": UNCLOSED,
    "Invalid control character at": "a text holds an unescaped line break or control character",
    "Invalid \\escape": "a backslash escapes nothing that JSON knows",
    "Invalid \\uXXXX escape": "a \\u escape lacks its four hexadecimal digits",
    "Extra data": "more follows after the end of the value",
}
"""The standard library's messages as a sentence's part for a user."""


class UnreadableDocument(ValueError):
    """The bytes are not JSON; the message is one sentence for the user, with the place.

    `reason` is the sentence's part that says what is wrong, `position` the character where (None: unknown), `cut`
    whether the text may only have ended too early.
    """

    def __init__(self, message: str, *, reason: str = "", position: int | None = None, cut: bool = False) -> None:
        super().__init__(message)
        self.reason = reason or message
        self.position = position
        self.cut = cut


def not_json(reason: str, source: str, position: int, *, cut: bool = False) -> UnreadableDocument:
    """The error for `source` at the character `position`."""
    line, column = place(source, position)
    message = f"Not JSON: {reason} at line {line}, column {column}."
    return UnreadableDocument(message, reason=reason, position=position, cut=cut)


def explain(error: json.JSONDecodeError, source: str) -> UnreadableDocument:
    """The standard library's error as ours."""
    kind, position = error.msg.removesuffix(" at") if error.msg.startswith("Invalid \\escape") else error.msg, error.pos
    cut = kind.startswith("Unterminated") or position >= len(source) - MARGIN
    return not_json(_SAID.get(kind, kind), source, position, cut=cut)


def place(source: str, position: int) -> tuple[int, int]:
    """Line and column of a character, both counted from 1."""
    return source.count("\n", 0, position) + 1, position - source.rfind("\n", 0, position)


_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|(NaN|-?Infinity)', re.DOTALL)


def constant_position(source: str, start: int) -> int:
    """The first NaN or Infinity that stands outside a text, from `start` on."""
    outside = (found.start(1) for found in _CONSTANT.finditer(source, start) if found[1])
    return next(outside, start)
