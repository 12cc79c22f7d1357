"""A filter text narrowed by one more term."""

from collections.abc import Sequence
from contextlib import suppress

from ocpi_console.filters.fields import Field, FilterError
from ocpi_console.filters.parsing import parse
from ocpi_console.filters.tree import Or


def narrowed(text: str, term: str, fields: Sequence[Field]) -> str:
    """What matches the text and the term; terms joined by `or` are taken together first."""
    return f"({text}) {term}" if _is_either(text, fields) else f"{text} {term}".strip()


def _is_either(text: str, fields: Sequence[Field]) -> bool:
    with suppress(FilterError):  # a text with a mistake stays as it is, beside the term
        return isinstance(parse(text, fields), Or)
    return False
