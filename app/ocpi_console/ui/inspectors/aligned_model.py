"""The two sides of a translation as a table of aligned lines."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ocpi_console.ui.inspectors.comparison import Comparison, Side
from ocpi_console.ui.inspectors.json_lines import JsonLine
from ocpi_console.ui.states import State, state

Index = QModelIndex | QPersistentModelIndex
LEFT, RIGHT = 0, 1


class AlignedModel(QAbstractTableModel):
    """Two columns; a cell without a line is filler."""

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.comparison = comparison
        self.chosen: int | None = None
        self._notes: dict[tuple[int, int], tuple[int, ...]] = {}

    def side(self, column: int) -> Side:
        """The source for 0, the result for 1."""
        return self.comparison.right if column == RIGHT else self.comparison.left

    def number(self, row: int, column: int) -> int | None:
        """The number of the line from 0, None for filler."""
        aligned = self.comparison.rows[row]
        return aligned.right if column == RIGHT else aligned.left

    def line(self, row: int, column: int) -> JsonLine | None:
        """The line, None for filler."""
        number = self.number(row, column)
        return None if number is None else self.side(column).lines[number]

    def notes(self, row: int, column: int) -> tuple[int, ...]:
        """The numbers of the notes that cover a line."""
        key = (row, column)
        if key not in self._notes:
            self._notes[key] = self.side(column).notes_at(self.number(row, column))
        return self._notes[key]

    def mark(self, row: int, column: int) -> State | None:
        """The state of the first note on a line; the chosen note goes first."""
        notes = self.notes(row, column)
        if not notes:
            return None
        first = self.chosen if self.chosen in notes else notes[0]
        return state("note", self.comparison.notes[first].kind) if first is not None else None

    def is_chosen(self, row: int, column: int) -> bool:
        """Whether the chosen note covers the line."""
        inside = 0 <= row < len(self.comparison.rows)
        return inside and self.chosen is not None and self.chosen in self.notes(row, column)

    def choose(self, note: int | None) -> int | None:
        """Outline the lines of a note; gives the first row that has one of them."""
        self.chosen = note
        rows = range(len(self.comparison.rows))
        if len(rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 1))
        return next((row for row in rows if self.is_chosen(row, LEFT) or self.is_chosen(row, RIGHT)), None)

    # What Qt asks.

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.comparison.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text if line else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._sentences(index)) or (line.text.strip() if line and len(line.text) > 40 else None)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = line.text.strip() if line else "nothing on this side"
            return ", ".join([said, *self._sentences(index)])
        return None

    def _sentences(self, index: Index) -> list[str]:
        notes = (self.comparison.notes[number] for number in self.notes(index.row(), index.column()))
        return [f"{state('note', note.kind).word}: {note.message}" for note in notes]
