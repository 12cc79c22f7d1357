"""Filter text to tokens: words, quoted texts, comparisons and parentheses, each with its place."""

import re
from dataclasses import dataclass
from typing import Literal

from ocpi_console.filters.fields import KEYWORDS, FilterError

TokenKind = Literal["word", "comparison", "keyword", "open", "close"]

_COMPARISON = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)(?:\s*(>=|<=|!=|=|>|<)\s*|(:)(?!//)\s*)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_BARE = re.compile(r'[^\s()"]+')


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a filter text; for a comparison `name` and `operator` come before `text`, its value.

    `text_start` is where the value begins; `quoted` says whether it stood in quotes.
    """

    kind: TokenKind
    start: int
    end: int
    text: str
    name: str = ""
    operator: str = ""
    text_start: int = 0
    quoted: bool = False


def tokens(source: str) -> list[Token]:
    """All tokens of `source`; raises FilterError where a quote is not closed."""
    found: list[Token] = []
    position = _blanks(source, 0)
    while position < len(source):
        token = _token(source, position)
        found.append(token)
        position = _blanks(source, token.end)
    return found


def _blanks(source: str, position: int) -> int:
    while position < len(source) and source[position].isspace():
        position += 1
    return position


def _token(source: str, start: int) -> Token:
    if source[start] in "()":
        return Token("open" if source[start] == "(" else "close", start, start + 1, source[start])
    comparison = _COMPARISON.match(source, start)
    if comparison:
        name, order, colon = comparison.groups()
        text, end, quoted = _value(source, comparison.end())
        end = end if text or quoted else len(source[: comparison.end()].rstrip())
        return Token("comparison", start, end, text, name, order or colon, comparison.end(), quoted)
    text, end, quoted = _value(source, start)
    keyword = not quoted and text.lower() in KEYWORDS
    return Token("keyword" if keyword else "word", start, end, text, text_start=start, quoted=quoted)


def _value(source: str, start: int) -> tuple[str, int, bool]:
    if source[start : start + 1] == '"':
        quoted = _QUOTED.match(source, start)
        if not quoted:
            raise FilterError("The quote is not closed.", start, len(source))
        return re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL), quoted.end(), True
    bare = _BARE.match(source, start)
    return (bare[0], bare.end(), False) if bare else ("", start, False)
