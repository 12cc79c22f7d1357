"""Where a list's rows come from: the store, or files that were only read."""

from collections.abc import Sequence
from typing import Any, Protocol

from ocpi_console.filters import Field, Node
from ocpi_console.store import Sort
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.tables.column import Values


class RecordSource(Protocol):
    """Every method may take long and is called in a thread, several at a time."""

    @property
    def fields(self) -> Sequence[Field]:
        """What the filter can ask for."""

    def ids(self, tree: Node | None, sort: Sort | None) -> Sequence[int]:
        """The row ids of all records that match, in order; raises ReadInterrupted."""

    def rows(self, ids: Sequence[int]) -> Sequence[Values]:
        """The rows of `ids`, in that order."""

    def count(self, tree: Node | None) -> int:
        """How many records match."""

    def sums(self, tree: Node | None) -> str:
        """Sums over all that match, in words; empty where there is nothing to sum."""

    def subject(self, row_id: int) -> Subject:
        """A record with everything that the inspector shows of it."""

    def filter_for(self, subject: Subject, pointer: str) -> str:
        """The filter text that finds records with the same value at a pointer; empty where there is none."""

    def term(self, column: str, value: Any) -> str:
        """The filter text that finds a cell's value again; empty where the column has no field."""

    def interrupt(self, thread: int) -> None:
        """End the reading that a thread does; its `ids` raises ReadInterrupted."""
