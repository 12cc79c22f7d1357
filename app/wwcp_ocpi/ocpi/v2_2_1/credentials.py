"""OCPI 2.2.1, module credentials: how to reach a platform, and for which parties it speaks."""

from typing import Annotated

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import at_least_one, one, optional
from wwcp_ocpi.ocpi.v2_2_1.locations import BusinessDetails
from wwcp_ocpi.ocpi.v2_2_1.types import Role
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "Credentials",
    "CredentialsRole",
]


class CredentialsRole(View):
    """A party in one of its roles."""

    role: Annotated[Role | None, one("Role")] = None
    business_details: Annotated[BusinessDetails | None, one("BusinessDetails")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    country_code: Annotated[str | None, one("CiString(2)")] = None
    allow_downgrades: Annotated[StrictBool | None, optional("boolean", extension=True)] = None


class Credentials(View):
    """The token to call a platform with, its versions URL, and its parties."""

    token: Annotated[str | None, one("string(64)")] = None
    url: Annotated[str | None, one("URL")] = None
    roles: Annotated[tuple[CredentialsRole, ...] | None, at_least_one("CredentialsRole")] = None
