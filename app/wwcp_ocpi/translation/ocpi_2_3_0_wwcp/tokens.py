"""Token and CdrToken ⇄ authentication: which member identifies the driver depends on the token's type."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Path, Together, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import constant
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import AUTH_METHOD
from wwcp_ocpi.wwcp.identifiers import fits
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

IDENTIFICATIONS = {"APP_USER": "remoteIdentification", "EMAID": "plugAndChargeIdentification"}
"""Types of token whose uid is a contract id (eMAId) in WWCP; all others are an `authToken` with its type."""

TAKEN_AS = "OCPI does not say how a token is used; WWCP takes it for a remote start."

_TYPES = {name: type_ for type_, name in IDENTIFICATIONS.items()}


def identification(left: str, right: str) -> Together:
    """`uid` and `type` of a token ⇄ the identification below `right`."""
    uid, type_ = _below(left, "uid"), _below(left, "type")
    token, token_type = _below(right, "authToken"), _below(right, "authTokenType")

    def there(scope: Scope) -> None:
        value, kind = scope.read(uid), scope.read(type_)
        name = IDENTIFICATIONS.get(kind) if isinstance(kind, str) and fits_account(value) else None
        if name is not None:
            scope.write(_below(right, name), value)
            return
        if isinstance(value, str):
            scope.write(token, value)
        if isinstance(kind, str):
            scope.write(token_type, kind)

    def back(scope: Scope) -> None:
        for name, kind in _TYPES.items():
            value = scope.read(_below(right, name))
            if isinstance(value, str):
                scope.write(uid, value)
                scope.write(type_, kind)
                return
        for source, target in ((token, uid), (token_type, type_)):
            value = scope.read(source)
            if isinstance(value, str):
                scope.write(target, value)

    names = ["authToken", *_TYPES]
    pairs = [("/".join(uid), "/".join(_below(right, name))) for name in names]
    return together([*pairs, ("/".join(type_), "/".join(token_type))], there, back)


def fits_account(value: Any) -> bool:
    """Whether a uid is an e-mobility account id (eMAId)."""
    return isinstance(value, str) and fits("EMobilityAccount", value)


def authentication(right: str) -> tuple[Together, ...]:
    """`cdr_token` and `auth_method` of a CDR or Session ⇄ the authentication at `right`."""
    kind, method = _below(right, "authenticationType"), _below(right, "authMethod")

    def there(scope: Scope) -> None:
        value = scope.read(("auth_method",))
        converted = AUTH_METHOD.there(value)
        if AUTH_METHOD.back(converted) is MISSING:
            return  # OCPI's is closed: an unknown one would not come back
        remote = value == "COMMAND"
        where = "it was started by a command" if remote else "the token was read at the station"
        sentence = f"{'REMOTE' if remote else 'LOCAL'}, because {value} says that {where}."
        scope.assume(kind, "REMOTE" if remote else "LOCAL", sentence, ("auth_method",))
        scope.write(method, converted)

    def back(scope: Scope) -> None:
        converted = AUTH_METHOD.back(scope.read(method))
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
