"""Exports to a file: these records in this order with these columns, as a job of the worker."""

from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ocpi_console.files.exporting import EXPORT_FORMATS, ExportFormat, export
from ocpi_console.store import Store


class Reporting(Protocol):
    """What a job reports to; `report` may raise to end the job."""

    def report(self, done: int, total: int = 0, message: str = "") -> None:
        """Records written so far, of how many."""


def formats(module: str) -> list[ExportFormat]:
    """The formats that fit a module."""
    return [declared for declared in EXPORT_FORMATS.values() if not declared.modules or module in declared.modules]


def unfinished(path: str) -> Path:
    """Where an export is written until it is whole; a process that was ended leaves it."""
    return Path(f"{path}.part")


def export_to(
    store_url: str,
    module: str,
    format_name: str,
    path: str,
    ids: "array[int]",
    keys: Sequence[str],
    progress: Reporting,
) -> int:
    """Write the records to `path`, which is replaced only when all is written; the number of records."""
    target = Path(path)
    part = unfinished(path)
    try:
        with Store.open(store_url) as store, part.open("wb") as stream:
            count = export(
                store,
                module,
                EXPORT_FORMATS[format_name],
                stream,
                ids=ids,
                keys=keys,
                progress=lambda done, total: progress.report(done, total or 0),
            )
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return count
