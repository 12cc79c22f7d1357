"""The time zone of a session: named by the user or the location, else told by coordinates, else by the country.

A local time decides prices, so each guess is said: `Zone.because` tells it in sentences.
"""

from datetime import datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, TypeAlias

from wwcp_ocpi.document import JsonObject, Version
from wwcp_ocpi.pricing.zone import UNKNOWN, Zone
from wwcp_ocpi.pricing.zone_countries import only_zone, same_time, zones_of
from wwcp_ocpi.pricing.zone_names import UnknownZone, asked_for, is_offset, known, named, named_places

__all__ = ["UnknownZone", "time_zone", "zone_of"]

Degrees: TypeAlias = tuple[float, float]
"""Latitude and longitude."""

_YEARS = range(2000, 2100)
"""Years that a session may be of; 1970 stands for one that is not known."""

_SPELLINGS = (("latitude", "longitude"), ("lat", "lng"))
"""OCPI's members, and those that 3.0 is read with too."""


def time_zone(
    *,
    stated: str | None,
    coordinates: "JsonObject | None",
    country: str | None,
    at: datetime | None,
    asked: str | None,
) -> Zone:
    """The zone by what was asked for, the location's `time_zone`, its coordinates, its country; else UNKNOWN.

    `country` has two or three letters, `at` is when the session took place. Raises UnknownZone for an `asked` name
    that is none; whatever a record states raises nothing.
    """
    if asked is not None:
        return _asked(asked)
    if stated is not None and stated in named_places():
        return _of_location(stated)
    year = None if at is None or at.year not in _YEARS else at.year
    return _inferred(stated, _degrees(coordinates), country, year)


def zone_of(value: JsonObject, object: str, version: Version, location: "JsonObject | None", asked: str | None) -> Zone:
    """The zone of a CDR, Session or Location of any version; `location` is the one that it took place at, where known.

    What the record says of its place goes before what `location` says. Raises UnknownZone as `time_zone` does.
    """
    if asked is not None:
        return _asked(asked)
    stated = where = country = None
    for place in _places(value, object, version, location):
        if stated is None or named(stated) is None:
            stated = _text(place.get("time_zone")) or stated
        where = where or _degrees(place.get("coordinates"))
        country = country or _text(place.get("country"))
    if stated is not None and stated in named_places():
        return _of_location(stated)
    return _inferred(stated, where, country, _year(value))


def _places(value: JsonObject, object: str, version: Version, location: "JsonObject | None") -> list[JsonObject]:
    """What tells of the place, the record itself first: a Location, or what a record holds of one."""
    if object == "Location":
        found = [value]
    else:
        names = ("location", "cdr_location") if version == "2.1.1" else ("cdr_location", "location")
        found = [place for name in names if isinstance(place := value.get(name), dict)]
    return found if location is None else [*found, location]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _year(value: JsonObject) -> int | None:
    written = value.get("start_date_time", value.get("start_datetime"))
    if not isinstance(written, str) or not written[:4].isdecimal():
        return None
    year = int(written[:4])
    return year if year in _YEARS else None


def _degrees(coordinates: Any) -> Degrees | None:
    """Latitude and longitude, None where they are not on earth."""
    if not isinstance(coordinates, dict):
        return None
    for names in _SPELLINGS:
        north, east = coordinates.get(names[0]), coordinates.get(names[1])
        if isinstance(north, str) and isinstance(east, str):
            return _written(north, east)
        found = _on_earth(north, east)
        if found is not None:
            return found
    return None


@lru_cache(16384)
def _written(north: str, east: str) -> Degrees | None:
    return _on_earth(north, east)


def _on_earth(north: Any, east: Any) -> Degrees | None:
    """0/0 is where nobody charges."""
    latitude, longitude = _number(north), _number(east)
    if latitude is None or longitude is None or not (latitude or longitude):
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _number(value: Any) -> float | None:
    """A float, as tzfpy wants it: no amount depends on its last digits. A decimal comma is read too."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return None
    try:
        return float(value.replace(",", ".") if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None


@lru_cache(64)
def _asked(text: str) -> Zone:
    name = asked_for(text)
    return Zone(name, "asked", "" if name == text else f"{text.strip()} was asked for.")


@cache
def _of_location(name: str) -> Zone:
    return Zone(name, "location")


@lru_cache(16384)
def _inferred(stated: str | None, where: Degrees | None, country: str | None, year: int | None) -> Zone:
    """The zone where the location does not name it in plain words."""
    found = named(stated) if stated else None
    if stated and found:
        return _certain(stated, found, where, country, year)
    said = [_not_a_zone(stated)] if stated else []
    zone = _by_place(where, country, year)
    if zone is None:
        said.append(_nothing_tells(where, country))
        zone = UNKNOWN
    return Zone(zone.name, zone.source, " ".join([*said, zone.because]).strip())


def _certain(stated: str, name: str, where: Degrees | None, country: str | None, year: int | None) -> Zone:
    """The zone that a location names, if in other words than IANA's, or by a name that is of no place."""
    said = ""
    if stated != name:
        own = only_zone(country, year) if country else None
        name = own if own is not None and same_time(own, name, year) else name
        said = f"The location's time_zone {_quoted(stated)} is read as {name}."
    if name in named_places():
        return Zone(name, "location", said)
    other = _by_place(where, country, year)
    if other is not None and not same_time(name, other.name, year):
        said += f" The location's time_zone is {name}, which is of no place. {other.because} The time there is another."
    return Zone(name, "location", said.strip())


def _not_a_zone(stated: str) -> str:
    if is_offset(stated):
        return f"The location's time_zone {_quoted(stated)} does not tell when its clock is changed."
    return f"The location's time_zone {_quoted(stated)} is no time zone."


def _by_place(where: Degrees | None, country: str | None, year: int | None) -> Zone | None:
    found = _by_coordinates(where, country, year) if where else None
    return found or (_by_country(country, year) if country else None)


def _by_coordinates(where: Degrees, country: str | None, year: int | None) -> Zone | None:
    from tzfpy import get_tz  # takes 40 MB and a tenth of a second

    latitude, longitude = where
    name = get_tz(longitude, latitude)
    if name not in known() or name.startswith("Etc/"):  # at sea
        return None
    because = f"The coordinates {latitude}, {longitude} lie in {name}."
    others = zones_of(country) if country else ()
    if country and others and not any(same_time(name, other, year) for other in others):
        because += f" Its country {country.strip()} has another time."
    return Zone(name, "coordinates", because)


def _by_country(country: str, year: int | None) -> Zone | None:
    name = only_zone(country, year)
    return None if name is None else Zone(name, "country", f"All of {country.strip()} has the time of {name}.")


def _nothing_tells(where: Degrees | None, country: str | None) -> str:
    at_sea = " Its coordinates lie at sea." if where else ""
    if not country:
        return f"There is no country that tells the time zone.{at_sea}"
    several = "has several time zones" if zones_of(country) else "is no country"
    return f"{country.strip()[:60]} {several}.{at_sea}"


def _quoted(text: str) -> str:
    return f'"{text.strip()[:60]}"'
