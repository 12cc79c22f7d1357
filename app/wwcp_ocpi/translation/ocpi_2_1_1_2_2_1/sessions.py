"""Session of OCPI 2.1.1 ⇄ 2.2.1: a whole location there, the ids of location, EVSE and connector here."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.values import NOT_AVAILABLE
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.condensed import condense, expand
from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.mapping import Mapping, Path, children, member, together
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1 import parties
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.costs import cost
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.periods import CHARGING_PERIOD
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.tokens import AUTHORIZED
from wwcp_ocpi.translation.passage import Scope

LOCATION: Path = ("location",)
IDS: tuple[Path, ...] = (("location_id",), ("evse_uid",), ("connector_id",))

PAIRS = {
    "location/id": "location_id",
    "location/evses/0/uid": "evse_uid",
    "location/evses/0/connectors/0/id": "connector_id",
}

IDS_ONLY = "OCPI 2.2.1 names the location, EVSE and connector of a session by their ids only."
WHOLE = "OCPI 2.1.1 holds the whole location of a session; only its ids are known."


def first(value: Any, name: str) -> dict[str, Any]:
    """The first object of a list in an object; an empty one where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return next((element for element in found if isinstance(element, dict)), {}) if isinstance(found, list) else {}


def _ids(location: Any) -> Any:
    """Location, EVSE and connector, as many as are named."""
    evse = first(location, "evses")
    named = (
        location.get("id") if isinstance(location, dict) else None,
        evse.get("uid"),
        first(evse, "connectors").get("id"),
    )
    return _known(named) or MISSING


def _known(ids: Any) -> list[Any]:
    """The ids up to the first that is unknown."""
    known: list[Any] = []
    for text in ids:
        if not isinstance(text, str) or text == NOT_AVAILABLE:
            break
        known.append(text)
    return known


def _location(ids: Any) -> Any:
    location: dict[str, Any] = {"id": ids[0]}
    if len(ids) > 1:
        evse: dict[str, Any] = {"uid": ids[1]}
        location["evses"] = [evse]
        if len(ids) > 2:
            evse["connectors"] = [{"id": ids[2]}]
    return location


def _location_there(scope: Scope) -> None:
    ids, more = condense(scope, LOCATION, _ids, _location)
    if ids is MISSING:
        return
    for path, text in zip(IDS, ids, strict=False):
        scope.write(path, text)
    if more:
        scope.remark("approximated", IDS[0], IDS_ONLY, (*LOCATION, "id"))
    if len(ids) < len(IDS):
        asks(scope, "OCPI 2.2.1 asks for the EVSE and the connector, which are not given.", "evse_uid", "connector_id")


def _location_back(scope: Scope) -> None:
    ids = _known([scope.read(path) for path in IDS])
    if ids and not expand(scope, LOCATION, ids, _ids, _location):
        scope.remark("approximated", LOCATION, WHOLE, IDS[0])


def _operator(scope: Scope) -> tuple[parties.Party, Path | None] | None:
    """The location's own party, else that of its EVSE."""
    location = scope.read(LOCATION)
    country, party_id = (
        location.get(name) if isinstance(location, dict) else None for name in ("country_code", "party_id")
    )
    if isinstance(country, str) and isinstance(party_id, str):
        return (country, party_id), (*LOCATION, "party_id")
    evse = first(location, "evses")
    found = parties.of_evse_id(evse.get("evse_id")) or parties.starred(evse.get("uid"))
    return None if found is None else (found, None)


def _operator_of_uid(scope: Scope) -> tuple[parties.Party, Path | None] | None:
    found = parties.starred(scope.read(("evse_uid",)))
    return None if found is None else (found, ("evse_uid",))


SESSION = Mapping(
    "Session",
    "Session",
    (
        parties.party(_operator, _operator_of_uid),
        member("start_datetime", "start_date_time"),
        member("end_datetime", "end_date_time"),
        *AUTHORIZED,
        together(PAIRS, _location_there, _location_back),
        children("charging_periods", "charging_periods", CHARGING_PERIOD),
        cost("total_cost", "total_cost"),
        member("status", back=instead({"RESERVATION": "PENDING"})),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"authorization_reference"}),
    left_order=(
        *("country_code", "party_id", "id", "start_datetime", "end_datetime", "kwh", "auth_id", "auth_method"),
        *("location", "meter_id", "currency", "charging_periods", "total_cost", "status", "last_updated"),
    ),
    right_order=(
        *("country_code", "party_id", "id", "start_date_time", "end_date_time", "kwh", "cdr_token", "auth_method"),
        *("location_id", "evse_uid", "connector_id", "meter_id", "currency", "charging_periods", "total_cost"),
        *("status", "last_updated"),
    ),
)
