"""What stands in a tab that has nothing to show: icon, title, a sentence that wraps to the room there is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import IconTile, label


class Notice(QWidget):
    """An empty page for narrow places, with at most two buttons."""

    def __init__(self, icon: str, title: str, text: str, buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role, tone in ((title, Role.RECORD_TITLE, ""), (text, Role.BODY, "2")):
            line = label(words, role, tone, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        if buttons:
            column.addSpacing(8)
            column.addLayout(_centred(buttons))
        column.addStretch(3)


def _centred(buttons: Sequence[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for each in buttons:
        row.addWidget(each)
    row.addStretch()
    return row
