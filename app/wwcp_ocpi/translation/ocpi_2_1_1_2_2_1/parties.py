"""Whose a record is: OCPI 2.1.1 leaves it to the connection, OCPI 2.2.1 says it in each record.

The members of the C# implementation (`country_code`, `party_id` in 2.1.1 too) stand on both sides alike. Where there
are none, the party that the caller names counts, then what an id of the record tells. Nothing else is made up. Both
directions do the same, so that translating again changes nothing.
"""

import re
from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.countries import ALPHA_2
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.mapping import Direction, Path, Together, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.identifiers import parse, party_of

Party = tuple[str, str]
"""Country code and party id."""

Told = Callable[[Scope], tuple[Party, Path | None] | None]
"""A party that an id of the source tells, and that id's place if it stands in no list."""

COUNTRY: Path = ("country_code",)
PARTY: Path = ("party_id",)
NAMES = (COUNTRY, PARTY)

OWNER = "owner"
"""The context under which a record hands its party to those inside it."""

UNNAMED = "No party is named, as in OCPI 2.1.1 the connection says it; taken for that of the connection, and left out."

_GIVEN = re.compile("([A-Za-z]{2})[*-]?([A-Za-z0-9]{3})", re.ASCII)


def split_party(text: Any) -> Party | None:
    """`DE*ABC` as its two parts; None for anything else."""
    found = _GIVEN.fullmatch(text) if isinstance(text, str) else None
    return (found[1], found[2]) if found else None


def party(there: Told, back: Told | None = None) -> Together:
    """`country_code` and `party_id`; `there` and `back` tell them from the ids of either side."""
    return together(
        {"country_code": "country_code", "party_id": "party_id"},
        lambda scope: _party(scope, there),
        lambda scope: _party(scope, back or there),
    )


def _party(scope: Scope, told: Told) -> None:
    """What is stated, if it is a party; of half a party the ids tell better, and if they do not, the half stays."""
    values = [scope.read(path) for path in NAMES]
    found = None if all(isinstance(value, str) for value in values) else _given(scope) or _told(scope, told)
    if found is not None:
        (country, party_id), message, because = found
        scope.assume(COUNTRY, country, message, because)
        scope.assume(PARTY, party_id, message, because)
    elif all(value is MISSING or value is None for value in values):
        _ask(scope)
    else:
        for path, value in zip(NAMES, values, strict=True):
            if value is not MISSING:
                scope.write(path, value)


def _ask(scope: Scope) -> None:
    if scope.direction is Direction.THERE:
        asks(scope, UNNAMED, "country_code", "party_id", kind="approximated" if scope.to else "assumed")


def _given(scope: Scope) -> tuple[Party, str, Path | None] | None:
    owner = scope.context.get(OWNER)
    if owner is not None:
        return owner, "It names no party; taken for one of the record that holds it.", None
    named = split_party(scope.passage.party)
    if named is not None:
        return named, f"It names no party; taken for one of {'*'.join(named)}, as asked.", None
    return None


def _told(scope: Scope, told: Told) -> tuple[Party, str, Path | None] | None:
    found = told(scope)
    return None if found is None else (found[0], "It names no party; told from an id in it.", found[1])


def own(scope: Scope) -> None:
    """Hand the party that was written to the records inside."""
    country, party_id = (scope.target.get(name) for name in ("country_code", "party_id"))
    if isinstance(country, str) and isinstance(party_id, str):
        scope.context[OWNER] = (country, party_id)


OWNED = together([], own, own)
"""The rule that does so; it follows the one that writes the party."""


def of_operator(text: Any) -> Party | None:
    """The party of an EVSE or tariff id such as `DE*ABC*E1`."""
    found = party_of(text)
    return found if found is not None and found[0].upper() in ALPHA_2 else None


def of_evse_id(text: Any) -> Party | None:
    """The party of an EVSE id."""
    return of_operator(text) if parse("EVSE", text) is not None else None


def of_contract(text: Any) -> Party | None:
    """The provider of a contract id such as `NL-MSP-C12345678-X`; one without separators could be any text."""
    found = parse("EMobilityAccount", text)
    if found is None or not any(mark in found.text for mark in "-*|"):
        return None
    provider = re.sub(r"[-*|]", "", found.operator)
    return (provider[:2], provider[2:]) if provider[:2].upper() in ALPHA_2 else None


def contract(*path: str) -> Told:
    """Told from the contract id at `path`."""

    def told(scope: Scope) -> tuple[Party, Path | None] | None:
        found = of_contract(scope.read(path))
        return None if found is None else (found, path)

    return told


def tariff(scope: Scope) -> tuple[Party, Path | None] | None:
    """Told from a tariff id such as `DE*ABC*T1`."""
    text = scope.read(("id",))
    found = of_operator(text) if parse("ChargingTariff", text) is not None else None
    return None if found is None else (found, ("id",))


def evses(scope: Scope) -> tuple[Party, Path | None] | None:
    """Told from the ids of a location's EVSEs, if all that have one name the same operator."""
    values = scope.read(("evses",))
    ids = [evse.get("evse_id") for evse in values if isinstance(evse, dict)] if isinstance(values, list) else []
    found = {of_evse_id(text) for text in ids if isinstance(text, str)}
    told = found.pop() if len(found) == 1 else None
    return None if told is None else (told, None)


def starred(text: Any) -> Party | None:
    """The party of an EVSE uid that is written like an EVSE id, with its stars."""
    return of_evse_id(text) if isinstance(text, str) and text[2:3] == "*" == text[6:7] else None
