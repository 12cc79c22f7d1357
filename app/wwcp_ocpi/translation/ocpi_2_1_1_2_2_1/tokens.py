"""Token of OCPI 2.1.1 ⇄ 2.2.1, and the token of a session or CDR, which 2.1.1 names by its contract only."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.condensed import condense, expand
from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.mapping import Mapping, Path, member, together
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1 import parties
from wwcp_ocpi.translation.passage import Scope

AUTH_ID: Path = ("auth_id",)
CDR_TOKEN: Path = ("cdr_token",)

CONTRACT_ONLY = "OCPI 2.1.1 names a token by its contract only."
NEITHER_UID_NOR_TYPE = "OCPI 2.1.1 names the contract of the token only; its uid and type are not known, and left out."
NOR_PARTY = "OCPI 2.1.1 names the contract of the token only; its uid, type and party are not known, and left out."

TOKEN = Mapping(
    "Token",
    "Token",
    (
        parties.party(parties.contract("auth_id"), parties.contract("contract_id")),
        member("auth_id", "contract_id"),
        member("type", back=instead({"APP_USER": "OTHER", "AD_HOC_USER": "OTHER", "EMAID": "OTHER"})),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"group_id", "default_profile_type", "energy_contract"}),
    left_order=(
        *("country_code", "party_id", "uid", "type", "auth_id", "visual_number", "issuer", "valid", "whitelist"),
        *("language", "last_updated"),
    ),
    right_order=(
        *("country_code", "party_id", "uid", "type", "contract_id", "visual_number", "issuer", "valid", "whitelist"),
        *("language", "last_updated"),
    ),
)


def _contract(token: Any) -> Any:
    contract = token.get("contract_id") if isinstance(token, dict) else None
    return contract if isinstance(contract, str) else MISSING


def _token(contract: Any) -> Any:
    found = parties.of_contract(contract)
    owner = {} if found is None else {"country_code": found[0], "party_id": found[1]}
    return {**owner, "contract_id": contract}


def _token_there(scope: Scope) -> None:
    contract = scope.read(AUTH_ID)
    if contract is None:
        scope.write(CDR_TOKEN, None)
    if not isinstance(contract, str) or expand(scope, CDR_TOKEN, contract, _contract, _token):
        return
    known = parties.of_contract(contract) is not None
    message = NEITHER_UID_NOR_TYPE if known else NOR_PARTY
    scope.remark("approximated", CDR_TOKEN, message, AUTH_ID)
    for name in ("country_code", "party_id") if known else ():
        scope.remark("assumed", (*CDR_TOKEN, name), "Told from the contract.", AUTH_ID)


def _condensed(scope: Scope) -> tuple[Any, bool]:
    """The contract, and whether there is more. A uid that repeats the contract is not remembered.

    WWCP tells it from the contract again; remembered, it would be carried where nothing is missing.
    """
    token = scope.read(CDR_TOKEN)
    contract = _contract(token)
    if contract is MISSING or token.get("uid") != contract:
        return condense(scope, CDR_TOKEN, _contract, _token)
    return contract, True


def _token_back(scope: Scope) -> None:
    if scope.read(CDR_TOKEN) is None:
        scope.write(AUTH_ID, None)
        return
    contract, more = _condensed(scope)
    if contract is not MISSING:
        scope.write(AUTH_ID, contract)
    elif isinstance(scope.read(CDR_TOKEN), dict):
        asks(scope, "OCPI 2.1.1 asks for the contract of the token, and none is given.", "auth_id")
    if more:
        scope.remark("approximated", AUTH_ID, CONTRACT_ONLY, (*CDR_TOKEN, "contract_id"))


AUTHORIZED = (
    together({"auth_id": "cdr_token/contract_id"}, _token_there, _token_back),
    member("auth_method", back=instead({"COMMAND": "AUTH_REQUEST"})),
)
"""The rules of `auth_id` and `auth_method` in a session or CDR; a command is a request for authorization in 2.1.1."""
