"""Generated OCPI records, from the field tables: every field of every class occurs."""

from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from generators import field_tables as tables
from generators.ocpi_blemishes import blemished
from generators.ocpi_scalars import BY_FIELD, BY_NAME, scalar
from generators.ocpi_settling import settled


def record(version: str, object: str, dirty: bool = False) -> SearchStrategy[dict[str, Any]]:
    """Exact values of an object of OCPI 2.2.1 or 2.3.0; numbers are int or Decimal.

    Clean ones keep every rule of the specification. Dirty ones have a few blemishes as real payloads have them: nulls,
    unknown members, odd number texts, moments without `Z`, wrong types, unknown enum values, missing members.
    """
    clean = _object(version, object)
    return blemished(version, object, clean) if dirty else clean


@cache
def _object(version: str, object_: str) -> SearchStrategy[dict[str, Any]]:
    rows = tables.fields(version, object_)
    order = tuple(row.name for row in rows)
    return st.fixed_dictionaries(
        {row.name: _member(version, object_, row) for row in rows if row.card in "1+"},
        optional={row.name: _member(version, object_, row) for row in rows if row.card in "?*"},
    ).map(lambda value: settled(object_, value, order))


def _member(version: str, object_: str, row: tables.TableField) -> SearchStrategy[Any]:
    one = _one(version, object_, row)
    if row.card in "1?":
        return one
    return st.lists(one, min_size=1 if row.card == "+" else 0, max_size=_most(row.name))


def _most(name: str) -> int:
    return {"charging_periods": 3, "tariffs": 1}.get(name, 2)


def _one(version: str, object_: str, row: tables.TableField) -> SearchStrategy[Any]:
    named = BY_FIELD.get((object_, row.name), BY_NAME.get(row.name))
    if named is not None:
        return named
    if tables.is_object(version, row.type):
        return st.deferred(lambda: _object(version, row.type))
    enum = tables.enum(version, row.type)
    return st.sampled_from(enum["values"]) if enum else scalar(row.type)
