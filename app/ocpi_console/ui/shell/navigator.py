"""Goes from place to place, and back."""

from collections.abc import Callable

from ocpi_console.ui.shell.page import History, Place
from ocpi_console.ui.shell.page_host import PageHost
from ocpi_console.ui.shell.rail import Rail


class Navigator:
    """Shows places in the host, marks them in the rail, and tells `shown` of each."""

    def __init__(self, host: PageHost, rail: Rail, shown: Callable[[Place], object]) -> None:
        self._host, self._rail, self._shown = host, rail, shown
        self.history = History()

    def open(self, place: Place) -> None:
        """Go to a place; back leads here again."""
        here = self._host.place()
        if here is not None and _leads_away(place, here):
            self.history.leave(here)
        self._show(place)

    def back(self) -> None:
        """Go to where one was before."""
        self._walk(self.history.back)

    def forward(self) -> None:
        """Go to where `back` came from."""
        self._walk(self.history.forward)

    def _walk(self, step: Callable[[Place], Place | None]) -> None:
        here = self._host.place()
        place = step(here) if here is not None else None
        if place is not None:
            self._show(place)

    def _show(self, place: Place) -> None:
        if self._host.show_place(place) is not None:
            self._rail.show_current(place.page)
            self._shown(place)


def _leads_away(place: Place, here: Place) -> bool:
    """Whether something else is shown there; a place without filter or record leaves these as they are."""
    filter_changes = place.filter is not None and place.filter != here.filter
    record_changes = place.record is not None and place.record != here.record
    return place.page != here.page or filter_changes or record_changes
