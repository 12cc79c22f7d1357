"""The tabs of the inspector, declared as data: what each is called, what it counts, and which widget shows it."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from ocpi_console.files.agreed_tariffs import Held
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tariff.tariff_shelf import NO_TARIFFS, TariffShelf
from ocpi_console.ui.states import State


@dataclass(frozen=True, slots=True)
class Desk:
    """What a tab may ask of the page around it.

    `start` runs a coroutine under a name that failures are told with; `filter_for` gives the filter text that finds
    records with the same value at a pointer, empty where there is none; `carries` says whether translation carries what
    does not fit, and `keep_carry` remembers that choice. `held` gives what prices rest on, `run` runs an action of
    the window by its id; `tariffs` are those at hand beside the record.
    """

    start: Callable[[Coroutine[Any, Any, object], str], object]
    jump: Callable[[Jump], object]
    zone: Callable[[], tzinfo | None]
    filter_for: Callable[[Subject, str], str]
    apply_filter: Callable[[str], object]
    show_pointer: Callable[[str], object]
    say: Callable[[str, State], object]
    carries: Callable[[], bool]
    keep_carry: Callable[[bool], object]
    held: Callable[[], Held] = NothingHeld
    run: Callable[[str], object] = lambda _: None
    tariffs: TariffShelf = NO_TARIFFS
    show_tab: Callable[[str], object] = lambda _: None


class TabWidget(Protocol):
    """A tab's body; `show_subject` is called when it comes into view with a record it has not shown yet."""

    def show_subject(self, subject: Subject) -> None:
        """Show a record."""


@dataclass(frozen=True, slots=True)
class TabEntry:
    """One tab; it is offered where `fits` says so, and `count` stands behind its title where it is not 0.

    `count_later` is for a count that takes long: it is called in a thread, and takes the place of `count`.
    """

    key: str
    title: str
    make: Callable[[Desk], QWidget]
    count: Callable[[Subject], int] = lambda _: 0
    fits: Callable[[Subject], bool] = lambda _: True
    count_later: Callable[[Subject, TariffShelf], int] | None = None
