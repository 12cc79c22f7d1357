"""Translate: the record beside its translation, notes at their lines, and the proof that nothing is lost."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.aligned_model import AlignedModel
from ocpi_console.ui.inspectors.aligned_view import AlignedView
from ocpi_console.ui.inspectors.choice_box import ChoiceBox
from ocpi_console.ui.inspectors.comparison import Comparison, compare
from ocpi_console.ui.inspectors.notes_list import NotesList
from ocpi_console.ui.inspectors.notice import Notice
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.states import State
from ocpi_console.ui.tables import wording
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, ElidedLabel, StateLabel, button, label, line
from wwcp_ocpi.document import FORMATS, Format, text
from wwcp_ocpi.translation import UnknownRoute, counterpart

DEFAULT_TARGET: Format = "wwcp"
CAPTION, NARROW = 28, 760
"""px at 100 %: height of the captions, width under which the head takes two rows."""


def format_name(format_: Format) -> str:
    """`OCPI 2.2.1`, `WWCP`."""
    return "WWCP" if format_ == "wwcp" else f"OCPI {format_.removeprefix('ocpi-')}"


class TranslateTab(QWidget):
    """Translates in a thread whenever record, formats or the carry switch change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: Subject | None = None
        self._turn = 0
        self.comparison: Comparison | None = None
        self.source, self.target = self._formats("From"), self._formats("To")
        self.carry = Chip("Carry what does not fit")
        self.carry.setToolTip("Keep what the target cannot express, so that translating back restores the record")
        self.carry.setChecked(desk.carries())
        self.proof = StateLabel(State.DONE, "")
        self.copy_button = button("Copy result", self.copy_result)
        self.captions = (ElidedLabel("", Role.HEADER, "2"), ElidedLabel("", Role.HEADER, "2"))
        self.lines, self.notes = AlignedView(), NotesList()
        self.message = QStackedWidget()
        self._lay_out()
        self.source.activated.connect(lambda _: self._start())
        self.target.activated.connect(lambda _: self._start())
        self.carry.clicked.connect(self._on_carry)
        self.notes.chosen.connect(self._on_note)
        self.lines.line_chosen.connect(self._on_line)

    def _formats(self, name: str) -> ChoiceBox:
        made = ChoiceBox(f"{name} format")
        for format_ in FORMATS:
            made.addItem(format_name(format_), format_)
        return made

    # Layout.

    def _lay_out(self) -> None:
        self.body = QSplitter(Qt.Orientation.Vertical)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caption_row())
        column.addWidget(self.lines, 1)
        self.body.addWidget(upper)
        self.body.addWidget(self.notes)
        self.body.setStretchFactor(0, 3)
        self.body.setStretchFactor(1, 1)
        self.body.setChildrenCollapsible(False)
        self.message.addWidget(self.body)
        self.message.setMinimumHeight(1)  # in a low window the lines give way, not the switches above them
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(line())
        whole.addWidget(self.message, 1)

    def _head(self) -> QWidget:
        self._formats_row, self._carry_row, self._proof_row = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (self._formats_row, self._carry_row, self._proof_row):
            row.setSpacing(8)
        self._from = label("From", Role.BODY, "3")
        self._formats_row.addWidget(self._from)
        self._formats_row.addWidget(self.source)
        self._formats_row.addWidget(label("to", Role.BODY, "3"))
        self._formats_row.addWidget(self.target)
        self._formats_row.addWidget(self.carry)
        self._formats_row.addStretch()
        made = QWidget()
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rows = QVBoxLayout(made)
        rows.setContentsMargins(16, 7, 16, 7)
        rows.setSpacing(6)
        rows.addLayout(self._formats_row)
        rows.addLayout(self._carry_row)
        rows.addLayout(self._proof_row)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        return made

    def _arrange(self, *, narrow: bool) -> None:
        """In a narrow inspector the proof stands below, in a wide one at the right."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._from.setVisible(not narrow)
        for widget in (self.carry, self.proof, self.copy_button):
            for row in (self._formats_row, self._carry_row, self._proof_row):
                row.removeWidget(widget)
        if narrow:
            self._formats_row.addWidget(self.copy_button)
            self._carry_row.addWidget(self.carry, 0, Qt.AlignmentFlag.AlignLeft)
            self._proof_row.addWidget(self.proof, 1)
        else:
            self._formats_row.insertWidget(self._formats_row.count() - 1, self.carry)
            self._formats_row.addWidget(self.proof)
            self._formats_row.addWidget(self.copy_button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < theme.px(NARROW))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(180))

    def _caption_row(self) -> QWidget:
        made = QWidget()
        made.setProperty("bg", "canvas")
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(made)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        for caption in self.captions:
            row.addWidget(caption, 1)
        theme.style(made, height=CAPTION)
        return made

    # Translating.

    def show_subject(self, subject: Subject) -> None:
        """Translate another record, with the target chosen before."""
        self._subject = subject
        self.carry.setChecked(self._desk.carries())
        if subject.format is not None:
            self.source.setCurrentIndex(FORMATS.index(subject.format))
            if self.target.currentData() == subject.format or self.comparison is None:
                other: Format = "ocpi-2.2.1" if subject.format == DEFAULT_TARGET else DEFAULT_TARGET
                self.target.setCurrentIndex(FORMATS.index(other))
        self._start()

    def _on_carry(self, on: bool) -> None:
        self._desk.keep_carry(on)
        self._start()

    def _start(self) -> None:
        subject = self._subject
        self._turn += 1
        if subject is None or subject.format is None or not isinstance(subject.value, dict):
            reason = subject.reason if subject is not None else ""
            self._explain("Not recognised", f"Only what is known to be OCPI or WWCP can be translated. {reason}")
            return
        self._desk.start(self._translate(subject, subject.value, self._turn), "Translating the record")

    @while_there
    async def _translate(self, subject: Subject, value: dict[str, Any], turn: int) -> None:
        source, target = self.source.currentData(), self.target.currentData()
        try:
            found = await in_thread(compare, value, subject.object, source, target, carry=self.carry.isChecked())
        except UnknownRoute as error:
            if turn == self._turn:
                self._explain("No way between these formats", str(error))
            return
        if turn == self._turn:
            self._show(found, subject)

    def _show(self, found: Comparison, subject: Subject) -> None:
        self.comparison = found
        before = self.lines.model()
        self.lines.setModel(AlignedModel(found, self.lines))
        if before is not None:
            before.deleteLater()
        self.notes.show_notes(found.notes)
        received = f"as received, {wording.size(len(subject.raw))}"
        self.captions[0].setText(f"{format_name(found.source)}  {subject.object}   {received}")
        self.captions[1].setText(f"{format_name(found.target)}  {self._became(found, subject)}")
        self.proof.show_state(State.DONE if found.proof.holds else State.WARNING, found.proof.sentence)
        self.proof.setToolTip("\n".join(found.proof.differences[:20]))
        self.proof.show()
        self.copy_button.setEnabled(True)
        self._leave_explanation()

    def _became(self, found: Comparison, subject: Subject) -> str:
        """The object and its companions; where nothing corresponds, what becomes of the record."""
        if counterpart(subject.object, found.source, found.target) is not None:
            return f"{found.translation.object}   {self._companions(found)}"
        fate = "it travels whole" if self.carry.isChecked() else "nothing of it is left"
        return f"has nothing like {subject.object}: {fate}"

    def _companions(self, found: Comparison) -> str:
        count = len(found.translation.companions)
        return f"translated, with {count} companion object{'s' if count > 1 else ''}" if count else "translated"

    def _explain(self, title: str, sentence: str) -> None:
        self._leave_explanation()
        self.comparison = None
        self.message.addWidget(Notice("translate", title, sentence))
        self.message.setCurrentIndex(1)
        self.proof.hide()
        self.copy_button.setEnabled(False)

    def _leave_explanation(self) -> None:
        while (page := self.message.widget(1)) is not None:
            self.message.removeWidget(page)
            page.deleteLater()
        self.message.setCurrentIndex(0)

    def copy_result(self) -> None:
        """Copy the translated record as JSON."""
        if self.comparison is not None:
            result = self.comparison.translation
            QGuiApplication.clipboard().setText(text(result.value, indent=2))
            self._desk.say(f"Copied the {result.object}", State.DONE)

    # Notes and lines.

    def _on_note(self, number: int) -> None:
        model = self.lines.model()
        if isinstance(model, AlignedModel):
            row = model.choose(number if number >= 0 else None)
            if row is not None and not self.lines.hasFocus():
                self.lines.go_to(row)

    def _on_line(self, row: int, column: int) -> None:
        model = self.lines.model()
        if isinstance(model, AlignedModel) and (notes := model.notes(row, column)):
            self.notes.select(notes[0])
