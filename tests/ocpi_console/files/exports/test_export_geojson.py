"""GeoJSON points: longitude first, exact digits, and null where there is no place."""

from decimal import Decimal

import pytest

from ocpi_console.files.exports.geojson import feature, point
from wwcp_ocpi.document import write


def test_longitude_comes_first_with_all_digits():
    made = write(feature({"id": "L", "coordinates": {"latitude": "53.181600", "longitude": "5.4555380"}}))
    assert b'"coordinates":[5.4555380,53.181600]' in made


@pytest.mark.parametrize(
    "coordinates",
    [
        None,
        "53.1,5.4",
        {},
        {"latitude": "53.1"},
        {"latitude": "north", "longitude": "5.4"},
        {"latitude": "91", "longitude": "5.4"},
        {"latitude": "53", "longitude": "-180.1"},
        {"latitude": "NaN", "longitude": "5"},
        {"latitude": None, "longitude": None},
        {"latitude": "Infinity", "longitude": "1"},
    ],
)
def test_no_place_is_null(coordinates):
    assert feature({"coordinates": coordinates})["geometry"] is None


def test_numbers_are_taken_as_they_are():
    assert point({"latitude": Decimal("53.18"), "longitude": 5}) == [Decimal(5), Decimal("53.18")]


def test_blemished_evses_do_not_stop_it():
    found = feature(
        {"party_id": "X", "evses": [None, 3, {"status": "AVAILABLE", "connectors": [None, {}]}, {"connectors": 4}]}
    )
    assert found["properties"]["evses"] == 2
    assert found["properties"]["max_electric_power"] is None
