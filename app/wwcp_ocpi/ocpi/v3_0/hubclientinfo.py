"""OCPI 3.0, module hubclientinfo: the parties behind a hub."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import one
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.credentials import Role
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = ["ClientInfo", "ConnectionStatus"]

ConnectionStatus: TypeAlias = Literal["CONNECTED", "OFFLINE", "PLANNED", "SUSPENDED"]


class ClientInfo(Preview):
    """A party behind a hub, and whether it can be reached."""

    country_code: Annotated[str | None, one("CountryCode")] = None
    party_id: Annotated[str | None, one("Party_Id")] = None
    role: Annotated[Role | None, one("Role")] = None
    status: Annotated[ConnectionStatus | None, one("ConnectionStatus")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
