"""What may be typed at a place of a filter text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ocpi_console.filters.fields import HAS, KEYWORDS, Field
from ocpi_console.filters.parsing import CONDITIONS
from ocpi_console.filters.tree import quoted

_TYPED = re.compile(r'(?:([A-Za-z_][A-Za-z0-9_]*)(?:>=|<=|!=|:|=|>|<))?("?[^\s()"]*)$')
_MOMENTS = {"today": "since midnight", "yesterday": "the day before", "-7d": "the last seven days"}
_KEYWORD_HELP = {"and": "both terms", "or": "either term", "not": "all but the next term"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text to put in, and what it means."""

    text: str
    description: str


@dataclass(frozen=True, slots=True)
class Completion:
    """The candidates that may replace the text from `start` to `end`, best first."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]


def complete(text: str, position: int, fields: Sequence[Field]) -> Completion:
    """What may stand at the cursor: names of fields and keywords, or the values of the field before it."""
    before = text[:position]
    typed = _TYPED.search(before)
    if typed is None or before[: typed.start()].replace('\\"', "").count('"') % 2:
        return Completion(position, position, ())
    name, word = typed.groups()
    choices = _names(fields) if name is None else _values(name.lower(), fields)
    prefix = word.removeprefix('"').lower()
    found = [choice for choice in choices if _fits(choice.text, prefix)]
    return Completion(typed.start(2), position, tuple(found))


def _fits(text: str, prefix: str) -> bool:
    plain = text.removeprefix('"').lower()
    return plain.startswith(prefix) and plain != prefix


def _names(fields: Iterable[Field]) -> list[Candidate]:
    named = [Candidate(field.name if field.kind == "flag" else f"{field.name}:", field.description) for field in fields]
    named.append(Candidate(f"{HAS}:", "records that have problems or a value"))
    return named + [Candidate(word, _KEYWORD_HELP[word]) for word in KEYWORDS]


def _values(name: str, fields: Iterable[Field]) -> list[Candidate]:
    by_name = {field.name: field for field in fields}
    if name == HAS:
        present = [Candidate(field.name, f"has {field.description}") for field in by_name.values()]
        return [Candidate(what, help_) for what, help_ in CONDITIONS.items()] + present
    field = by_name.get(name)
    if field is None:
        return []
    if field.kind == "time":
        return [Candidate(text, help_) for text, help_ in _MOMENTS.items()]
    values = ("yes", "no") if field.kind == "flag" else field.values
    return [Candidate(quoted(value), field.description) for value in values]
