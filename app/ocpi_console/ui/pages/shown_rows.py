"""What a table shows, as text with the values as they are stored."""

from collections.abc import Sequence
from typing import Any

from ocpi_console.ui.tables.column import TableColumn, Values
from ocpi_console.ui.tables.copying import CopyForm, copied
from ocpi_console.ui.tables.model import ShownRow


def exact(value: Any) -> str:
    """A value as it is stored: ISO times, plain numbers."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def as_text(form: CopyForm, columns: Sequence[TableColumn], rows: Sequence[Values]) -> str:
    """The columns of the rows in one of the forms; what a cell derives from others is copied as it is shown."""
    cells = [[_cell(column, row) for column in columns] for row in rows]
    return copied(form, [column.title for column in columns], cells)


def _cell(column: TableColumn, row: Values) -> str:
    return ShownRow(row).cell(column, None).text if column.read is not None else exact(row.get(column.key))
