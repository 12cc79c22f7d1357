"""The body of a tab that is higher than its room: one column that scrolls, with the margins of the inspector."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget


class TallBody(QScrollArea):
    """Widgets one below the other."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        body = QWidget()
        body.setProperty("bg", "surface")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self.setWidget(body)

    def add(self, widget: QWidget) -> None:
        """Add a widget over the whole width."""
        self._column.addWidget(widget)

    def add_row(self, *widgets: QWidget | None) -> QWidget:
        """Add widgets side by side from the left; None pushes what follows to the right."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in widgets:
            if widget is None:
                row.addStretch()
            else:
                row.addWidget(widget)
        if None not in widgets:
            row.addStretch()
        self._column.addWidget(made)
        return made

    def end(self, *walked: QWidget) -> None:
        """Keep what was added at the top; Tab walks these in their order."""
        self._column.addStretch()
        for before, following in pairwise(walked):
            QWidget.setTabOrder(before, following)
