"""Whose records are these? Asked before files are imported: a partner's (the default) or our own."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ocpi_console.files.partner_name import fault_of
from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import button
from ocpi_console.ui.widgets.labels import ElidedLabel, label
from ocpi_console.ui.widgets.sheet_panel import SheetPanel

_WIDTH, _LISTED = 480, 5
Answer = Callable[[str | None], object]


class ImportQuestion(SheetPanel):
    """Calls `answer` with the partner's name, or None where the records are our own; Esc calls nothing."""

    def __init__(self, window: QWidget, paths: Sequence[Path], partner: str, answer: Answer) -> None:
        files = f"{len(paths)} files" if len(paths) > 1 else paths[0].name
        super().__init__(window, f"Whose records are in {files}?", _WIDTH)
        self._answer = answer
        self.theirs = QRadioButton("A &partner's")
        self.own = QRadioButton("Our &own")
        self.name = QLineEdit(partner)
        self._import = button("Import", self._on_import, "primary", icon="import")
        self.fill(self._body(paths), button("Cancel", self.leave, "quiet"), self._import)
        self._check()
        self.open(self.name if not partner else self._import)

    def _body(self, paths: Sequence[Path]) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for path in paths[:_LISTED]:
            column.addWidget(ElidedLabel(str(path), Role.CAPTION, "3"))
        if len(paths) > _LISTED:
            column.addWidget(label(f"and {len(paths) - _LISTED} more", Role.CAPTION, "3"))
        column.addSpacing(6)
        group = QButtonGroup(body)
        for choice in (self.theirs, self.own):
            group.addButton(choice)
            choice.setAccessibleName(choice.text().replace("&", ""))
            theme.style(choice, Role.BODY)
            choice.toggled.connect(self._check)
        self.theirs.setChecked(True)
        column.addWidget(self.theirs)
        column.addWidget(self._partner_field())
        column.addWidget(self.own)
        column.addWidget(_indented("Only own records are edited and published later.", 24))
        return body

    def _partner_field(self) -> QWidget:
        self.name.setPlaceholderText("Name of the partner, for example Nordlicht Laden")
        self.name.setAccessibleName("Name of the partner")
        theme.style(self.name, Role.BODY)
        self.name.textChanged.connect(self._check)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(24, 0, 0, 0)
        column.addWidget(self.name)
        return row

    def _check(self) -> None:
        name = self.name.text()
        fault = fault_of(name) if self.theirs.isChecked() else None
        self.name.setEnabled(self.theirs.isChecked())
        self._import.setEnabled(fault is None)
        said = f"{fault[0].upper()}{fault[1:]}." if fault and name.strip() else "Name the partner first."
        self._import.setToolTip(said if fault else "")

    def _on_import(self) -> None:
        partner = self.name.text().strip() if self.theirs.isChecked() else None
        self.leave()
        self._answer(partner)


def _indented(text: str, left: int) -> QWidget:
    made = label(text, Role.CAPTION, "3")
    made.setContentsMargins(left, 0, 0, 0)
    return made
