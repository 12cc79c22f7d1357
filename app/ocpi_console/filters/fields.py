"""What can be filtered: the fields of a list, declared as data, and the error of a filter text."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["text", "int", "decimal", "time", "state", "flag"]
"""text: compared without case, `:` finds a part; state: one of few words; flag: yes or no; time: an instant or span."""

OPERATORS: dict[Kind, tuple[str, ...]] = {
    "text": (":", "=", "!="),
    "state": (":", "=", "!="),
    "flag": (":", "="),
    "int": (":", "=", "!=", ">", ">=", "<", "<="),
    "decimal": (":", "=", "!=", ">", ">=", "<", "<="),
    "time": (":", "=", "!=", ">", ">=", "<", "<="),
}
"""The operators that a kind of field knows."""

KEYWORDS = ("and", "or", "not")
"""Words that join terms; in quotes they are ordinary text."""

HAS = "has"
"""The name before the colon that asks whether something is there: `has:problems`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One name that may stand before an operator.

    `columns` are the keys of the store's columns it looks at (its own name where empty), `values` are offered by
    completion, `identifier` means that `*` and `-` do not count (`NL*TNM` is `NLTNM`).
    """

    name: str
    kind: Kind
    description: str = ""
    values: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    identifier: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the columns that the field looks at."""
        return self.columns or (self.name,)


class FilterError(ValueError):
    """A filter text that cannot be understood; the message is one sentence, `start` and `end` say where."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.start = start
        self.end = end
