"""Credentials, client infos and versions. A hub is a role in OCPI 2.2.1 and the member `hub_party_id` in OCPI 2.3.0."""

from typing import Any

from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.mapping import Mapping, Path, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import ALIKE, alike
from wwcp_ocpi.translation.passage import Scope

ROLES: Path = ("roles",)
HUB: Path = ("hub_party_id",)
LENGTH = 5
"""Two letters of the country and three of the party."""

OTHER = "OTHER"
NO_HUB = "OCPI 2.3.0 has no role HUB; hub_party_id says that this party is one."

CREDENTIALS_ROLE = alike("CredentialsRole", child("business_details", "business_details", ALIKE))


def _party(role: Any) -> str | None:
    """Country code and party id in one, None where they are no such text."""
    parts = [role.get(name) for name in ("country_code", "party_id")] if isinstance(role, dict) else []
    texts = [part for part in parts if isinstance(part, str)]
    return "".join(texts) if [len(part) for part in texts] == [2, 3] else None


def _hub_there(scope: Scope) -> None:
    """The first role HUB that names a party becomes hub_party_id; it stays a role if it says more than the party."""
    roles = scope.read(ROLES)
    if not isinstance(roles, list):
        if roles is None:
            scope.write(ROLES, None)
        return
    hubs = [i for i, role in enumerate(roles) if _party(role) is not None and role.get("role") == "HUB"]
    written: list[dict[str, Any]] = []
    for i, role in enumerate(roles):
        if isinstance(role, dict) and not (hubs[:1] == [i] and len(role) == len(("role", "country_code", "party_id"))):
            written.append(_role(scope, role, i, len(written)))
    scope.write(ROLES, written)
    if hubs:
        scope.write(HUB, _party(roles[hubs[0]]))


def _role(scope: Scope, role: dict[str, Any], i: int, place: int) -> dict[str, Any]:
    converted = scope.convert(CREDENTIALS_ROLE, role, ("roles", str(i)), ("roles", str(place)))
    if converted.get("role") == "HUB":
        converted["role"] = OTHER
        scope.remark("approximated", ("roles", str(place), "role"), NO_HUB)
    return converted


def _hub_back(scope: Scope) -> None:
    """The hub is the role OTHER of that party, or a further role that says the party only."""
    roles, hub = scope.read(ROLES), scope.read(HUB)
    if not isinstance(roles, list):
        if roles is None:
            scope.write(ROLES, None)
        return
    written = scope.convert_all(CREDENTIALS_ROLE, roles, ROLES, ROLES)
    if isinstance(hub, str) and len(hub) == LENGTH:
        same_party = (role for role in written if (_party(role) or "").casefold() == hub.casefold())
        found = next((role for role in same_party if role.get("role") == OTHER), None)
        if found is None:
            written.append({"role": "HUB", "party_id": hub[2:], "country_code": hub[:2]})
        else:
            found["role"] = "HUB"
    scope.write(ROLES, written)


CREDENTIALS = Mapping(
    "Credentials",
    "Credentials",
    (together([("roles", "roles"), ("roles", "hub_party_id")], _hub_there, _hub_back),),
    nulls=True,
    rest=True,
    left_order=("token", "url", "roles"),
    right_order=("token", "url", "hub_party_id", "roles"),
)

CLIENT_INFO = alike("ClientInfo", member("role", there=instead({"HUB": OTHER})))

ENDPOINT = alike("Endpoint")

VERSIONS = (alike("Version"), alike("VersionDetails", children("endpoints", "endpoints", ENDPOINT)), ENDPOINT)
