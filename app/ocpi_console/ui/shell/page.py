"""What the window expects of a page, and what a page may ask of the window."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ocpi_console.ui.actions import Action, Actions
from ocpi_console.ui.states import State

if TYPE_CHECKING:
    from ocpi_console.jobs import Board, Worker
    from ocpi_console.settings import Settings
    from ocpi_console.store import Store
    from ocpi_console.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program: a page, and there a filter or a record (a row id of the store)."""

    page: str
    filter: str | None = None
    record: int | None = None


@runtime_checkable
class Page(Protocol):
    """A page is a QWidget (built by `pages.building.build`) that can also do this; all of it is optional."""

    def show_place(self, place: Place) -> None:
        """The page was opened; filter and record are None where they should stay as they are."""

    def place(self) -> Place:
        """Where the user is on this page now, for going back."""

    def export_shown(self) -> None:
        """Ask where to, and export what is shown. Pages without it have no export."""

    def open_files(self, paths: Sequence[Path]) -> None:
        """The Files page: read these files and show what is in them, without importing them."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the rail."""

    id: str
    title: str
    icon: str
    module: str = ""  # of the store, whose count stands in the palette


@dataclass(frozen=True, slots=True)
class Offer:
    """What a toast or a job offers to do."""

    title: str
    run: Callable[[], object]


class Console(Protocol):
    """The window, as pages see it."""

    workspace: "Workspace"
    store: "Store"
    settings: "Settings"
    board: "Board"
    worker: "Worker"
    commands: Actions
    zone: tzinfo | None  # in which times are shown; None is the computer's own
    zone_changed: Signal  # without arguments
    store_changed: Signal  # without arguments, on the window's thread, at most every 250 ms

    def open(self, place: Place) -> None:
        """Go to a place; back leads here again."""

    def notify(self, sentence: str, state: State = State.DONE, offer: Offer | None = None) -> None:
        """Say a sentence in a toast; errors that need an answer belong in a banner."""

    def run(self, coro: Coroutine[Any, Any, object], name: str) -> None:
        """Run a coroutine of the window; its failure is told to the user with this name."""

    def ask_import(self, paths: Sequence[Path]) -> None:
        """Ask whose records these files hold, then import them as a job."""

    def ask_open(self) -> None:
        """Ask for files, then show them on the Files page without importing them."""

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show files on the Files page without importing them."""

    def add_actions(self, page: str, actions: Sequence[Action]) -> None:
        """Add a page's own actions to menu, palette and shortcut sheet; they are enabled while it is shown."""


@dataclass(slots=True)
class History:
    """The places one has been to, for back and forward."""

    _past: list[Place] = field(default_factory=list)
    _future: list[Place] = field(default_factory=list)

    def leave(self, place: Place) -> None:
        """Remember a place that is being left for a new one."""
        if not self._past or self._past[-1] != place:
            self._past.append(place)
        self._future.clear()

    def back(self, here: Place) -> Place | None:
        """The place before this one."""
        if not self._past:
            return None
        self._future.append(here)
        return self._past.pop()

    def forward(self, here: Place) -> Place | None:
        """The place that `back` came from."""
        if not self._future:
            return None
        self._past.append(here)
        return self._future.pop()

    @property
    def can(self) -> tuple[bool, bool]:
        """Whether there is a way back, and forward."""
        return bool(self._past), bool(self._future)


PageBuilders = Mapping[str, Callable[[Console], QWidget]]
