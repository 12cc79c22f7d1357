"""OCPI 2.2.1, module commands: what a provider asks a charge point to do, and the two answers."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.extensions import NumberedCommand
from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.tokens import Token
from wwcp_ocpi.ocpi.v2_2_1.types import DisplayText
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "CancelReservation",
    "CommandResponse",
    "CommandResponseType",
    "CommandResult",
    "CommandResultType",
    "CommandType",
    "ReserveNow",
    "StartSession",
    "StopSession",
    "UnlockConnector",
]

CommandType: TypeAlias = Literal[
    "CANCEL_RESERVATION", "RESERVE_NOW", "START_SESSION", "STOP_SESSION", "UNLOCK_CONNECTOR",
]  # fmt: skip
CommandResponseType: TypeAlias = Literal["NOT_SUPPORTED", "REJECTED", "ACCEPTED", "UNKNOWN_SESSION"]
CommandResultType: TypeAlias = Literal[
    "ACCEPTED", "CANCELED_RESERVATION", "EVSE_OCCUPIED", "EVSE_INOPERATIVE", "FAILED", "NOT_SUPPORTED",
    "REJECTED", "TIMEOUT", "UNKNOWN_RESERVATION",
]  # fmt: skip


class CancelReservation(NumberedCommand):
    """Cancel a reservation."""

    response_url: Annotated[str | None, one("URL")] = None
    reservation_id: Annotated[str | None, one("CiString(36)")] = None


class ReserveNow(NumberedCommand):
    """Reserve a location, or one of its EVSEs, for a token until a moment."""

    response_url: Annotated[str | None, one("URL")] = None
    token: Annotated[Token | None, one("Token")] = None
    expiry_date: Annotated[Timestamp | None, one("DateTime")] = None
    reservation_id: Annotated[str | None, one("CiString(36)")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    evse_uid: Annotated[str | None, optional("CiString(36)")] = None
    authorization_reference: Annotated[str | None, optional("CiString(36)")] = None


class StartSession(NumberedCommand):
    """Start a session at a location for a token that the provider has checked."""

    response_url: Annotated[str | None, one("URL")] = None
    token: Annotated[Token | None, one("Token")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    evse_uid: Annotated[str | None, optional("CiString(36)")] = None
    connector_id: Annotated[str | None, optional("CiString(36)")] = None
    authorization_reference: Annotated[str | None, optional("CiString(36)")] = None


class StopSession(NumberedCommand):
    """Stop a running session."""

    response_url: Annotated[str | None, one("URL")] = None
    session_id: Annotated[str | None, one("CiString(36)")] = None


class UnlockConnector(NumberedCommand):
    """Release a plug that got stuck; for help desks."""

    response_url: Annotated[str | None, one("URL")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    evse_uid: Annotated[str | None, one("CiString(36)")] = None
    connector_id: Annotated[str | None, one("CiString(36)")] = None


class CommandResponse(View):
    """At once: whether a command is passed on, and for how many seconds to wait for its result."""

    result: Annotated[CommandResponseType | None, one("CommandResponseType")] = None
    timeout: Annotated[WholeNumber | None, one("int")] = None
    message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None


class CommandResult(View):
    """Later, to the response URL: what became of the command."""

    result: Annotated[CommandResultType | None, one("CommandResultType")] = None
    message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
