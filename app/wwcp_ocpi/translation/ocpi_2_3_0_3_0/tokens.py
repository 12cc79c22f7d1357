"""Token ⇄ Token and AuthorizationInfo: 2.3.0 says whether a token is valid, 3.0 from when on and until when.

A token whose time ends with its last change is not valid; one whose time lies around it is. `valid` is left over in 3.0
and is read; it is written only where no time can be told.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import COUNTRY_AND_PARTY, ISSUER, LAST_UPDATED, VERSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.timestamps import wwcp_timestamp

VALID = ("valid",)
FROM = ("valid_from",)
UNTIL = ("valid_until",)

SINCE = "OCPI 2.3.0 does not say from when on a token is valid; it is taken from its last change on."
ENDED = "OCPI 2.3.0 says that the token is not valid, not since when; it is taken as ended by its last change."


def _valid_there(scope: Scope) -> None:
    valid, changed = scope.read(VALID), scope.read(LAST_UPDATED)
    if not isinstance(valid, bool):
        return
    if wwcp_timestamp(changed) is MISSING:
        scope.write(VALID, valid)
        return
    scope.assume(FROM, changed, SINCE, LAST_UPDATED)
    if not valid:
        scope.write(UNTIL, changed)
        scope.remark("approximated", UNTIL, ENDED, VALID)


def _valid_back(scope: Scope) -> None:
    start, end, changed = (wwcp_timestamp(scope.read(path)) for path in (FROM, UNTIL, LAST_UPDATED))
    valid = scope.read(VALID)
    if not isinstance(valid, bool):
        valid = MISSING
    if valid is not False and changed is not MISSING:
        valid = _covers(start, end, changed, valid)
    if valid is not MISSING:
        scope.write(VALID, valid)


def _covers(start: Any, end: Any, moment: Any, otherwise: Any) -> Any:
    """Whether a time holds a moment; all are UTC in one form, so that they compare as text."""
    if start is MISSING and end is MISSING:
        return otherwise
    return (start is MISSING or start <= moment) and (end is MISSING or moment < end)


TOKEN = Mapping(
    "Token",
    "Token",
    (
        ISSUER,
        VERSION,
        together([("valid", "valid_from"), ("valid", "valid_until"), ("valid", "valid")], _valid_there, _valid_back),
        child("energy_contract", "energy_contract", ALIKE),
    ),
    nulls=True,
    rest=True,
    left_order=(
        *("country_code", "party_id", "uid", "type", "contract_id", "visual_number", "issuer", "group_id", "valid"),
        *("whitelist", "language", "default_profile_type", "energy_contract", "created", "last_updated"),
    ),
    right_order=(
        *("party_id", "uid", "version", "type", "contract_id", "visual_number", "issuer", "group_id", "valid_from"),
        *("valid_until", "valid", "whitelist", "language", "default_profile_type", "energy_contract", "created"),
        "last_updated",
    ),
)

CDR_TOKEN = Mapping("CdrToken", "CDRToken", (COUNTRY_AND_PARTY,), nulls=True, rest=True)


def _allowed_back(value: Any) -> Any:
    return "NOT_ALLOWED" if value == "REQUEST_TOO_BROAD" else value


AUTHORIZATION_INFO = Mapping(
    "AuthorizationInfo",
    "AuthorizationInfo",
    (
        member("allowed", back=_allowed_back),
        child("token", "token", TOKEN),
        child("location", "location", ALIKE),
        child("info", "info", ALIKE),
    ),
    nulls=True,
    rest=True,
)

LOCATION_REFERENCES = Mapping("LocationReferences", "LocationReference", nulls=True, rest=True)
