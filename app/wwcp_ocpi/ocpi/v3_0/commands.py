"""OCPI 3.0: what is left of module commands of 2.x."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.meterreadings import ChargingProfile
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.tokens import Token
from wwcp_ocpi.ocpi.v3_0.types import DisplayText

__all__ = [
    "CancelReservationCommand",
    "CommandResponse",
    "CommandResponseType",
    "CommandResult",
    "CommandResultType",
    "CommandType",
    "ReserveNowCommand",
    "SetChargingProfileCommand",
    "StartSessionCommand",
    "StopSessionCommand",
    "UnlockConnectorCommand",
]

CommandResponseType: TypeAlias = Literal["NOT_SUPPORTED", "REJECTED", "ACCEPTED", "UNKNOWN_SESSION"]
CommandResultType: TypeAlias = Literal[
    "ACCEPTED", "CANCELED_RESERVATION", "EVSE_OCCUPIED", "EVSE_INOPERATIVE", "FAILED", "NOT_SUPPORTED", "REJECTED",
    "TIMEOUT", "UNKNOWN_RESERVATION",
]  # fmt: skip
CommandType: TypeAlias = Literal[
    "CANCEL_RESERVATION", "RESERVE_NOW", "START_SESSION", "STOP_SESSION", "UNLOCK_CONNECTOR",
]  # fmt: skip


class ReserveNowCommand(Preview):
    """Asks to reserve an EVSE."""

    token: Annotated[Token | None, one("Token")] = None
    expiry_date: Annotated[Timestamp | None, one("DateTime")] = None
    reservation_id: Annotated[str | None, one("Reservation_Id")] = None
    location_id: Annotated[str | None, one("Location_Id")] = None
    evse_uid: Annotated[str | None, optional("EVSE_UId")] = None
    authorization_reference: Annotated[str | None, optional("AuthorizationReference")] = None
    response_url: Annotated[str | None, one("URL")] = None
    id: Annotated[str | None, optional("Command_Id")] = None
    request_id: Annotated[str | None, optional("Request_Id")] = None
    correlation_Id: Annotated[str | None, optional("Correlation_Id")] = None  # noqa: N815


class CancelReservationCommand(Preview):
    """Asks to cancel a reservation."""

    reservation_id: Annotated[str | None, one("Reservation_Id")] = None
    response_url: Annotated[str | None, one("URL")] = None
    id: Annotated[str | None, optional("Command_Id")] = None
    request_id: Annotated[str | None, optional("Request_Id")] = None
    correlation_Id: Annotated[str | None, optional("Correlation_Id")] = None  # noqa: N815


class StartSessionCommand(Preview):
    """Asks to start a session."""

    token: Annotated[Token | None, one("Token")] = None
    location_id: Annotated[str | None, one("Location_Id")] = None
    evse_uid: Annotated[str | None, optional("EVSE_UId")] = None
    connector_id: Annotated[str | None, optional("Connector_Id")] = None
    authorization_reference: Annotated[str | None, optional("AuthorizationReference")] = None
    response_url: Annotated[str | None, one("URL")] = None
    id: Annotated[str | None, optional("Command_Id")] = None
    request_id: Annotated[str | None, optional("Request_Id")] = None
    correlation_Id: Annotated[str | None, optional("Correlation_Id")] = None  # noqa: N815


class StopSessionCommand(Preview):
    """Asks to stop a session."""

    session_id: Annotated[str | None, one("Session_Id")] = None
    response_url: Annotated[str | None, one("URL")] = None
    id: Annotated[str | None, optional("Command_Id")] = None
    request_id: Annotated[str | None, optional("Request_Id")] = None
    correlation_Id: Annotated[str | None, optional("Correlation_Id")] = None  # noqa: N815


class UnlockConnectorCommand(Preview):
    """Asks to unlock a connector."""

    location_id: Annotated[str | None, one("Location_Id")] = None
    evse_uid: Annotated[str | None, one("EVSE_UId")] = None
    connector_id: Annotated[str | None, one("Connector_Id")] = None
    response_url: Annotated[str | None, one("URL")] = None
    id: Annotated[str | None, optional("Command_Id")] = None
    request_id: Annotated[str | None, optional("Request_Id")] = None
    correlation_Id: Annotated[str | None, optional("Correlation_Id")] = None  # noqa: N815


class SetChargingProfileCommand(Preview):
    """Asks to follow a profile."""

    charging_profile: Annotated[ChargingProfile | None, one("ChargingProfile")] = None
    response_url: Annotated[str | None, one("URL")] = None
    id: Annotated[str | None, optional("Command_Id")] = None
    request_id: Annotated[str | None, optional("Request_Id")] = None
    correlation_Id: Annotated[str | None, optional("Correlation_Id")] = None  # noqa: N815


class CommandResponse(Preview):
    """Whether a command was taken; the timeout is in seconds."""

    result: Annotated[CommandResponseType | None, one("CommandResponseType")] = None
    timeout: Annotated[WholeNumber | None, one("integer")] = None
    message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None


class CommandResult(Preview):
    """What became of a command."""

    result: Annotated[CommandResultType | None, one("CommandResultType")] = None
    message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
