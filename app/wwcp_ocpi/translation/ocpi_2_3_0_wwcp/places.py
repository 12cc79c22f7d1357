"""Where a session took place: ids of pool, station and EVSE that are derived from OCPI's, and the way back."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.values import NOT_AVAILABLE
from wwcp_ocpi.translation.mapping import Path, Together, Told, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import OPERATOR, UNFIT, write_party
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.identifiers import (
    TakenIds,
    evse_id_of,
    fits,
    location_id_of,
    parse,
    party_of,
    pool_id_of,
    station_id_of,
)
from wwcp_ocpi.wwcp.identifiers.adoption import UNKNOWN_COUNTRY

POOL = ("chargingPoolId",)

TOLD = "No charging pool is named; it is told from the id of the station or EVSE, up to the last star."


def _party(scope: Scope) -> tuple[Any, Any]:
    return scope.source.get("country_code"), scope.source.get("party_id")


def fitting_evse_id(text: str, owner: tuple[Any, Any] | None, taken: TakenIds | None = None) -> str:
    """An EVSE id of WWCP as it is, or what the house makes of one that is none or that another EVSE has."""
    country, party_id = owner or (None, None)
    return evse_id_of(country, party_id, text, TakenIds() if taken is None else taken, text)[0]


def _location_told(station: Any, evse: Any) -> str | None:
    """The id that the pool of a station, or of an EVSE, has by the rule that tells a station from an EVSE."""
    text = station if isinstance(station, str) else station_id_of(evse) if isinstance(evse, str) else None
    found = parse("ChargingStation", text)
    if found is None:
        return None
    cut = found.suffix.rfind("*")
    return found.suffix[:cut] if cut > 0 else found.suffix


def _pool_there(scope: Scope, source: Path, evse: str) -> Told:
    location = scope.read(source)
    message, because = UNFIT, source
    if not isinstance(location, str):
        if OPERATOR[0] not in scope.target:
            return None
        location = _location_told(scope.target.get("chargingStationId"), scope.target.get(evse))
        message, because = TOLD, ()
    if location is not None:
        text, fitted = pool_id_of(*_party(scope), location, TakenIds())
        scope.target["chargingPoolId"] = text
        if not fitted or message is TOLD:
            scope.remark("assumed", POOL, message, because or None)
            return None
        return True
    return None


def _pool_back(scope: Scope, source: Path, evse: str) -> None:
    text, operator = scope.read(POOL), scope.read(OPERATOR)
    owner = party_of(operator)
    if isinstance(text, str):
        country, party_id = owner or (None, None)
        fitting = text if location_id_of(text) else pool_id_of(country, party_id, text, TakenIds())[0]
        scope.write(source, location_id_of(fitting))
        if owner is None:
            write_party(scope, fitting)
        return
    fitting = scope.text(("chargingStationId",)) or scope.text((evse,))
    if isinstance(operator, str) or (party_of(fitting) or (UNKNOWN_COUNTRY,))[0] != UNKNOWN_COUNTRY:
        location = _location_told(scope.read(("chargingStationId",)), scope.read((evse,)))
        if location is None:
            return
        scope.write(source, location)
        scope.remark("approximated", source, TOLD, (evse,))
        if owner is None:
            write_party(scope, fitting)


def pool_of(left: str, evse: str) -> Together:
    """The id of a Location ⇄ `chargingPoolId`, else what the ids of station and EVSE (`evse`) say of it."""
    source = tuple(left.split("/"))
    return together(
        [(left, "chargingPoolId"), ("", "chargingStationId")],
        lambda scope: _pool_there(scope, source, evse),
        lambda scope: _pool_back(scope, source, evse),
    )


def _uid_there(scope: Scope) -> None:
    uid = scope.read(("evse_uid",))
    if isinstance(uid, str) and uid != NOT_AVAILABLE:
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
_UID = ("cdr_location", "evse_uid")

ONE_ID = "WWCP has one id for an EVSE; it stands for the uid too."


def _cdr_evse_there(scope: Scope) -> Told:
    location = scope.source.get("cdr_location")
    if not isinstance(location, dict):
        return False
    printed, uid = location.get("evse_id", MISSING), location.get("evse_uid", MISSING)
    text = known = printed if fits("EVSE", printed) else uid if fits("EVSE", uid) else None
    if known is None:
        text = next((text for text in (uid, printed) if isinstance(text, str) and text != NOT_AVAILABLE), None)
    if text is None:
        return False
    if known is None:
        text, _ = evse_id_of(*_party(scope), text, TakenIds())
        scope.remark("assumed", ("evseId",), UNFIT, _EVSE)
    scope.target["evseId"] = text
    station = station_id_of(text)
    if station is not None:
        scope.target["chargingStationId"] = station
        scope.remark("assumed", ("chargingStationId",), "Told from the EVSE's id, up to its last star.", _EVSE)
    stays = known is not None and printed is not MISSING and uid is not MISSING and text == text.strip()
    if not stays:
        return None
    return {_UID: text} if text == printed else {_EVSE: text, _UID: text}


def _cdr_evse_back(scope: Scope) -> None:
    text = scope.read(("evseId",))
    if isinstance(text, str):
        text = fitting_evse_id(text, party_of(scope.read(("chargingStationOperatorId",))))
        scope.write(_UID, text)
        scope.remark("approximated", _UID, ONE_ID, ("evseId",))
        scope.write(_EVSE, text)


CDR_EVSE = together(
    [("cdr_location/evse_id", "evseId"), ("", "chargingStationId")],
    _cdr_evse_there,
    _cdr_evse_back,
)
"""`evse_id` of a CDR ⇄ `evseId` (so spelled in a CDR); the station follows from it."""
