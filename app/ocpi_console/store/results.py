"""What the store takes and gives: plain data, no sessions and no tables."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from wwcp_ocpi.document import Json, Problem, Version
from wwcp_ocpi.payload import reread


@dataclass(frozen=True, slots=True)
class Own:
    """Records of our own; `party` (`NL*TNM`) for those that name none, as in OCPI 2.1.1."""

    party: str = ""


@dataclass(frozen=True, slots=True)
class Partner:
    """Records of the partner of that name; `party` for those that name none."""

    name: str
    party: str = ""


Owner: TypeAlias = Own | Partner
OWN = Own()

Direction = Literal["own", "theirs"]


@dataclass(frozen=True, slots=True)
class Sort:
    """The column to sort by; records without a value come last."""

    key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The row ids of all matching records in order, 8 bytes each."""

    ids: "array[int]"

    @property
    def total(self) -> int:
        """How many records match."""
        return len(self.ids)


class Row(Mapping[str, Any]):
    """One record of a list: the declared columns by key, as str, int, Decimal, bool, aware datetime or None."""

    __slots__ = ("_positions", "_values", "row_id")

    def __init__(self, row_id: int, positions: Mapping[str, int], values: tuple[Any, ...]) -> None:
        self.row_id = row_id
        self._positions = positions
        self._values = values

    def __getitem__(self, key: str) -> Any:
        return self._values[self._positions[key]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._positions)

    def __len__(self) -> int:
        return len(self._positions)

    def __repr__(self) -> str:
        return f"Row({self.row_id}, {dict(self)})"


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record in its newest form, with everything that is known of it."""

    id: int
    module: str
    object: str
    version: Version
    party: str
    object_id: str
    direction: Direction
    partner: str | None
    value: Json
    raw: bytes
    received_at: datetime
    last_seen_at: datetime
    file: str
    pointer: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Payload:
    """The bytes of a record in its newest form, for work on many records: nothing is read or checked in advance."""

    id: int
    object: str
    version: Version
    raw: bytes

    @property
    def value(self) -> Json:
        """The exact value, read each time it is asked for."""
        return reread(self.raw).value


@dataclass(frozen=True, slots=True)
class Revision:
    """One form that a record had: when it is valid as it says, when it was updated as it says, when we received it.

    `last_seen_at` is the last time that the same value came again in other bytes.
    """

    id: int
    record: int
    version: Version
    received_at: datetime
    last_seen_at: datetime
    last_updated: datetime | None
    valid_from: datetime | None
    valid_until: datetime | None
    file: str
    pointer: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the change feed; `seq` grows in the order of commits."""

    seq: int
    module: str
    record: int
    revision: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """An element of a payload that was not stored, and why, in one sentence."""

    file: str
    pointer: str
    reason: str


@dataclass(slots=True)
class Saved:
    """How many records were new, changed or the same; `problems` counts those with errors or warnings, and the skipped.

    Grows while `save` works, so that it also tells what was done before a payload broke off.
    """

    imported: int = 0
    changed: int = 0
    unchanged: int = 0
    problems: int = 0
    skipped: list[Skipped] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over all records that match: by column, and for money by currency and column."""

    count: int
    sums: Mapping[str, Decimal | int]
    money: Mapping[str, Mapping[str, Decimal]]
