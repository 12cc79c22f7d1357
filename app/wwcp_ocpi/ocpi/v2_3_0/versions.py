"""OCPI 2.3.0, module versions: which versions a platform speaks, and where their modules are."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, one
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.v2_2_1.versions import InterfaceRole
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "Endpoint",
    "InterfaceRole",
    "ModuleID",
    "Version",
    "VersionDetails",
    "VersionNumber",
]

VersionNumber: TypeAlias = Open[Literal["2.0", "2.1", "2.1.1", "2.2", "2.2.1", "2.3.0"]]
ModuleID: TypeAlias = Open[Literal[
    "cdrs", "chargingprofiles", "commands", "credentials", "hubclientinfo", "locations", "sessions", "tariffs",
    "tokens",
]]  # fmt: skip


class Version(View):
    """A version that a platform speaks, and where its details are."""

    version: Annotated[VersionNumber | None, one("VersionNumber")] = None
    url: Annotated[str | None, one("URL")] = None


class Endpoint(View):
    """Where a module is, for one of its interfaces."""

    identifier: Annotated[ModuleID | None, one("ModuleID")] = None
    role: Annotated[InterfaceRole | None, one("InterfaceRole")] = None
    url: Annotated[str | None, one("URL")] = None


class VersionDetails(View):
    """The endpoints of one version."""

    version: Annotated[VersionNumber | None, one("VersionNumber")] = None
    endpoints: Annotated[tuple[Endpoint, ...] | None, at_least_one("Endpoint")] = None
