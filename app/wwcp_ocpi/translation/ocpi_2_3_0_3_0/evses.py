"""EVSE ⇄ EVSE and Connector ⇄ Connector. In 3.0 an EVSE shares with its station what 2.3.0 says of each EVSE.

Whether an EVSE is there at all is its `presence` in 3.0; its `status`, an object of its own there, is kept as the
extension that the only implementation has.
"""

from typing import Any

from wwcp_ocpi.document import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, children, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0 import capabilities, parking
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE
from wwcp_ocpi.translation.passage import Scope

STATION = "station"
"""What a Location settles for an EVSE on the way back: the members that it shares with its station."""

EXTRA = "capabilities"
"""What an EVSE settles for its connectors: what not all EVSEs of the station can do."""

PLACES = "places"
"""What a Location settles for its EVSEs: the parking places by id; on the way back, those made so far."""

PLACE = "parking"
"""What an EVSE remembers: the id of its parking place, which 3.0 does not know."""

NO_PARKING = "OCPI 2.3.0 does not say how one parks here, and OCPI 3.0 wants it; this says as little as it can."
NO_HOURS = "OCPI 2.3.0 restricts parking at all times; it knows no opening hours here."
NO_POSITION = "OCPI 2.3.0 does not say it, and OCPI 3.0 wants it."

# Status and presence


def _status_there(scope: Scope) -> None:
    status = scope.read(("status",))
    if not isinstance(status, str):
        return
    gone = status in ("PLANNED", "REMOVED")
    scope.write(("presence",), status if gone else "PRESENT")
    if not gone:
        scope.write(("status",), status)


def _status_back(scope: Scope) -> None:
    presence, status = scope.read(("presence",)), scope.read(("status",))
    if presence in ("PLANNED", "REMOVED"):
        scope.write(("status",), presence)
    elif isinstance(status, str):
        scope.write(("status",), status)
    elif isinstance(presence, str):
        message = "OCPI 3.0 tells the status apart, in EVSEStatus."
        scope.assume(("status",), "UNKNOWN", message, ("presence",))


# Capabilities and what else belongs to the station in 3.0


def _capabilities_there(scope: Scope) -> None:
    """An EVSE alone has no station beside it: all that it can do stands on its connectors."""
    if EXTRA not in scope.context:
        scope.context[EXTRA] = capabilities.texts(capabilities.of_evse(scope.source, scope.read(("capabilities",))))


def _shared_back(scope: Scope) -> None:
    shared = scope.context.get(STATION)
    if shared is None:
        found = capabilities.of_evse(scope.source, MISSING)
        shared = scope.context[STATION] = {} if found is MISSING else {"capabilities": found}
    for name, value in shared.items():
        scope.write((name,), value)


def _connector_there(scope: Scope) -> None:
    given = scope.read(("capabilities",))
    extra = scope.context.get(EXTRA)
    own = capabilities.texts(given) if extra is None else capabilities.of_connector(given)
    found = capabilities.shown(capabilities.texts([*(extra or ()), *own]))
    if found:
        scope.write(("capabilities",), found)


def _connector_back(scope: Scope) -> None:
    """A connector alone has no EVSE beside it: it keeps what an EVSE would take."""
    given = scope.read(("capabilities",))
    alone = STATION not in scope.context
    found = capabilities.shown(capabilities.texts(given)) if alone else capabilities.of_connector(given)
    if found:
        scope.write(("capabilities",), found)


# Parking


def _parking_there(scope: Scope) -> None:
    place, reference = place_referred(scope.source, scope.context.get(PLACES, {}))
    position, restrictions = reference.get("evse_position", MISSING), scope.read(("parking_restrictions",))
    made = parking.parking_there(place, position, restrictions)
    scope.write(("parking",), made)
    _remark_parking(scope, made, place is None)


def _remark_parking(scope: Scope, made: dict[str, Any], plain: bool) -> None:
    if made.get("parking_restrictions"):
        path = ("parking", "parking_restrictions", "0", "applies_outside_opening_hours")
        scope.remark("assumed", path, NO_HOURS, ("parking_restrictions",))
    if plain:
        says_more = not same(made, parking.parking_there(None, MISSING, MISSING))
        scope.remark("approximated" if says_more else "assumed", ("parking",), NO_PARKING)
        return
    for name in ("evse_position", "direction"):
        if made[name] == parking.UNKNOWN:
            scope.remark("assumed", ("parking", name), NO_POSITION)


def place_referred(
    evse: dict[str, Any], places: dict[str, dict[str, Any]]
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """The first known place that an EVSE of 2.3.0 refers to, and the reference."""
    for reference in capabilities.objects(evse.get("parking")):
        place = places.get(folded(reference.get("parking_id")) or "")
        if place is not None:
            return place, reference
    return None, {}


def folded(id_: Any) -> str | None:
    """An id as it compares: without case."""
    return id_.casefold() if isinstance(id_, str) else None


def place_said(given: Any) -> dict[str, Any] | None:
    """The place that a 3.0 parking describes; None where it says no more than that there is none known."""
    if not isinstance(given, dict):
        return None
    place, restrictions = parking.place_of(given), parking.restrictions_of(given)
    says = parking.parking_there(place, parking.position_of(given), restrictions)
    return None if same(says, parking.parking_there(None, MISSING, restrictions)) else place


def placed(made: dict[str, dict[str, Any]], wanted: Any, place: dict[str, Any]) -> str:
    """The id of a place among those made: the one wanted, with a number where another place has it."""
    first = wanted if isinstance(wanted, str) else "1"
    found, number = first, 1
    while folded(found) in made and not same(made[str(folded(found))], {"id": found, **place}):
        number += 1
        found = f"{first}-{number}"
    made.setdefault(str(folded(found)), {"id": found, **place})
    return found


def _parking_back(scope: Scope) -> None:
    given = scope.read(("parking",))
    restrictions = parking.restrictions_of(given) if isinstance(given, dict) else MISSING
    if restrictions is not MISSING:
        scope.write(("parking_restrictions",), restrictions)
    place, made = place_said(given), scope.context.get(PLACES)
    if place is None or made is None:
        return
    remembered, position = scope.remembered(scope.at, PLACE), parking.position_of(given)
    wanted = remembered if isinstance(remembered, str) else scope.read(("uid",))
    reference = {"parking_id": placed(made, wanted, place)}
    scope.write(("parking",), [reference if position is MISSING else {**reference, "evse_position": position}])


ELECTRIC = ("id", "standard", "format", "power_type", "max_voltage", "max_amperage", "max_electric_power")

CONNECTOR = Mapping(
    "Connector",
    "Connector",
    (together({"capabilities": "capabilities"}, _connector_there, _connector_back),),
    nulls=True,
    rest=True,
    left_only=frozenset({"tariff_ids"}),
    right_only=frozenset({"cable_length"}),
    left_order=(*ELECTRIC, "tariff_ids", "terms_and_conditions", "capabilities", "last_updated"),
    right_order=(*ELECTRIC, "terms_and_conditions", "capabilities", "created", "last_updated"),
)

EVSE = Mapping(
    "EVSE",
    "EVSE",
    (
        together([("status", "presence"), ("status", "status")], _status_there, _status_back),
        together(
            [("parking", "parking"), ("parking_restrictions", "parking/parking_restrictions")],
            _parking_there,
            _parking_back,
        ),
        together({"capabilities": ""}, _capabilities_there, _shared_back),
        children("connectors", "connectors", CONNECTOR),
        children("status_schedule", "status_schedule", ALIKE),
        child("energy_meter", "energy_meter", ALIKE),
    ),
    nulls=True,
    rest=True,
    left_only=frozenset({"floor_level", "coordinates", "directions", "accepted_service_providers"}),
    right_only=frozenset({"calibration_info_url"}),
    left_order=(
        *("uid", "evse_id", "status", "status_schedule", "capabilities", "connectors", "floor_level", "coordinates"),
        *("physical_reference", "directions", "parking_restrictions", "parking", "images"),
        *("accepted_service_providers", "energy_meter", "created", "last_updated"),
    ),
    right_order=(
        *("uid", "presence", "connectors", "parking", "evse_id", "status", "status_schedule", "physical_reference"),
        *("images", "calibration_info_url", "energy_meter", "created", "last_updated"),
    ),
)
