"""The store's lists and records as plain dicts, for scripts."""

from collections.abc import Iterator
from typing import Any

from ocpi_console.files.exporting import BATCH, select
from ocpi_console.files.exports.cells import as_json, as_text
from ocpi_console.store import Revision, Row, Store, StoredRecord


class NoSuchRecord(Exception):
    """No record has this id; the message is a sentence for the user."""


def rows(store: Store, module: str, filter_text: str = "", limit: int | None = None) -> tuple[int, Iterator[Row]]:
    """How many records match, and the rows of the first `limit` of them; raises FilterError."""
    ids = select(store, module, filter_text)
    return len(ids), _rows(store, module, ids[:limit])


def row_entry(module: str, row: Row) -> dict[str, Any]:
    """A row of a list with JSON values."""
    return {key: as_json(module, key, content) for key, content in row.items()}


def show(store: Store, module: str, object_id: str, *, history: bool = False) -> list[dict[str, Any]]:
    """Every record of that id (of several parties, or token types), with its revisions on demand."""
    found = store.find(module, object_id)
    if not found:
        raise NoSuchRecord(f"There is no record {object_id} among the {module}; list {module} shows what is there.")
    return [_shown(store, store.record(row_id), history=history) for row_id in found]


def _rows(store: Store, module: str, ids: Any) -> Iterator[Row]:
    for start in range(0, len(ids), BATCH):
        yield from store.rows(module, ids[start : start + BATCH])


def _shown(store: Store, record: StoredRecord, *, history: bool) -> dict[str, Any]:
    entry = {
        "module": record.module,
        "object": record.object,
        "version": record.version,
        "party": record.party,
        "id": record.object_id,
        "direction": record.direction,
        "partner": record.partner,
        "received_at": as_text(record.received_at),
        "last_seen_at": as_text(record.last_seen_at),
        "file": record.file,
        "pointer": record.pointer,
        "problems": [problem.as_json() for problem in record.problems],
        "value": record.value,
    }
    if history:
        entry["history"] = [_revision(revision) for revision in store.revisions(record.id)]
    return entry


def _revision(revision: Revision) -> dict[str, Any]:
    times = ("received_at", "last_seen_at", "last_updated", "valid_from", "valid_until")
    return {
        "version": revision.version,
        **{name: as_text(getattr(revision, name)) or None for name in times},
        "file": revision.file,
        "pointer": revision.pointer,
        "size": revision.size,
        "sha256": revision.sha256,
    }
