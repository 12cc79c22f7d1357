"""The row below the page header: ready filters with counts; or, while the filter has a mistake, what it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ocpi_console.filters import terms
from ocpi_console.ui import theme
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, ElidedLabel, StateLabel, button

HEIGHT = 34


@dataclass(frozen=True, slots=True)
class ReadyFilter:
    """A chip: its title and the terms that it adds to the filter."""

    title: str
    filter: str


class ChipRow(QWidget):
    """Switching a chip adds its term to the filter or takes it away: the text stays the truth."""

    filter_wanted = Signal(str)
    news_wanted = Signal()

    def __init__(self, ready: Sequence[ReadyFilter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = tuple(ready)
        self._text = ""
        self.chips = {entry.filter: Chip(entry.title) for entry in ready}
        for term, chip in self.chips.items():
            chip.clicked.connect(lambda on, term=term: self._on_chip(term, on=on))
        self.sums = ElidedLabel("", Role.CAPTION, "2")
        self.sums.setAccessibleName("Sum of what is shown")
        self.news = button("", self.news_wanted.emit, "quiet", "refresh")
        self.news.hide()
        self.mistake = StateLabel(State.ERROR, "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chip_page())
        self._stack.addWidget(self.mistake)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._stack, 1)
        row.addWidget(self.news)
        row.addWidget(self.sums)
        theme.style(self, height=HEIGHT)

    def _chip_page(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch()
        return made

    def show_filter(self, text: str) -> None:
        """Tick the chips whose terms the filter holds."""
        self._text = text
        held = words(text)
        for term, chip in self.chips.items():
            chip.setChecked(_holds(held, words(term)) is not None)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many records each chip stands for, by its filter."""
        for term, chip in self.chips.items():
            chip.set_count(counts.get(term))

    def show_mistake(self, sentence: str) -> None:
        """Say what is wrong with the filter; empty shows the chips again."""
        self.mistake.show_state(State.ERROR, sentence)
        self._stack.setCurrentIndex(1 if sentence else 0)

    def show_news(self, count: int) -> None:
        """Offer records that came since the list was made."""
        self.news.setText(f"{count} new")
        self.news.setAccessibleName(f"Show {count} new records")
        self.news.setToolTip("Show them (F5)")
        self.news.setVisible(count > 0)

    def _on_chip(self, term: str, *, on: bool) -> None:
        held, wanted = words(self._text), words(term)
        at = _holds(held, wanted)
        if on and at is None:
            either = any(word.lower() == "or" for word in held)
            held = [f"({' '.join(held)})", *wanted] if either else [*held, *wanted]
        elif not on and at is not None:
            held = [*held[:at], *held[at + len(wanted) :]]
        self.filter_wanted.emit(" ".join(held))


def words(text: str) -> list[str]:
    """The terms of a filter, each as it is written; parentheses stay where they stand."""
    return [text[term.start : term.end] for term in terms(text)]


def _holds(held: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where the terms stand one after another, and not behind `not` or `or`; None where they do not."""
    for at in range(len(held) - len(wanted) + 1):
        if list(held[at : at + len(wanted)]) == list(wanted) and (not at or held[at - 1].lower() not in ("not", "or")):
            return at
    return None
