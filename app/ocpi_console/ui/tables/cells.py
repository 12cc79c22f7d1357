"""From a row's value to what its cell shows."""

from dataclasses import dataclass
from datetime import tzinfo
from decimal import Decimal
from typing import Any

from ocpi_console.ui.states import LISTS, State, state
from ocpi_console.ui.tables import wording
from ocpi_console.ui.tables.column import TableColumn


@dataclass(frozen=True, slots=True)
class Cell:
    """The text, and the state where the cell has a glyph."""

    text: str
    state: State | None = None


EMPTY = Cell(wording.NOTHING)
BLANK = Cell("")


def cell(column: TableColumn, value: Any, zone: tzinfo | None) -> Cell:
    """The cell of one value; a value of an unexpected type is shown as it stands."""
    if column.kind == "problems":
        return problems_cell(value)
    if value is None or value == "":
        return EMPTY
    if column.kind == "state":
        return _state_cell(column.states, value)
    if column.kind == "time":
        return Cell(wording.moment(value, zone))
    if column.kind == "number":
        return Cell(wording.number(value, column.decimals))
    if column.kind == "duration":
        return Cell(wording.minutes(value))
    return Cell(_text(value))


def problems_cell(value: Any) -> Cell:
    """How many problems of which severity; nothing where there are none."""
    count, severity = value if isinstance(value, tuple) else (value or 0, "warning")
    return Cell(str(count), state("severity", severity)) if count else BLANK


def _state_cell(kind: str, value: Any) -> Cell:
    code = ("valid" if value else "invalid") if isinstance(value, bool) else str(value)
    known = state(kind, code)
    return Cell(known.word if code in LISTS.get(kind, {}) else code, known)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(_text, value))
    return wording.plain_number(value) if isinstance(value, int | Decimal) else str(value).replace("\n", " ")
