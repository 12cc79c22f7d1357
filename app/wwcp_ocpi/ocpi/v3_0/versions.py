"""OCPI 3.0: versions and the endpoints of one."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, one
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = [
    "InterfaceRole",
    "ModuleId",
    "OCPIVersion",
    "OCPIVersions",
    "VersionDetail",
    "VersionEndpoint",
    "VersionInformation",
]

InterfaceRole: TypeAlias = Literal["Unknown", "SENDER", "RECEIVER"]
ModuleId: TypeAlias = Open[Literal[
    "cdrs", "chargingprofiles", "commands", "credentials", "hubclientinfo", "locations", "sessions", "tariffs",
    "tokens", "bookings", "evsestatuses", "irrs", "meterreadings", "tariffassociations",
]]  # fmt: skip


class OCPIVersion(Preview):
    """A version and where it is found."""

    version: Annotated[str | None, one("string")] = None
    url: Annotated[str | None, one("URL")] = None


class OCPIVersions(Preview):
    """All versions of a platform."""

    versions: Annotated[tuple[OCPIVersion, ...] | None, at_least_one("OCPIVersion")] = None


class VersionInformation(Preview):
    """A version and where it is found, as 2.x has it."""

    version: Annotated[str | None, one("string")] = None
    url: Annotated[str | None, one("URL")] = None


class VersionEndpoint(Preview):
    """One module of a version."""

    identifier: Annotated[ModuleId | None, one("ModuleId")] = None
    role: Annotated[InterfaceRole | None, one("InterfaceRole")] = None
    url: Annotated[str | None, one("URL")] = None


class VersionDetail(Preview):
    """The modules of a version."""

    version: Annotated[str | None, one("string")] = None
    endpoints: Annotated[tuple[VersionEndpoint, ...] | None, at_least_one("VersionEndpoint")] = None
