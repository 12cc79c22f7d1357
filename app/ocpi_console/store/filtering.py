"""The tree of a filter to an SQL condition over a module's rows."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_

from ocpi_console.filters import And, Compare, Field, Has, Node, Not, Or, Range, Span, Text, Value
from ocpi_console.store import dialects
from ocpi_console.store.columns import fields
from ocpi_console.store.derived import DERIVED
from ocpi_console.store.modules import Kind, milliseconds, storable, stored

_ORDERS = {
    ">": lambda written, value: written > value,
    ">=": lambda written, value: written >= value,
    "<": lambda written, value: written < value,
    "<=": lambda written, value: written <= value,
}
_PROBLEMS = {"problems": ("errors", "warnings"), "errors": ("errors",), "warnings": ("warnings",)}


def condition(module: str, tree: Node) -> ColumnElement[bool]:
    """What the WHERE of a query over the module's row table says; raises KeyError for a field it does not have."""
    return Condition(module).of(tree)


class Condition:
    """Makes conditions over the row table of one module."""

    def __init__(self, module: str) -> None:
        self.derived = DERIVED[module]
        self.columns = self.derived.row.c
        self.fields = {field.name: field for field in fields(module)}

    def of(self, node: Node) -> ColumnElement[bool]:
        """The condition of a tree."""
        match node:
            case And(children):
                return and_(*self._texts(children), *(self.of(child) for child in children if type(child) is not Text))
            case Or(children):
                return or_(*map(self.of, children))
            case Not(child):
                return self._not(self.of(child))
            case Text(text):
                return self._matches([text])
            case Has(what):
                return self._has(what)
            case Range(field, kind, low, high):
                return self._range(self.fields[field], kind, low, high)
            case Compare():
                return self._compare(node)

    def _not(self, found: ColumnElement[bool]) -> ColumnElement[bool]:
        """What is not known to match, records without a value included."""
        return func.coalesce(found, false()) == false()

    def _texts(self, children: Sequence[Node]) -> list[ColumnElement[bool]]:
        texts = [child.text for child in children if isinstance(child, Text)]
        return [self._matches(texts)] if texts else []

    def _matches(self, texts: Sequence[str]) -> ColumnElement[bool]:
        asked = [storable(text) for text in texts]
        return dialects.matches(self.columns.record_id, self.derived.index, self.derived.text, asked)

    def _has(self, what: str) -> ColumnElement[bool]:
        if what in _PROBLEMS:
            return or_(*(self.columns[key] > 0 for key in _PROBLEMS[what]))
        field = self.fields[what]
        empty: Any = "" if field.kind in ("text", "state") else 0
        filled = (self.columns[key].is_not(None) for key in field.keys)
        if field.kind in ("decimal", "time"):
            return or_(*filled)
        return or_(*(self.columns[key] != empty for key in field.keys))

    def _range(self, field: Field, kind: Kind, low: Value | None, high: Value | None) -> ColumnElement[bool]:
        ends = []
        if low is not None:
            ends.append(self._compare(Compare(field.name, kind, ">=", low)))
        if high is not None:
            ends.append(self._compare(Compare(field.name, kind, "<=", high)))
        return and_(*ends)

    def _compare(self, node: Compare) -> ColumnElement[bool]:
        if node.operator == "!=":
            return self._not(self._compare(Compare(node.field, node.kind, "=", node.value)))
        field = self.fields[node.field]
        written = [self.columns[key] for key in field.keys]
        if isinstance(node.value, Span):
            return _time(written[0], node.operator, node.value)
        if isinstance(node.value, str):
            return or_(*(_text(found, field, node.operator, storable(node.value)) for found in written))
        return _number(written[0], field, node.operator, node.value)


def _text(written: ColumnElement[Any], field: Field, operator: str, value: str) -> ColumnElement[bool]:
    if field.kind == "state" or operator == "=":
        return written == value
    if field.identifier and dialects.bare(value):
        return dialects.contains(dialects.plain_identifier(written), dialects.bare(value))
    return dialects.contains(written, value)


def _number(
    written: ColumnElement[Any], field: Field, operator: str, value: bool | int | Decimal
) -> ColumnElement[bool]:
    kept = stored(field.kind, value)
    compare = _ORDERS.get(operator)
    return compare(written, kept) if compare else written == kept


def _time(written: ColumnElement[Any], operator: str, span: Span) -> ColumnElement[bool]:
    low, high = _kept(span.low), _kept(span.high)
    match operator:
        case ">":
            return written >= high
        case ">=":
            return written >= low
        case "<":
            return written < low
        case "<=":
            return written < high
        case _:
            return and_(written >= low, written < high)


def _kept(moment: datetime) -> int:
    return milliseconds(moment)
