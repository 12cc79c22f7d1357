"""Who issued an object and which state of it this is: one party id of five characters, and a version counter."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Path, Together, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.timestamps import wwcp_timestamp

COUNTRY: Path = ("country_code",)
PARTY: Path = ("party_id",)
VERSION_MEMBER: Path = ("version",)
LAST_UPDATED: Path = ("last_updated",)

_TWO = re.compile(r"[A-Za-z0-9]{2}", re.ASCII)
_THREE = re.compile(r"[A-Za-z0-9]{3}", re.ASCII)
_FIVE = re.compile(r"[A-Za-z0-9]{5}", re.ASCII)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

COUNTED = "OCPI 2.3.0 has no version counter; the milliseconds of last_updated since 1970 stand for it."


def joined(country_code: Any, party_id: Any) -> str | None:
    """`DE` and `ABC` as `DEABC`; None where they are no country code and party id."""
    if _matches(_TWO, country_code) and _matches(_THREE, party_id):
        return f"{country_code}{party_id}"
    return None


def parted(party_id: Any) -> tuple[str, str] | None:
    """`DEABC` as `DE` and `ABC`; None where it is no party id of OCPI 3.0."""
    return (party_id[:2], party_id[2:]) if _matches(_FIVE, party_id) else None


def _matches(pattern: re.Pattern[str], value: Any) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _issuer_there(scope: Scope) -> None:
    party = joined(scope.read(COUNTRY), scope.read(PARTY))
    if party is not None:
        scope.write(PARTY, party)


def _issuer_back(scope: Scope) -> None:
    parts = parted(scope.read(PARTY))
    if parts is not None:
        scope.write(COUNTRY, parts[0])
        scope.write(PARTY, parts[1])


ISSUER: Together = together([("country_code", "party_id"), ("party_id", "party_id")], _issuer_there, _issuer_back)
"""`country_code` and `party_id` ⇄ the party id of five characters."""


def _both_there(scope: Scope) -> None:
    country = scope.read(COUNTRY)
    if country is not MISSING:
        scope.write(COUNTRY, country)
    party = joined(country, scope.read(PARTY))
    if party is not None:
        scope.write(PARTY, party)


def _both_back(scope: Scope) -> None:
    """A party id of three characters is read too: beside a country code it can only be meant so."""
    country, party = scope.read(COUNTRY), scope.read(PARTY)
    parts = parted(party)
    if parts is None and joined(country, party) is not None:
        parts = (country, party)
    if parts is not None:
        scope.write(PARTY, parts[1])
        country = country if _matches(_TWO, country) else parts[0]
    if country is not MISSING:
        scope.write(COUNTRY, country)


COUNTRY_AND_PARTY: Together = together(
    [("country_code", "country_code"), ("country_code", "party_id"), ("party_id", "party_id")], _both_there, _both_back
)
"""The same in the two classes of 3.0 that keep the country code beside it, CDRToken and ClientInfo."""


def milliseconds(last_updated: Any) -> int | None:
    """A point in time as milliseconds since 1970; None for what is none or lies before."""
    text = wwcp_timestamp(last_updated)
    if text is MISSING:
        return None
    passed = (datetime.fromisoformat(text) - _EPOCH) // timedelta(milliseconds=1)
    return passed if passed >= 0 else None


def _version_there(scope: Scope) -> None:
    counted = milliseconds(scope.read(LAST_UPDATED))
    if counted is not None:
        scope.assume(VERSION_MEMBER, counted, COUNTED, LAST_UPDATED)


VERSION: Together = together({"": "version"}, _version_there, lambda scope: None)
"""Nothing ⇄ the version counter: told from `last_updated`, so that a newer state has the higher one."""
