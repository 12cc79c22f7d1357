"""The field tables of OCPI, as the tests keep them in `tests/reference`: objects, fields, cardinalities, enums."""

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

REFERENCE = Path(__file__).parents[1] / "reference"
RECORDS = ("Location", "Tariff", "Token", "Session", "CDR")
VERSIONS = ("2.1.1", "2.2.1", "2.3.0")

SUPPLEMENTS = {"2.3.0": ("2.3.0-bookings", "2.3.0-payments")}
"""Documents of their own that add to a version: new objects, and further fields and values of its own."""


class TableField(NamedTuple):
    """One row of a field table; `card` is `1`, `?`, `*` or `+`."""

    name: str
    type: str
    card: str


@cache
def table(version: str) -> dict[str, Any]:
    """The whole table of one version, with what its supplements add."""
    loaded = _loaded(version)
    for supplement in SUPPLEMENTS.get(version, ()):
        _merge(loaded, _loaded(supplement))
    return loaded


def _loaded(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((REFERENCE / f"fields-{name}.json").read_bytes())
    return loaded


def _merge(into: dict[str, Any], supplement: dict[str, Any]) -> None:
    into["objects"] |= supplement["objects"]
    into["enums"] |= supplement["enums"]
    for name, further in supplement["extends"]["objects"].items():
        into["objects"][name]["fields"] += further["fields"]
    for name, further in supplement["extends"]["enums"].items():
        into["enums"][name]["values"] += further["values"]


@cache
def objects(version: str) -> tuple[str, ...]:
    """The names of all objects and classes, in the table's order."""
    return tuple(table(version)["objects"])


@cache
def enums(version: str) -> tuple[str, ...]:
    """The names of all enums, in the table's order."""
    return tuple(table(version)["enums"])


@cache
def fields(version: str, object_: str) -> tuple[TableField, ...]:
    """The rows of one object or class, in the table's order."""
    rows = table(version)["objects"][object_]["fields"]
    return tuple(TableField(row["name"], row["type"], row["card"]) for row in rows)


def is_object(version: str, type_: str) -> bool:
    """Whether a type is an object or class of its own."""
    return type_ in table(version)["objects"]


def enum(version: str, type_: str) -> dict[str, Any] | None:
    """`values`, `open` and, of CdrDimensionType, `session_only`; None where the type is no enum.

    The table of 3.0 lists values only; its enums are open where the reference says so, which is not in the table.
    """
    found: dict[str, Any] | list[str] | None = table(version)["enums"].get(type_)
    return {"values": found, "open": True} if isinstance(found, list) else found


@cache
def extensions() -> dict[str, dict[str, dict[str, str]]]:
    """What the C# reference implementation adds: by version (or `classes`), object and field, `type cardinality`."""
    loaded: dict[str, dict[str, dict[str, str]]] = json.loads((REFERENCE / "extensions.json").read_bytes())
    return loaded


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
