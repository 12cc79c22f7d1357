"""Small boxes with a title above, in as many columns as there is room for; what is wrong is said below its row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.filtering.edit import DEBOUNCE
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import label

WIDTH, ROOMY, GAP, BETWEEN = 108, 170, 8, 8
"""px at 100 %: a box at least, a column where there is room, between boxes, between rows."""


@dataclass(frozen=True, slots=True)
class SmallField:
    """A box: its key, its title, what it holds at first, what it means; `wide` takes two columns."""

    key: str
    title: str
    text: str = ""
    tip: str = ""
    wide: bool = False


class SmallFields(QWidget):
    """`changed` comes a moment after the last key, and at once with Enter."""

    changed = Signal()

    def __init__(self, fields: Sequence[SmallField]) -> None:
        super().__init__()
        self._fields = tuple(fields)
        self.edits = {field.key: self._edit(field) for field in fields}
        self._boxes = {field.key: self._box(field) for field in fields}
        self.mistakes = {field.key: label("", Role.CAPTION, "err", wrap=True) for field in fields}
        for mistake in self.mistakes.values():
            mistake.hide()
        self._arranged: tuple[int, bool] | None = None
        self._soon = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._soon.timeout.connect(self.changed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(BETWEEN // 2)
        self._arrange(3, roomy=False)

    def _edit(self, field: SmallField) -> QLineEdit:
        made = QLineEdit(field.text)
        made.setAccessibleName(field.title)
        made.setAccessibleDescription(field.tip)
        made.setToolTip(field.tip)
        made.setMinimumWidth(40)
        made.textEdited.connect(lambda _: self._soon.start())
        theme.style(made, Role.BODY)
        return made

    def _box(self, field: SmallField) -> QWidget:
        made = QWidget()
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # columns are of equal width
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_title(field))
        column.addWidget(self.edits[field.key])
        return made

    def _arrange(self, columns: int, *, roomy: bool) -> None:
        """Fill the rows from the left, the last box to the end; the sentences of a row's boxes come below it."""
        if (columns, roomy) == self._arranged:
            return
        self._arranged = columns, roomy
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(max(self._grid.columnCount(), columns + 1)):
            self._grid.setColumnMinimumWidth(column, theme.px(ROOMY) - GAP if roomy and column < columns else 0)
            self._grid.setColumnStretch(column, int((column == columns) if roomy else column < columns))
        row = 0
        for fields in rows_of(self._fields, columns):
            at = 0
            for place, field in enumerate(fields, 1):
                last = place == len(fields) and not roomy
                span = columns - at if last else span_of(field, columns)
                self._grid.addWidget(self._boxes[field.key], row, at, 1, span)
                self._grid.addWidget(self.mistakes[field.key], row + place, 0, 1, columns + roomy)
                at += span
            row += 1 + len(fields)
        self._grid.activate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = sum(span_of(field, 2) for field in self._fields)
        columns = max(2, min(wanted, (self.width() + GAP) // (theme.px(WIDTH) + GAP)))
        self._arrange(columns, roomy=self.width() > columns * theme.px(ROOMY))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(2 * WIDTH) + GAP, super().minimumSizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._soon.stop()
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def texts(self) -> dict[str, str]:
        """What the boxes hold, without blanks around; empty ones are left out."""
        held = {key: edit.text().strip() for key, edit in self.edits.items()}
        return {key: text for key, text in held.items() if text}

    def set_text(self, key: str, text: str) -> None:
        """Fill a box from the program; nothing is told of it."""
        self.edits[key].setText(text)

    def show_given(self, given: Mapping[str, str]) -> None:
        """Show in empty boxes, weakly, what follows from the others."""
        for key, edit in self.edits.items():
            edit.setPlaceholderText(given.get(key, ""))

    def show_mistakes(self, said: Mapping[str, str]) -> None:
        """Say what is wrong, by box; the others are right."""
        for key, edit in self.edits.items():
            wrong = said.get(key, "")
            if bool(edit.property("invalid")) != bool(wrong):
                edit.setProperty("invalid", bool(wrong))
                edit.style().unpolish(edit)
                edit.style().polish(edit)
            field = next(each for each in self._fields if each.key == key)
            edit.setAccessibleDescription(wrong or field.tip)
            self.mistakes[key].setText(wrong)
            self.mistakes[key].setVisible(bool(wrong))


def span_of(field: SmallField, columns: int) -> int:
    """How many columns a box takes."""
    return min(2, columns) if field.wide else 1


def rows_of(fields: Sequence[SmallField], columns: int) -> list[list[SmallField]]:
    """The boxes by rows, in their order."""
    rows: list[list[SmallField]] = [[]]
    for field in fields:
        if sum(span_of(each, columns) for each in rows[-1]) + span_of(field, columns) > columns:
            rows.append([])
        rows[-1].append(field)
    return rows


def _title(field: SmallField) -> QLabel:
    made = label(field.title, Role.CAPTION, "3")
    made.setToolTip(field.tip)
    return made
