"""Which columns a table shows, in which order and how wide; kept as plain data, so that settings can hold it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHeaderView

from ocpi_console.ui import theme
from ocpi_console.ui.tables.column import TableColumn

ORDER, HIDDEN, WIDTHS = "order", "hidden", "widths"


def apply(header: QHeaderView, columns: Sequence[TableColumn], saved: Mapping[str, Any]) -> None:
    """Lay the header out as it was saved; columns that were not known then take their declared place."""
    numbers = {column.key: number for number, column in enumerate(columns)}
    order = [key for key in saved.get(ORDER, ()) if key in numbers]
    hidden = set(saved[HIDDEN]) if HIDDEN in saved else {column.key for column in columns if not column.shown}
    widths = saved.get(WIDTHS, {})
    for place, key in enumerate(_all(order, columns)):
        header.moveSection(header.visualIndex(numbers[key]), place)
    for number, column in enumerate(columns):
        width = widths.get(column.key, column.width)
        header.resizeSection(
            number, theme.px(width if isinstance(width, int) and 20 <= width <= 2000 else column.width)
        )
        header.setSectionHidden(number, column.key in hidden and number != 0)


def describe(header: QHeaderView, columns: Sequence[TableColumn], scale: float | None = None) -> dict[str, Any]:
    """The header's layout as `apply` takes it, widths in px at 100 %; `scale` is the zoom that it was laid out for."""
    scale = zoom() if scale is None else scale
    shown = [header.logicalIndex(place) for place in range(header.count())]
    hidden = [columns[number].key for number in shown if header.isSectionHidden(number)]
    widths = {
        columns[number].key: round(header.sectionSize(number) / scale)
        for number in shown
        if not header.isSectionHidden(number) and round(header.sectionSize(number) / scale) != columns[number].width
    }
    return {ORDER: [columns[number].key for number in shown], HIDDEN: hidden, WIDTHS: widths}


def zoom() -> float:
    """How many px of the screen a px of the declared widths has now."""
    return theme.px(1000) / 1000


def _all(order: Sequence[str], columns: Sequence[TableColumn]) -> list[str]:
    """The saved order with the columns that it does not name, each behind the one it is declared after."""
    keys = list(order)
    for number, column in enumerate(columns):
        if column.key not in keys:
            before = columns[number - 1].key if number else None
            keys.insert(keys.index(before) + 1 if before in keys else 0, column.key)
    return keys
