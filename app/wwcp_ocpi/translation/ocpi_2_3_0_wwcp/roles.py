"""Parties: ClientInfo ⇄ ChargingStationOperator or EMobilityProvider, by its role; and the parties behind Credentials.

Other roles (hub, navigation, …) have no WWCP entity. Neither have Credentials, which hold a secret and an address: they
travel whole, and their operators and providers come along.
"""

from collections.abc import Callable, Iterator
from typing import Any

from wwcp_ocpi.translation.mapping import Direction, Mapping, Together, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import COUNTRY, PARTY, UNKNOWN_PARTY, context, given, write_party
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.texts import BUSINESS_DETAILS
from wwcp_ocpi.translation.passage import Passage, Scope
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.wwcp import CONTEXTS, MEMBERS
from wwcp_ocpi.wwcp.enumerations import CONNECTION_STATUS
from wwcp_ocpi.wwcp.identifiers import fits, operator_id_of
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

ENTITIES = {"CPO": "ChargingStationOperator", "EMSP": "EMobilityProvider"}
"""What a role is in WWCP."""


def _operator_there(scope: Scope) -> None:
    if isinstance(scope.read(COUNTRY), str) or isinstance(scope.read(PARTY), str):
        text, known = operator_id_of(given(scope, COUNTRY), given(scope, PARTY))
        scope.write(("@id",), text)
        if not known:
            scope.remark("assumed", ("@id",), UNKNOWN_PARTY, COUNTRY)


def _operator_back(scope: Scope) -> None:
    write_party(scope, scope.read(("@id",)))


def provider_id_of(country: Any, party_id: Any) -> str | None:
    """`CC-PID`, or None where the parts make no provider's id."""
    text = f"{country}-{party_id}" if isinstance(country, str) and isinstance(party_id, str) else ""
    return text if fits("EMobilityProvider", text) and text == text.strip() else None


def _provider_there(scope: Scope) -> None:
    text = provider_id_of(scope.read(COUNTRY), scope.read(PARTY))
    if text is not None:
        scope.write(("@id",), text)


def _provider_back(scope: Scope) -> None:
    text = scope.text(("@id",)).strip()
    if fits("EMobilityProvider", text):
        scope.write(COUNTRY, text[:2])
        scope.write(PARTY, text[-3:])


def _role(name: str) -> Together:
    """The role says which entity it is, and the entity says the role."""
    return together({"role": ""}, lambda scope: None, lambda scope: scope.write(("role",), name))


def _client(role: str, there: Callable[[Scope], None], back: Callable[[Scope], None]) -> Mapping:
    entity = ENTITIES[role]
    return Mapping(
        "ClientInfo",
        entity,
        (
            together([("country_code", "@id"), ("party_id", "@id")], there, back),
            context(entity),
            _role(role),
            member("status", "status", *CONNECTION_STATUS),
            member("last_updated", "lastChange", *TIMESTAMP),
        ),
        left_order=("party_id", "country_code", "role", "status", "last_updated"),
        right_order=MEMBERS[entity],
    )


CLIENT_OPERATOR = _client("CPO", _operator_there, _operator_back)
CLIENT_PROVIDER = _client("EMSP", _provider_there, _provider_back)


def has_role(role: str) -> Callable[[Any], bool]:
    """Whether a ClientInfo has this role."""
    return lambda value: isinstance(value, dict) and value.get("role") == role


CONDITIONS = {("ClientInfo", entity): has_role(role) for role, entity in ENTITIES.items()}


def parties(credentials: dict[str, Any], _: dict[str, Any]) -> Iterator[Companion]:
    """The operators and providers that Credentials speak for, without the secret and the address."""
    roles = credentials.get("roles")
    for role in roles if isinstance(roles, list) else ():
        entity = ENTITIES.get(str(role.get("role"))) if isinstance(role, dict) else None
        if entity is not None:
            country, party_id = role.get("country_code"), role.get("party_id")
            operator = entity == "ChargingStationOperator"
            text = operator_id_of(country, party_id)[0] if operator else provider_id_of(country, party_id)
            if text is not None:
                yield Companion(entity, {"@id": text, "@context": CONTEXTS[entity], **_details(role)})


def _details(role: dict[str, Any]) -> dict[str, Any]:
    """Name, homepage and logo; WWCP always writes a name."""
    details = role.get("business_details")
    own = details if isinstance(details, dict) else {}
    return {"name": {}, **Passage(Direction.THERE, own).convert(BUSINESS_DETAILS, own, "", "")}
