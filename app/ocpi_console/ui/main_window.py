"""The window: menu row, rail, pages, status bar, and what floats above them."""

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import UTC, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QWidget
from typing_extensions import override

from ocpi_console.jobs import Board, Worker
from ocpi_console.settings import TIME_ZONE
from ocpi_console.store import StoreError
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.actions import Action, Actions
from ocpi_console.ui.shell import window_actions
from ocpi_console.ui.shell.drop import DropLayer
from ocpi_console.ui.shell.failures import show_file
from ocpi_console.ui.shell.importing import Imports, ask_files
from ocpi_console.ui.shell.jobs_popover import JobsPopover
from ocpi_console.ui.shell.kept_look import KeptLook
from ocpi_console.ui.shell.menu_row import MenuRow
from ocpi_console.ui.shell.navigation import EMPTY_START, GROUPS, PAGES, START
from ocpi_console.ui.shell.navigator import Navigator
from ocpi_console.ui.shell.page import Offer, Place
from ocpi_console.ui.shell.page_host import PageHost
from ocpi_console.ui.shell.palette import CommandPalette
from ocpi_console.ui.shell.palette_entries import Entry
from ocpi_console.ui.shell.palette_sources import found, standing
from ocpi_console.ui.shell.quitting import leave_or_ask
from ocpi_console.ui.shell.rail import FOLDS_UNDER, Rail
from ocpi_console.ui.shell.status_bar import StatusBar
from ocpi_console.ui.shell.store_watch import StoreWatch
from ocpi_console.ui.shell.toast import Toast
from ocpi_console.ui.states import State

if TYPE_CHECKING:
    from ocpi_console.store import Store
    from ocpi_console.workspace import Workspace

NAME = "OCPI Console"
_VIEW = "window"

WARM = ("ocpi_console.files.importing", "ocpi_console.files.offline.spooling", "ocpi_console.files.exported_files")
"""What the worker loads before it is asked for anything."""


class MainWindow(QMainWindow):
    """Everything a page may ask for (`shell.page.Console`); `left` is done when the user has quit."""

    zone_changed = Signal()
    store_changed = Signal()
    jobs_changed = Signal()

    def __init__(self, workspace: "Workspace", *, demo: bool = False) -> None:
        super().__init__()
        self.workspace, self.settings = workspace, workspace.settings
        self.board = Board()
        self.worker = Worker(self.board, warm=WARM)
        self.left: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.zone: tzinfo | None = UTC
        self._name = f"{NAME}, demo workspace" if demo else NAME
        self._fold: bool | None = None
        self._waiting: Sequence[Path] = ()
        self.look = KeptLook(self.settings)
        self._imports = Imports(self)
        self.commands = Actions(self)
        self._lay_out()
        self._float()
        self.commands.add(window_actions.window_actions(self))
        self.commands.add_list(window_actions.RECENT_MENU, lambda: window_actions.recent_files(self))
        self.commands.changed.connect(lambda: self.commands.fill(self.menu_row.bar))
        self.commands.fill(self.menu_row.bar)
        self._restore()
        theme.appearance().changed.connect(self._fit_rail)

    def _lay_out(self) -> None:
        self.setWindowTitle(self._name)
        self.menu_row = MenuRow("Ctrl+K")
        self.menu_row.palette_button.clicked.connect(self.open_palette)
        self.setMenuWidget(self.menu_row)
        self.rail = Rail(GROUPS, window_actions.page_keys())
        self.rail.chosen.connect(lambda page: self.open(Place(page)))
        self.host = PageHost()
        self.navigator = Navigator(self.host, self.rail, self._on_shown)
        self.status = StatusBar()
        self.status.jobs_asked.connect(self.toggle_jobs)
        self.status.zone_asked.connect(self.switch_zone)
        self.status.store_asked.connect(partial(show_file, self.workspace.path))
        self.watch = StoreWatch(self.status, self.store_changed.emit)
        middle = QWidget()
        grid = QGridLayout(middle)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0)
        grid.addWidget(self.host, 0, 1)
        grid.addWidget(self.status, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(720, 480)

    def _float(self) -> None:
        self.jobs = JobsPopover(self, lambda job: self.board.cancel(job.id), self.status.jobs)
        self.toast = Toast(self, beside=self.jobs)
        entries = partial(standing, self.commands, self.settings, self.open_files)
        self.palette_panel = CommandPalette(self, entries, self._find)
        self.drop = DropLayer(self, self.open_files)
        self._jobs_timer = QTimer(self)
        self._jobs_timer.setSingleShot(True)
        self._jobs_timer.setInterval(60)
        self._jobs_timer.timeout.connect(self.show_jobs)
        self.jobs_changed.connect(self._jobs_soon, Qt.ConnectionType.QueuedConnection)
        self._unwatch = self.board.on_change(lambda job: self.jobs_changed.emit())  # comes on the worker's thread

    def _restore(self) -> None:
        kept = self.settings.view(_VIEW)
        self.look.restore()
        self._fold = kept.get("fold") if isinstance(kept.get("fold"), bool) else None
        self.zone = UTC if self.settings.get(TIME_ZONE) == "utc" else None
        self.resize(1280, 800)
        self.restoreGeometry(QByteArray.fromBase64(str(kept.get("geometry", "")).encode()))
        self.watch.show_zone(self.zone)
        self.host.setFocus()

    # The store

    @property
    def store(self) -> "Store":
        """The store; only asked for once it is open."""
        return self.workspace.store

    def is_ready(self) -> bool:
        """Whether the store is open and pages can be shown."""
        return self.host.ready

    async def open_store(self) -> bool:
        """Open the store and load the pages on a thread, then show the first page; whether that went well."""
        await asyncio.sleep(0.05)  # the window is painted now, before anything slow begins
        try:
            store, build, counts = await async_tools.in_thread(_load, self.workspace)
        except StoreError as error:
            self.host.say("problems", "The workspace could not be opened", str(error))
            return False
        self.host.use(lambda page: build(page, self))
        self.watch.follow(store)
        await self.watch.refresh()
        self.open(Place(START if any(counts.values()) else EMPTY_START))
        self.host.focus_page()
        self.worker.start()
        if self._waiting:
            self.open_files(self._waiting)
        if self.settings.warning:
            self.notify(self.settings.warning, State.WARNING)
        return True

    async def look_for_changes(self) -> None:
        """Ask whether another process wrote to the store."""
        await self.watch.look()

    # Places

    def open(self, place: Place) -> None:
        """Go to a place; back leads here again."""
        self.navigator.open(place)

    def _on_shown(self, place: Place) -> None:
        self.setWindowTitle(f"{PAGES[place.page].title} – {self._name}")
        self.commands.refresh()

    def add_actions(self, page: str, actions: Sequence[Action]) -> None:
        """Add a page's own actions; they are enabled while it is shown."""
        self.commands.add(action.only_while(lambda: self.host.current == page) for action in actions)

    # Files

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show files on the Files page without importing them; before the store is open they wait for it."""
        self._waiting = () if self.is_ready() else tuple(paths)
        self.open(Place("files"))
        page = self.host.page()
        if page is not None:
            page.open_files(paths)  # type: ignore[attr-defined]
            self._imports.remember(paths)

    def ask_open(self) -> None:
        """Ask for files to show."""
        ask_files(self, self.settings, "Open files", self.open_files)

    def ask_import_files(self) -> None:
        """Ask for files, then whose records they hold."""
        ask_files(self, self.settings, "Import files", self.ask_import)

    def ask_import(self, paths: Sequence[Path]) -> None:
        """Ask whose records these files hold, then import them."""
        if self.is_ready():
            self._imports.ask(paths)

    def can_export(self) -> bool:
        """Whether the page that is shown has an export."""
        return hasattr(self.host.page(), "export_shown")

    def export_shown(self) -> None:
        """Export what the page shows."""
        page = self.host.page()
        if page is not None:
            page.export_shown()  # type: ignore[attr-defined]

    # Look

    def fold_rail(self) -> None:
        """Fold or unfold the rail; the choice is kept, until then the window's width decides."""
        self._fold = not self.rail.folded
        self.rail.fold(self._fold)

    def switch_zone(self) -> None:
        """Show times in UTC or in the computer's zone."""
        self.zone = None if self.zone is UTC else UTC
        self.watch.show_zone(self.zone)
        self.zone_changed.emit()
        self.settings.set(TIME_ZONE, "utc" if self.zone is UTC else "local")

    # Above the window

    def notify(self, sentence: str, state: State = State.DONE, offer: Offer | None = None) -> None:
        """Say a sentence in a toast."""
        self.toast.say(sentence, state, offer)

    def run(self, coro: Coroutine[Any, Any, object], name: str) -> None:
        """Run a coroutine; its failure is told with this name."""
        async_tools.start(coro, name)

    def open_palette(self) -> None:
        """Show the command palette."""
        self.palette_panel.open()

    def toggle_jobs(self) -> None:
        """Show or hide the jobs."""
        self.jobs.toggle()
        self.toast.place()
        self.show_jobs()

    def _jobs_soon(self) -> None:
        if not self._jobs_timer.isActive():
            self._jobs_timer.start()

    def show_jobs(self) -> None:
        """Bring status bar and popover up to date."""
        self.jobs.show_jobs(self.board.jobs)
        self.status.show_jobs(self.board.jobs, self.jobs.seen)

    async def _find(self, text: str) -> Sequence[Entry]:
        if not self.is_ready():
            return ()
        return await async_tools.in_thread(found, self.store, text, self.open)

    # The end

    def dispose(self) -> None:
        """Let go of everything that would outlive the window."""
        self._unwatch()
        self.watch.stop()
        self.hide()
        self.deleteLater()
        self._finish_columns()

    def _finish_columns(self) -> None:
        from ocpi_console.ui.pages.kept_columns import KeptColumns  # pages come after the first paint

        for columns in self.findChildren(KeptColumns):
            columns.finish()

    def leave(self) -> None:
        """End, and keep the layout; running jobs are cancelled."""
        if not self.left.done():
            self.left.set_result(None)
        geometry = self.saveGeometry().toBase64().toStdString()
        self.settings.set_view(_VIEW, {"geometry": geometry, "fold": self._fold})

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        leave_or_ask(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self.rail.fold(self.width() < theme.px(FOLDS_UNDER) if self._fold is None else self._fold)


def _load(workspace: "Workspace") -> Any:
    """The store, the builder of pages, and the number of records by module; slow to import, so on a thread."""
    store = workspace.store
    from ocpi_console.ui.pages.building import build

    return store, build, store.counts()
