"""What people type to describe a session, as the members of a description."""

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription
from wwcp_ocpi.pricing.zone import Zone
from wwcp_ocpi.pricing.zone_names import UnknownZone
from wwcp_ocpi.pricing.zones import time_zone

_HOURS = re.compile(r"(\d{1,4}):([0-5]\d)")
_NUMBER = re.compile(r"-?\d{1,12}(?:[.,]\d{1,9})?")
_DURATIONS = frozenset({"duration", "parking", "reservation"})


def members(texts: Mapping[str, str]) -> JsonObject:
    """The description; numbers with a point or a comma, durations as minutes, `2:30`, `2h30m` or `PT2H30M`."""
    return {name: _member(name, text.strip()) for name, text in texts.items() if text.strip()}


def _member(name: str, text: str) -> Decimal | str:
    if name in _DURATIONS and (clock := _HOURS.fullmatch(text)):
        return f"{clock[1]}h{clock[2]}m"
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else text


def quantity(texts: Mapping[str, str], member: str, unit: str) -> Decimal:
    """A number of 0 or more, 0 where the box is empty; raises BadDescription."""
    text = texts.get(member, "").replace(",", ".")
    try:
        found = Decimal(text or 0)
    except InvalidOperation:
        found = Decimal(-1)
    if not found.is_finite() or not 0 <= found <= 100_000:
        raise BadDescription(member, f"“{texts[member]}” is no number of {unit}; give 0 or more, such as 11.")
    return found


def zone(texts: Mapping[str, str], known: Zone) -> Zone:
    """The zone that is asked for, else the one that is known; raises BadDescription."""
    name = texts.get("time_zone")
    if name is None:
        return known
    try:
        return time_zone(stated=None, coordinates=None, country=None, at=None, asked=name)
    except UnknownZone as unknown:
        raise BadDescription("time_zone", str(unknown)) from None
