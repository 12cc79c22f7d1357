"""A module of the store as the source of a list."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from ocpi_console.filters import Field, Node
from ocpi_console.filters.tree import quoted
from ocpi_console.store import Sort, Store, Totals, columns
from ocpi_console.store.modules import stored
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.tables import wording
from ocpi_console.ui.tables.column import Values
from wwcp_ocpi.document.pointer import find, split

SUM_TITLES: Mapping[str, tuple[str, int]] = {"kwh": ("kWh", 1), "evses": ("EVSEs", 0), "available": ("free", 0)}
"""The sums that are worth a word, with their decimals; money comes behind them, by currency."""


class StoreSource:
    """Reads one module."""

    def __init__(self, store: Store, module: str) -> None:
        self._store, self._module = store, module
        self.fields: Sequence[Field] = columns.fields(module)

    def ids(self, tree: Node | None, sort: Sort | None) -> Sequence[int]:
        """The matching row ids in order."""
        return self._store.snapshot(self._module, tree, sort).ids

    def rows(self, ids: Sequence[int]) -> Sequence[Values]:
        """Rows by id; an empty one for a record that is gone."""
        found = {row.row_id: row for row in self._store.rows(self._module, ids)}
        return [found.get(row_id, {}) for row_id in ids]

    def count(self, tree: Node | None) -> int:
        """How many match."""
        return self._store.count(self._module, tree)

    def sums(self, tree: Node | None) -> str:
        """`kWh 34 812.4   Billed 17 204.12 €`."""
        return in_words(self._store.totals(self._module, tree))

    def subject(self, row_id: int) -> Subject:
        """A stored record for the inspector."""
        found = self._store.record(row_id)
        return Subject(
            value=found.value,
            raw=found.raw,
            problems=found.problems,
            version=found.version,
            module=found.module,
            object=found.object,
            party=found.party,
            object_id=found.object_id,
            file=found.file,
            row_id=found.id,
            received_at=found.received_at,
            place=found.pointer,
        )

    def filter_for(self, subject: Subject, pointer: str) -> str:
        """A field that was extracted from this very value; else the text itself, where it is one."""
        value = find(subject.value, pointer)
        if isinstance(value, dict | list) or value is None or not isinstance(subject.value, dict):
            return ""
        extracted = columns.extract(self._module, subject.value)
        name = split(pointer)[-1] if pointer else ""
        fitting = [key for key, held in extracted.items() if _same(self._kind(key), held, value)]
        best = min(fitting, key=lambda key: (key not in name, len(key)), default=None)
        return self.term(best, value) if best else quoted(str(value)) if isinstance(value, str) else ""

    def term(self, column: str, value: Any) -> str:
        """`city:Utrecht`, `kwh:12.5`, `not credit`."""
        field = next((field for field in self.fields if field.name == column), None)
        if field is None or value is None:
            return ""
        if field.kind == "flag":
            return column if value else f"not {column}"
        operator = "=" if field.kind == "text" else ":"
        return f"{column}{operator}{quoted(_written(value))}"

    def interrupt(self, thread: int) -> None:
        """End a reading."""
        self._store.interrupt(thread)

    def _kind(self, key: str) -> Any:
        return columns.column(self._module, key).kind


def in_words(totals: Totals) -> str:
    """Sums as people read them; nothing for an empty list."""
    if not totals.count:
        return ""
    parts = [
        f"{title} {wording.number(totals.sums[key], decimals)}"
        for key, (title, decimals) in SUM_TITLES.items()
        if totals.sums.get(key) is not None
    ]
    for currency, sums in totals.money.items():
        if "cost" in sums:
            parts.append(f"Billed {wording.number(sums['cost'], 2)} {wording.SIGNS.get(currency, currency)}")
    return "   ".join(parts)


def _written(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _same(kind: Any, held: Any, value: Any) -> bool:
    """Whether a column holds this value of the record; numbers and times as the database keeps them."""
    if held is None or isinstance(value, bool) != (kind == "flag"):
        return False
    if kind in ("decimal", "int"):
        return isinstance(value, int | Decimal) and held == stored(kind, value)
    moment = wording.instant(value) if kind == "time" and isinstance(value, str) else None
    return bool(held == (stored(kind, moment) if moment else value))
