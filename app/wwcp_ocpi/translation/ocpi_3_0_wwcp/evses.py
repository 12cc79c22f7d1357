"""EVSE and Connector of OCPI 3.0 ⇄ EVSE and ChargingConnector."""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import ELECTRIC_LIMITS, FORMAT, FROM_EVSE, STANDARD
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.energy_meters import ENERGY_METER
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evse_ids import EVSE_ID
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import context
from wwcp_ocpi.translation.ocpi_3_0_wwcp.parking import OWN_SPACE, centimetres, metres
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import EVSE_STATUS, PRESENCE
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

_CABLE = ("cable", "length")
_PRESENCE = ("presence",)
_ADMIN_STATUS = ("adminStatus",)


def _cable_there(scope: Scope) -> None:
    length = metres(scope.read(("cable_length",)))
    if length is not MISSING and scope.read(("format",)) == "CABLE":
        scope.write(_CABLE, length)


def _cable_back(scope: Scope) -> None:
    length = centimetres(scope.read(_CABLE))
    if length is not MISSING and scope.target.get("format") == "CABLE":
        scope.write(("cable_length",), length)


CONNECTOR = Mapping(
    "Connector",
    "ChargingConnector",
    (
        member("id", "@id"),
        STANDARD,
        FORMAT,
        together({"cable_length": "/".join(_CABLE)}, _cable_there, _cable_back),
        FROM_EVSE,
        member("terms_and_conditions", "termsAndConditions"),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("id", "standard", "format", "cable_length", "power_type", "max_voltage", "max_amperage"),
        *("max_electric_power", "terms_and_conditions", "capabilities", "created", "last_updated"),
    ),
    right_order=MEMBERS["ChargingConnector"],
)
"""Which tariffs a connector has, OCPI 3.0 says in TariffAssociations."""


TOLD = {"PLANNED": "PLANNED", "REMOVED": "REMOVED", "inDeployment": "PLANNED", "removed": "REMOVED"}
"""Statuses of either side that say whether an EVSE is there."""

SILENT = "It does not say whether the EVSE is there; one that is named is taken for present, unless its status says no."


def _presence_there(scope: Scope) -> None:
    status = PRESENCE.there(scope.read(_PRESENCE))
    if status is not MISSING:
        scope.write(_ADMIN_STATUS, status)
    elif "@id" in scope.target:
        scope.assume(_ADMIN_STATUS, PRESENCE.there(_told(scope)), SILENT, ("status",))


def _presence_back(scope: Scope) -> None:
    presence = PRESENCE.back(scope.read(_ADMIN_STATUS))
    if presence is not MISSING:
        scope.write(_PRESENCE, presence)
    elif "uid" in scope.target:
        scope.assume(_PRESENCE, _told(scope), SILENT, ("status",))


def _told(scope: Scope) -> str:
    return TOLD.get(scope.text(("status",)), "PRESENT")


EVSE = Mapping(
    "EVSE",
    "EVSE",
    (
        EVSE_ID,
        context("EVSE"),
        together({"presence": "adminStatus"}, _presence_there, _presence_back),
        member("status", "status", *EVSE_STATUS),
        ELECTRIC_LIMITS,
        children("connectors", "socketOutlets", CONNECTOR),
        OWN_SPACE,
        member("physical_reference", "physicalReference"),
        member("images"),
        child("energy_meter", "energyMeter", ENERGY_METER),
        member("created", "created", *TIMESTAMP),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("uid", "presence", "connectors", "parking", "evse_id", "status", "status_schedule", "physical_reference"),
        *("images", "calibration_info_url", "energy_meter", "created", "last_updated"),
    ),
    right_order=MEMBERS["EVSE"],
)
