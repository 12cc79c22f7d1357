"""Lint: what is odd about a tariff, worst first, and how a mechanical fix would change it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ocpi_console.ui.inspectors.severity import summary
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.finding_list import FindingList
from ocpi_console.ui.inspectors.tariff.fix_panel import FixPanel
from ocpi_console.ui.inspectors.tariff.tariff_lint import TariffLint, lint_of
from ocpi_console.ui.inspectors.tariff.tariff_tab import TariffTab
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import button, label, line
from wwcp_ocpi.pricing.linting import LintFinding

FORM = "The tariff is read in the form that it has in OCPI 2.3.0; places and fixes are those of that form."


class LintTab(TariffTab):
    """Findings above, the fix of the chosen one below; the lint runs in a thread."""

    icon, elsewhere = "lint", "Only tariffs are linted."

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lint: TariffLint | None = None
        self.list = FindingList("Findings of the lint")
        self.panel = FixPanel(desk)
        self.form = label(FORM, Role.CAPTION, "3", wrap=True)
        self.body = self._laid_out()
        self.stand_on(self.body, self.list)
        self.list.chosen.connect(self._on_chosen)
        self.list.place_wanted.connect(self._show_place)

    def _laid_out(self) -> QSplitter:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.form.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.form)
        column.addWidget(self.list, 1)
        column.addWidget(line())
        column.addWidget(self._foot())
        made = QSplitter(Qt.Orientation.Vertical)
        made.addWidget(upper)
        made.addWidget(self.panel)
        made.setStretchFactor(0, 3)
        made.setStretchFactor(1, 2)
        made.setChildrenCollapsible(False)
        return made

    def _foot(self) -> QWidget:
        self.place_button = button("Show the place", self.list.show_place, "quiet")
        self.place_button.setToolTip("Show the chosen finding's place in the tree (Enter)")
        self.summed = label("", Role.CAPTION, "3")
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self.summed, 1)
        row.addWidget(self.place_button)
        return made

    def forget(self) -> None:
        """No finding is shown."""
        self.lint = None

    def read_subject(self, subject: Subject) -> TariffLint:
        """Lint the tariff."""
        return lint_of(subject, self._desk.tariffs)

    def show_found(self, found: TariffLint) -> None:
        """Show what was found, or that there is nothing."""
        self.lint = found
        if found.findings:
            self.show_lint(found)
        else:
            self.explain("Nothing is odd", "The lint finds nothing in this tariff that people would quarrel about.")

    def show_lint(self, found: TariffLint) -> None:
        """Show findings."""
        self.form.setVisible(found.tariff.translated)
        self.panel.setVisible(found.has_fix)
        self.place_button.setVisible(not found.tariff.translated)
        self.summed.setText(summary(found.findings))
        self.list.show_findings(found.findings)

    def _on_chosen(self, finding: LintFinding | None) -> None:
        if self.lint is not None:
            self.panel.show_finding(self.lint, finding)

    def _show_place(self, finding: LintFinding) -> None:
        if self.lint is not None and not self.lint.tariff.translated:
            self._desk.show_pointer(finding.pointer)
