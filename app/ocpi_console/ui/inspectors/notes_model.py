"""The notes of a translation as a table: what kind, from where, to where, and the sentence."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any, get_args

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ocpi_console.ui.inspectors.list_rows import STATE_ROLE
from ocpi_console.ui.states import state
from wwcp_ocpi.document import Note, NoteKind

Index = QModelIndex | QPersistentModelIndex
TITLES = ("Note", "From", "To", "What happened")
KINDS: tuple[NoteKind, ...] = get_args(NoteKind)


def kind_counts(notes: Sequence[Note]) -> dict[NoteKind, int]:
    """How many notes there are of each kind, in the order of weight."""
    counts = Counter(note.kind for note in notes)
    return {kind: counts[kind] for kind in KINDS}


class NotesModel(QAbstractTableModel):
    """The notes of the kinds that are wanted; none named means all."""

    def __init__(self, notes: Sequence[Note], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = tuple(notes)
        self.numbers: list[int] = []
        self.show_kinds(())

    def show_kinds(self, kinds: Collection[NoteKind]) -> None:
        """Show only these kinds; the heaviest kind comes first."""
        self.beginResetModel()
        wanted = [number for number, note in enumerate(self._notes) if not kinds or note.kind in kinds]
        self.numbers = sorted(wanted, key=lambda number: KINDS.index(self._notes[number].kind))
        self.endResetModel()

    def note(self, row: int) -> Note:
        """The note of a row."""
        return self._notes[self.numbers[row]]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.numbers)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        note = self.note(index.row())
        kind = state("note", note.kind)
        cells = (kind.word, note.from_ or "–", note.to or "–", note.message)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cells[index.column()]}, {TITLES[index.column()]}"
        return kind if role == STATE_ROLE and index.column() == 0 else None
