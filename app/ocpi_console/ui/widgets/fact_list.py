"""A fact list: groups of label and value, parted by hairlines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import button, literal
from ocpi_console.ui.widgets.labels import label, line
from ocpi_console.ui.widgets.pill_label import StateLabel

_LABEL_WIDTH, _ROW = 112, 20


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it is, the value as text, the state it stands for, or where it leads."""

    label: str
    value: str
    state: State | None = None
    follow: Callable[[], object] | None = None
    id: bool = False


@dataclass(frozen=True, slots=True)
class FactGroup:
    """A titled group of facts."""

    title: str
    facts: tuple[Fact, ...]


class FactList(QWidget):
    """Shows groups of facts; values can be selected and copied as they stand."""

    def __init__(self, groups: Sequence[FactGroup] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.show_groups(groups)

    def show_groups(self, groups: Sequence[FactGroup]) -> None:
        """Show other facts; groups without facts are left away."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        shown = [group for group in groups if group.facts]
        for number, group in enumerate(shown):
            if number:
                self._column.addSpacing(10)
                self._column.addWidget(line())
                self._column.addSpacing(10)
            self._column.addWidget(_group(group))
        self._column.addStretch()


def _group(group: FactGroup) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    title = label(group.title, Role.HEADER_SORTED, "2")
    theme.style(title, height=_ROW)
    grid.addWidget(title, 0, 0, 1, 2)
    for row, fact in enumerate(group.facts, 1):
        grid.addWidget(_name(fact), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(fact), row, 1, Qt.AlignmentFlag.AlignTop)
    return made


def _name(fact: Fact) -> QWidget:
    made = label(fact.label, Role.BODY, "3")
    theme.style(made, width=_LABEL_WIDTH, height=_ROW)
    return made


def _value(fact: Fact) -> QWidget:
    if fact.state is not None:
        return StateLabel(fact.state, fact.value)
    if fact.follow is not None:
        return _link(fact, fact.follow)
    made = label(fact.value or "–", Role.ID if fact.id else Role.BODY, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setAccessibleName(f"{fact.label}: {fact.value}")
    made.setMinimumHeight(theme.px(_ROW))
    return made


def _link(fact: Fact, follow: Callable[[], object]) -> QWidget:
    made = button(literal(fact.value), follow, "quiet")
    made.setProperty("kind", "link")
    made.setAccessibleName(f"{fact.label}: {fact.value}")
    theme.style(made, Role.EMPHASIS, height=_ROW)
    return made
