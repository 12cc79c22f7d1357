"""The one table model: a long list of ids, and the rows of the pages that are looked at."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from ocpi_console.ui.tables.cells import BLANK, Cell, cell
from ocpi_console.ui.tables.column import TableColumn, Values
from ocpi_console.ui.tables.page_cache import PAGE, PageCache

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShownRow:
    """A row's values and the cells made of them so far."""

    __slots__ = ("_cells", "values")

    def __init__(self, values: Values) -> None:
        self.values = values
        self._cells: dict[str, Cell] = {}

    def cell(self, column: TableColumn, zone: tzinfo | None) -> Cell:
        """The cell of a column; made once."""
        found = self._cells.get(column.key)
        if found is None:
            found = self._cells[column.key] = cell(column, column.value(self.values), zone)
        return found

    def forget(self) -> None:
        """Make the cells anew when they are next asked for: the zone is another one."""
        self._cells.clear()


class RecordTableModel(QAbstractTableModel):
    """Row numbers are known at once; pages are asked for by `page_wanted` and come by `put_page`.

    Never sorts, filters or reads: `page_wanted` goes to whoever reads the store in a thread.
    """

    page_wanted = Signal(int)

    def __init__(self, columns: Sequence[TableColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.zone: tzinfo | None = UTC
        self._ids: Sequence[int] = ()
        self._pages: PageCache[ShownRow] = PageCache()
        self._asked: set[int] = set()
        self._sorted: tuple[str, bool] = ("", False)

    # The list.

    @property
    def ids(self) -> Sequence[int]:
        """The row ids in the order shown."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show another list; nothing of the old one is kept."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def page_ids(self, page: int) -> Sequence[int]:
        """The ids of a page, to be read."""
        return self._ids[page * PAGE : (page + 1) * PAGE]

    def put_page(self, page: int, ids: Sequence[int], rows: Sequence[Values]) -> None:
        """Rows that were read for `ids`; thrown away where the list is another one by now."""
        self._asked.discard(page)
        if list(self.page_ids(page)) != list(ids) or not rows:
            return
        self._pages.put(page, [ShownRow(row) for row in rows])
        first = page * PAGE
        last = min(first + len(rows), len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def page_failed(self, page: int) -> None:
        """The page could not be read; it is asked for again when it is looked at."""
        self._asked.discard(page)

    def expire(self) -> None:
        """Read the rows again, page by page as they are looked at; order and selection stay."""
        self._pages.expire()
        self._asked.clear()
        self._all_changed()

    def _all_changed(self) -> None:
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def row(self, number: int) -> ShownRow | None:
        """The row if it is here; else it is asked for."""
        page = number // PAGE
        if page not in self._asked and self._pages.wants(page):
            self._asked.add(page)
            self.page_wanted.emit(page)
        return self._pages.row(number)

    def cell(self, number: int, column: int) -> Cell:
        """The cell, blank until its page is here."""
        row = self.row(number)
        return BLANK if row is None else row.cell(self.columns[column], self.zone)

    def set_zone(self, zone: tzinfo | None) -> None:
        """Show times in another zone."""
        self.zone = zone
        for row in self._pages.rows():
            row.forget()
        self._all_changed()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_sorted(self, key: str, descending: bool) -> None:
        """Say which column the ids are sorted by; the header shows it."""
        self._sorted = (key, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """Key of the sorted column, and whether it runs down."""
        return self._sorted

    # What Qt asks.

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.DisplayRole:
            return column.title
        if role == Role.ToolTipRole:
            return column.about or None
        if role == Role.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role == Role.AccessibleTextRole:
            return self._spoken_header(column)
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self.cell(index.row(), index.column()).text or None
        if role == Role.AccessibleTextRole:
            shown = self.cell(index.row(), index.column())
            return f"{_spoken(shown)}, {column.spoken}"
        return None

    def _spoken_header(self, column: TableColumn) -> str:
        key, descending = self._sorted
        if column.sort_key != key:
            return column.spoken
        return f"{column.spoken}, sorted {'down' if descending else 'up'}"


def _spoken(shown: Cell) -> str:
    words = shown.state.word if shown.state else ""
    return shown.text if words in ("", shown.text) else f"{shown.text} {words}".strip()
