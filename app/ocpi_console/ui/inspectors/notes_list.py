"""The list below a translation: chips by kind, then the notes; choosing one outlines its lines above."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.list_rows import ROW, ListRows
from ocpi_console.ui.inspectors.notes_model import KINDS, NotesModel, kind_counts
from ocpi_console.ui.states import state
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, label, line
from wwcp_ocpi.document import Note

TO = 2
WIDTHS = (128, 210, 210)
NARROW, PLACE_WHEN_NARROW = 620, 110
"""px at 100 % under which only the first place is listed, and how much room it gets."""


class NotesList(QWidget):
    """`chosen` gives the number of a note in the translation, -1 for none."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.chips = {kind: Chip(state("note", kind).word, 0) for kind in KINDS}
        for chip in self.chips.values():
            chip.clicked.connect(lambda _: self._show_kinds())
        self.list = QTableView()
        self.list.setAccessibleName("Notes of the translation")
        self.list.setItemDelegate(ListRows(code_columns=(1, 2), parent=self.list))
        self._set_up()
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 16, 6)
        head.setSpacing(8)
        self.title = label("Notes", Role.STRONG)
        head.addWidget(self.title)
        for chip in self.chips.values():
            head.addWidget(chip)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def _set_up(self) -> None:
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.list.horizontalHeader().setHighlightSections(False)
        self.list.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Show the notes of another translation."""
        before = self.list.model()
        model = NotesModel(notes, self.list)
        self.list.setModel(model)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        if before is not None:
            before.deleteLater()
        for kind, count in kind_counts(notes).items():
            self.chips[kind].set_count(count)
            self.chips[kind].setVisible(count > 0 or kind != "superseded")
        self._show_kinds()
        self.list.horizontalHeader().setSectionResizeMode(len(WIDTHS), QHeaderView.ResizeMode.Stretch)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        self.title.setVisible(not narrow)
        if self.list.model() is not None:
            self.list.setColumnHidden(TO, narrow)
        for column, width in enumerate(WIDTHS):
            if column < self.list.horizontalHeader().count():
                room = width if not narrow or not column else PLACE_WHEN_NARROW
                self.list.horizontalHeader().resizeSection(column, theme.px(room))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_kinds(self) -> None:
        model = self.list.model()
        if isinstance(model, NotesModel):
            model.show_kinds([kind for kind, chip in self.chips.items() if chip.isChecked()])

    def select(self, number: int) -> None:
        """Select a note by its number in the translation, if it is listed."""
        model = self.list.model()
        if isinstance(model, NotesModel) and number in model.numbers:
            self.list.setCurrentIndex(model.index(model.numbers.index(number), 0))

    def _on_row(self, current: QModelIndex, previous: QModelIndex) -> None:
        model = self.list.model()
        shown = isinstance(model, NotesModel) and current.isValid()
        self.chosen.emit(model.numbers[current.row()] if shown and isinstance(model, NotesModel) else -1)
