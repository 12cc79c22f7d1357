"""OCPI 3.0, module tokens: authorization of a token, asynchronous and as it was in 2.x."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.async_calls import AsyncResultType
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.tariffs import Tariff
from wwcp_ocpi.ocpi.v3_0.tokens import Token
from wwcp_ocpi.ocpi.v3_0.types import DisplayText, TokenType

__all__ = [
    "AllowedType",
    "AuthorizationInfo",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "LocationReference",
    "TokenStatus",
]

AllowedType: TypeAlias = Open[Literal["ALLOWED", "BLOCKED", "EXPIRED", "NO_CREDIT", "REQUEST_TOO_BROAD", "NOT_ALLOWED"]]


class LocationReference(Preview):
    """A location, or some of its EVSEs."""

    location_id: Annotated[str | None, one("Location_Id")] = None
    evse_uids: Annotated[tuple[str, ...] | None, many("EVSE_UId")] = None


class AuthorizeRequest(Preview):
    """Asks whether a token may charge; its parameters belong under `payload`."""

    callback_id: Annotated[str | None, one("string")] = None
    token_uid: Annotated[str | None, one("Token_Id", under="payload")] = None
    type: Annotated[TokenType | None, optional("TokenType", under="payload")] = None
    presentation_timestamp: Annotated[Timestamp | None, one("DateTime", under="payload")] = None
    location_id: Annotated[str | None, one("Location_Id", under="payload")] = None
    evse_uids: Annotated[tuple[str, ...] | None, many("EVSE_UId", under="payload")] = None


class AuthorizeResponse(Preview):
    """The answer to an AuthorizeRequest, in kWh and hours; it belongs under `payload`, not `error`."""

    result_type: Annotated[AsyncResultType | None, one("AsyncResultType")] = None
    allowed: Annotated[AllowedType | None, one("AllowedType", also=("error/allowed",), under="payload")] = None
    token: Annotated[Token | None, one("Token", also=("error/token",), under="payload")] = None
    authorization_timestamp: Annotated[
        Timestamp | None, one("DateTime", also=("error/authorization_timestamp",), under="payload")
    ] = None
    authorized_until: Annotated[
        Timestamp | None, one("DateTime", also=("error/authorized_until",), under="payload")
    ] = None
    authorization_reference: Annotated[
        str | None, optional("AuthorizationReference", also=("error/authorization_reference",), under="payload")
    ] = None
    max_energy: Annotated[
        ExactNumber | None, optional("number", also=("error/max_energy",), under="payload", form="energy")
    ] = None
    max_time: Annotated[
        ExactNumber | None, optional("number", also=("error/max_time",), under="payload", form="hours")
    ] = None
    info: Annotated[
        DisplayText | None, optional("DisplayText", also=("error/info",), under="payload", form="display text")
    ] = None
    display_tariff: Annotated[Tariff | None, optional("Tariff", also=("error/display_tariff",), under="payload")] = None


class AuthorizationInfo(Preview):
    """The answer to a request for authorization in 2.x."""

    allowed: Annotated[AllowedType | None, one("AllowedType")] = None
    token: Annotated[Token | None, optional("Token")] = None
    location: Annotated[LocationReference | None, optional("LocationReference")] = None
    authorization_reference: Annotated[str | None, optional("AuthorizationReference")] = None
    info: Annotated[DisplayText | None, optional("DisplayText")] = None


class TokenStatus(Preview):
    """A stored token with its verdict; not sent to partners."""

    token: Annotated[Token | None, one("Token")] = None
    status: Annotated[AllowedType | None, one("AllowedType")] = None
    locationReference: Annotated[LocationReference | None, optional("LocationReference")] = None  # noqa: N815
