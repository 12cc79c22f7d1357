"""The list of records of opened files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.files.agreed_tariffs import Held
from ocpi_console.files.offline.held_beside import HeldBeside
from ocpi_console.ui import theme
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.pages.offline_source import OfflineSource
from ocpi_console.ui.pages.page_spec import FILES
from ocpi_console.ui.pages.record_page import RecordPage
from ocpi_console.ui.pages.rules_strip import RulesStrip
from ocpi_console.ui.shell.page import Console, Place
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.widgets import Banner, button

NAMED = 3
"""Unreadable files that are named one by one."""

ROWS, ROWS_WHEN_LOW, LOW = 5, 2, 860
"""Rules in view, and how many on a page that is lower than so many px."""


class OfflinePage(RecordPage):
    """Nothing of it is in the store; importing is one button away."""

    def __init__(
        self, source: OfflineSource, paths: Sequence[Path], console: Console, close: Callable[[], object]
    ) -> None:
        self.paths, self.spooled = tuple(paths), source
        super().__init__(FILES, source, console, self._buttons(console, close))
        unreadable, left_out = source.spooled.unreadable, source.spooled.left_out
        if unreadable:
            self._add_banner(_broken(len(unreadable)), unreadable)
        if left_out:
            self._add_banner(_left_out(len(left_out)), left_out)
        self.strip = RulesStrip(source.spooled.rules) if source.spooled.rules else None
        if self.strip is not None:
            self.strip.chosen.connect(lambda rule: self.field.set_text(f'rule="{rule}"'))
            self._column().addWidget(self.strip)

    def _buttons(self, console: Console, close: Callable[[], object]) -> tuple[QPushButton, ...]:
        return (
            button("Close", close, "quiet"),
            button("Open files…", console.ask_open),
            button("Import…", lambda: console.ask_import(self.paths), "primary", "import"),
        )

    def _column(self) -> QVBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def _add_banner(self, title: str, sentences: Sequence[str]) -> None:
        more = "" if len(sentences) <= NAMED else f" And {len(sentences) - NAMED} more."
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(16, 8, 16, 8)
        inner.addWidget(Banner(State.WARNING, title, " ".join(sentences[:NAMED]) + more))
        self._column().insertWidget(2, holder)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.strip is not None:
            self.strip.show_rows(ROWS if self.height() > theme.px(LOW) else ROWS_WHEN_LOW)

    @while_there
    async def _find(self, jump: Jump) -> None:
        """Related records are first looked for among the opened files."""
        found = await in_thread(self.spooled.find, jump.module, jump.object_id)
        if found is None:
            await super()._find(jump)
        else:
            self.show_place(Place(self.spec.page, "", found))

    def held(self) -> Held:
        """A tariff that was opened beside a CDR prices it; what the files lack is taken from the store."""
        return HeldBeside(self.spooled, super().held())

    def place(self) -> Place:
        """The page and its filter; records of files have no place of their own."""
        return Place(self.spec.page, self.field.text())

    def _on_store_changed(self) -> None:
        """The list is made of files: what the store does is nothing to it."""


def _broken(count: int) -> str:
    return "One file could not be read to its end" if count == 1 else f"{count} files could not be read to their end"


def _left_out(count: int) -> str:
    return "Something was left out" if count == 1 else f"{count} things were left out"
