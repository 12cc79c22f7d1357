"""OCPI 2.3.0, module hubclientinfo: which parties a hub reaches."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import one
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.hubclientinfo import ConnectionStatus
from wwcp_ocpi.ocpi.v2_3_0.types import Role
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "ClientInfo",
    "ConnectionStatus",
]


class ClientInfo(View):
    """A party behind a hub, and whether it is connected."""

    party_id: Annotated[str | None, one("CiString(3)")] = None
    country_code: Annotated[str | None, one("CiString(2)")] = None
    role: Annotated[Role | None, one("Role")] = None
    status: Annotated[ConnectionStatus | None, one("ConnectionStatus")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
