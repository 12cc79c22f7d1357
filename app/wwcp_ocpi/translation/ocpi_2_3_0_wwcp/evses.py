"""EVSE ⇄ EVSE. WWCP has one id where OCPI has a key (`uid`) and the id printed on the pole (`evse_id`)."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, children, member
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.access import ACCESS
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import (
    CONNECTOR,
    ELECTRIC_LIMITS,
)
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evse_ids import EVSE_ID
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import context
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.texts import COORDINATES
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import (
    EVSE_STATUS,
    PARKING_RESTRICTION,
)
from wwcp_ocpi.wwcp.i18n import TEXTS
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP


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
        EVSE_ID,
        context("EVSE"),
        member("status", "status", *EVSE_STATUS),
        ACCESS,
        ELECTRIC_LIMITS,
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
