"""OCPI 2.3.0, module tokens: Token and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.tokens import AllowedType, EnergyContract, LocationReferences, WhitelistType
from wwcp_ocpi.ocpi.v2_3_0.types import DisplayText, ProfileType
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

TokenType: TypeAlias = Open[Literal["AD_HOC_USER", "APP_USER", "EMAID", "OTHER", "RFID"]]


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


class AuthorizationInfo(View):
    """Whether a token may charge, and where."""

    allowed: Annotated[AllowedType | None, one("AllowedType")] = None
    token: Annotated[Token | None, one("Token")] = None
    location: Annotated[LocationReferences | None, optional("LocationReferences")] = None
    authorization_reference: Annotated[str | None, optional("CiString(36)")] = None
    info: Annotated[DisplayText | None, optional("DisplayText")] = None
