"""The head of a page: title, what stretches (the filter field), buttons at the right; 56 px high."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.labels import label


class PageHeader(QWidget):
    """`middle` takes the room between the title and the buttons; without one the buttons stand at the right."""

    HEIGHT = 56

    def __init__(
        self,
        title: str,
        middle: QWidget | None = None,
        right: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("bg", "surface")
        self.title = label(title, Role.PAGE_TITLE)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addSpacing(12)
        if middle is None:
            row.addStretch()
        else:
            row.addWidget(middle, 1)
        for widget in right:
            row.addWidget(widget)
        theme.style(self, height=self.HEIGHT)
