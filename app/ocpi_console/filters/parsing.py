"""Tokens to a tree: terms side by side are all wanted; `or`, `not` and parentheses as in every such language."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from difflib import get_close_matches

from ocpi_console.filters.fields import HAS, OPERATORS, Field, FilterError
from ocpi_console.filters.tokens import Token, tokens
from ocpi_console.filters.tree import And, Compare, Has, Node, Not, Or, Range, Text, Value
from ocpi_console.filters.values import AGO, Clock, value_of

MAX_DEPTH = 40
"""Parentheses and `not` nested deeper than this are refused."""

MAX_TERMS = 200
"""More terms than this are refused: databases limit the size of an expression."""

CONDITIONS = {
    "problems": "errors or warnings",
    "errors": "problems of severity error",
    "warnings": "problems of severity warning",
}
"""What `has:` knows beside the names of fields."""


def parse(text: str, fields: Sequence[Field], *, zone: tzinfo = UTC, now: datetime | None = None) -> Node | None:
    """The tree of a filter text, None where it is blank; raises FilterError with the place of the mistake.

    Days and months begin in `zone`; `today` and `-7d` count from `now`.
    """
    return Parser(text, fields, Clock(now or datetime.now(UTC), zone)).tree()


class Parser:
    """Recursive descent over the tokens of one filter text."""

    def __init__(self, text: str, fields: Sequence[Field], clock: Clock) -> None:
        self.tokens = tokens(text)
        if len(self.tokens) > MAX_TERMS:
            extra = self.tokens[MAX_TERMS]
            raise FilterError(f"These are more than {MAX_TERMS} terms.", extra.start, len(text))
        self.fields = {field.name: field for field in fields}
        self.clock = clock
        self.position = 0
        self.depth = 0

    def tree(self) -> Node | None:
        """The whole text as one tree."""
        if not self.tokens:
            return None
        node = self._any()
        rest = self._peek()
        if rest:
            raise FilterError("This parenthesis closes nothing.", rest.start, rest.end)
        return node

    def _peek(self) -> Token | None:
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def _keyword(self, word: str) -> bool:
        token = self._peek()
        found = token is not None and token.kind == "keyword" and token.text.lower() == word
        self.position += found
        return found

    def _any(self) -> Node:
        parts = [self._all()]
        while self._keyword("or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self) -> Node:
        parts = [self._one()]
        while True:
            joined = self._keyword("and")
            token = self._peek()
            if not joined and (token is None or token.kind == "close" or self._is_or(token)):
                return parts[0] if len(parts) == 1 else And(tuple(parts))
            parts.append(self._one())

    @staticmethod
    def _is_or(token: Token) -> bool:
        return token.kind == "keyword" and token.text.lower() == "or"

    def _one(self) -> Node:
        token = self._peek()
        if token is None:
            last = self.tokens[-1]
            raise FilterError(f'Something must follow "{last.text}".', last.start, last.end)
        self.position += 1
        if token.kind in ("word", "comparison"):
            return self.term(token)
        return self._nested(token)

    def _nested(self, token: Token) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise FilterError("This is nested too deeply.", token.start, token.end)
        node = self._negated_or_grouped(token)
        self.depth -= 1
        return node

    def _negated_or_grouped(self, token: Token) -> Node:
        if token.text.lower() == "not":
            return Not(self._one())
        if token.kind != "open":
            raise FilterError(f'A term is missing before "{token.text}".', token.start, token.end)
        node = self._any()
        closing = self._peek()
        if closing is None:
            raise FilterError("This parenthesis is not closed.", token.start, token.end)
        self.position += 1
        return node

    def term(self, token: Token) -> Node:
        """The node of a word or a comparison; raises FilterError."""
        if token.kind == "word":
            return self._word(token)
        if not token.text and not token.quoted:
            raise FilterError(f'A value is missing after "{token.name}{token.operator}".', token.start, token.end)
        if token.name.lower() == HAS:
            return self._has(token)
        field = self._field(token, token.name, token.start)
        if token.operator not in OPERATORS[field.kind]:
            known = " ".join(OPERATORS[field.kind])
            raise FilterError(f'"{field.name}" knows {known} but not {token.operator}.', token.start, token.end)
        return self._comparison(token, field)

    def _word(self, token: Token) -> Node:
        field = self.fields.get(token.text.lower())
        if not token.quoted and field and field.kind == "flag":
            return Compare(field.name, "flag", ":", True)
        return Text(token.text)

    def _field(self, token: Token, name: str, start: int) -> Field:
        field = self.fields.get(name.lower())
        if field:
            return field
        close = get_close_matches(name.lower(), [*self.fields, *CONDITIONS], 1)
        hint = f' Did you mean "{close[0]}"?' if close else " Put it in quotes to search for the text."
        raise FilterError(f'There is no field "{name}" here.{hint}', start, start + len(name))

    def _has(self, token: Token) -> Node:
        what = token.text.lower()
        if token.operator not in (":", "="):
            raise FilterError('Write "has:" and a name.', token.start, token.end)
        return Has(what if what in CONDITIONS else self._field(token, token.text, token.text_start).name)

    def _comparison(self, token: Token, field: Field) -> Node:
        if field.kind in ("int", "decimal", "time") and token.operator == ":" and ".." in token.text:
            return self._range(token, field)
        since = field.kind == "time" and token.operator == ":" and AGO.fullmatch(token.text)
        operator = ">=" if since else token.operator
        texts = [token.text]
        if field.kind == "state" and not token.quoted:
            texts = [text for text in token.text.split(",") if text] or texts
        nodes = [Compare(field.name, field.kind, operator, self._value(token, field, text)) for text in texts]
        if len(nodes) == 1:
            return nodes[0]
        return And(tuple(nodes)) if token.operator == "!=" else Or(tuple(nodes))

    def _range(self, token: Token, field: Field) -> Node:
        low, _, high = token.text.partition("..")
        if not low and not high:
            raise FilterError("A range needs one end at least.", token.text_start, token.end)
        ends = [self._value(token, field, end) if end else None for end in (low, high)]
        return Range(field.name, field.kind, ends[0], ends[1])

    def _value(self, token: Token, field: Field, text: str) -> Value:
        try:
            return value_of(field.kind, text, self.clock)
        except ValueError as error:
            raise FilterError(str(error), token.text_start, token.end) from error
