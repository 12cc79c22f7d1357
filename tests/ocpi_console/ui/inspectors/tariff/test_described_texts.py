"""What people type, as members of a description."""

from decimal import Decimal

import pytest

from ocpi_console.ui.inspectors.tariff.described_texts import members, quantity, zone
from wwcp_ocpi.pricing.simulating import BadDescription
from wwcp_ocpi.pricing.zone import UNKNOWN


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("kwh", "30", Decimal(30)),
        ("kwh", " 7,5 ", Decimal("7.5")),
        ("kwh", "much", "much"),
        ("duration", "2:30", "2h30m"),
        ("duration", "90", Decimal(90)),
        ("parking", "PT1H", "PT1H"),
        ("start", "2026-06-03 09:30", "2026-06-03 09:30"),
    ],
)
def test_members(name, text, value):
    assert members({name: text, "power": " "}) == {name: value}


@pytest.mark.parametrize("text", ["eleven", "-1", "NaN", "Infinity", "1e9"])
def test_what_is_no_quantity_is_told_of(text):
    with pytest.raises(BadDescription, match="give 0 or more") as told:
        quantity({"power": text}, "power", "kW")
    assert told.value.member == "power"


def test_an_empty_box_is_nothing():
    assert quantity({}, "power", "kW") == 0


def test_a_zone_is_taken_by_its_name_and_else_the_known_one():
    assert zone({}, UNKNOWN) is UNKNOWN
    assert zone({"time_zone": "Europe/Berlin"}, UNKNOWN).name == "Europe/Berlin"
    with pytest.raises(BadDescription) as told:
        zone({"time_zone": "Mars"}, UNKNOWN)
    assert told.value.member == "time_zone"
