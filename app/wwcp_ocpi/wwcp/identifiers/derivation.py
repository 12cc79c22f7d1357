"""Identifiers made from others: downward from operator to EVSE, and from an EVSE up to its station."""

from functools import lru_cache

from wwcp_ocpi.wwcp.identifiers.identifier import Identifier, parse
from wwcp_ocpi.wwcp.identifiers.patterns import LETTERS, Kind

WORDS: dict[Kind, str] = {"ChargingPool": "POOL", "ChargingStation": "STATION", "EVSE": "EVSE"}
"""A parent that spells its type out as a word has children that do."""


def derive(parent: Identifier, kind: Kind, suffix: str = "") -> Identifier | None:
    """The identifier of something below `parent`, as `DE*GEF*P1234` and `5678` give `DE*GEF*S1234*5678`.

    None where the result has not the shape of its kind, such as a station of a DIN operator.
    """
    star = "*" if parent.starred else ""
    parts = [part for part in (_inherited(parent, kind), suffix) if part]
    if parent.din:
        return parse(kind, f"{parent.operator}*{star.join(parts)}") if kind == "EVSE" else None
    return parse(kind, f"{parent.operator}{star}{LETTERS[kind]}{star.join(parts)}")


def _inherited(parent: Identifier, kind: Kind) -> str:
    """The part of the parent's suffix that its child takes over; POOL becomes STATION, STATION becomes EVSE."""
    word = WORDS.get(parent.kind, "")
    if word and kind in WORDS and parent.suffix.startswith(word[1:]):
        return WORDS[kind][1:] + parent.suffix[len(word) - 1 :]
    return parent.suffix


@lru_cache(8192)  # an EVSE occurs in record after record
def station_id_of(evse_id: str) -> str | None:
    """The station of an EVSE, by the reference's `ChargingStation_Id.Parse`: the suffix up to its last `*`.

    `DE*GEF*E1234*5678*1` and `DE*GEF*E1234*5678` belong to `DE*GEF*S1234*5678` and `DE*GEF*S1234`; the words are not
    exchanged upward. None where the text is no EVSE id, or what is left is no station id (a DIN operator).
    """
    evse = parse("EVSE", evse_id)
    if evse is None or evse.din:
        return None
    cut = evse.suffix.rfind("*")
    suffix = evse.suffix[:cut] if cut > 0 else evse.suffix
    station = parse("ChargingStation", f"{evse.operator}{'*' if evse.starred else ''}S{suffix.upper()}")
    return station.text if station else None
