"""Files: drop them to see what is in them, without importing anything."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ocpi_console.files.offline.spool_folder import SpoolFolder, left_over, sweep
from ocpi_console.files.offline.spooling import Spooled, spool
from ocpi_console.jobs import Cancelled, Job, JobFailed
from ocpi_console.settings import RECENT_FILES
from ocpi_console.ui.actions import Action
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.pages.list_actions import join
from ocpi_console.ui.pages.offline_page import OfflinePage
from ocpi_console.ui.pages.offline_source import OfflineSource
from ocpi_console.ui.shell.page import Console, Place
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.widgets import EmptyPage, PageHeader, button, line
from ocpi_console.ui.widgets.buttons import literal
from ocpi_console.ui.widgets.progress import ThinProgress

LOOK = 100
"""ms between two looks at how far the reading is."""

RECENT = 1
"""Recent files that are offered below the drop area."""


LONGEST_NAME = 60
"""Characters of a file's name that are shown on a button."""


class FilesPage(QStackedWidget):
    """A drop area, then how far the reading is, then the list."""

    opened = Signal()

    def __init__(self, console: Console) -> None:
        super().__init__()
        self.console = console
        self.list: OfflinePage | None = None
        self.job: Job | None = None
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._show_progress)
        self._progress: ThinProgress | None = None
        self.show_drop_area()
        console.add_actions("files", self._actions())
        if leftover := left_over(console.workspace.path):
            console.run(in_thread(sweep, leftover), "Removing what an earlier run left")

    def _actions(self) -> tuple[Action, ...]:
        def is_open() -> bool:
            return self.list is not None

        importing = self.import_opened, "File", "Ctrl+Shift+I", "import", 2, is_open
        return (
            Action("files.import", "I&mport the opened files…", *importing),
            Action("files.close", "&Close the opened files", self.show_drop_area, "File", "", "close", 2, is_open),
        )

    # What the window asks.

    def show_place(self, place: Place) -> None:
        """The files that were opened stay open; a filter applies to their list."""
        if self.list is not None:
            self.list.show_place(place)
        else:
            self._focus()

    def place(self) -> Place:
        """The page, and the filter of its list."""
        return self.list.place() if self.list is not None else Place("files")

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read these files in the worker and list their records."""
        self.console.run(self.read(paths), "Opening files")

    def import_opened(self) -> None:
        """Ask whose records the opened files hold, then import them."""
        if self.list is not None:
            self.console.ask_import(self.list.paths)

    # The three faces.

    def _show(self, page: QWidget) -> None:
        focused = QApplication.focusWidget()
        here = self.isVisible() and (focused is None or self.isAncestorOf(focused))
        while (before := self.widget(0)) is not None:
            self.removeWidget(before)
            before.deleteLater()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if here:
            self._focus()

    def _focus(self) -> None:
        """Give the keyboard to the first button."""
        page = self.currentWidget()
        first = page.findChild(QPushButton) if page is not None else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _framed(self, body: QWidget) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader("Files"))
        column.addWidget(line())
        column.addWidget(body, 1)
        return made

    def show_drop_area(self) -> None:
        """Nothing is open: say what can be dropped here."""
        self._close_list()
        recent = self.console.settings.get(RECENT_FILES)[:RECENT]
        link = None
        if recent:
            path = Path(recent[0])
            link = button(f"Open {literal(_short(path.name))} again", lambda: self.open_files([path]), "quiet")
        text = (
            "Drop OCPI or WWCP files here to see what is in them: a list of records, one record, an OCPI response, "
            "NDJSON, a recording of web traffic (HAR), also as .gz or .zip. Nothing is imported until you say so."
        )
        opening = button("Open files…", self.console.ask_open, "primary", "open")
        self._show(self._framed(EmptyPage("drop", "Drop files to read them", text, (opening,), link)))

    def _show_reading(self, names: str) -> None:
        self._close_list()
        self._progress = ThinProgress()
        page = EmptyPage(
            "files", f"Reading {names}", "Each record is read and checked.", (button("Cancel", self.cancel),)
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addWidget(page, 1)
        self._show(self._framed(body))
        self._look.start()

    def _show_unreadable(self, sentences: Sequence[str]) -> None:
        title = "This file cannot be read" if len(sentences) == 1 else "These files cannot be read"
        opening = button("Open files…", self.console.ask_open, "primary", "open")
        back = button("Close", self.show_drop_area)
        self._show(self._framed(EmptyPage("problems", title, "\n".join(sentences[:6]), (opening, back))))

    def _show_list(self, source: OfflineSource, paths: Sequence[Path]) -> None:
        self.list = OfflinePage(source, paths, self.console, self.show_drop_area)
        self._show(self.list)
        self.list.show_place(Place("files"))
        join(self.console.commands, self.list)

    # Reading.

    @while_there
    async def read(self, paths: Sequence[Path]) -> None:
        """Read files in the worker, then show their list; the last call counts."""
        self.cancel()
        names = paths[0].name if len(paths) == 1 else f"{len(paths)} files"
        self._show_reading(names)
        folder = SpoolFolder(self.console.workspace.path)
        job = self.job = self.console.worker.submit(
            spool, [str(path) for path in paths], str(folder.path), title=f"Reading {names}"
        )
        folder.follow(job.future)
        try:
            source = await in_thread(_loaded, await asyncio.wrap_future(job.future), folder)
        except (Cancelled, JobFailed) as ending:
            if job is self.job:
                self._on_ended(ending)
            return
        if job is self.job:
            self._on_read(source, paths)
        else:
            source.close()

    def _on_ended(self, ending: Exception) -> None:
        self._look.stop()
        self.job = None
        if isinstance(ending, JobFailed):
            self._show_unreadable([str(ending)])
        else:
            self.show_drop_area()

    def _on_read(self, source: OfflineSource, paths: Sequence[Path]) -> None:
        self._look.stop()
        self.job = None
        if source.spooled.count:
            self._show_list(source, paths)
        else:
            source.close()
            self._show_unreadable(source.spooled.unreadable or ["There are no records in it."])
        self.opened.emit()

    def _show_progress(self) -> None:
        if self.job is not None and self._progress is not None:
            self._progress.show_progress(self.job.done, self.job.total)

    def cancel(self) -> None:
        """End the reading that goes on."""
        if self.job is not None:
            self.console.board.cancel(self.job.id)

    def _close_list(self) -> None:
        if self.list is not None:
            self.list.spooled.close()
            self.list = None


def _short(name: str) -> str:
    """A name that a button has room for."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME // 2]}…{name[-LONGEST_NAME // 2 :]}"


def _loaded(spooled: Spooled, folder: SpoolFolder) -> OfflineSource:
    source = OfflineSource(spooled, folder)
    source.load()
    return source
