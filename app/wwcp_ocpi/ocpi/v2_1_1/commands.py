"""OCPI 2.1.1, module commands: what a provider asks a charge point to do, and the one kind of answer."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.extensions import NumberedCommand
from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_1_1.tokens import Token
from wwcp_ocpi.ocpi.v2_1_1.types import DisplayText
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "CommandResponse",
    "CommandResponseType",
    "CommandType",
    "ReserveNow",
    "StartSession",
    "StopSession",
    "UnlockConnector",
]

CommandType: TypeAlias = Literal["RESERVE_NOW", "START_SESSION", "STOP_SESSION", "UNLOCK_CONNECTOR"]
CommandResponseType: TypeAlias = Literal["NOT_SUPPORTED", "REJECTED", "ACCEPTED", "TIMEOUT", "UNKNOWN_SESSION"]


class ReserveNow(NumberedCommand):
    """Reserve a location, or one of its EVSEs, for a token until a moment."""

    response_url: Annotated[str | None, one("URL")] = None
    token: Annotated[Token | None, one("Token")] = None
    expiry_date: Annotated[Timestamp | None, one("DateTime")] = None
    reservation_id: Annotated[WholeNumber | None, one("int")] = None
    location_id: Annotated[str | None, one("string(39)")] = None
    evse_uid: Annotated[str | None, optional("string(39)")] = None


class StartSession(NumberedCommand):
    """Start a session at a location for a token that the provider has checked."""

    response_url: Annotated[str | None, one("URL")] = None
    token: Annotated[Token | None, one("Token")] = None
    location_id: Annotated[str | None, one("string(39)")] = None
    evse_uid: Annotated[str | None, optional("string(39)")] = None


class StopSession(NumberedCommand):
    """Stop a running session."""

    response_url: Annotated[str | None, one("URL")] = None
    session_id: Annotated[str | None, one("string(36)")] = None


class UnlockConnector(NumberedCommand):
    """Release a plug that got stuck; for help desks."""

    response_url: Annotated[str | None, one("URL")] = None
    location_id: Annotated[str | None, one("string(39)")] = None
    evse_uid: Annotated[str | None, one("string(39)")] = None
    connector_id: Annotated[str | None, one("string(36)")] = None


class CommandResponse(View):
    """At once whether a command is passed on, and later, to the response URL, what became of it."""

    result: Annotated[CommandResponseType | None, one("CommandResponseType")] = None
    timeout: Annotated[WholeNumber | None, optional("int", extension=True)] = None
    message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
