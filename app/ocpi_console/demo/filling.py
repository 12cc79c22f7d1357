"""The demo workspace: generated payloads, brought in by the ordinary import, one partner after another."""

from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from ocpi_console.demo.generation import Delivery, generate, history
from ocpi_console.demo.parties import PARTIES, Party
from ocpi_console.demo.payloads import write_payload
from ocpi_console.files.importing import Reporting, import_files
from ocpi_console.workspace import Workspace


class _Silent:
    """Takes the reports of the parts; the whole is reported by party."""

    def report(self, done: int, total: int = 0, message: str = "") -> None:
        """Nothing to show."""


def fill(workspace: Workspace, progress: Reporting, *, seed: int = 1, now: datetime | None = None) -> list[Path]:
    """Generate, write to the workspace's folder `demo`, and import; gives the payload files."""
    moment = now or datetime.now(UTC)
    folder = workspace.path / "demo"
    folder.mkdir(exist_ok=True)
    deliveries = [*history(seed, moment), *generate(seed, moment)]
    written: list[Path] = []
    for done, party in enumerate(PARTIES):
        progress.report(done, len(PARTIES), party.name)
        written += _bring_in(workspace, party, deliveries, folder, moment, shape=done)
    progress.report(len(PARTIES), len(PARTIES))
    return written


def _bring_in(
    workspace: Workspace, party: Party, deliveries: list[Delivery], folder: Path, now: datetime, shape: int
) -> list[Path]:
    own = [delivery for delivery in deliveries if delivery.party is party]
    partner, written = None if party.own else party.name, list[Path]()
    for received_at, group in groupby(own, key=lambda delivery: delivery.received_at):
        paths = [write_payload(delivery, folder, now, shape) for delivery in group]
        import_files(workspace.store_url, paths, partner, _Silent(), received_at=received_at)
        written += paths
    return written
