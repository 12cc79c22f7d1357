"""Credentials of OCPI 2.1.1 ⇄ 2.2.1: one party per connection there, a list of roles here.

The first charge point operator (else the first eMSP, else the first role) is the party of 2.1.1; the other roles are
companions, since each needs a connection of its own.
"""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.mapping import Mapping, Path, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.translation.steps import Companions

ROLES: Path = ("roles",)
PARTY_MEMBERS = ("business_details", "party_id", "country_code")
RANK = ("CPO", "EMSP")

NO_ROLE = "OCPI 2.1.1 does not say the role of a party; it is left out."
OTHERS = "OCPI 2.1.1 has one party for each connection; the other roles are companions."


def main_role(roles: Any) -> int | None:
    """The place of the role that stands for the platform in 2.1.1, None where no role is an object."""
    places = [i for i, role in enumerate(roles) if isinstance(role, dict)] if isinstance(roles, list) else []
    return min(places, key=lambda place: (_rank(roles[place]), place), default=None)


def _rank(role: dict[str, Any]) -> int:
    name = role.get("role")
    return RANK.index(name) if isinstance(name, str) and name in RANK else len(RANK)


def _shown(role: Any) -> dict[str, Any]:
    """Who a role says somebody is; half a party, or details that are no object, name nobody."""
    found = {name: role[name] for name in PARTY_MEMBERS if name in role}
    named = all(isinstance(found.get(name), str) for name in ("country_code", "party_id"))
    return found if named or isinstance(found.get("business_details"), dict) else {}


def _roles_there(scope: Scope) -> None:
    shown = _shown(scope.source)
    kept = scope.remembered(scope.at, "roles")
    place = main_role(kept)
    if place is not None:
        scope.write(ROLES, [_updated(role, shown) if i == place else role for i, role in enumerate(kept)])
    elif shown:
        scope.write(ROLES, [shown])
        asks(scope, NO_ROLE)


def _updated(role: dict[str, Any], shown: dict[str, Any]) -> dict[str, Any]:
    """The remembered role with the party as it is now; one that is as it was stays as it is."""
    return role if same(_shown(role), shown) else {**{k: v for k, v in role.items() if k not in PARTY_MEMBERS}, **shown}


def _roles_back(scope: Scope) -> None:
    roles = scope.read(ROLES)
    place = main_role(roles)
    if place is None:
        return
    shown = _shown(roles[place])
    for name, value in shown.items():
        scope.write((name,), value)
    if not same(roles, [shown]):
        scope.remember(scope.to, "roles", roles)
    if len(roles) > 1 and "party_id" in shown:
        scope.remark("approximated", ("party_id",), OTHERS, ROLES)


def other_parties(value: dict[str, Any], source: dict[str, Any]) -> Iterator[Companion]:
    """The Credentials of 2.1.1 for each role of `source` (2.2.1) but the main one, whose are in `value`."""
    roles = source.get("roles", MISSING)
    place = main_role(roles)
    for i, role in enumerate(roles if place is not None else ()):
        if i != place and isinstance(role, dict):
            endpoint: dict[str, Any] = {name: value[name] for name in ("token", "url") if name in value}
            yield Companion("Credentials", {**endpoint, **_shown(role)})


CREDENTIALS = Mapping(
    "Credentials",
    "Credentials",
    (together({name: f"roles/0/{name}" for name in PARTY_MEMBERS}, _roles_there, _roles_back),),
    nulls=True,
    rest=True,
    left_order=("token", "url", *PARTY_MEMBERS),
    right_order=("token", "url", "roles"),
)

COMPANIONS: Companions = {("ocpi-2.1.1", "Credentials"): other_parties}
