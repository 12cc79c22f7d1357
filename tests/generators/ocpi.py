"""Generated OCPI records, from the field tables: every field of every class occurs."""

from collections.abc import Callable
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from generators import field_tables as tables
from generators import ocpi_3_0
from generators.ocpi_blemishes import blemished
from generators.ocpi_scalars import named, scalar
from generators.ocpi_settling import settled

Clean = Callable[[str], SearchStrategy[dict[str, Any]]]
"""From the name of an object to its correct records."""


def record(version: str, object: str, dirty: bool = False) -> SearchStrategy[dict[str, Any]]:
    """Exact values of any object of OCPI 2.1.1, 2.2.1, 2.3.0 (with bookings and payments) or 3.0.

    Numbers are int or Decimal. Clean records have no problem worse than an info. Dirty ones have a few blemishes as
    real payloads have them: nulls, unknown members, odd number texts, moments without `Z`, wrong types, unknown enum
    values, missing members; those of 3.0 besides in the spellings of its writers.
    """
    if not dirty:
        return CLEAN[version](object)
    return blemished(version, object, WRITTEN.get(version, CLEAN[version])(object))


def _tabled(version: str) -> Clean:
    return lambda object_: _object(version, object_)


CLEAN: dict[str, Clean] = {
    "2.1.1": _tabled("2.1.1"),
    "2.2.1": _tabled("2.2.1"),
    "2.3.0": _tabled("2.3.0"),
    "3.0": ocpi_3_0.clean,
}
"""By version."""

WRITTEN: dict[str, Clean] = {"3.0": ocpi_3_0.spelt}
"""By version: correct records as writers put them, where that is not as it is meant."""


@cache
def _object(version: str, object_: str) -> SearchStrategy[dict[str, Any]]:
    rows = tables.fields(version, object_)
    order = tuple(row.name for row in rows)
    return st.fixed_dictionaries(
        {row.name: _member(version, object_, row) for row in rows if row.card in "1+"},
        optional={row.name: _member(version, object_, row) for row in rows if row.card in "?*"},
    ).map(lambda value: settled(version, object_, value, order))


def _member(version: str, object_: str, row: tables.TableField) -> SearchStrategy[Any]:
    one = _one(version, object_, row)
    if row.card in "1?":
        return one
    return st.lists(one, min_size=1 if row.card == "+" else 0, max_size=_most(row.name))


def _most(name: str) -> int:
    return {"charging_periods": 3, "tariffs": 1, "booking_requests": 1, "charging_profile_period": 3}.get(name, 2)


def _one(version: str, object_: str, row: tables.TableField) -> SearchStrategy[Any]:
    special = named(version, object_, row.name, row.type)
    if special is not None:
        return special
    if tables.is_object(version, row.type):
        return st.deferred(lambda: _object(version, row.type))
    enum = tables.enum(version, row.type)
    return st.sampled_from(enum["values"]) if enum else scalar(row.type)
