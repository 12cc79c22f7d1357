"""The store: records with revisions, lists, search and the change feed on SQLite.

Names are handed on when they are asked for: the database library takes a second to import, and columns and results
are wanted without it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ocpi_console.store.columns import COLUMNS, fields
    from ocpi_console.store.errors import (
        ReadInterrupted,
        StoreBusy,
        StoreDamaged,
        StoreError,
        StoreFull,
        StoreReadOnly,
        StoreTooNew,
        UnknownRecord,
    )
    from ocpi_console.store.modules import Column
    from ocpi_console.store.results import (
        OWN,
        Change,
        Own,
        Owner,
        Partner,
        Payload,
        Revision,
        Row,
        Saved,
        Skipped,
        Snapshot,
        Sort,
        StoredRecord,
        Totals,
    )
    from ocpi_console.store.store import Store

_PLACES = {
    "columns": ("COLUMNS", "fields"),
    "errors": (
        "ReadInterrupted",
        "StoreBusy",
        "StoreDamaged",
        "StoreError",
        "StoreFull",
        "StoreReadOnly",
        "StoreTooNew",
        "UnknownRecord",
    ),
    "modules": ("Column",),
    "results": (
        "OWN",
        "Change",
        "Own",
        "Owner",
        "Partner",
        "Payload",
        "Revision",
        "Row",
        "Saved",
        "Skipped",
        "Snapshot",
        "Sort",
        "StoredRecord",
        "Totals",
    ),
    "store": ("Store",),
}
_MODULE_OF = {name: module for module, names in _PLACES.items() for name in names}

__all__ = [
    "COLUMNS",
    "OWN",
    "Change",
    "Column",
    "Own",
    "Owner",
    "Partner",
    "Payload",
    "ReadInterrupted",
    "Revision",
    "Row",
    "Saved",
    "Skipped",
    "Snapshot",
    "Sort",
    "Store",
    "StoreBusy",
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoreReadOnly",
    "StoreTooNew",
    "StoredRecord",
    "Totals",
    "UnknownRecord",
    "fields",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
