"""The filter language: tokens, tree, completion and help. SQL is made of the tree in the store."""

from ocpi_console.filters.completion import Candidate, Completion, complete
from ocpi_console.filters.fields import KEYWORDS, OPERATORS, Field, FilterError, Kind
from ocpi_console.filters.help import LANGUAGE, FieldHelp, field_help, help_text
from ocpi_console.filters.narrowing import narrowed
from ocpi_console.filters.parsing import CONDITIONS, parse
from ocpi_console.filters.terms import Term, terms
from ocpi_console.filters.tree import And, Compare, Has, Node, Not, Or, Range, Span, Text, Value

__all__ = [
    "CONDITIONS",
    "KEYWORDS",
    "LANGUAGE",
    "OPERATORS",
    "And",
    "Candidate",
    "Compare",
    "Completion",
    "Field",
    "FieldHelp",
    "FilterError",
    "Has",
    "Kind",
    "Node",
    "Not",
    "Or",
    "Range",
    "Span",
    "Term",
    "Text",
    "Value",
    "complete",
    "field_help",
    "help_text",
    "narrowed",
    "parse",
    "terms",
]
