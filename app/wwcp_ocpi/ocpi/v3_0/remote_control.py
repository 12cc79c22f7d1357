"""OCPI 3.0, module locations: asynchronous requests to reserve, reset and unlock."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.async_calls import AsyncResultType
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.tokens import Token
from wwcp_ocpi.ocpi.v3_0.types import DisplayText

__all__ = [
    "ReservationErrorResponse",
    "ReservationStatus",
    "ReserveNowRequest",
    "ResetEVSERequest",
    "UnlockConnectorRequest",
]

ReservationStatus: TypeAlias = Open[Literal[
    "CANCELED_RESERVATION", "DEVICE_OFFLINE", "EVSE_OCCUPIED", "EVSE_INOPERATIVE", "NOT_SUPPORTED",
    "UNKNOWN_RESERVATION",
]]  # fmt: skip


class ReserveNowRequest(Preview):
    """Asks to reserve an EVSE; its parameters belong under `payload`."""

    callback_id: Annotated[str | None, one("string")] = None
    token: Annotated[Token | None, one("Token", under="payload")] = None
    expiry_date: Annotated[Timestamp | None, one("DateTime", under="payload")] = None
    reservation_id: Annotated[str | None, one("Reservation_Id", under="payload")] = None
    location_id: Annotated[str | None, one("Location_Id", under="payload")] = None
    evse_uid: Annotated[str | None, optional("EVSE_UId", under="payload")] = None
    authorization_reference: Annotated[str | None, optional("AuthorizationReference", under="payload")] = None


class ReservationErrorResponse(Preview):
    """Why a reservation failed; status and message stand under `error`."""

    result_type: Annotated[AsyncResultType | None, one("AsyncResultType")] = None
    status: Annotated[ReservationStatus | None, one("ReservationStatus", under="error")] = None
    message: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", under="error")] = None


class ResetEVSERequest(Preview):
    """Asks to reset an EVSE; its parameters belong under `payload`."""

    callback_id: Annotated[str | None, one("string")] = None
    location_id: Annotated[str | None, one("Location_Id", under="payload")] = None
    evse_uid: Annotated[str | None, one("EVSE_UId", under="payload")] = None


class UnlockConnectorRequest(Preview):
    """Asks to unlock a connector; its parameters belong under `payload`."""

    callback_id: Annotated[str | None, one("string")] = None
    location_id: Annotated[str | None, one("Location_Id", under="payload")] = None
    evse_uid: Annotated[str | None, one("EVSE_UId", under="payload")] = None
    connector_id: Annotated[str | None, one("Connector_Id", under="payload")] = None
