"""Whole WWCP documents: a RoamingNetwork from translated records, and the records inside such a document.

    document = NetworkDocument("Prod")                    # or network_document(records, "Prod") for the value at once
    document.add(translation.value, translation.object)   # False where a network has no place for such an object
    for piece in document.pieces(): file.write(piece)     # streamed; document.value is the same as one value
    for inside in records_inside(value, "RoamingNetwork"): inside.pointer, inside.object, inside.value

Pools and tariffs stand below their operator. Records are kept as bytes until they are written, and the order they came
in is carried where grouping has changed it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wwcp_ocpi.document import read, write
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.translation.carrying import CUSTOM, KEY
from wwcp_ocpi.wwcp import CONTEXTS, MEMBERS
from wwcp_ocpi.wwcp.identifiers import operator_id_of, party_of

OPERATORS = "chargingStationOperators"
RUNS = "~runs"
"""Carried by the document: in which order its lists are to be read, as pairs of a list's pointer and a count."""

_OF_OPERATOR = {"ChargingPool": "chargingPools", "ChargingTariff": "chargingTariffs"}
_OF_NETWORK = {
    "ChargingPool": "chargingPools",
    "ChargingStation": "chargingStations",
    "EVSE": "EVSEs",
    "EMobilityProvider": "eMobilityProviders",
}
_LISTS: Mapping[str, Mapping[str, str]] = {
    "RoamingNetwork": {name: object_ for object_, name in _OF_NETWORK.items()},
    "ChargingStationOperator": {
        "chargingPools": "ChargingPool",
        "chargingStations": "ChargingStation",
        "EVSEs": "EVSE",
        "chargingTariffs": "ChargingTariff",
    },
}
"""The lists of records that a document has, in the order they are read; a network has operators before them."""


class Inside(NamedTuple):
    """A record inside a document: where it stands, what it is, and its value as it would stand alone."""

    pointer: str
    object: str
    value: Any


@dataclass
class _Operator:
    """What an operator is called, and its records as bytes."""

    position: int
    head: dict[str, Any]
    lists: dict[str, list[bytes]] = field(default_factory=dict)


@dataclass
class NetworkDocument:
    """A RoamingNetwork in the making; without `carry` the order of the records is that of their operators."""

    network_id: str
    name: Mapping[str, str] = field(default_factory=dict)
    carry: bool = True
    _operators: dict[str, _Operator] = field(default_factory=dict, init=False)
    _own: dict[str, list[bytes]] = field(default_factory=dict, init=False)
    _runs: list[tuple[str, int]] = field(default_factory=list, init=False)

    def add(self, value: dict[str, Any], object: str) -> bool:
        """Take in one WWCP record; False, and nothing taken, where a network lists no such object."""
        if object == "ChargingStationOperator" and isinstance(value.get("@id"), str):
            return self._add_operator(value)
        owner = _operator_of(value, object)
        place = _OF_OPERATOR.get(object) if owner is not None else _OF_NETWORK.get(object)
        if place is None:
            return False
        lists, at = self._own, ""
        if owner is not None:
            operator = self._operator(owner)
            _name(operator.head, value)
            lists, at = operator.lists, join("", OPERATORS, operator.position)
        lists.setdefault(place, []).append(write(_embedded(value, object)))
        self._count(join(at, place))
        return True

    def _add_operator(self, value: dict[str, Any]) -> bool:
        """Take in what an operator says of itself, and the records below it."""
        (own,) = parties_inside(value, "ChargingStationOperator")
        self._operator(value["@id"]).head.update(_embedded(own.value, own.object))
        for inside in records_inside(value, own.object):
            if isinstance(inside.value, dict):
                self.add(inside.value, inside.object)
        return True

    def _operator(self, text: str) -> _Operator:
        return self._operators.setdefault(text, _Operator(len(self._operators), {"@id": text, "name": {}}))

    def _count(self, pointer: str) -> None:
        if self._runs and self._runs[-1][0] == pointer:
            self._runs[-1] = (pointer, self._runs[-1][1] + 1)
        else:
            self._runs.append((pointer, 1))

    def pieces(self) -> Iterator[bytes]:
        """The document as JSON, piece by piece, each record on a line of its own."""
        head = {"@id": self.network_id, "@context": CONTEXTS["RoamingNetwork"], "name": dict(self.name)}
        yield write(head)[:-1]
        if self._operators:
            yield b',"' + OPERATORS.encode() + b'":[\n'
            for position, operator in enumerate(self._operators.values()):
                yield b",\n" if position else b""
                yield write(operator.head)[:-1]
                yield from _listed(operator.lists, "ChargingStationOperator")
                yield b"}"
            yield b"\n]"
        yield from _listed(self._own, "RoamingNetwork")
        if self.carry and self._runs != self._read_order():
            yield b',"' + CUSTOM.encode() + b'":' + write({KEY: {RUNS: [list(run) for run in self._runs]}})
        yield b"}\n"

    def _read_order(self) -> list[tuple[str, int]]:
        """The runs of a reader that knows nothing of the order."""
        lists = [(join("", OPERATORS, i), operator.lists) for i, operator in enumerate(self._operators.values())]
        kinds = ["ChargingStationOperator"] * len(lists) + ["RoamingNetwork"]
        return [
            (join(at, name), len(held[name]))
            for (at, held), kind in zip([*lists, ("", self._own)], kinds, strict=True)
            for name in _LISTS[kind]
            if name in held
        ]

    @property
    def value(self) -> dict[str, Any]:
        """The document as an exact value."""
        value = read(b"".join(self.pieces())).value
        return value if isinstance(value, dict) else {}


def network_document(
    records: Iterable[tuple[dict[str, Any], str]], network_id: str, name: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The RoamingNetwork of many (value, object) pairs; those it has no place for are left out."""
    document = NetworkDocument(network_id, name or {})
    for value, object_ in records:
        document.add(value, object_)
    return document.value


def _operator_of(value: dict[str, Any], object_: str) -> str | None:
    """Whose the record is: the pool says it, the id of a tariff begins with it; a tariff always has one."""
    if object_ == "ChargingTariff":
        return operator_id_of(*(party_of(value.get("@id")) or (None, None)))[0]
    owner = value.get("chargingStationOperatorId") if object_ == "ChargingPool" else None
    return owner if isinstance(owner, str) else None


def _name(head: dict[str, Any], pool: dict[str, Any]) -> None:
    """An operator is called what the first of its pools calls it that does so."""
    details = pool.get("chargingStationOperator")
    if not head["name"] and isinstance(details, dict) and isinstance(details.get("name"), dict):
        head.update({name: details[name] for name in ("name", "logos", "homepage") if name in details})


def _embedded(value: dict[str, Any], object_: str) -> dict[str, Any]:
    """A record as it stands inside another: without its context."""
    own = CONTEXTS.get(object_)
    return {name: member for name, member in value.items() if name != "@context" or member != own}


def _listed(lists: Mapping[str, list[bytes]], kind: str) -> Iterator[bytes]:
    for name in _LISTS[kind]:
        if name in lists:
            yield b',"' + name.encode() + b'":[\n'
            for position, record in enumerate(lists[name]):
                yield b",\n" + record if position else record
            yield b"\n]"


def records_inside(value: Any, object: str, at: str = "") -> Iterator[Inside]:
    """The records of a RoamingNetwork or ChargingStationOperator, in the order they were put in; never raises on data.

    Operators, which only hold them, are not among them; see `parties_inside`. Pointers begin with `at`.
    """
    lists = dict(_lists_of(value, object, ""))
    for pointer, count in _runs(value, lists):
        for inside in (next(lists[pointer]) for _ in range(count)):
            yield Inside(at + inside.pointer, inside.object, inside.value)
    for rest in lists.values():
        for inside in rest:
            yield Inside(at + inside.pointer, inside.object, inside.value)


def parties_inside(value: Any, object: str, at: str = "") -> Iterator[Inside]:
    """The operators of a document, each without the records below it."""
    if object == "ChargingStationOperator" and isinstance(value, dict):
        own = {name: member for name, member in value.items() if name not in _LISTS[object]}
        yield Inside(at, object, _alone(own, object, None))
    elif object == "RoamingNetwork" and isinstance(value, dict):
        for pointer, operator in _elements(value.get(OPERATORS), join(at, OPERATORS)):
            yield from parties_inside(operator, "ChargingStationOperator", pointer)


def _lists_of(value: Any, object_: str, at: str) -> Iterator[tuple[str, Iterator[Inside]]]:
    """The lists of a document by their pointers."""
    if not isinstance(value, dict):
        return
    if object_ == "RoamingNetwork":
        for pointer, operator in _elements(value.get(OPERATORS), join(at, OPERATORS)):
            yield from _lists_of(operator, "ChargingStationOperator", pointer)
    owner = value.get("@id") if object_ == "ChargingStationOperator" else None
    for name, kind in _LISTS.get(object_, {}).items():
        yield join(at, name), _records(value.get(name), join(at, name), kind, owner)


def _records(values: Any, at: str, kind: str, owner: Any) -> Iterator[Inside]:
    for pointer, element in _elements(values, at):
        yield Inside(pointer, kind, _alone(element, kind, owner))


def _elements(values: Any, at: str) -> Iterator[tuple[str, Any]]:
    for position, element in enumerate(values if isinstance(values, list) else ()):
        yield join(at, position), element


def _alone(value: Any, object_: str, owner: Any) -> Any:
    """A record as it stands alone: with its context, and a pool with its operator."""
    if not isinstance(value, dict):
        return value
    extra = {"@context": CONTEXTS[object_]}
    if isinstance(owner, str) and object_ == "ChargingPool":
        extra["chargingStationOperatorId"] = owner
    if extra.keys() <= value.keys():
        return value
    whole = {**extra, **value}
    return {name: whole[name] for name in (*MEMBERS[object_], *whole) if name in whole}


def _runs(value: Any, lists: Mapping[str, Any]) -> list[tuple[str, int]]:
    """The order that the document carries, or none where it no longer fits its lists."""
    custom = value.get(CUSTOM) if isinstance(value, dict) else None
    carried = custom.get(KEY) if isinstance(custom, dict) else None
    runs = carried.get(RUNS) if isinstance(carried, dict) else None
    pairs = [(run[0], run[1]) for run in runs if _is_run(run, lists)] if isinstance(runs, list) else []
    counts = dict.fromkeys(lists, 0)
    for pointer, count in pairs:
        counts[pointer] += count
    return pairs if all(count <= _length(value, pointer) for pointer, count in counts.items()) else []


def _is_run(run: Any, lists: Mapping[str, Any]) -> bool:
    if not isinstance(run, list) or len(run) != len(("list", "count")):
        return False
    return isinstance(run[0], str) and run[0] in lists and type(run[1]) is int and run[1] > 0


def _length(value: Any, pointer: str) -> int:
    for name in pointer.split("/")[1:]:
        value = value[int(name)] if isinstance(value, list) else value.get(name)
    return len(value) if isinstance(value, list) else 0
