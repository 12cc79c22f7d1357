"""Addresses and coordinates, which OCPI 3.0 has in several spellings; the intended one is written."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.translation.mapping import Path, Rule, Together, member, path, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.i18n import TEXT
from wwcp_ocpi.wwcp.number_text import COORDINATE, GEO_COORDINATE_MEMBERS

SHORT = {"latitude": "lat", "longitude": "lng"}
"""What the writer of an Address calls them; the values are numbers there."""


def coordinates(left: str) -> tuple[Together, ...]:
    """`latitude` and `longitude` below `left`, or `lat` and `lng` ⇄ `geoLocation`."""
    return tuple(_degrees((*path(left), name), (*path(left), SHORT[name]), to) for name, to in GEO_COORDINATE_MEMBERS)


def _degrees(intended: Path, short: Path, name: str) -> Together:
    right = ("geoLocation", name)

    def there(scope: Scope) -> None:
        found = (COORDINATE.there(scope.read(place)) for place in (intended, short))
        number = next((value for value in found if value is not MISSING), MISSING)
        if number is not MISSING:
            scope.write(right, number)

    def back(scope: Scope) -> None:
        text = COORDINATE.back(scope.read(right))
        if text is not MISSING:
            scope.write(intended, text)

    return together([("/".join(left), "/".join(right)) for left in (intended, short)], there, back)


def _alpha_3(value: Any) -> Any:
    """A country in three letters, as in WWCP and in OCPI by its text; the implementation takes two."""
    return ALPHA_3_OF.get(value.upper(), value) if isinstance(value, str) else value


def _street_back(scope: Scope) -> None:
    parts = [scope.read(("address", name)) for name in ("street", "houseNumber")]
    texts = [part for part in parts if isinstance(part, str)]
    if texts:
        scope.write(("address", "address"), " ".join(texts))


def _street_there(scope: Scope) -> None:
    street = scope.read(("address", "address"))
    if isinstance(street, str):
        scope.write(("address", "street"), street)


ADDRESS: tuple[Rule, ...] = (
    together([("address/address", "address/street")], _street_there, _street_back),
    member("address/postal_code", "address/postalCode"),
    member("address/city", "address/city", *TEXT),
    member("address/state", "address/region"),
    member("address/country", "address/country", _alpha_3),
    member("time_zone", "address/timeZone"),
    *coordinates("address/coordinates"),
)
"""Address (with the coordinates in it) ⇄ Address and GeoCoordinate."""

STATION_ADDRESS = "address"
"""What a pool settles for its stations: its address, to which a station adds its floor."""

_FLOOR = ("address", "floorLevel")


def _floor_there(scope: Scope) -> None:
    floor = scope.read(("floor_level",))
    if isinstance(floor, str):
        scope.write(("address",), {**scope.context.get(STATION_ADDRESS, {}), "floorLevel": floor})


def _floor_back(scope: Scope) -> None:
    floor = scope.read(_FLOOR)
    if isinstance(floor, str):
        scope.write(("floor_level",), floor)


FLOOR = together({"floor_level": "/".join(_FLOOR)}, _floor_there, _floor_back)
"""`floor_level` of a station ⇄ the floor in an address of its own, which is else the pool's."""
