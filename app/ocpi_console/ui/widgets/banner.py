"""A banner: the one finding that matters on a tab, with its cause and at most two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.labels import label
from ocpi_console.ui.widgets.mark import Mark


class Banner(QFrame):
    """Glyph, a sentence, one or two lines of cause, buttons; tinted by the state."""

    def __init__(
        self,
        state: State,
        sentence: str,
        cause: str = "",
        buttons: tuple[QPushButton, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("banner", state.token)
        self.setAccessibleName(f"{state.word}: {sentence}")
        self.setAccessibleDescription(cause)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._sentence = label(sentence, Role.STRONG, wrap=True)
        texts.addWidget(self._sentence)
        if cause:
            texts.addWidget(label(cause, Role.BODY, "2", wrap=True))
        if buttons:
            texts.addSpacing(6)
            texts.addLayout(_row(buttons))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Mark(state, side=16), 0, Qt.AlignmentFlag.AlignTop)  # a stretch below would make the banner grow
        row.addLayout(texts, 1)

    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()


def _row(buttons: tuple[QPushButton, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
