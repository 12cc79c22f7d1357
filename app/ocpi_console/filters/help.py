"""The help of the filter language, generated from the fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocpi_console.filters.fields import HAS, OPERATORS, Field, Kind
from ocpi_console.filters.parsing import CONDITIONS
from ocpi_console.filters.tree import quoted

_EXAMPLES: dict[Kind, str] = {
    "text": '{0}:part  {0}="the whole text"',
    "state": "{0}:{1}  {0}!={1}",
    "flag": "{0}  not {0}",
    "int": "{0}>5  {0}:2..10",
    "decimal": "{0}>=12.5  {0}:10..20",
    "time": "{0}:today  {0}>=2026-10-01  {0}:2026-10-01..2026-10-07",
}

LANGUAGE = (
    ("piet brouwer", "both words occur in a name, an address or an identifier"),
    ('"piet brouwer"', "the words occur in this order"),
    ("not TERM", "what does not match the term"),
    ("TERM or TERM", "what matches either term"),
    ("( … )", "terms taken together"),
    *((f"{HAS}:{what}", f"records with {meaning}") for what, meaning in CONDITIONS.items()),
    (f"{HAS}:FIELD", "records in which the field has a value"),
)
"""The parts of the language that no field declares: how it is written, and what it means."""


@dataclass(frozen=True, slots=True)
class FieldHelp:
    """One field: its name, meaning, operators and examples."""

    name: str
    description: str
    operators: tuple[str, ...]
    example: str
    values: tuple[str, ...]


def field_help(field: Field) -> FieldHelp:
    """What is to be said of a field."""
    example = _EXAMPLES[field.kind].format(field.name, quoted(field.values[0]) if field.values else "VALUE")
    return FieldHelp(field.name, field.description, OPERATORS[field.kind], example, field.values)


def help_text(fields: Sequence[Field]) -> str:
    """The whole language as plain text in two columns."""
    lines = [*LANGUAGE, *((entry.example, _meaning(entry)) for entry in map(field_help, fields))]
    width = max(len(how) for how, _ in lines)
    return "\n".join(f"{how:<{width}}  {meaning}".rstrip() for how, meaning in lines)


def _meaning(entry: FieldHelp) -> str:
    return f"{entry.description} ({', '.join(entry.values)})" if entry.values else entry.description
