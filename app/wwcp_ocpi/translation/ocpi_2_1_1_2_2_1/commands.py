"""Commands and real-time authorization of OCPI 2.1.1 ⇄ 2.2.1.

The C# implementation has `timeout` and `message` in the CommandResponse of 2.1.1 too: they stand on both sides.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.mapping import Mapping, Path, child, member, together
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.tokens import TOKEN
from wwcp_ocpi.translation.passage import Scope

RESERVATION: Path = ("reservation_id",)
NO_NUMBER = "The reservation_id of OCPI 2.1.1 is an integer, which this one is not; keep your own list of such ids."
NO_TIMEOUT = "OCPI 2.2.1 asks for a timeout, which OCPI 2.1.1 does not name; it is left out."
UNREPEATED = "OCPI 2.2.1 asks for the token that is authorized; OCPI 2.1.1 does not repeat it."

_LONGEST = 18
"""Digits of an integer that every partner can hold."""


def _id_there(scope: Scope) -> None:
    value = scope.read(RESERVATION)
    if value is None or isinstance(value, str):
        scope.write(RESERVATION, value)
    elif isinstance(value, int) and not isinstance(value, bool):
        scope.write(RESERVATION, str(value))


def _id_back(scope: Scope) -> None:
    value = scope.read(RESERVATION)
    if value is None:
        scope.write(RESERVATION, None)
    elif isinstance(value, str):
        number = _number(value)
        scope.write(RESERVATION, value if number is None else number)
        if number is None:
            scope.remark("approximated", RESERVATION, NO_NUMBER, RESERVATION)


def _number(text: str) -> int | None:
    """The integer that is written as `text` and no other way."""
    if not text.isascii() or not text.isdecimal() or len(text) > _LONGEST:
        return None
    return int(text) if str(int(text)) == text else None


RESERVE_NOW = Mapping(
    "ReserveNow",
    "ReserveNow",
    (
        child("token", "token", TOKEN),
        together({"reservation_id": "reservation_id"}, _id_there, _id_back),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"authorization_reference"}),
)

START_SESSION = Mapping(
    "StartSession",
    "StartSession",
    (child("token", "token", TOKEN),),
    nulls=True,
    rest=True,
    right_only=frozenset({"connector_id", "authorization_reference"}),
)

STOP_SESSION = Mapping("StopSession", "StopSession", nulls=True, rest=True)

UNLOCK_CONNECTOR = Mapping("UnlockConnector", "UnlockConnector", nulls=True, rest=True)


def _unsaid(name: str, message: str) -> Any:
    """Says upwards that a required member is not there."""

    def there(scope: Scope) -> None:
        if scope.read((name,)) in (MISSING, None):
            asks(scope, message, name)

    return together([], there, lambda scope: None)


COMMAND_RESPONSE = Mapping(
    "CommandResponse",
    "CommandResponse",
    (member("result", there=instead({"TIMEOUT": "REJECTED"})), _unsaid("timeout", NO_TIMEOUT)),
    nulls=True,
    rest=True,
)

LOCATION_REFERENCES = Mapping(
    "LocationReferences", "LocationReferences", nulls=True, rest=True, left_only=frozenset({"connector_ids"})
)


def _token_unsaid(scope: Scope) -> None:
    asks(scope, UNREPEATED, "token")


AUTHORIZATION_INFO = Mapping(
    "AuthorizationInfo",
    "AuthorizationInfo",
    (child("location", "location", LOCATION_REFERENCES), together([], _token_unsaid, lambda scope: None)),
    nulls=True,
    rest=True,
    right_only=frozenset({"token", "authorization_reference"}),
    left_order=("allowed", "location", "info"),
    right_order=("allowed", "location", "info"),
)
