"""Versions of OCPI 2.1.1 ⇄ 2.2.1. An endpoint has a role from 2.2 on, which nothing in 2.1.1 tells."""

from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.mapping import Mapping, children, together
from wwcp_ocpi.translation.passage import Scope

NO_ROLE = "OCPI 2.2.1 asks for the role of an endpoint, which OCPI 2.1.1 does not name; it is left out."


def _role_unsaid(scope: Scope) -> None:
    asks(scope, NO_ROLE, "role")


ENDPOINT = Mapping(
    "Endpoint",
    "Endpoint",
    (together([], _role_unsaid, lambda scope: None),),
    nulls=True,
    rest=True,
    right_only=frozenset({"role"}),
)

VERSION = Mapping("Version", "Version", nulls=True, rest=True)

VERSION_DETAILS = Mapping(
    "VersionDetails", "VersionDetails", (children("endpoints", "endpoints", ENDPOINT),), nulls=True, rest=True
)
