"""Addresses and coordinates of OCPI 3.0, in each spelling."""

from typing import Any

import pytest

from generators.locations_3_0 import location
from wwcp_ocpi.document import exact_number, same
from wwcp_ocpi.translation import translate

LAT, LNG = exact_number("53.181608"), exact_number("5.455538")


def address(**members: Any) -> dict[str, Any]:
    return location()["address"] | members


def there(value: Any, **options: Any) -> dict[str, Any]:
    return translate(location(address=value), "Location", "ocpi-3.0", "wwcp", **options).value


def back(value: Any, **options: Any) -> Any:
    return translate(value, "ChargingPool", "wwcp", "ocpi-3.0", **options).value["address"]


@pytest.mark.parametrize(
    "coordinates",
    [
        {"lat": LAT, "lng": LNG},
        {"latitude": "53.181608", "longitude": "5.455538"},
        {"latitude": LAT, "longitude": LNG},
        {"lat": LAT, "latitude": "north", "lng": LNG},
    ],
)
def test_every_spelling_of_coordinates_is_read_and_restored(coordinates):
    value = address(coordinates=coordinates)
    made = there(value)
    assert same(made["geoLocation"], {"lat": LAT, "lng": LNG})
    assert same(back(made), value)


def test_the_intended_spelling_is_written():
    made = there(address(coordinates={"lat": LAT, "lng": LNG}), carry=False)
    assert back(made, carry=False)["coordinates"] == {"latitude": "53.181608", "longitude": "5.455538"}


@pytest.mark.parametrize(("country", "shown"), [("NL", "NLD"), ("nl", "NLD"), ("NLD", "NLD"), ("Holland", "Holland")])
def test_a_country_has_three_letters(country, shown):
    made = there(address(country=country))
    assert made["address"]["country"] == shown
    assert same(back(made), address(country=country))
    assert back(there(address(country=country), carry=False), carry=False)["country"] == shown


def test_street_and_number_of_wwcp_are_one_line():
    made = there(address())
    made["address"] |= {"street": "Kade", "houseNumber": "2"}
    assert back(made)["address"] == "Kade 2"
