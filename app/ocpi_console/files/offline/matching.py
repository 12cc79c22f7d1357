"""The filter language over rows in memory."""

from collections.abc import Callable, Mapping
from datetime import datetime
from operator import eq, ge, gt, le, lt
from typing import Any

from ocpi_console.files.offline.row import SpooledRow
from ocpi_console.filters import And, Compare, Field, Has, Node, Not, Or, Range, Span, Text
from wwcp_ocpi.document.versions import MODULE_OF_OBJECT, MODULES
from wwcp_ocpi.ocpi.timestamp import instant_of

FIELDS = (
    Field("kind", "state", "kind of record", tuple(MODULE_OF_OBJECT), ("object",)),
    Field("version", "state", "OCPI version, or wwcp", tuple(MODULES)),
    Field("party", "text", "owner party", identifier=True),
    Field("id", "text", "id of the record", identifier=True),
    Field("name", "text", "name of the record"),
    Field("rule", "text", "rule that the record breaks", columns=("rules",)),
    Field("file", "text", "file it was read from"),
    Field("updated", "time", "last updated, as stated"),
    Field("errors", "int", "number of errors"),
    Field("warnings", "int", "number of warnings"),
)
"""What the list of opened files can be filtered by."""

_BY_NAME = {field.name: field for field in FIELDS}
_SEARCHED = ("id", "name", "party", "file")
_ORDERS: Mapping[str, Callable[[Any, Any], bool]] = {":": eq, "=": eq, ">": gt, ">=": ge, "<": lt, "<=": le}

Match = Callable[[SpooledRow], bool]


def matcher(node: Node | None) -> Match:
    """Whether a row matches the tree; everything matches None."""
    if node is None:
        return lambda row: True
    if isinstance(node, And):
        parts = [matcher(child) for child in node.children]
        return lambda row: all(part(row) for part in parts)
    if isinstance(node, Or):
        parts = [matcher(child) for child in node.children]
        return lambda row: any(part(row) for part in parts)
    if isinstance(node, Not):
        denied = matcher(node.child)
        return lambda row: not denied(row)
    return _leaf(node)


def _leaf(node: Text | Compare | Range | Has) -> Match:
    if isinstance(node, Text):
        wanted = node.text.lower()
        return lambda row: any(wanted in str(getattr(row, name)).lower() for name in _SEARCHED)
    if isinstance(node, Has):
        return _has(node.what)
    if isinstance(node, Range):
        return _between(node)
    return _comparison(node)


def _has(what: str) -> Match:
    if what == "problems":
        return lambda row: bool(row.errors or row.warnings)
    if what in ("errors", "warnings"):
        return lambda row: bool(getattr(row, what))
    return lambda row: bool(_held(row, what))


def _held(row: SpooledRow, name: str) -> Any:
    return getattr(row, _BY_NAME[name].keys[0])


def _comparison(node: Compare) -> Match:
    field = _BY_NAME[node.field]
    if node.operator == "!=":
        equal = _comparison(Compare(node.field, node.kind, "=", node.value))
        return lambda row: not equal(row)
    if field.kind == "int":
        order = _ORDERS[node.operator]
        return lambda row: order(_held(row, node.field), node.value)
    if field.kind == "time":
        assert isinstance(node.value, Span)
        return _moment(node.value, node.operator)
    return _words(field, node.operator, str(node.value))


def _words(field: Field, operator: str, value: str) -> Match:
    wanted, part = _folded(value, field), operator == ":" and field.kind == "text"

    def match(row: SpooledRow) -> bool:
        held = _held(row, field.name)
        texts = [_folded(str(text), field) for text in (held if isinstance(held, tuple) else (held or "",))]
        return any(wanted in text if part else wanted == text for text in texts)

    return match


def _folded(text: str, field: Field) -> str:
    folded = text.lower()
    return folded.replace("*", "").replace("-", "") if field.identifier else folded


def _moment(span: Span, operator: str) -> Match:
    bounds: Mapping[str, Callable[[datetime], bool]] = {
        ":": lambda moment: span.low <= moment < span.high,
        "=": lambda moment: span.low <= moment < span.high,
        ">": lambda moment: moment >= span.high,
        ">=": lambda moment: moment >= span.low,
        "<": lambda moment: moment < span.low,
        "<=": lambda moment: moment < span.high,
    }
    fits = bounds[operator]
    return lambda row: (moment := instant_of(row.updated)) is not None and fits(moment)


def _between(node: Range) -> Match:
    low, high = node.low, node.high
    checks = []
    if low is not None:
        checks.append(_comparison(Compare(node.field, node.kind, ">=", low)))
    if high is not None:
        checks.append(_comparison(Compare(node.field, node.kind, "<=", high)))
    return lambda row: all(check(row) for check in checks)
