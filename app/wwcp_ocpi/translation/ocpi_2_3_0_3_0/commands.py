"""Commands: to reserve and to unlock are asynchronous requests in 3.0, the others are left over from 2.x.

The URL that 2.3.0 wants the result at stands for the id of the call in 3.0.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Member, Together, child, children, member
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import spelled, spelled_child
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.tokens import TOKEN


def url(value: Any) -> Any:
    """A URL as it is; any other id of a call says nothing in 2.3.0."""
    return value if isinstance(value, str) and "://" in value else MISSING


CALL: Member = member("response_url", "callback_id", url, url)


def _parameter(name: str) -> Together:
    """A parameter of a request: below `payload`, or beside the id of the call."""
    return spelled(name, f"payload/{name}", name)


RESERVE_NOW = Mapping(
    "ReserveNow",
    "ReserveNowRequest",
    (
        CALL,
        spelled_child("token", "payload/token", "token", mapping=TOKEN),
        *map(_parameter, ("expiry_date", "reservation_id", "location_id", "evse_uid", "authorization_reference")),
    ),
    nulls=True,
    rest=True,
)

UNLOCK_CONNECTOR = Mapping(
    "UnlockConnector",
    "UnlockConnectorRequest",
    (CALL, *map(_parameter, ("location_id", "evse_uid", "connector_id"))),
    nulls=True,
    rest=True,
)

START_SESSION = Mapping("StartSession", "StartSessionCommand", (child("token", "token", TOKEN),), nulls=True, rest=True)

STOP_SESSION = Mapping("StopSession", "StopSessionCommand", nulls=True, rest=True)

CANCEL_RESERVATION = Mapping("CancelReservation", "CancelReservationCommand", nulls=True, rest=True)

COMMAND_RESPONSE, COMMAND_RESULT = (
    Mapping(name, name, (children("message", "message", ALIKE),), nulls=True, rest=True)
    for name in ("CommandResponse", "CommandResult")
)

COMMANDS = (
    RESERVE_NOW,
    UNLOCK_CONNECTOR,
    START_SESSION,
    STOP_SESSION,
    CANCEL_RESERVATION,
    COMMAND_RESPONSE,
    COMMAND_RESULT,
)
