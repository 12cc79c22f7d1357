"""A field for a time zone, with the names of IANA to complete it; what is none is told below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import label
from wwcp_ocpi.pricing.zone_names import named_places

HEIGHT, WIDTH = 32, 240  # px at 100 %


class ZoneField(QWidget):
    """`chosen` gives what was entered; empty goes back to what the record tells."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("Time zone, as Europe/Berlin")
        self.edit.setAccessibleName("Time zone of the place")
        self.edit.setClearButtonEnabled(False)
        theme.style(self.edit, width=WIDTH, height=HEIGHT)
        completer = QCompleter(sorted(named_places()), self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.edit.setCompleter(completer)
        self.mistake = label("", Role.CAPTION, "err", wrap=True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self.mistake)
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self._on_entered)
        completer.activated.connect(lambda _: self._on_entered())

    def _on_entered(self) -> None:
        self.chosen.emit(self.edit.text().strip())

    def show_mistake(self, sentence: str) -> None:
        """Say what is wrong with what was entered; nothing takes it away."""
        self.mistake.setText(sentence)
        self.mistake.setVisible(bool(sentence))
        self.edit.setProperty("invalid", bool(sentence))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
