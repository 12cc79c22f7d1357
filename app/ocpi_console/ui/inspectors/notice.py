"""What stands in a tab that has nothing to show: icon, title, a sentence that wraps to the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import IconTile, label


class Notice(QWidget):
    """An empty page for narrow places, without buttons."""

    def __init__(self, icon: str, title: str, text: str) -> None:
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
        column.addStretch(3)
