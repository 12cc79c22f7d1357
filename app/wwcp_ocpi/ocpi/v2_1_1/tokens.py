"""OCPI 2.1.1, module tokens: Token, and the answer to a request for authorization."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_1_1.types import DisplayText
from wwcp_ocpi.ocpi.v2_2_1.tokens import WhitelistType
from wwcp_ocpi.ocpi.view import View

__all__ = ["Allowed", "AuthorizationInfo", "LocationReferences", "Token", "TokenType", "WhitelistType"]

TokenType: TypeAlias = Literal["OTHER", "RFID"]
Allowed: TypeAlias = Literal["ALLOWED", "BLOCKED", "EXPIRED", "NO_CREDIT", "NOT_ALLOWED"]


class LocationReferences(View):
    """A location, and those of its EVSEs and connectors that are meant."""

    location_id: Annotated[str | None, one("string(39)")] = None
    evse_uids: Annotated[tuple[str, ...] | None, many("string(39)")] = None
    connector_ids: Annotated[tuple[str, ...] | None, many("string(36)")] = None


class AuthorizationInfo(View):
    """Whether a token may charge, and where."""

    allowed: Annotated[Allowed | None, one("Allowed")] = None
    location: Annotated[LocationReferences | None, optional("LocationReferences")] = None
    info: Annotated[DisplayText | None, optional("DisplayText")] = None


class Token(View):
    """What identifies a driver, such as an RFID card; `auth_id` is the contract behind it."""

    uid: Annotated[str | None, one("string(36)")] = None
    type: Annotated[TokenType | None, one("TokenType")] = None
    auth_id: Annotated[str | None, one("string(36)")] = None
    visual_number: Annotated[str | None, optional("string(64)")] = None
    issuer: Annotated[str | None, one("string(64)")] = None
    valid: Annotated[StrictBool | None, one("boolean")] = None
    whitelist: Annotated[WhitelistType | None, one("WhitelistType")] = None
    language: Annotated[str | None, optional("string(2)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    country_code: Annotated[str | None, optional("CiString(2)", extension=True)] = None
    party_id: Annotated[str | None, optional("CiString(3)", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
