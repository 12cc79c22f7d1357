"""About: what the program is, its versions and its licences."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocpi_console.crash_reports import program_version
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import button
from ocpi_console.ui.widgets.fact_list import Fact, FactGroup, FactList
from ocpi_console.ui.widgets.labels import label
from ocpi_console.ui.widgets.sheet_panel import SheetPanel

_WIDTH = 480
LICENCES = (
    "OCPI Console is free software under the GNU Affero General Public License, version 3. It uses Qt and PySide6 "
    "under the GNU Lesser General Public License, version 3, as separate libraries that you may replace, and the fonts "
    "Inter and JetBrains Mono under the SIL Open Font License 1.1. It needs no account and reports to nobody."
)


class About(SheetPanel):
    """Shows the versions that a report of a fault should name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "OCPI Console", _WIDTH)
        close = button("Close", self.leave)
        self.fill(_body(), close)
        self.open(close)


def versions() -> tuple[Fact, ...]:
    """The program, Python, Qt and the system."""
    return (
        Fact("Version", program_version()),
        Fact("Python", platform.python_version()),
        Fact("Qt", qVersion()),
        Fact("System", platform.platform()),
    )


def _body() -> QWidget:
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(label("For people in EV roaming: browse, check and translate OCPI and WWCP records.", wrap=True))
    column.addWidget(FactList((FactGroup("Versions", versions()),)))
    column.addWidget(label(LICENCES, Role.CAPTION, "2", wrap=True))
    return body
