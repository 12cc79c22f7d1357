"""The terms of a filter text with their places, for highlighting while typing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ocpi_console.filters.fields import HAS, Field, FilterError
from ocpi_console.filters.parsing import Parser
from ocpi_console.filters.tokens import Token, tokens
from ocpi_console.filters.values import Clock


@dataclass(frozen=True, slots=True)
class Term:
    """A place in the text; what stands before `keyword_end` is a field with its operator, or `and`, `or`, `not`."""

    start: int
    end: int
    keyword_end: int
    ok: bool


def terms(text: str, fields: Sequence[Field] | None = None) -> list[Term]:
    """Every term of `text`, wrong ones included; without `fields` any name is taken as known."""
    try:
        found = tokens(text)
    except FilterError as error:
        return [*terms(text[: error.start], fields), Term(error.start, error.end, error.start, ok=False)]
    parser = Parser("", fields or (), Clock(datetime.now(UTC)))
    return [_term(token, parser, known=fields is not None) for token in found]


def _term(token: Token, parser: Parser, *, known: bool) -> Term:
    if token.kind == "comparison":
        keyword_end = min(token.text_start, token.end)
        return Term(token.start, token.end, keyword_end, _is_right(token, parser, known=known))
    return Term(token.start, token.end, token.start if token.kind == "word" else token.end, ok=True)


def _is_right(token: Token, parser: Parser, *, known: bool) -> bool:
    if not known and token.name.lower() != HAS:
        return bool(token.text) or token.quoted
    try:
        parser.term(token)
    except FilterError:
        return False
    return True
