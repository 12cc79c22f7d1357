"""LocationReferences and ReserveNow: a place and a reservation, of which OCPI does not say the operator.

The operator is told from the EVSE where that is named by an EVSE id, else it is the house's unknown operator.
"""

from typing import Any

from wwcp_ocpi.translation.mapping import Mapping, Path, Together, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import OPERATOR, UNKNOWN_PARTY, provider
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tokens import TAKEN_AS, identification
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.identifiers import (
    TakenIds,
    adopted_id,
    evse_id_of,
    fits,
    location_id_of,
    operator_id_of,
    party_of,
    pool_id_of,
)
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

NOBODY = party_of(operator_id_of(None, None)[0]) or ("", "")
"""Country and party of the operator that stands for an unknown one."""

POOL = ("chargingPoolId",)

MADE = "OCPI names the EVSE by its uid only; a WWCP id is made of it."


def evse_of(uid: Any) -> tuple[str, bool]:
    """The WWCP id of an EVSE by its uid alone, and whether the uid is one."""
    text, _ = evse_id_of(*(party_of(uid) or NOBODY), uid, TakenIds(), uid)
    return text, text == uid


def pool_of(location: str, evse: Any) -> tuple[str, bool]:
    """The pool of a location, by the operator of an EVSE there, and whether that is known and the id readable."""
    owner = party_of(evse)
    text, readable = pool_id_of(*(owner or NOBODY), location, TakenIds())
    return text, readable and owner is not None


def location_of(pool: str, evse: Any) -> str | None:
    """The id of a location in that of a pool; a text that is no pool id is made into one before."""
    return location_id_of(pool) or location_id_of(pool_of(pool, evse)[0])


def place(evse: Path) -> Together:
    """`location_id` and the EVSE's uid at `first` of the source ⇄ the ids of pool and EVSE (at `evse`)."""
    left = ("evse_uid",) if evse == ("EVSEId",) else ("evse_uids",)
    single = left == ("evse_uid",)

    def there(scope: Scope) -> None:
        given = scope.read(left)
        uid = given if single else given[0] if isinstance(given, list) and given else None
        if isinstance(uid, str):
            text, is_one = evse_of(uid)
            scope.write(evse, text)
            if not is_one:
                scope.remark("assumed", evse, MADE, left)
        location = scope.read(("location_id",))
        if isinstance(location, str):
            text, known = pool_of(location, uid)
            scope.write(POOL, text)
            if not known:
                scope.remark("assumed", POOL, UNKNOWN_PARTY, ("location_id",))

    def back(scope: Scope) -> None:
        text, pool = scope.read(evse), scope.read(POOL)
        if isinstance(text, str):
            uid = evse_of(text)[0]
            scope.write(left, uid if single else [uid])
        if isinstance(pool, str):
            scope.write(("location_id",), location_of(pool, text))

    return together([("location_id", "chargingPoolId"), ("/".join(left), "/".join(evse))], there, back)


def _operator_there(scope: Scope) -> None:
    """Only an EVSE id names it."""
    owner = party_of(scope.target.get("evseId"))
    if owner is not None and owner != NOBODY:
        scope.write(OPERATOR, operator_id_of(*owner)[0])


LOCATION_REFERENCES = Mapping(
    "LocationReferences",
    "ChargingLocation",
    (
        place(("evseId",)),
        together({"": "/".join(OPERATOR)}, _operator_there, lambda scope: None),
    ),
    left_order=("location_id", "evse_uids"),
    right_order=MEMBERS["ChargingLocation"],
)
"""WWCP names one EVSE at most."""

_PREFIX = f"{operator_id_of(None, None)[0]}*R"


def reservation_id_of(text: str) -> tuple[str, bool]:
    """The WWCP id of a reservation, which has to be `CC*PID*R…`, and whether it is the one that OCPI gives."""
    if text == text.strip() and fits("ChargingReservation", text):
        return text, True
    return adopted_id("ChargingReservation", *NOBODY, text, TakenIds())[0], False


def _id_there(scope: Scope) -> None:
    text = scope.read(("reservation_id",))
    if isinstance(text, str):
        adopted, own = reservation_id_of(text)
        scope.write(("@id",), adopted)
        if not own:
            scope.remark("assumed", ("@id",), UNKNOWN_PARTY, ("reservation_id",))


def _id_back(scope: Scope) -> None:
    text = scope.read(("@id",))
    if isinstance(text, str):
        scope.write(("reservation_id",), reservation_id_of(text)[0].removeprefix(_PREFIX))


def _level_there(scope: Scope) -> None:
    for name, level in (("EVSEId", "EVSE"), ("chargingPoolId", "ChargingPool")):
        if name in scope.target:
            scope.write(("reservationLevel",), level)
            return


def _kind_there(scope: Scope) -> None:
    if "authentication" in scope.target:
        scope.assume(("authentication", "authenticationType"), "REMOTE", TAKEN_AS, ("token",))


RESERVE_NOW = Mapping(
    "ReserveNow",
    "ChargingReservation",
    (
        together({"reservation_id": "@id"}, _id_there, _id_back),
        member("expiry_date", "endTime", *TIMESTAMP),
        place(("EVSEId",)),
        together({"": "reservationLevel"}, _level_there, lambda scope: None),
        provider("token", "providerId"),
        identification("token", "authentication"),
        together({"": "authentication/authenticationType"}, _kind_there, lambda scope: None),
    ),
    left_order=(
        *("response_url", "token", "expiry_date", "reservation_id", "location_id", "evse_uid"),
        "authorization_reference",
    ),
    right_order=MEMBERS["ChargingReservation"],
)
"""The command asks for the reservation that WWCP describes; who is to be answered, and how, is OCPI's alone."""
