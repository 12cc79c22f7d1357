"""An empty page says what will be here, why it is empty, and the way in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.labels import ElidedLabel, label
from ocpi_console.ui.widgets.mark import IconTile

_TEXT_WIDTH = 440


class EmptyPage(QWidget):
    """Tile with the page's icon, title, two or three lines, a row of buttons (primary first), a quiet link below."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        buttons: tuple[QPushButton, ...] = (),
        link: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconTile(icon), 0, centre)
        column.addSpacing(16)
        column.addWidget(ElidedLabel(title, Role.PAGE_TITLE, mode=Qt.TextElideMode.ElideMiddle), 0, centre)
        column.addSpacing(6)
        column.addLayout(_centred((_text(text),)))
        column.addSpacing(20)
        column.addLayout(_centred(buttons))
        column.addSpacing(8)
        if link is not None:
            column.addWidget(link, 0, centre)
        column.addStretch(3)


def _text(text: str) -> QWidget:
    made = label(text, Role.BODY, "2", wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    theme.style(made, width=_TEXT_WIDTH)
    return made


def _centred(widgets: tuple[QWidget, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row
