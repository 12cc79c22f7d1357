"""Time zones that OCPI 2.2.1 asks for and OCPI 2.1.1 may leave out."""

import zoneinfo
from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi.countries import ALPHA_3
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.time_zones import PARTED, ZONE_OF, zone_of


def zoneless(**members: Any) -> dict[str, Any]:
    value = sample("Location", "2.1.1") | members
    value.pop("time_zone", None)
    return value


@pytest.mark.parametrize(
    ("country", "longitude", "zone"),
    [
        ("NLD", "5.455538", "Europe/Amsterdam"),
        ("DEU", None, "Europe/Berlin"),
        ("ESP", "-3.703790", "Europe/Madrid"),
        ("ESP", "-16.251847", "Atlantic/Canary"),
        ("PRT", "-9.139337", "Europe/Lisbon"),
        ("PRT", "-16.924055", "Atlantic/Madeira"),
        ("PRT", "-25.675560", "Atlantic/Azores"),
        ("FRA", "2.352222", "Europe/Paris"),
        ("FRA", "55.448101", None),
        ("FRA", "-61.551000", None),
        ("ESP", None, None),
        ("ESP", "east", None),
        ("ESP", "NaN", None),
        ("USA", "-74.005974", None),
        ("nld", "5.455538", None),
        (None, "5.455538", None),
        ([], {}, None),
    ],
)
def test_a_zone_is_told_where_the_country_has_one(country, longitude, zone):
    assert zone_of(country, longitude) == zone


def test_all_zones_and_countries_exist():
    assert (ZONE_OF.keys() | PARTED.keys()) <= ALPHA_3
    parted = {zone for zones in PARTED.values() for _, zone in zones if zone}
    assert {*ZONE_OF.values(), *parted} <= zoneinfo.available_timezones()


def test_a_zone_that_was_told_is_noted_and_goes_again():
    there = OF_2_1_1.up(zoneless(), "Location")
    assert there.value["time_zone"] == "Europe/Amsterdam"
    note = told(there, "/time_zone")
    assert (note.kind, note.from_, note.message) == (
        "assumed",
        "/country",
        "No time zone is given; told from the country.",
    )
    assert OF_2_1_1.up_and_down(zoneless(), "Location")


def test_a_zone_that_is_given_stays():
    value = sample("Location", "2.1.1") | {"time_zone": "Europe/Berlin"}
    assert OF_2_1_1.up(value, "Location").value["time_zone"] == "Europe/Berlin"


def test_an_edited_zone_comes_back():
    edited = OF_2_1_1.edited_above(zoneless(), "Location", "/time_zone", "Europe/Berlin")
    assert edited["time_zone"] == "Europe/Berlin"


def test_a_zone_that_cannot_be_told_is_missed():
    there = OF_2_1_1.up(zoneless(country="USA"), "Location")
    assert "time_zone" not in there.value
    assert "OCPI 2.2.1 asks for a time zone" in told(there, "").message
    assert OF_2_1_1.up_and_down(zoneless(country="USA"), "Location")
