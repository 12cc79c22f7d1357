"""WWCP identifiers for records that OCPI named freely, and the way back.

A partner's id often does not fit WWCP (UUIDs, `_`, a country of three letters). Where it fits it stays readable,
else a hash stands in; either way the same record gets the same identifier in every run.
"""

import hashlib
import re
from functools import lru_cache
from typing import Any

from wwcp_ocpi.wwcp.identifiers.identifier import fits, parse
from wwcp_ocpi.wwcp.identifiers.patterns import LETTERS, Kind
from wwcp_ocpi.wwcp.identifiers.taken import TakenIds

HASH_LENGTH = 15
"""Hex digits of a stand-in, as many as the reference generates for a pool."""

MAX_HASH_LENGTH = 30
"""More digits are used where even the stand-in is taken; an EVSE id holds thirty."""

UNKNOWN_COUNTRY = "ZZ"
"""Stands for a country that is not two letters; ISO 3166 leaves it to users, CLDR means "unknown" by it."""

_COUNTRY = re.compile("[A-Za-z]{2}", re.ASCII)
_PARTY = re.compile("[A-Za-z0-9]{3}", re.ASCII)


def operator_id_of(country_code: Any, party_id: Any) -> tuple[str, bool]:
    """`CC*PID` and True; for anything that is no ISO operator `ZZ*` and three hex digits of its hash, and False."""
    return _operator_id(_text(country_code), _text(party_id))


@lru_cache(4096)
def _operator_id(country: str, party: str) -> tuple[str, bool]:
    if _COUNTRY.fullmatch(country) and _PARTY.fullmatch(party):
        return f"{country}*{party}", True
    return f"{UNKNOWN_COUNTRY}*{_digest(f'{country}*{party}')[:3]}", False


def adopted_id(kind: Kind, country_code: Any, party_id: Any, id: Any, taken: TakenIds) -> tuple[str, bool]:
    """The WWCP id of an OCPI record, and whether the party's own id is readable in it; never raises.

    `CC*PID*` + type letter + id, or the first 15 hex digits (upper case) of the SHA-256 of `cc*pid*id` for the id.
    """
    operator, known = operator_id_of(country_code, party_id)
    prefix = f"{operator}*{LETTERS[kind]}"
    own = _text(id)
    original = f"{_text(country_code)}*{_text(party_id)}*{own}"
    if known and own == own.strip() and fits(kind, prefix + own) and taken.claim(prefix + own, original):
        return prefix + own, True
    return _stand_in(prefix, original, taken), False


def _stand_in(prefix: str, original: str, taken: TakenIds) -> str:
    digest = _digest(original)
    for length in range(HASH_LENGTH, MAX_HASH_LENGTH + 1):
        if taken.claim(prefix + digest[:length], original):
            break
    return prefix + digest[:length]


def pool_id_of(country_code: Any, party_id: Any, location_id: Any, taken: TakenIds) -> tuple[str, bool]:
    """The charging pool id of a Location, and whether its id is readable in it."""
    return adopted_id("ChargingPool", country_code, party_id, location_id, taken)


def charging_tariff_id_of(country_code: Any, party_id: Any, tariff_id: Any, taken: TakenIds) -> tuple[str, bool]:
    """The charging tariff id of a Tariff, and whether its id is readable in it."""
    return adopted_id("ChargingTariff", country_code, party_id, tariff_id, taken)


def evse_id_of(country_code: Any, party_id: Any, uid: Any, taken: TakenIds, evse_id: Any = None) -> tuple[str, bool]:
    """The WWCP EVSE id: the eMI3 id where there is a usable one that is not taken, else made from the uid."""
    original = f"{_text(country_code)}*{_text(party_id)}*{_text(uid)}"
    usable = isinstance(evse_id, str) and evse_id == evse_id.strip() and fits("EVSE", evse_id)
    if usable and taken.claim(evse_id, original):
        return evse_id, True
    return adopted_id("EVSE", country_code, party_id, uid, taken)


def party_of(text: Any) -> tuple[str, str] | None:
    """Country code and party id of an operator, pool, station, EVSE or tariff id, as written there; None for DIN."""
    return _party(text) if isinstance(text, str) else None


@lru_cache(8192)
def _party(text: str) -> tuple[str, str] | None:
    for kind in ("ChargingStationOperator", *_WITH_OPERATOR):
        found = parse(kind, text)
        if found and not found.din:
            operator = text.strip()[: len(found.operator)].replace("*", "")
            return operator[:2], operator[2:]
    return None


_WITH_OPERATOR: tuple[Kind, ...] = ("ChargingPool", "ChargingStation", "EVSE", "ChargingTariff")


def location_id_of(pool_id: Any) -> str | None:
    """What follows `CC*PID*P`, or None where the text is no pool id."""
    return _own_part("ChargingPool", pool_id)


def evse_uid_of(evse_id: Any) -> str | None:
    """What follows `CC*PID*E`, or None where the text is no EVSE id."""
    return _own_part("EVSE", evse_id)


def tariff_id_of(charging_tariff_id: Any) -> str | None:
    """What follows `CC*PID*T`, or None where the text is no tariff id."""
    return _own_part("ChargingTariff", charging_tariff_id)


def _own_part(kind: Kind, text: Any) -> str | None:
    found = parse(kind, text)
    return found.suffix if found else None


def _text(value: Any) -> str:
    """A member as text; whatever is no text or number counts as empty."""
    if isinstance(value, str):
        return value
    return "" if value is None or isinstance(value, bool | list | dict) else str(value)


def _digest(text: str) -> str:
    """Upper-case hex SHA-256; half of a surrogate pair is hashed as it stands."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest().upper()
