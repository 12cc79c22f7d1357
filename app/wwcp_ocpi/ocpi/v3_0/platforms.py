"""OCPI 3.0: the parties that a platform serves."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import BusinessDetails
from wwcp_ocpi.ocpi.v3_0.versions import InterfaceRole, ModuleId

__all__ = ["PartyRole", "PlatformParties", "PlatformParty"]


class PartyRole(Preview):
    """One side of one module; not a market role."""

    module: Annotated[ModuleId | None, one("ModuleId")] = None
    side: Annotated[InterfaceRole | None, one("InterfaceRole")] = None


class PlatformParty(Preview):
    """A party with the sides of modules that a platform serves for it."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    business_details: Annotated[BusinessDetails | None, one("BusinessDetails")] = None
    roles: Annotated[tuple[PartyRole, ...] | None, at_least_one("PartyRole")] = None


class PlatformParties(Preview):
    """All parties that a platform serves."""

    hub_party_id: Annotated[str | None, optional("Party_Id")] = None
    parties: Annotated[tuple[PlatformParty, ...] | None, many("PlatformParty")] = None
