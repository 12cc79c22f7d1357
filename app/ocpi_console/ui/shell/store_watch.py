"""Follows the store: what the status bar says of it, and when pages should look again."""

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ocpi_console.ui import async_tools
from ocpi_console.ui.shell.status_bar import StatusBar
from ocpi_console.ui.tables.wording import number, size

if TYPE_CHECKING:
    from ocpi_console.store import Store

_SOON, _LOOK = 250, 1_000  # ms


class StoreWatch(QObject):
    """Calls `changed` on the window's thread, at most every 250 ms, when records came or changed in any process."""

    _noticed = Signal()

    def __init__(self, status: StatusBar, changed: Callable[[], object]) -> None:
        super().__init__(status)
        self._status, self._changed = status, changed
        self._store: Store | None = None
        self._end: Callable[[], None] = lambda: None
        self._looking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._on_soon)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._on_look)
        self._noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)

    def follow(self, store: "Store") -> None:
        """Follow this store from now on."""
        self._store = store
        self._end = store.on_change(lambda changes: self._noticed.emit())  # comes on any thread
        self._look.start()

    def stop(self) -> None:
        """Follow it no longer; harmless where that is so already."""
        self._look.stop()
        self._soon.stop()
        self._end()
        self._end = lambda: None
        self._store = None

    async def look(self) -> None:
        """Ask whether another process has written; the callback above tells if so."""
        try:
            if self._store is not None:
                await async_tools.in_thread(self._store.changed_elsewhere)
        finally:
            self._looking = False

    async def refresh(self) -> None:
        """Bring the numbers of the status bar up to date."""
        if self._store is None:
            return
        counts = await async_tools.in_thread(self._store.counts)
        total = sum(counts.values())
        self._status.records.say(f"{number(total)} record" + ("" if total == 1 else "s"))
        self._status.store.say(f"Store {size(await async_tools.in_thread(self._store.size_bytes))}")

    def show_zone(self, zone: tzinfo | None) -> None:
        """Say in which zone times are shown."""
        name = "UTC" if zone is UTC else datetime.now(UTC).astimezone(zone).tzname() or "local"
        self._status.zone.say(f"Times: {name}" if zone is UTC else f"Times: local · {name}")

    def _on_noticed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_soon(self) -> None:
        self._changed()
        async_tools.start(self.refresh(), "Reading the size of the store")

    def _on_look(self) -> None:
        if not self._looking:
            self._looking = True
            async_tools.start(self.look(), "Looking for new records")
