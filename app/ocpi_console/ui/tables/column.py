"""A table's column, declared as data: what it shows, how wide, and how it sorts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["state", "time", "party", "number", "duration", "id", "text", "problems"]
"""How a cell is read and painted."""

RIGHT: frozenset[Kind] = frozenset({"number", "duration"})
"""Kinds that align at the right, so that decimal points stand below each other."""


Values = Mapping[str, Any]
"""A row: the store's columns by key."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """`key` is the store's column, or a name of its own where `read` makes the value of the row.

    `width` is in px at 100 %; `states` names the list in `ui.states` that the codes are from; `sort` is the store's
    key to sort by, the column's own where None, not sortable where empty. The unit belongs into `title` ("Power kW").
    `about` says what the column holds, in the header's tooltip and in the column chooser.
    """

    key: str
    title: str
    kind: Kind = "text"
    width: int = 120
    decimals: int = 0
    states: str = ""
    shown: bool = True
    sort: str | None = None
    about: str = ""
    read: Callable[[Values], Any] | None = None

    @property
    def right(self) -> bool:
        """Whether cells and header stand at the right."""
        return self.kind in RIGHT

    @property
    def spoken(self) -> str:
        """The title for screen readers and lists."""
        return self.about or self.title

    @property
    def sort_key(self) -> str:
        """The store's key to sort by; empty where the column cannot be sorted."""
        return self.key if self.sort is None else self.sort

    def value(self, row: Values) -> Any:
        """What the row holds for this column."""
        return self.read(row) if self.read is not None else row.get(self.key)
