"""Where a session took place: ids of pool, station and EVSE that are derived from OCPI's, and the way back."""

from typing import Any

from wwcp_ocpi.translation.mapping import Together, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import COUNTRY, PARTY, UNFIT, given, write_party
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.identifiers import (
    TakenIds,
    evse_id_of,
    fits,
    location_id_of,
    party_of,
    pool_id_of,
    station_id_of,
)

POOL = ("chargingPoolId",)


def _party(scope: Scope) -> tuple[Any, Any]:
    return given(scope, COUNTRY), given(scope, PARTY)


def fitting_evse_id(text: str, owner: tuple[Any, Any] | None, taken: TakenIds | None = None) -> str:
    """An EVSE id of WWCP as it is, or what the house makes of one that is none or that another EVSE has."""
    country, party_id = owner or (None, None)
    return evse_id_of(country, party_id, text, TakenIds() if taken is None else taken, text)[0]


def pool_of(left: str) -> Together:
    """The id of a Location ⇄ `chargingPoolId`."""
    source = tuple(left.split("/"))

    def there(scope: Scope) -> None:
        location = scope.read(source)
        if isinstance(location, str):
            text, fitted = pool_id_of(*_party(scope), location, TakenIds())
            scope.write(POOL, text)
            if not fitted:
                scope.remark("assumed", POOL, UNFIT, source)

    def back(scope: Scope) -> None:
        text = scope.read(POOL)
        if isinstance(text, str):
            owner = party_of(scope.read(("chargingStationOperatorId",)))
            country, party_id = owner or (None, None)
            fitting = text if location_id_of(text) else pool_id_of(country, party_id, text, TakenIds())[0]
            scope.write(source, location_id_of(fitting))
            if owner is None:
                write_party(scope, fitting)

    return together({left: "chargingPoolId"}, there, back)


def _uid_there(scope: Scope) -> None:
    uid = scope.read(("evse_uid",))
    if isinstance(uid, str):
        text, _ = evse_id_of(*_party(scope), uid, TakenIds(), uid)
        scope.write(("EVSEId",), text)
        if text != uid:
            message = "A session names the EVSE by its uid only; a WWCP id is made of it."
            scope.remark("assumed", ("EVSEId",), message, ("evse_uid",))


def _uid_back(scope: Scope) -> None:
    text = scope.read(("EVSEId",))
    if isinstance(text, str):
        scope.write(("evse_uid",), fitting_evse_id(text, party_of(scope.read(("chargingStationOperatorId",)))))


EVSE_UID = together({"evse_uid": "EVSEId"}, _uid_there, _uid_back)
"""`evse_uid` of a Session ⇄ `EVSEId` (so spelled in a session)."""

_EVSE = ("cdr_location", "evse_id")


def _cdr_evse_there(scope: Scope) -> None:
    printed, uid = scope.read(_EVSE), scope.read(("cdr_location", "evse_uid"))
    known = next((text for text in (printed, uid) if isinstance(text, str) and fits("EVSE", text)), None)
    text = known or next((text for text in (uid, printed) if isinstance(text, str)), None)
    if text is None:
        return
    if known is None:
        text, _ = evse_id_of(*_party(scope), text, TakenIds())
        scope.remark("assumed", ("evseId",), UNFIT, _EVSE)
    scope.write(("evseId",), text)
    station = station_id_of(text)
    if station is not None:
        scope.write(("chargingStationId",), station)
        scope.remark("assumed", ("chargingStationId",), "Told from the EVSE's id, up to its last star.", _EVSE)


def _cdr_evse_back(scope: Scope) -> None:
    text = scope.read(("evseId",))
    if isinstance(text, str):
        text = fitting_evse_id(text, party_of(scope.read(("chargingStationOperatorId",))))
        message = "WWCP has one id for an EVSE; it stands for the uid too."
        scope.assume(("cdr_location", "evse_uid"), text, message, ("evseId",))
        scope.write(_EVSE, text)


CDR_EVSE = together(
    [("cdr_location/evse_id", "evseId"), ("", "chargingStationId")],
    _cdr_evse_there,
    _cdr_evse_back,
)
"""`evse_id` of a CDR ⇄ `evseId` (so spelled in a CDR); the station follows from it."""
