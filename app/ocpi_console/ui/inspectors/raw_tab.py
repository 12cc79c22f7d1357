"""Raw: the record's own bytes as received, or laid out for reading."""

import json

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocpi_console.ui.inspectors.code_view import CodeView
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.states import State
from ocpi_console.ui.tables import wording
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, ElidedLabel, button
from wwcp_ocpi.document import text

MOST = 1_000_000
"""Bytes up to which a record is coloured and shown at once; more is shown when it is asked for."""

LONGEST_LINE = 60_000
"""Characters in one line up to which it is laid out at once."""


class RawTab(QWidget):
    """As received by default; a record over 1 MB shows its beginning until the rest is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: Subject | None = None
        self._whole = False
        self.as_received, self.formatted = Chip("As received"), Chip("Laid out")
        self.as_received.setChecked(True)
        self._choice = QButtonGroup(self)
        for number, chip in enumerate((self.as_received, self.formatted)):
            self._choice.addButton(chip, number)
        self._choice.idClicked.connect(lambda _: self._show())
        self.length = ElidedLabel("", Role.CAPTION, "3")
        self.more = button("Show all of it", self._show_all, "quiet")
        self.view = CodeView("Raw payload")
        self.setFocusProxy(self.view)
        self._lay_out(button("Copy raw", self.copy, "quiet"))

    def _lay_out(self, copy: QPushButton) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        for widget in (self.as_received, self.formatted):
            head.addWidget(widget)
        head.addWidget(self.length, 1)
        head.addWidget(self.more)
        head.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def show_subject(self, subject: Subject) -> None:
        """Show a record's bytes."""
        self._subject, self._whole = subject, False
        self._show()

    def copy(self) -> None:
        """Copy the record as received."""
        if self._subject is not None:
            QGuiApplication.clipboard().setText(decoded(self._subject.raw))
            self._desk.say(f"Copied {self._subject.object_id or 'the record'} as received", State.DONE)

    def _show_all(self) -> None:
        self._whole = True
        self._show()

    def _show(self) -> None:
        if self._subject is None:
            return
        raw = self._subject.raw
        content = text(self._subject.value, indent=2) if self.formatted.isChecked() else decoded(raw)
        shown = content if self._whole else beginning(content)
        self.view.show_text(shown, coloured=len(shown) <= MOST)
        cut = len(shown) < len(content)
        self.more.setVisible(cut)
        note = f"the first {wording.size(len(shown.encode()))} of {wording.size(len(raw))}" if cut else ""
        self.length.setText(note or wording.size(len(raw)))


def decoded(raw: bytes) -> str:
    """The bytes as text; what is no text in their encoding is written as `\\xNN`."""
    return raw.decode(json.detect_encoding(raw), "backslashreplace")


def beginning(content: str) -> str:
    """As much of a text as is quickly laid out: 1 MB, and less where a line is very long."""
    if len(content) > MOST:
        content = content[:MOST]
    start = -1
    for line in content.split("\n"):
        if len(line) >= LONGEST_LINE:
            return content[: start + LONGEST_LINE]
        start += len(line) + 1
    return content
