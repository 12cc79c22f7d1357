"""Location ⇄ Location: the address is an object in 3.0, EVSEs stand in stations and each has its own parking."""

from typing import Any

from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.capabilities import objects
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.evses import (
    EVSE,
    EXTRA,
    PLACE,
    PLACES,
    STATION,
    folded,
    place_referred,
    place_said,
    placed,
)
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import ISSUER, VERSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE, BUSINESS_DETAILS, ENERGY_MIX, GEO_LOCATION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import COUNTRY
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.stations import Seat, grouped, ids_of, lent, settle, stated, station
from wwcp_ocpi.translation.passage import Scope

LISTS = ("evses", "evse", "connectors")
"""How the list of EVSEs of a station is spelled, the intended way first (`ocpi/v3_0/spellings.py`)."""

STATION_ID = "station"
SPELLING = "evses as"
"""What is remembered: the station of an EVSE where its id does not tell it, and how the list was spelled."""

GUESSED = "OCPI 2.3.0 has no stations; this one is told from the ids of its EVSEs, up to the last star."
NO_PLACES = "A parking has no id in OCPI 3.0; the uid of its EVSE stands for it."

POOL = ("charging_pool",)
EVSES = ("evses",)
PARKING_PLACES = ("parking_places",)


def _stations_there(scope: Scope) -> None:
    given = scope.read(EVSES)
    if given is None:
        scope.write(POOL, None)
    if not isinstance(given, list):
        return
    scope.context[PLACES] = _places(scope.read(PARKING_PLACES))
    seats = [Seat(evse, (*EVSES, str(i)), stated(evse, evse)) for i, evse in enumerate(given) if isinstance(evse, dict)]
    known = [_remembered(scope, seat) for seat in seats]
    told = ids_of(seat.key() for seat in seats)
    keys = [seat.key(id_ or told[seat.key()]) for seat, id_ in zip(seats, known, strict=True)]
    names = ids_of(keys)
    stations: dict[str, list[Seat]] = {}
    for seat, key in zip(seats, keys, strict=True):
        stations.setdefault(names[key], []).append(seat)
    guessed = {names[key] for key, id_ in zip(keys, known, strict=True) if id_ is None}
    _write_stations(scope, stations, guessed)
    _remember_places(scope, [seat for group in grouped(seats) for seat in group])


def _places(values: Any) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for place in objects(values):
        id_ = folded(place.get("id"))
        if id_ is not None:
            found.setdefault(id_, place)
    return found


def _remembered(scope: Scope, seat: Seat) -> str | None:
    found = scope.remembered(join(scope.at, *seat.path), STATION_ID)
    return found if isinstance(found, str) else None


def _write_stations(scope: Scope, stations: dict[str, list[Seat]], guessed: set[str]) -> None:
    spelling = scope.remembered(scope.at, SPELLING)
    name = spelling if spelling in LISTS else LISTS[0]
    pool: list[dict[str, Any]] = []
    for id_, group in stations.items():
        at = (*POOL, str(len(pool)))
        made = station(id_, group)
        pool.append({name if key == LISTS[0] else key: value for key, value in made.items()})
        for seat in group:
            scope.context[EXTRA] = seat.extra
            target = (*at, name, str(len(pool[-1][name])))
            pool[-1][name].append(scope.convert(EVSE, seat.evse, seat.path, target))
            seat.made, seat.to = pool[-1][name][-1], target
        if id_ in guessed:
            scope.remark("assumed", at, GUESSED)
    scope.write(POOL, pool)


def _remember_places(scope: Scope, seats: list[Seat]) -> None:
    """Remember the id of each EVSE's parking place where it is not the one that it would get by itself."""
    made: dict[str, dict[str, Any]] = {}
    for seat in seats:
        place = place_said(seat.made.get("parking"))
        known = place_referred(seat.evse, scope.context[PLACES])[0]
        if place is not None and known is not None and placed(made, seat.evse.get("uid"), place) != known["id"]:
            scope.remember(join(scope.to, *seat.to), PLACE, known["id"])


def _stations_back(scope: Scope) -> None:
    pool = scope.read(POOL)
    if pool is None:
        scope.write(EVSES, None)
    if not isinstance(pool, list):
        return
    groups = grouped(_seats(scope, pool))
    scope.context[PLACES] = {}
    evses: list[dict[str, Any]] = []
    names = ids_of(group[0].key() for group in groups)
    for group in groups:
        told = group[0].key()
        settle(group)
        for seat in group:
            scope.context[STATION] = seat.shared | seat.lent
            target = (*EVSES, str(len(evses)))
            evses.append(scope.convert(EVSE, seat.evse, seat.path, target))
            if isinstance(seat.station, str) and seat.station != names[told]:
                scope.remember(join(scope.to, *target), STATION_ID, seat.station)
    scope.write(EVSES, evses)
    _write_places(scope)


def _seats(scope: Scope, pool: list[Any]) -> list[Seat]:
    """The EVSEs of all stations; how the first list is spelled is remembered where it is not the intended way."""
    seats: list[Seat] = []
    for i, one in enumerate(pool):
        name = next((name for name in LISTS if name in one), LISTS[0]) if isinstance(one, dict) else LISTS[0]
        inside = one.get(name) if isinstance(one, dict) else None
        for j, evse in enumerate(inside if isinstance(inside, list) else ()):
            if isinstance(evse, dict):
                if not seats and name != LISTS[0]:
                    scope.remember(scope.to, SPELLING, name)
                path = (*POOL, str(i), name, str(j))
                seats.append(Seat(evse, path, stated(evse, one), one.get("id"), lent(evse, one)))
    return seats


def _write_places(scope: Scope) -> None:
    made = list(scope.context[PLACES].values())
    if made:
        scope.write(PARKING_PLACES, made)
        scope.remark("approximated", PARKING_PLACES, NO_PLACES)


LOCATION = Mapping(
    "Location",
    "Location",
    (
        ISSUER,
        VERSION,
        together([("evses", "charging_pool"), ("parking_places", "charging_pool")], _stations_there, _stations_back),
        children("publish_allowed_to", "publish_allowed_to", ALIKE),
        member("address", "address/address"),
        member("city", "address/city"),
        member("postal_code", "address/postal_code"),
        member("state", "address/state"),
        member("country", "address/country", COUNTRY, COUNTRY),
        child("coordinates", "address/coordinates", GEO_LOCATION),
        children("related_locations", "related_locations", GEO_LOCATION),
        children("directions", "directions", ALIKE),
        *(child(details, details, BUSINESS_DETAILS) for details in ("operator", "suboperator", "owner")),
        child("opening_times", "opening_times", ALIKE),
        children("images", "images", ALIKE),
        child("energy_mix", "energy_mix", ENERGY_MIX),
        children("energy_meters", "energy_meters", ALIKE),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"services", "max_power"}),
    left_order=(
        *("country_code", "party_id", "id", "publish", "publish_allowed_to", "name", "address", "city", "postal_code"),
        *("state", "country", "coordinates", "related_locations", "parking_type", "evses", "parking_places"),
        *("directions", "operator", "suboperator", "owner", "facilities", "time_zone", "opening_times"),
        *("charging_when_closed", "images", "energy_mix", "energy_meters", "help_phone", "created", "last_updated"),
    ),
    right_order=(
        *("party_id", "id", "version", "publish", "time_zone", "publish_allowed_to", "name", "address"),
        *("related_locations", "parking_type", "charging_pool", "directions", "operator", "suboperator", "owner"),
        *("services", "facilities", "opening_times", "charging_when_closed", "images", "energy_mix", "energy_meters"),
        *("max_power", "help_phone", "created", "last_updated"),
    ),
)
