"""Generated WWCP objects, from the declared model: every property of every object occurs."""

from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from generators.wwcp_blemishes import blemished
from generators.wwcp_scalars import scalar
from generators.wwcp_settling import settled
from wwcp_ocpi.wwcp.model import MODELS, Property
from wwcp_ocpi.wwcp.model.keyed import KeyedBy, KeyedView
from wwcp_ocpi.wwcp.model.kinds import Kind, ListOf
from wwcp_ocpi.wwcp.model.view import ObjectOf

UPWARD = {"chargingPool", "chargingStation", "EVSEs"}
"""Objects that are written by id inside another, or would make a pool a book."""

DOWNWARD = {
    ("ChargingPool", "EVSEs"): 1,
    ("ChargingPool", "chargingStations"): 2,
    ("ChargingStation", "EVSEs"): 2,
    ("ChargingStation", "parkingSpaces"): 2,
    ("ChargingStationOperator", "chargingPools"): 1,
    ("ChargingStationOperator", "chargingStations"): 1,
    ("ChargingStationOperator", "chargingTariffs"): 1,
    ("RoamingNetwork", "chargingStationOperators"): 1,
    ("RoamingNetwork", "chargingPools"): 1,
    ("RoamingNetwork", "chargingStations"): 1,
    ("AuthStartResult", "chargingTariffs"): 1,
    ("ChargingSession", "receivedCDRInfos"): 1,
    ("ChargingSession", "sendCDRResults"): 1,
}
"""Lists of entities that do occur, and how many elements they have at most."""

EXTRA = 5
"""How many properties an object has beside its required ones, at most."""

GIVEN = {"EnergyMeteringValue": {"timestamp", "value"}}
"""Properties that only some objects may lack; those of tests with a case of their own have them."""

Value = dict[str, Any]


def record(object: str, dirty: bool = False, having: frozenset[str] = frozenset()) -> SearchStrategy[Value]:
    """Exact values of a WWCP object, with the properties of `having`; numbers are int or Decimal.

    Clean ones have no problems. Dirty ones have a few blemishes: nulls, wrong types, unknown members and values,
    languages in upper case, timestamps without milliseconds, missing members.
    """
    clean = _object(object, having)
    return clean.flatmap(blemished) if dirty else clean


@cache
def _object(name: str, having: frozenset[str]) -> SearchStrategy[Value]:
    if issubclass(MODELS[name], KeyedView):
        return _value(MODELS[name].kind, 2, name)
    properties = {member.name: member for member in MODELS[name].properties}
    required = {member.name for member in properties.values() if member.required} | having | GIVEN.get(name, set())
    extra = sorted(properties.keys() - required)
    chosen = st.sets(st.sampled_from(extra), max_size=EXTRA) if extra else st.just(set())
    return chosen.flatmap(
        lambda names: st.fixed_dictionaries(
            {key: _member(name, member) for key, member in properties.items() if key in names | required}
        )
    ).map(lambda value: settled(name, value, tuple(properties)))


def _member(object_: str, member: Property[Any]) -> SearchStrategy[Any]:
    most = DOWNWARD.get((object_, member.name), 0 if member.name in UPWARD else 3)
    if isinstance(member.kind, ObjectOf) and not most:
        return st.fixed_dictionaries({"@id": st.just("DE*GEF*P1" if member.name == "chargingPool" else "DE*GEF*S1")})
    return _value(member.kind, most, member.name)


def _value(kind: Kind[Any], most: int, name: str) -> SearchStrategy[Any]:
    if isinstance(kind, ListOf):
        return st.lists(_value(kind.element, most, name), min_size=1 if kind.filled else 0, max_size=max(most, 1))
    if isinstance(kind, KeyedBy):
        return st.dictionaries(_value(kind.key, most, name), _value(kind.entry, most, name), max_size=2)
    if isinstance(kind, ObjectOf):
        return _object(kind.model().__name__, frozenset())
    return scalar(kind, name)


def numbers(value: Any) -> list[int | Decimal]:
    """All numbers of a value, so that a test can see both kinds."""
    if isinstance(value, dict):
        return [number for member in value.values() for number in numbers(member)]
    if isinstance(value, list):
        return [number for element in value for number in numbers(element)]
    return [value] if isinstance(value, int | Decimal) and not isinstance(value, bool) else []
