"""What somebody answered; all closed."""

from wwcp_ocpi.wwcp.enumerations.table import Table, words

ALLOWED = Table(
    "AuthStartResultTypes",
    (
        ("ALLOWED", "Authorized"),
        ("BLOCKED", "Blocked"),
        ("EXPIRED", "Expired"),
        ("NO_CREDIT", "NoCredit"),
        ("NOT_ALLOWED", "NotAuthorized"),
    ),
    near_ocpi={"InvalidToken": "NOT_ALLOWED"},
)
"""OCPI's AllowedType. WWCP's further results tell of places and failures, of which OCPI tells by its status codes."""

AUTH_START_RESULT_VALUES = frozenset(ALLOWED.to_ocpi) | words(
    """Unspecified AdminDown UnknownLocation InvalidSessionId Reserved OutOfService CommunicationTimeout
    StartChargingTimeout RateLimitReached Error"""
)
AUTH_STOP_RESULT_VALUES = words(
    """Unspecified AdminDown UnknownLocation InvalidToken InvalidSessionId AlreadyStopped OutOfService Authorized
    NotAuthorized Blocked CommunicationTimeout StopChargingTimeout RateLimitReached Error"""
)
SEND_CDR_RESULT_VALUES = words(
    """Unspecified NoOperation AdminDown OutOfService Filtered InvalidSessionId UnknownSessionId UnknownProviderIdStart
    UnknownProviderIdStop UnknownLocation InvalidToken CouldNotConvertCDRFormat Error Timeout Enqueued Success"""
)
