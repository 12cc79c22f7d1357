"""EVSE ⇄ EVSE. WWCP has one id where OCPI has a key (`uid`) and the id printed on the pole (`evse_id`)."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import (
    CONNECTOR,
    LIMITS,
    OWNER,
    electric_back,
    electric_there,
)
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import UNFIT, context
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.places import fitting_evse_id
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.texts import COORDINATES
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import (
    EVSE_STATUS,
    PARKING_RESTRICTION,
    authentication_modes_of,
    capabilities_of,
    features_of,
)
from wwcp_ocpi.wwcp.i18n import TEXTS
from wwcp_ocpi.wwcp.identifiers import TakenIds, evse_id_of
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

TAKEN = "ids"
"""What a Location settles for its EVSEs: the ids already given to some, since WWCP holds no two alike in a pool."""


def evse_id(evse: dict[str, Any], party: tuple[Any, Any], taken: TakenIds) -> tuple[str, bool] | None:
    """The WWCP id of an OCPI EVSE, and whether it is one that OCPI gives; None where it has neither id nor uid."""
    uid, printed = evse.get("uid"), evse.get("evse_id")
    if not isinstance(uid, str) and not isinstance(printed, str):
        return None
    text, _ = evse_id_of(*party, uid if isinstance(uid, str) else printed, taken, printed)
    return text, text == printed


def _id_there(scope: Scope) -> None:
    found = evse_id(scope.source, scope.context.get(OWNER, (None, None)), scope.context.get(TAKEN, TakenIds()))
    if found is not None:
        scope.write(("@id",), found[0])
        if not found[1]:
            message = (
                UNFIT if isinstance(scope.read(("evse_id",)), str) else "No evse_id is given; it is made of the uid."
            )
            scope.remark("assumed", ("@id",), message, ("uid",))


def _id_back(scope: Scope) -> None:
    text = scope.read(("@id",))
    if isinstance(text, str):
        text = fitting_evse_id(text, scope.context.get(OWNER), scope.context.get(TAKEN))
        scope.assume(("uid",), text, "WWCP has one id for an EVSE; it stands for the uid too.", ("@id",))
        scope.write(("evse_id",), text)


def _access_there(scope: Scope) -> None:
    capabilities = scope.read(("capabilities",))
    if isinstance(capabilities, list):
        scope.write(("authenticationModes",), authentication_modes_of(capabilities))
        scope.write(("features",), features_of(capabilities))


def _access_back(scope: Scope) -> None:
    """In alphabetical order where modes and features stand in it, as most partners write capabilities."""
    places = (("authenticationModes",), ("features",), ("uiFeatures",), ("paymentOptions",))
    lists = [scope.read(place) for place in places]
    if any(isinstance(values, list) for values in lists):
        found = capabilities_of(*lists)
        parts = capabilities_of(lists[0]), capabilities_of(features=lists[1])
        scope.write(("capabilities",), sorted(found) if all(part == sorted(part) for part in parts) else found)


def _groups(values: Any) -> Any:
    if not isinstance(values, list):
        return MISSING
    groups = PARKING_RESTRICTION.all_there(values)
    return [] if not values else MISSING if groups is MISSING else [{"group": groups}]


def _restrictions(values: Any) -> Any:
    if not isinstance(values, list):
        return MISSING
    groups = [value["group"] for value in values if isinstance(value, dict) and isinstance(value.get("group"), list)]
    found = [PARKING_RESTRICTION.back(name) for group in groups for name in group]
    known = [name for name in found if name is not MISSING]
    return known if known or not values else MISSING


EVSE = Mapping(
    "EVSE",
    "EVSE",
    (
        together({"evse_id": "@id"}, _id_there, _id_back),
        context("EVSE"),
        member("status", "status", *EVSE_STATUS),
        together([("capabilities", "authenticationModes"), ("capabilities", "features")], _access_there, _access_back),
        together([("", right) for _, right in (("", "currentType"), *LIMITS)], electric_there, electric_back),
        children("connectors", "socketOutlets", CONNECTOR),
        *COORDINATES,
        member("physical_reference", "physicalReference"),
        member("directions", "arrivalInstructions", *TEXTS),
        member("parking_restrictions", "parkingRestrictions", _groups, _restrictions),
        member("images"),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("uid", "evse_id", "status", "status_schedule", "capabilities", "connectors", "floor_level", "coordinates"),
        *("physical_reference", "directions", "parking_restrictions", "images", "last_updated"),
    ),
    right_order=MEMBERS["EVSE"],
)
