"""OCPI 3.0, module tokens: Token and its energy contract."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import ProfileType, TokenType

__all__ = ["EnergyContract", "Token", "WhitelistType"]

WhitelistType: TypeAlias = Open[Literal["ALWAYS", "ALLOWED", "ALLOWED_OFFLINE", "NEVER"]]


class EnergyContract(Preview):
    """The driver's own contract with an energy supplier."""

    supplier_name: Annotated[str | None, one("string")] = None
    contract_id: Annotated[str | None, one("EnergyContract_Id")] = None


class Token(Preview):
    """What identifies a driver; `valid` is left over from 2.x, read if given and not required."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    uid: Annotated[str | None, one("Token_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    type: Annotated[TokenType | None, one("TokenType")] = None
    contract_id: Annotated[str | None, one("Contract_Id")] = None
    visual_number: Annotated[str | None, optional("string(64)")] = None
    issuer: Annotated[str | None, one("string(64)")] = None
    group_id: Annotated[str | None, optional("Group_Id")] = None
    valid_from: Annotated[Timestamp | None, one("DateTime")] = None
    valid_until: Annotated[Timestamp | None, optional("DateTime")] = None
    valid: Annotated[StrictBool | None, optional("boolean")] = None
    whitelist: Annotated[WhitelistType | None, one("WhitelistType")] = None
    language: Annotated[str | None, optional("string(2)")] = None
    default_profile_type: Annotated[ProfileType | None, optional("ProfileType")] = None
    energy_contract: Annotated[EnergyContract | None, optional("EnergyContract")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
