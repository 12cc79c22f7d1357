"""The field tables of OCPI, as the tests keep them in `tests/reference`: objects, fields, cardinalities, enums."""

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

REFERENCE = Path(__file__).parents[1] / "reference"
RECORDS = ("Location", "Tariff", "Token", "Session", "CDR")
VERSIONS = ("2.2.1", "2.3.0")


class TableField(NamedTuple):
    """One row of a field table; `card` is `1`, `?`, `*` or `+`."""

    name: str
    type: str
    card: str


@cache
def table(version: str) -> dict[str, Any]:
    """The whole file of one version."""
    loaded: dict[str, Any] = json.loads((REFERENCE / f"fields-{version}.json").read_bytes())
    return loaded


@cache
def fields(version: str, object_: str) -> tuple[TableField, ...]:
    """The rows of one object or class, in the table's order."""
    rows = table(version)["objects"][object_]["fields"]
    return tuple(TableField(row["name"], row["type"], row["card"]) for row in rows)


def is_object(version: str, type_: str) -> bool:
    """Whether a type is an object or class of its own."""
    return type_ in table(version)["objects"]


def enum(version: str, type_: str) -> dict[str, Any] | None:
    """`values`, `open` and, of CdrDimensionType, `session_only`; None where the type is no enum."""
    found: dict[str, Any] | None = table(version)["enums"].get(type_)
    return found


@cache
def reachable(version: str) -> tuple[str, ...]:
    """The five records and all objects and classes below them."""
    seen: dict[str, None] = {}
    waiting = list(RECORDS)
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen[name] = None
            waiting += [row.type for row in fields(version, name) if is_object(version, row.type)]
    return tuple(seen)


@cache
def reachable_enums(version: str) -> tuple[str, ...]:
    """The enums that occur in the reachable objects."""
    types = (row.type for name in reachable(version) for row in fields(version, name))
    return tuple(dict.fromkeys(type_ for type_ in types if enum(version, type_) is not None))
