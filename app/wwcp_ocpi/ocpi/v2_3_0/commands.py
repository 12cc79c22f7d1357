"""OCPI 2.3.0, module commands: what a provider asks a charge point to do, and the two answers."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.extensions import NumberedCommand
from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.commands import (
    CancelReservation,
    CommandResponse,
    CommandResponseType,
    CommandResult,
    CommandResultType,
    StopSession,
    UnlockConnector,
)
from wwcp_ocpi.ocpi.v2_3_0.tokens import Token

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

CommandType: TypeAlias = Open[Literal[
    "CANCEL_RESERVATION", "RESERVE_NOW", "START_SESSION", "STOP_SESSION", "UNLOCK_CONNECTOR",
]]  # fmt: skip


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
