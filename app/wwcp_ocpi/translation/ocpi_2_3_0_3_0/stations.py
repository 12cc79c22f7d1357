"""The charging stations of a Location. 2.3.0 does not say them: they are told from the ids of their EVSEs.

The id rule is that of WWCP (`ChargingStation_Id.Parse`: up to the last star); an EVSE whose id says nothing is a
station of its own. EVSEs that the rule puts together, but that stand in different places, are apart too.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Path
from wwcp_ocpi.translation.ocpi_2_3_0_3_0 import capabilities
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import LAST_UPDATED
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import coordinates
from wwcp_ocpi.translation.residue import digest
from wwcp_ocpi.wwcp.identifiers import station_id_of
from wwcp_ocpi.wwcp.timestamps import wwcp_timestamp

NAMELESS = "unknown"
"""The station of EVSEs without any id."""

CAPABILITIES = "capabilities"


class Key(NamedTuple):
    """What EVSEs of one station have in common: the id that is told of theirs, and where they stand."""

    told: str
    standing: str


@dataclass(slots=True)
class Seat:
    """An EVSE, where it is found, and what it shares with its station.

    `station` is the station's id if it has one, `lent` what the EVSE takes from there, `extra` what it can do beyond,
    `made` and `to` its counterpart and where that stands.
    """

    evse: dict[str, Any]
    path: Path
    shared: dict[str, Any]
    station: Any = None
    lent: dict[str, Any] = field(default_factory=dict)
    extra: list[str] = field(default_factory=list)
    made: dict[str, Any] = field(default_factory=dict)
    to: Path = ()

    def key(self, told: str | None = None) -> Key:
        """The key of this EVSE's station."""
        place = [self.shared.get(name) for name in ("floor_level", "coordinates", "directions")]
        can = capabilities.texts(self.shared.get(CAPABILITIES))
        if capabilities.objects(self.evse.get("connectors")):
            can = capabilities.of_connector(can)
        return Key(_told(self.evse) if told is None else told, digest([place, sorted(can)]))


def _told(evse: dict[str, Any]) -> str:
    """The id of an EVSE's station, as far as its own ids tell it."""
    ids = [value for value in (evse.get("evse_id"), evse.get("uid")) if isinstance(value, str)]
    station = station_id_of(ids[0]) if ids and ids[0] == evse.get("evse_id") else None
    return station or (ids[-1] if ids else NAMELESS)


def shared(holder: dict[str, Any]) -> dict[str, Any]:
    """What an EVSE of 2.3.0 and a station of 3.0 say alike, capabilities apart; nulls say nothing."""
    place = coordinates(holder.get("coordinates"))
    found = {"floor_level": holder.get("floor_level"), "coordinates": None if place is MISSING else place}
    found["directions"] = holder.get("directions")
    return {name: value for name, value in found.items() if value is not None}


def stated(evse: dict[str, Any], by: dict[str, Any]) -> dict[str, Any]:
    """What an EVSE shares with its station; `by` is the object that says it, in 2.3.0 the EVSE itself."""
    found = capabilities.of_evse(evse, by.get(CAPABILITIES, MISSING))
    return shared(by) if found is MISSING else {**shared(by), CAPABILITIES: found}


def lent(evse: dict[str, Any], by: dict[str, Any]) -> dict[str, Any]:
    """What is printed on a station or shows it, for an EVSE that does not say that of itself."""
    names = [name for name in ("physical_reference", "images") if name not in evse]
    return {name: by[name] for name in names if by.get(name) is not None}


def ids_of(keys: Iterable[Key]) -> dict[Key, str]:
    """The id of each station; where several are told the same one, the later ones get a number."""
    found: dict[Key, str] = {}
    for key in keys:
        name, number = key.told, 1
        while key not in found and name in found.values():
            number += 1
            name = f"{key.told}-{number}"
        found.setdefault(key, name)
    return found


def grouped(seats: list[Seat]) -> list[list[Seat]]:
    """The EVSEs station by station, stations in the order of their first EVSE."""
    groups: dict[Key, list[Seat]] = {}
    for seat in seats:
        groups.setdefault(seat.key(), []).append(seat)
    return list(groups.values())


def settle(group: list[Seat]) -> None:
    """Give the EVSEs of one station their capabilities as they come back from there."""
    lists = [seat.shared.pop(CAPABILITIES, MISSING) for seat in group]
    for seat, found in zip(group, capabilities.settled(lists), strict=True):
        if found is not MISSING:
            seat.shared[CAPABILITIES] = found


def station(id_: str, group: list[Seat]) -> dict[str, Any]:
    """The station of a group, without its EVSEs; the group learns what is left to its connectors."""
    lists = [seat.shared.get(CAPABILITIES, MISSING) for seat in group]
    common = capabilities.in_common(lists)
    for seat, found in zip(group, lists, strict=True):
        seat.extra = [value for value in capabilities.texts(found) if value not in capabilities.texts(common)]
    can = {} if common is MISSING else {CAPABILITIES: common}
    place = {name: value for name, value in group[0].shared.items() if name != CAPABILITIES}
    return {"id": id_, "evses": [], **can, **place, **_changed(group)}


def _changed(group: list[Seat]) -> dict[str, Any]:
    """The newest change of the EVSEs, as it is written there."""
    moments = [(wwcp_timestamp(value), value) for seat in group if (value := seat.evse.get(LAST_UPDATED[0]))]
    known = [moment for moment in moments if moment[0] is not MISSING]
    return {LAST_UPDATED[0]: max(known)[1]} if known else {}
