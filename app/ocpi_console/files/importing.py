"""Files into the store; a function of its own at module level, so that the worker process can run it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from ocpi_console.files.reading import UnreadableFile, read, total_size
from ocpi_console.store import OWN, Owner, Partner, Saved, Store
from wwcp_ocpi.payload import Taken


class Reporting(Protocol):
    """What a job reports to; `report` may raise to end the job, which keeps what is saved."""

    def report(self, done: int, total: int = 0, message: str = "") -> None:
        """Bytes read so far, of all files together, and of how many; 0 where that is not known."""


class PartlyImported(UnreadableFile):
    """Some file could not be read to its end; `saved` tells what of all files is in the store now."""

    def __init__(self, message: str, saved: Saved) -> None:
        super().__init__(message, saved)
        self.saved = saved

    def __str__(self) -> str:
        return str(self.args[0])


def import_files(
    store_url: str,
    paths: Sequence[Path | str],
    partner: str | None,
    progress: Reporting,
    force: Taken | None = None,
    warn: Callable[[str], None] | None = None,
    received_at: datetime | None = None,
) -> Saved:
    """Save every record of the files as our own, or as the partner's, received now unless told; the numbers.

    Opens the store by its URL. Raises PartlyImported after all files are done where one of them could not be read;
    what could be read of it is saved.
    """
    broken: list[UnreadableFile] = []
    total = total_size(paths) or 0
    owner: Owner = OWN if partner is None else Partner(partner)
    with Store.open(store_url) as store:
        records = read(paths, force, lambda done: progress.report(done, total), broken, warn)
        saved = store.save(records, owner=owner, received_at=received_at or datetime.now(UTC))
    if broken:
        raise PartlyImported(" ".join(str(error) for error in broken), saved)
    return saved
