"""Whether the store still holds what was put into it."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

from ocpi_console.files.exporting import select
from ocpi_console.store import Store, StoreDamaged, columns


def check(store: Store, progress: Callable[[int, int | None], None] | None = None) -> Iterator[dict[str, Any]]:
    """A finding for every record whose payload is not the one that was received (by SHA-256), or cannot be read."""
    counts = store.counts()
    done, total = 0, sum(counts.values())
    for module in columns.COLUMNS:
        for row_id in select(store, module):
            finding = _checked(store, module, row_id)
            if finding is not None:
                yield finding
            done += 1
            if progress is not None:
                progress(done, total)


def _checked(store: Store, module: str, row_id: int) -> dict[str, Any] | None:
    newest = store.revisions(row_id)[0]
    try:
        [payload] = store.payloads([row_id])
        found = hashlib.sha256(payload.raw).hexdigest()
    except StoreDamaged as error:
        return _finding(module, row_id, f"Its payload cannot be read: {error}", newest.sha256, None)
    if found == newest.sha256:
        return None
    return _finding(module, row_id, "Its payload is not the one that was received.", newest.sha256, found)


def _finding(module: str, row_id: int, message: str, expected: str, actual: str | None) -> dict[str, Any]:
    record = f"{module} {row_id}"
    where = {"rule": "store.payload", "severity": "error", "pointer": "", "message": message}
    return {**where, "expected": expected, "actual": actual, "record": record}
