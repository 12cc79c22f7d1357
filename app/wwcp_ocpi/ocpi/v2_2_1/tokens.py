"""OCPI 2.2.1, module tokens: Token and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.types import DisplayText, ProfileType
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "AllowedType",
    "AuthorizationInfo",
    "EnergyContract",
    "LocationReferences",
    "Token",
    "TokenType",
    "WhitelistType",
]

AllowedType: TypeAlias = Literal["ALLOWED", "BLOCKED", "EXPIRED", "NO_CREDIT", "NOT_ALLOWED"]

TokenType: TypeAlias = Literal["AD_HOC_USER", "APP_USER", "OTHER", "RFID"]
WhitelistType: TypeAlias = Literal["ALWAYS", "ALLOWED", "ALLOWED_OFFLINE", "NEVER"]


class EnergyContract(View):
    """The driver's own contract with an energy supplier."""

    supplier_name: Annotated[str | None, one("string(64)")] = None
    contract_id: Annotated[str | None, optional("string(64)")] = None


class Token(View):
    """What identifies a driver, such as an RFID card; its key is uid and type."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    uid: Annotated[str | None, one("CiString(36)")] = None
    type: Annotated[TokenType | None, one("TokenType")] = None
    contract_id: Annotated[str | None, one("CiString(36)")] = None
    visual_number: Annotated[str | None, optional("string(64)")] = None
    issuer: Annotated[str | None, one("string(64)")] = None
    group_id: Annotated[str | None, optional("CiString(36)")] = None
    valid: Annotated[StrictBool | None, one("boolean")] = None
    whitelist: Annotated[WhitelistType | None, one("WhitelistType")] = None
    language: Annotated[str | None, optional("string(2)")] = None
    default_profile_type: Annotated[ProfileType | None, optional("ProfileType")] = None
    energy_contract: Annotated[EnergyContract | None, optional("EnergyContract")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class LocationReferences(View):
    """The location, and those of its EVSEs, that an authorization is about."""

    location_id: Annotated[str | None, one("CiString(36)")] = None
    evse_uids: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None


class AuthorizationInfo(View):
    """Whether a token may charge, and where."""

    allowed: Annotated[AllowedType | None, one("AllowedType")] = None
    token: Annotated[Token | None, one("Token")] = None
    location: Annotated[LocationReferences | None, optional("LocationReferences")] = None
    authorization_reference: Annotated[str | None, optional("CiString(36)")] = None
    info: Annotated[DisplayText | None, optional("DisplayText")] = None
