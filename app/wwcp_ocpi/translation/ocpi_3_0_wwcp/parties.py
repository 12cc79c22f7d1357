"""The five characters of a 3.0 party (`DEGEF`) and WWCP's operator (`DE*GEF`); ids that hold the party."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Together, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import OWNER
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import OPERATOR, UNFIT, UNKNOWN_PARTY
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.identifiers import TakenIds, location_id_of, operator_id_of, party_of, pool_id_of

PARTY = ("party_id",)
LENGTH = 5

Party = tuple[Any, Any]
"""Country code and party id, as 2.x has them."""


def party(value: Any) -> Party:
    """Country code and party id of a 3.0 party; one of another length has no country."""
    if not isinstance(value, str):
        return None, None if value is MISSING else value
    return (value[:2], value[2:]) if len(value) == LENGTH else (None, value)


def _party_there(scope: Scope) -> None:
    given = scope.read(PARTY)
    scope.context[OWNER] = party(given)
    if isinstance(given, str) or "id" in scope.source:
        operator, known = operator_id_of(*party(given))
        scope.write(OPERATOR, operator)
        if not known:
            scope.remark("assumed", OPERATOR, UNKNOWN_PARTY, PARTY)


def _party_back(scope: Scope) -> None:
    found = party_of(scope.read(OPERATOR)) or party_of(_fitting(scope))
    scope.context[OWNER] = found or (None, None)
    if found is not None:
        scope.write(PARTY, "".join(found))


OWN_PARTY = together({"party_id": "/".join(OPERATOR)}, _party_there, _party_back)
"""`party_id` ⇄ `chargingStationOperatorId`; settles the owner for all below."""


def _id_there(scope: Scope) -> None:
    if "id" not in scope.source:
        return
    at_root = scope.at == "" and scope.passage.taken is not None
    text, fitted = _pool(scope, scope.passage.taken if at_root else TakenIds())
    wanted = _wanted(scope, text)
    scope.write(("@id",), wanted or text)
    if wanted or not fitted:
        scope.remark("assumed", ("@id",), UNFIT, ("id",))


def _pool(scope: Scope, taken: TakenIds) -> tuple[str, bool]:
    country, party_id = scope.context[OWNER]
    return pool_id_of(country, party_id, scope.read(("id",)), taken)


def _wanted(scope: Scope, text: str) -> str | None:
    """The stand-in that this id has in the record compared with: there it gave way to another of its batch."""
    wanted = scope.passage.wanted.get("@id") if scope.passage.wanted is not None and scope.at == "" else None
    if wanted is None or wanted == text:
        return None
    taken = TakenIds()
    taken.claim(text, "another record")
    stand_in, _ = _pool(scope, taken)
    return stand_in if stand_in == wanted else None


def _fitting(scope: Scope) -> str | None:
    """The pool's id, or what the house makes of one that is none."""
    text = scope.read(("@id",))
    if not isinstance(text, str):
        return None
    country, party_id = party_of(scope.read(OPERATOR)) or (None, None)
    return text if location_id_of(text) is not None else pool_id_of(country, party_id, text, TakenIds())[0]


def _id_back(scope: Scope) -> None:
    fitting = _fitting(scope)
    if fitting is not None:
        scope.write(("id",), location_id_of(fitting))
        owner = party_of(fitting) or (None, None)
        scope.write(PARTY, f"{owner[0]}{owner[1]}")
        scope.context[OWNER] = owner


OWN_ID: Together = together({"id": "@id"}, _id_there, _id_back)
"""`id` of a Location ⇄ `@id` of a pool, by the rule of all versions; on the way back its party wins."""
