"""OCPI 3.0, module credentials: the registration of 2.x, which is still served."""

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, StrictBool

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import BusinessDetails

__all__ = ["Credentials", "CredentialsRole", "PartyStatus", "RemoteParty", "Role"]

PartyStatus: TypeAlias = Literal["UNKNOWN", "PRE_LOCAL_REGISTRATION", "PRE_REMOTE_REGISTRATION", "DISABLED", "ENABLED"]
Role: TypeAlias = Open[Literal["Unknown", "OpenData", "CPO", "EMSP", "PTP", "HUB", "NAP", "NSP", "SCSP", "OTHER"]]


class CredentialsRole(Preview):
    """A party and its role; country and party id are apart as in 2.x."""

    country_code: Annotated[str | None, one("CountryCode")] = None
    party_id: Annotated[str | None, one("string(3)")] = None
    role: Annotated[Role | None, one("Role")] = None
    business_details: Annotated[BusinessDetails | None, one("BusinessDetails")] = None
    allow_downgrades: Annotated[StrictBool | None, optional("boolean", extension=True, also=("allowDowngrades",))] = (
        None
    )


class Credentials(Preview):
    """Where and how a platform is reached, and for whom."""

    token: Annotated[str | None, one("AccessToken")] = None
    url: Annotated[str | None, one("URL")] = None
    roles: Annotated[tuple[CredentialsRole, ...] | None, at_least_one("CredentialsRole")] = None


class RemoteParty(Preview):
    """A stored peer of the C# reference; not sent to partners."""

    id: Annotated[str | None, one("RemoteParty_Id")] = Field(None, alias="@id")
    roles: Annotated[tuple[CredentialsRole, ...] | None, at_least_one("CredentialsRole")] = None
    localAccessInfos: Annotated[tuple[Any, ...] | None, many("LocalAccessInfo")] = None  # noqa: N815
    remoteAccessInfos: Annotated[tuple[Any, ...] | None, many("RemoteAccessInfo")] = None  # noqa: N815
    partyStatus: Annotated[PartyStatus | None, one("PartyStatus")] = None  # noqa: N815
    visibleVersionIds: Annotated[tuple[str, ...] | None, many("string")] = None  # noqa: N815
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
