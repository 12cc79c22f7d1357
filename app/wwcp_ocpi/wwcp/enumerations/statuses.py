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
