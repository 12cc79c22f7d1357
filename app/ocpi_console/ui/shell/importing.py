"""Files on their way into the store: asked for, imported by the worker, told of when done."""

import asyncio
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from ocpi_console.jobs import Cancelled, JobFailed
from ocpi_console.settings import LAST_FOLDER, Settings, SettingsError
from ocpi_console.ui import async_tools
from ocpi_console.ui.shell.import_question import ImportQuestion
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Offer, Place
from ocpi_console.ui.states import State

if TYPE_CHECKING:
    from ocpi_console.store import Saved
    from ocpi_console.ui.main_window import MainWindow

_LOOKED_AT = 20  # records of a file that are read to know its module
FILTERS = "OCPI and WWCP files (*.json *.ndjson *.jsonl *.gz *.zip);;All files (*)"


def ask_files(window: QWidget, settings: Settings, title: str, chosen: Callable[[list[Path]], object]) -> QFileDialog:
    """Let the user choose files; the dialog is shown and this returns at once."""
    dialog = QFileDialog(window, title, settings.get(LAST_FOLDER), FILTERS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def take(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        chosen(paths)
        settings.set(LAST_FOLDER, str(paths[0].parent))

    dialog.filesSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class Imports:
    """Asks whose records the files hold, gives the import to the worker, and tells how it went."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._partner = ""
        self.question: ImportQuestion | None = None

    def ask(self, paths: Sequence[Path]) -> None:
        """Whose are they? The partner that was named last is offered again."""

        def answer(partner: str | None) -> None:
            self._partner = partner or self._partner
            async_tools.start(self.run(paths, partner), "Importing files")
            self.remember(paths)

        self.question = ImportQuestion(self._window, paths, self._partner, answer)

    def remember(self, paths: Sequence[Path]) -> None:
        """Put files among the recent ones; where they cannot be written this is told, and nothing else fails."""
        try:
            for path in paths:
                self._window.settings.remember_file(path)
        except SettingsError as error:
            self._window.notify(str(error), State.WARNING)

    async def run(self, paths: Sequence[Path], partner: str | None) -> "Saved | None":
        """Import as a job; None where it failed or was cancelled, which the jobs list tells."""
        from ocpi_console.files.importing import import_files

        window = self._window
        names = paths[0].name if len(paths) == 1 else f"{len(paths)} files"
        job = window.worker.submit(
            import_files, window.workspace.store_url, list(paths), partner, title=f"Importing {names}"
        )
        try:
            saved: Saved = await asyncio.wrap_future(job.future)
        except Cancelled:
            window.notify(f"Importing {names} was cancelled. What was read until then is kept.", State.CANCELLED)
            return None
        except JobFailed as failure:
            window.notify(str(failure), State.FAILED)
            return None
        finally:
            await window.look_for_changes()
        await self._tell(job.id, names, paths, saved)
        return saved

    async def _tell(self, job: int, names: str, paths: Sequence[Path], saved: "Saved") -> None:
        page = await async_tools.in_thread(page_of, paths)
        window = self._window
        offer = None
        if page is not None:
            offer = Offer("Show", lambda: window.open(Place(page)))
            window.jobs.offers[job] = offer
            window.show_jobs()
        window.notify(in_words(names, saved), State.PROBLEMS if saved.problems or saved.skipped else State.DONE, offer)


def in_words(names: str, saved: "Saved") -> str:
    """`Imported 164 records from locations.json, 3 changed, 12 with problems.`"""
    broken = saved.problems - len(saved.skipped)
    told = [
        f"{saved.changed} changed" if saved.changed else "",
        f"{saved.unchanged} as before" if saved.unchanged else "",
        f"{broken} with problems" if broken else "",
        f"{len(saved.skipped)} not recognised" if saved.skipped else "",
    ]
    many = f"{saved.imported} new record" + ("" if saved.imported == 1 else "s")
    return ", ".join([f"{names}: {many}", *filter(None, told)]) + "."


def page_of(paths: Sequence[Path]) -> str | None:
    """The page that shows the first record of the files that has one; runs on a thread."""
    from ocpi_console.files.reading import read
    from ocpi_console.store.identity import list_of

    for record in islice(read(paths, None, None, []), _LOOKED_AT):
        if record.object and list_of(record.object) in PAGES:
            return list_of(record.object)
    return None
