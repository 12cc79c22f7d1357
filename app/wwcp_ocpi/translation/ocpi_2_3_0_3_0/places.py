"""Coordinates, companies and energy mixes: the same in both versions but for some spellings of 3.0."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, children
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import DEGREES, NUMBER, spelled

ALIKE = Mapping("", "", nulls=True, rest=True)
"""An object that is the same in both versions; named so that what it carries sits on it."""


def _as_number(value: Any) -> Any:
    """The degrees of a text as the number that the other spelling has."""
    number = NUMBER(value)
    return number if number is not value else MISSING


GEO_LOCATION = Mapping(
    "GeoLocation",
    "GeoLocation",
    (
        spelled("latitude", "latitude", "lat", form=DEGREES, other=_as_number),
        spelled("longitude", "longitude", "lng", form=DEGREES, other=_as_number),
    ),
    nulls=True,
    rest=True,
)
"""Also of related locations, which have a name as well."""


def coordinates(value: Any) -> Any:
    """The coordinates of a station in the form that both versions mean; MISSING for what is no object."""
    if not isinstance(value, dict):
        return MISSING
    found = {name: member for name, member in value.items() if name not in ("lat", "lng")}
    for name, other in (("latitude", "lat"), ("longitude", "lng")):
        degrees = value.get(name, value.get(other, MISSING))
        if degrees is not MISSING:
            found[name] = DEGREES(degrees)
    return found


POINT_OF_CONTACT = Mapping(
    "PointOfContact", "PointOfContact", (spelled("telephone", "telephone", "logo"),), nulls=True, rest=True
)

BUSINESS_DETAILS = Mapping(
    "BusinessDetails",
    "BusinessDetails",
    (child("logo", "logo", ALIKE), child("technical_contact", "technical_contact", POINT_OF_CONTACT)),
    nulls=True,
    rest=True,
)

ENERGY_MIX = Mapping(
    "EnergyMix",
    "EnergyMix",
    (children("energy_sources", "energy_sources", ALIKE), children("environ_impact", "environ_impact", ALIKE)),
    nulls=True,
    rest=True,
)
