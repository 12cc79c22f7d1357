"""What the inspector shows: one record, from the store or straight from a file."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from ocpi_console.ui.inspectors.json_lines import JsonLine, lay_out
from wwcp_ocpi.document import Format, Json, Problem, Version, format_of
from wwcp_ocpi.document.pointer import find


@dataclass(frozen=True, eq=False)
class Subject:
    """An exact value with its bytes, its problems, and where it came from.

    `row_id` is the store's, None for a record that was only read from a file.
    """

    value: Json
    raw: bytes
    problems: tuple[Problem, ...]
    version: Version | None
    module: str
    object: str
    party: str
    object_id: str
    file: str
    row_id: int | None = None
    received_at: datetime | None = None
    place: str = ""
    reason: str = ""

    @property
    def format(self) -> Format | None:
        """The format that translation starts from; None for what was not recognised."""
        return format_of(self.version) if self.version else None

    @cached_property
    def lines(self) -> list[JsonLine]:
        """The value as lines of code."""
        return lay_out(self.value)

    def at(self, *pointers: str) -> Any:
        """What stands at the first of `pointers` that holds something, neither null nor empty, else None."""
        for pointer in pointers:
            if (found := find(self.value, pointer)) or found in (0, False):
                return found
        return None
