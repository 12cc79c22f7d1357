"""EVSE status. OCPI's nine values have a WWCP value of their own each, unlike in the reference's table."""

from wwcp_ocpi.wwcp.enumerations.table import Table, words

EVSE_STATUS = Table(
    "EVSEStatusType",
    (
        ("AVAILABLE", "available"),
        ("BLOCKED", "blocked"),
        ("CHARGING", "charging"),
        ("INOPERATIVE", "outOfService"),
        ("OUTOFORDER", "error"),
        ("PLANNED", "inDeployment"),
        ("REMOVED", "removed"),
        ("RESERVED", "reserved"),
        ("UNKNOWN", "unknown"),
    ),
    near_ocpi={
        "unspecified": "UNKNOWN",
        "other": "UNKNOWN",
        "offline": "INOPERATIVE",
        "inoperative": "INOPERATIVE",
        "unavailable": "INOPERATIVE",
        "outOfOrder": "OUTOFORDER",
        "faulted": "OUTOFORDER",
        "occupied": "CHARGING",  # OCPI: CHARGING means that the EVSE is in use
        "pluggedIn": "CHARGING",
        "waitingForPlugin": "CHARGING",
        "doorNotClosed": "BLOCKED",
    },
    wwcp_open=True,
    ocpi_open=True,  # an unknown status is a problem of the record, not a reason to lose it
)

EVSE_STATUS_VALUES = frozenset(EVSE_STATUS.to_ocpi)
EVSE_ADMIN_STATUS_VALUES = words(
    """unknown unspecified planned inDeployment outOfService blocked operational deleted internalUse
    unknownEVSE"""
)
PRESENCE = Table(
    "EVSEAdminStatusType",
    (("PRESENT", "operational"), ("PLANNED", "planned"), ("REMOVED", "deleted")),
    near_ocpi={
        "inDeployment": "PLANNED",
        "outOfService": "PRESENT",
        "blocked": "PRESENT",
        "internalUse": "PRESENT",
    },
    wwcp_open=True,
    ocpi_open=True,
)
"""OCPI 3.0 says whether an EVSE is there apart from its status, as WWCP's administrative status does."""

NETWORK_STATUS_VALUES = words("unknown unspecified offline inDeployment available error")
NETWORK_ADMIN_STATUS_VALUES = words("unknown unspecified outOfService operational internalUse")
"""Of networks, operators and providers."""

CONNECTION_STATUS = Table(
    "ChargingStationOperatorStatusType",
    (("CONNECTED", "available"), ("OFFLINE", "offline"), ("PLANNED", "inDeployment")),
    wwcp_open=False,
)
"""What a hub says of a party, and a network of an operator or provider. `SUSPENDED` has no WWCP status."""
