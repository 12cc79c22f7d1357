"""Who talks to whom: credentials, hub clients, versions and their endpoints."""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import COUNTRY, COUNTRY_AND_PARTY, PARTY, joined
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import BUSINESS_DETAILS
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import spelled
from wwcp_ocpi.translation.passage import Scope

ROLE = ("role",)
HUB_PARTY = ("hub_party_id",)

HUB = "hub"
"""What 2.3.0 Credentials settle for their roles: the party of the hub, which has no role of its own there."""

STRANGE_ROLES = frozenset({"HUB", "OpenData", "Unknown"})
"""Roles of 3.0 that 2.3.0 has no name for."""


def _role_back(value: object) -> object:
    return "OTHER" if isinstance(value, str) and value in STRANGE_ROLES else value


def _hub_there(scope: Scope) -> None:
    scope.context[HUB] = scope.read(HUB_PARTY)


def _hub_back(scope: Scope) -> None:
    roles = scope.read(("roles",))
    for role in roles if isinstance(roles, list) else ():
        if isinstance(role, dict) and role.get("role") == "HUB":
            party = joined(role.get("country_code"), role.get("party_id"))
            if party is not None:
                scope.write(HUB_PARTY, party)
                return


def _role_there(scope: Scope) -> None:
    role = scope.read(ROLE)
    party = joined(scope.read(COUNTRY), scope.read(PARTY))
    if role == "OTHER" and party is not None and party == scope.context.get(HUB):
        role = "HUB"
    if role is not MISSING:
        scope.write(ROLE, role)


def _role_of_credentials_back(scope: Scope) -> None:
    role = scope.read(ROLE)
    if role is not MISSING:
        scope.write(ROLE, _role_back(role))


CREDENTIALS_ROLE = Mapping(
    "CredentialsRole",
    "CredentialsRole",
    (
        together({"role": "role"}, _role_there, _role_of_credentials_back),
        child("business_details", "business_details", BUSINESS_DETAILS),
        spelled("allow_downgrades", "allow_downgrades", "allowDowngrades"),
    ),
    nulls=True,
    rest=True,
)

CREDENTIALS = Mapping(
    "Credentials",
    "Credentials",
    (together({"hub_party_id": ""}, _hub_there, _hub_back), children("roles", "roles", CREDENTIALS_ROLE)),
    nulls=True,
    rest=True,
)

CLIENT_INFO = Mapping(
    "ClientInfo", "ClientInfo", (COUNTRY_AND_PARTY, member("role", back=_role_back)), nulls=True, rest=True
)

MODULES = {"invoicereconciliation": "irrs"}
"""Modules that have another name in 3.0."""

_BACK = {new: old for old, new in MODULES.items()}


def _module_there(value: object) -> object:
    return MODULES.get(value, value) if isinstance(value, str) else value


def _module_back(value: object) -> object:
    return _BACK.get(value, value) if isinstance(value, str) else value


ENDPOINT = Mapping(
    "Endpoint",
    "VersionEndpoint",
    (member("identifier", there=_module_there, back=_module_back),),
    nulls=True,
    rest=True,
)

VERSION_DETAILS = Mapping(
    "VersionDetails", "VersionDetail", (children("endpoints", "endpoints", ENDPOINT),), nulls=True, rest=True
)

VERSION = Mapping("Version", "VersionInformation", nulls=True, rest=True)

PARTIES = (CREDENTIALS, CREDENTIALS_ROLE, CLIENT_INFO, VERSION, VERSION_DETAILS, ENDPOINT)
