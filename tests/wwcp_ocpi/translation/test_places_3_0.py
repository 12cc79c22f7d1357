"""Coordinates, companies and energy mixes of OCPI 3.0."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import coordinates


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ({"lat": n("53.18161"), "lng": n("5.0")}, {"latitude": "53.18161", "longitude": "5.0"}),
        ({"latitude": 53, "lat": 54}, {"latitude": "53"}),
        ({"latitude": n("1e3"), "x_vendor": 1}, {"latitude": n("1e3"), "x_vendor": 1}),
        ({}, {}),
        (None, MISSING),
        ("53,5", MISSING),
    ],
)
def test_the_coordinates_of_a_station(given, meant):
    found = coordinates(given)
    assert found is meant or same(found, meant)


def test_a_related_location_keeps_its_name():
    value: Any = {"related_locations": [{"lat": n("53.18161"), "lng": n("5.45554"), "name": {"language": "nl"}}]}
    old = translate(value, "Location", "ocpi-3.0", "ocpi-2.3.0").value
    (found,) = old["related_locations"]
    assert found["latitude"] == "53.18161"
    assert found["name"] == {"language": "nl"}
    assert same(translate(old, "Location", "ocpi-2.3.0", "ocpi-3.0").value, value)


@pytest.mark.parametrize("name", ["operator", "suboperator", "owner", "energy_mix"])
def test_companies_and_energy_are_the_same(name):
    value = {name: {"name": "ABC", "energy_sources": [{"source": "WIND", "percentage": 100}]}}
    made = translate(value, "Location", "ocpi-2.3.0", "ocpi-3.0", carry=False).value
    assert made[name] == value[name]
    assert translate(made, "Location", "ocpi-3.0", "ocpi-2.3.0", carry=False).value == value
