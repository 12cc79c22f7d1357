"""Selection and scroll position by record, so that they survive a list that is read anew."""

from dataclasses import dataclass

from ocpi_console.ui.tables.view import RecordTable

MOST = 10_000
"""Selected rows that are remembered at most."""


@dataclass(frozen=True, slots=True)
class RememberedRows:
    """The ids of what was selected, of the current row, and of the first row in view."""

    selected: tuple[int, ...]
    current: int | None
    top: int | None
    hidden: int

    @property
    def wanted(self) -> tuple[int, ...]:
        """All ids to be looked up in the new list."""
        return (*self.selected, *(row_id for row_id in (self.current, self.top) if row_id is not None))


NOTHING = RememberedRows((), None, None, 0)


def remember(table: RecordTable) -> RememberedRows:
    """What is selected and in view now."""
    ids = table.rows_model.ids
    current, (top, hidden) = table.currentIndex().row(), table.top_row()
    return RememberedRows(
        tuple(ids[row] for row in table.selected_rows()[:MOST] if row < len(ids)),
        ids[current] if 0 <= current < len(ids) else None,
        ids[top] if 0 <= top < len(ids) else None,
        hidden,
    )


def restore(table: RecordTable, before: RememberedRows, places: dict[int, int]) -> bool:
    """Select and scroll as before, as far as the records are still listed; whether the current one is."""
    rows = [places[row_id] for row_id in before.selected if row_id in places]
    current = places.get(before.current) if before.current is not None else None
    table.select_rows(rows, current)
    if before.top is not None and before.top in places:
        table.scroll_to_top_row(places[before.top], before.hidden)
    elif current is not None:
        table.go_to(current)
    return current is not None
