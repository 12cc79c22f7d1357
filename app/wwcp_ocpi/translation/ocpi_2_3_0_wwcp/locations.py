"""Location ⇄ ChargingPool. WWCP has stations between the pool and its EVSEs; OCPI does not say them.

The station of an EVSE is told from its id (`ChargingStation_Id.Parse`: up to the last star). A station that has another
id is remembered on its EVSEs.
"""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import OWNER
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.energy_mixes import ENERGY_MIX
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evse_ids import TAKEN, evse_id
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evses import EVSE
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import context, own_id, party
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.texts import BUSINESS_DETAILS, COORDINATES, RELATED_LOCATION
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.translation.steps import Companions
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import FACILITY, PARKING_TYPE
from wwcp_ocpi.wwcp.i18n import TEXT, TEXTS
from wwcp_ocpi.wwcp.identifiers import (
    TakenIds,
    adopted_id,
    location_id_of,
    operator_id_of,
    party_of,
    pool_id_of,
    station_id_of,
)
from wwcp_ocpi.wwcp.opening_times import OPENING_TIMES
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

STATION = "station"
"""What an EVSE remembers where its station's id cannot be told from its own."""

GUESSED = "OCPI has no stations; this one is told from the ids of its EVSEs, up to the last star."


def _stations_there(scope: Scope) -> None:
    evses = scope.read(("evses",))
    if not isinstance(evses, list):
        return
    owner = tuple(
        value if isinstance(value := scope.read((name,)), str) else None for name in ("country_code", "party_id")
    )
    scope.context[OWNER] = owner
    scope.context[TAKEN] = TakenIds()
    stations: dict[str, dict[str, Any]] = {}
    for position, evse in enumerate(evses):
        if isinstance(evse, dict):
            _place(scope, stations, position, evse)
    scope.write(("chargingStations",), list(stations.values()))


def _place(scope: Scope, stations: dict[str, dict[str, Any]], position: int, evse: dict[str, Any]) -> None:
    """Translate one EVSE into its station, which is made if it is the first there."""
    remembered = scope.remembered(join(scope.at, "evses", position), STATION)
    text = remembered if isinstance(remembered, str) else _station_of(evse, scope)
    if text not in stations:
        stations[text] = {"@id": text, "EVSEs": []}
        if text is not remembered:
            scope.remark("assumed", ("chargingStations", str(len(stations) - 1), "@id"), GUESSED)
    siblings = stations[text]["EVSEs"]
    target = ("chargingStations", str(list(stations).index(text)), "EVSEs", str(len(siblings)))
    siblings.append(scope.convert(EVSE, evse, ("evses", str(position)), target))


def _station_of(evse: dict[str, Any], scope: Scope) -> str:
    owner: tuple[Any, Any] = scope.context[OWNER]
    found = evse_id(evse, owner, scope.context[TAKEN])
    return _told(found[0] if found is not None else "", owner)


def _told(text: Any, owner: tuple[Any, Any]) -> str:
    """The station of an EVSE id; a stand-in for one that names none (a DIN operator's, or no id at all)."""
    own = text if isinstance(text, str) else ""
    station = station_id_of(own)
    if station is not None:
        return station
    country, party_id = party_of(operator_id_of(*owner)[0]) or owner
    return adopted_id("ChargingStation", country, party_id, own, TakenIds())[0]


def _stations_back(scope: Scope) -> None:
    stations = scope.read(("chargingStations",))
    if not isinstance(stations, list):
        return
    scope.context[OWNER] = (scope.target.get("country_code"), scope.target.get("party_id"))
    scope.context[TAKEN] = TakenIds()
    evses: list[dict[str, Any]] = []
    for i, station in enumerate(stations):
        inside = station.get("EVSEs") if isinstance(station, dict) else None
        for j, evse in enumerate(inside if isinstance(inside, list) else ()):
            if isinstance(evse, dict):
                _unplace(scope, station.get("@id"), evse, ("chargingStations", str(i), "EVSEs", str(j)), evses)
    scope.write(("evses",), evses)


def _unplace(
    scope: Scope, station: Any, evse: dict[str, Any], source: tuple[str, ...], evses: list[dict[str, Any]]
) -> None:
    target = ("evses", str(len(evses)))
    converted = scope.convert(EVSE, evse, source, target)
    if isinstance(station, str) and _told(converted.get("evse_id"), scope.context[OWNER]) != station:
        scope.remember(join(scope.to, *target), STATION, station)
    evses.append(converted)


def _street_there(scope: Scope) -> None:
    street = scope.read(("address",))
    if isinstance(street, str):
        scope.write(("address", "street"), street)


def _street_back(scope: Scope) -> None:
    parts = [scope.read(("address", name)) for name in ("street", "houseNumber")]
    texts = [part for part in parts if isinstance(part, str)]
    if texts:
        scope.write(("address",), " ".join(texts))


LOCATION = Mapping(
    "Location",
    "ChargingPool",
    (
        own_id(pool_id_of, location_id_of),
        context("ChargingPool"),
        party("id"),
        member("name", "name", *TEXT),
        child("operator", "chargingStationOperator", BUSINESS_DETAILS),
        child("suboperator", "subOperator", BUSINESS_DETAILS),
        child("owner", "owner", BUSINESS_DETAILS),
        *COORDINATES,
        together([("address", "address/street")], _street_there, _street_back),
        member("postal_code", "address/postalCode"),
        member("city", "address/city", *TEXT),
        member("state", "address/region"),
        member("country", "address/country"),
        member("time_zone", "address/timeZone"),
        member("parking_type", "locationType", *PARKING_TYPE),
        member("help_phone", "hotlinePhoneNumber"),
        member("opening_times", "openingTimes", *OPENING_TIMES),
        together({"evses": "chargingStations"}, _stations_there, _stations_back),
        member("directions", "arrivalInstructions", *TEXTS),
        member("facilities", "facilities", FACILITY.all_there, FACILITY.all_back),
        member("charging_when_closed", "chargingWhenClosed"),
        children("related_locations", "relatedLocations", RELATED_LOCATION),
        member("images"),
        child("energy_mix", "energyMix", ENERGY_MIX),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("country_code", "party_id", "id", "publish", "publish_allowed_to", "name", "address", "city", "postal_code"),
        *("state", "country", "coordinates", "related_locations", "parking_type", "evses", "parking_places"),
        *("directions", "operator", "suboperator", "owner", "facilities", "time_zone", "opening_times"),
        *("charging_when_closed", "images", "energy_mix", "help_phone", "last_updated"),
    ),
    right_order=MEMBERS["ChargingPool"],
)


def evse_statuses(pool: dict[str, Any], _: dict[str, Any]) -> Iterator[Companion]:
    """The status of each EVSE of a pool, in the form of WWCP's status feed."""
    stations = pool.get("chargingStations")
    for station in stations if isinstance(stations, list) else ():
        for evse in station.get("EVSEs", ()) if isinstance(station, dict) else ():
            if isinstance(evse, dict) and isinstance(evse.get("status"), str):
                status = {"id": evse.get("@id"), "status": evse["status"], "timestamp": evse.get("lastChange")}
                yield Companion("EVSEStatus", {name: value for name, value in status.items() if value is not None})


COMPANIONS: Companions = {("wwcp", "ChargingPool"): evse_statuses}
