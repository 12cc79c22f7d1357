"""The fix of a lint finding before it is made: what it does, the change, and the fixed tariff to copy or to save."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ocpi_console.files.writing import UnwritableFile
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.change_lines import ChangeLine, change_lines
from ocpi_console.ui.inspectors.tariff.change_view import ChangeView
from ocpi_console.ui.inspectors.tariff.saving_json import ask_where, write_json
from ocpi_console.ui.inspectors.tariff.tariff_lint import TariffLint
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, button, label, line
from wwcp_ocpi.document import JsonObject, text
from wwcp_ocpi.pricing.linting import LintFinding


class FixPanel(QWidget):
    """Records are not edited here: a fixed tariff goes to the clipboard or into a file, and is imported from there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lint: TariffLint | None = None
        self._finding: LintFinding | None = None
        self._turn = 0
        self.fixed: JsonObject | None = None
        self.one, self.all = Chip("This fix"), Chip("All fixes", 0)
        self._choice = QButtonGroup(self)
        for number, chip in enumerate((self.one, self.all)):
            self._choice.addButton(chip, number)
        self.one.setChecked(True)
        self._choice.idClicked.connect(lambda _: self._again())
        self.told = label("", Role.BODY, "2", wrap=True)
        self.view = ChangeView("Change that the fix makes")
        self.copy_button = button("Copy fixed tariff", self.copy)
        self.save_button = button("Save fixed tariff as…", self.save)
        self._lay_out()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setContentsMargins(16, 8, 16, 8)
            row.setSpacing(8)
        head.addWidget(label("Fix", Role.STRONG))
        head.addWidget(self.one)
        head.addWidget(self.all)
        head.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(self.save_button)
        foot.addStretch()
        told = QHBoxLayout()
        told.setContentsMargins(16, 0, 16, 8)
        told.addWidget(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(told)
        column.addWidget(line())
        column.addWidget(self.view, 1)
        column.addWidget(line())
        column.addLayout(foot)

    def show_finding(self, lint: TariffLint, finding: LintFinding | None) -> None:
        """Show the fix of a finding, or of all of them where that is chosen."""
        self._lint, self._finding = lint, finding
        self.all.set_count(lint.fixable)
        self._again()

    def _again(self) -> None:
        self._turn += 1
        if self._lint is not None:
            every = self.all.isChecked()
            self._desk.start(self._read(self._lint, None if every else self._finding, self._turn), "Making the fix")

    @while_there
    async def _read(self, lint: TariffLint, finding: LintFinding | None, turn: int) -> None:
        fixed, told, lines = await in_thread(_fix, lint, finding, every=self.all.isChecked())
        if turn == self._turn:
            self.show_fix(fixed, told, lines)

    def show_fix(self, fixed: "JsonObject | None", told: str, lines: Sequence[ChangeLine]) -> None:
        """Show the change; `fixed` is None where there is no fix."""
        self.fixed = fixed
        self.told.setText(told)
        self.view.show_lines(lines)
        for made in (self.copy_button, self.save_button):
            made.setEnabled(fixed is not None)
            made.setToolTip("" if fixed is not None else "This finding has no fix")

    def copy(self) -> None:
        """Put the fixed tariff on the clipboard."""
        if self.fixed is not None and self._lint is not None:
            QGuiApplication.clipboard().setText(text(self.fixed, indent=2))
            self._desk.say(f"Copied {self._lint.tariff.name} with the fix{self._form()}", State.DONE)

    def _form(self) -> str:
        return ", as OCPI 2.3.0" if self._lint is not None and self._lint.tariff.translated else ""

    def save(self) -> None:
        """Ask where to, then write the fixed tariff."""
        if self.fixed is not None and self._lint is not None:
            ask_where(self, f"{self._lint.tariff.name}.json", partial(self.save_to, self.fixed))

    def save_to(self, fixed: JsonObject, path: str) -> None:
        """Write the fixed tariff to a file."""
        self._desk.start(self._save(fixed, path), "Saving the fixed tariff")

    @while_there
    async def _save(self, fixed: JsonObject, path: str) -> None:
        try:
            await in_thread(write_json, fixed, path)
        except UnwritableFile as error:
            self._desk.say(str(error), State.FAILED)
            return
        self._desk.say(f"Saved the fixed tariff to {path}. Import it to have it here.", State.DONE)


def _fix(
    lint: TariffLint, finding: LintFinding | None, *, every: bool
) -> "tuple[JsonObject | None, str, list[ChangeLine]]":
    """The fixed tariff, what is said of it, and the change."""
    if every:
        value, fixes = lint.all_fixed()
        told = " ".join(fix.title for fix in fixes)
        return (value, told, change_lines(lint.tariff.value, value)) if fixes else (None, "Nothing has a fix.", [])
    if finding is None:
        return None, "Select a finding to see its fix.", []
    if finding.fix is None:
        return None, "This finding has no mechanical fix: somebody has to decide what is meant.", []
    value = lint.fixed(finding)
    return value, finding.fix.title, change_lines(lint.tariff.value, value)
