"""Token and CdrToken ⇄ authentication: which member identifies the driver depends on the token's type."""

import re
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Path, Together, Told, look, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import constant
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import AUTH_METHOD
from wwcp_ocpi.wwcp.identifiers import fits
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

IDENTIFICATIONS = {"APP_USER": "remoteIdentification", "EMAID": "plugAndChargeIdentification"}
"""Types of token whose uid is a contract id (eMAId) in WWCP; all others are an `authToken` with its type."""

TAKEN_AS = "OCPI does not say how a token is used; WWCP takes it for a remote start."

BARE_CONTRACT = "remoteIdentification"
"""Where a contract stands that comes without a token: OCPI 2.1.1 names no more of the driver."""

CONTRACTS = frozenset([*IDENTIFICATIONS, "OTHER"])
"""Types of token whose uid, if it is an eMAId, is the contract itself (OCPI 2.2.1 has no `EMAID` and says `OTHER`)."""

STOOD_THERE = "Who stood at the station and was read by a token had an RFID card; WWCP does not say so itself."
IN_BRACKETS = "The reference writes the type of a token in brackets behind it."
BY_CONTRACT = "The identification is a contract id; WWCP names no other."
REMOTELY = "REMOTE, because {} says that it was started by a command."
LOCALLY = "LOCAL, because {} says that the token was read at the station."
BY_REMOTE = "WWCP says REMOTE and no method: it was started by a command."

_TYPED = re.compile(r"(\S.*) \((RFID|ISO15118|MACAddress|AD_HOC_USER|OTHER)\)", re.ASCII)


def identification(left: str, right: str) -> Together:
    """`uid` and `type` of a token ⇄ the identification below `right`."""
    uid, type_, contract_id = (_below(left, name) for name in ("uid", "type", "contract_id"))
    token, token_type = _below(right, "authToken"), _below(right, "authTokenType")
    used = _below(right, "authenticationType")
    accounts = {type_: _below(right, name) for type_, name in IDENTIFICATIONS.items()}
    bare = _below(right, BARE_CONTRACT)

    def there(scope: Scope) -> Told:
        shown = scope.source.get(left) if left else scope.source
        if not isinstance(shown, dict):
            return False
        value, kind, contract = shown.get("uid", MISSING), shown.get("type"), shown.get("contract_id", MISSING)
        account = accounts.get(kind) if isinstance(kind, str) else None
        if account is not None and fits_account(value):
            scope.write(account, value)
            return None if contract is MISSING else {contract_id: value}
        if left and value is MISSING and fits_account(contract):
            scope.write(bare, contract)
            return None
        if isinstance(value, str) and isinstance(kind, str):
            scope.write(token, value)
            scope.write(token_type, kind)
            return None if kind in CONTRACTS and fits_account(value) else True
        local = look(scope.target, used) == "LOCAL"
        _write_token(scope, (value, kind), (token, token_type), local)
        return None

    def back(scope: Scope) -> None:
        for kind, account in accounts.items():
            value = scope.read(account)
            if isinstance(value, str):
                scope.write(uid, value)
                scope.write(type_, kind)
                _write_contract(scope, contract_id, value, kind)
                return
        method = scope.target.get("auth_method")
        local = scope.read(used) == "LOCAL" or method in ("AUTH_REQUEST", "WHITELIST")
        kind = _write_token(scope, (scope.read(token), scope.read(token_type)), (uid, type_), local)
        _write_contract(scope, contract_id, scope.read(token), kind)

    pairs = [("/".join(uid), "/".join(place)) for place in (token, *accounts.values())]
    return together([*pairs, ("/".join(type_), "/".join(token_type))], there, back)


def _write_token(scope: Scope, found: tuple[Any, Any], to: tuple[Path, Path], local: bool) -> Any:
    """Write a token and its type; one without a type may have it in brackets, or be an RFID card."""
    token, type_ = found
    typed = _TYPED.fullmatch(token) if isinstance(token, str) and not isinstance(type_, str) else None
    if typed is not None:
        token, type_ = typed[1], typed[2]
        scope.remark("approximated", to[1], IN_BRACKETS)
    elif local and isinstance(token, str) and not isinstance(type_, str):
        type_ = "RFID"
        scope.remark("assumed", to[1], STOOD_THERE)
    for path, value in zip(to, (token, type_), strict=True):
        if isinstance(value, str):
            scope.write(path, value)
    return type_


def _write_contract(scope: Scope, path: Path, uid: Any, kind: Any) -> None:
    if isinstance(kind, str) and kind in CONTRACTS and fits_account(uid):
        scope.write(path, uid)
        scope.remark("approximated", path, BY_CONTRACT)


def fits_account(value: Any) -> bool:
    """Whether a uid is an e-mobility account id (eMAId)."""
    return isinstance(value, str) and fits("EMobilityAccount", value)


def authentication(right: str) -> tuple[Together, ...]:
    """`cdr_token` and `auth_method` of a CDR or Session ⇄ the authentication at `right`."""
    kind, method = _below(right, "authenticationType"), _below(right, "authMethod")

    def there(scope: Scope) -> Told:
        value = scope.source.get("auth_method")
        converted = AUTH_METHOD.there(value)
        returned = AUTH_METHOD.back(converted)
        if returned is MISSING:
            return False  # OCPI's is closed: an unknown one would not come back
        remote = value == "COMMAND"
        sentence = (REMOTELY if remote else LOCALLY).format(value)
        scope.assume(kind, "REMOTE" if remote else "LOCAL", sentence, ("auth_method",))
        scope.write(method, converted)
        return True if returned == value else {"auth_method": returned}

    def back(scope: Scope) -> None:
        converted = AUTH_METHOD.back(scope.read(method))
        if converted is MISSING and scope.read(method) is MISSING and scope.read(kind) == "REMOTE":
            converted = "COMMAND"
            scope.remark("approximated", ("auth_method",), BY_REMOTE, kind)
        if converted is not MISSING:
            scope.write(("auth_method",), converted)

    methods = together([("auth_method", "/".join(method)), ("", "/".join(kind))], there, back)
    return (methods, identification("cdr_token", right))


def _below(base: str, name: str) -> Path:
    return (*base.split("/"), name) if base else (name,)


TOKEN = Mapping(
    "Token",
    "AAuthentication",
    (
        constant("authenticationType", "REMOTE", TAKEN_AS),
        identification("", ""),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    right_order=MEMBERS["AAuthentication"],
)
