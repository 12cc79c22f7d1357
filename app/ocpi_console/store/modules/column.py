"""A column of a list: its key, kind, and how its content is found in an exact value and kept in the database."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from wwcp_ocpi.document import JsonObject

Kind: TypeAlias = Literal["text", "int", "decimal", "time", "state", "flag"]
"""decimal is kept in micro-units, time in milliseconds since 1970 (UTC), flag as 0 or 1."""

Extract: TypeAlias = Callable[[JsonObject], Any]
"""Gives str, int, Decimal, datetime, bool (by kind) or None; never raises on data."""

MICRO = 1_000_000
_LARGEST = 2**63 - 1
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Column:
    """One declared column; without `extract` the store fills it from what it knows of the record.

    `values` are the words of a state, `indexed` columns sort a million rows quickly, `summed` ones have a total,
    by currency where they are `money`; in an `identifier` stars and dashes do not count when searching.
    """

    key: str
    kind: Kind
    extract: Extract | None
    description: str
    values: tuple[str, ...] = ()
    indexed: bool = False
    summed: bool = False
    money: bool = False
    identifier: bool = False


def stored(kind: Kind, value: Any) -> str | int | None:
    """A typed value as the database keeps it; None where it does not fit."""
    if value is None:
        return None
    if kind in ("text", "state"):
        return storable(str(value))
    number = _integer(kind, value)
    return number if abs(number) <= _LARGEST else None


def _integer(kind: Kind, value: Any) -> int:
    if kind == "decimal":
        return int((Decimal(value) * MICRO).to_integral_value())
    return (value - _EPOCH) // _MILLISECOND if kind == "time" else int(value)


def storable(text: str) -> str:
    """`text` as UTF-8 can hold it: half of a surrogate pair and NUL are written out."""
    return text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()


def shown(kind: Kind, value: Any) -> Any:
    """What `stored` made, typed again: Decimal, aware datetime in UTC, bool, int or str."""
    if value is None or kind in ("text", "state", "int"):
        return value
    if kind == "time":
        return instant(value)
    return bool(value) if kind == "flag" else exact(value)


def instant(milliseconds: int) -> datetime:
    """The UTC instant so long after 1970."""
    return _EPOCH + milliseconds * _MILLISECOND


def milliseconds(moment: datetime) -> int:
    """An aware instant as the database keeps it."""
    return (moment - _EPOCH) // _MILLISECOND


def exact(micro: int) -> Decimal:
    """A decimal kept in micro-units, without trailing zeros."""
    whole, rest = divmod(micro, MICRO)
    return Decimal(whole) if not rest else Decimal(micro).scaleb(-6).normalize()
