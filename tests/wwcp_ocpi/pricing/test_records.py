"""Records of every format are priced, those of WWCP too."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.document import format_of
from wwcp_ocpi.pricing import price_record
from wwcp_ocpi.translation import translate

from .worked_prices import PARKING, charging, component, element, tariff
from .worked_prices import cdr as priced_cdr

ELEMENTS = [
    element(component("ENERGY", "0.30", vat="19"), start_time="18:00", end_time="23:00"),
    element(component("ENERGY", "0.50", vat="19"), component("PARKING_TIME", "6.00", 900, "19")),
]


def record() -> dict[str, Any]:
    return priced_cdr(
        "2.2.1",
        tariff("2.2.1", ELEMENTS),
        "Europe/Amsterdam",
        "2026-11-02T17:30:00",
        [(1800, charging("10")), (1800, charging("10")), (1260, PARKING)],
    )


@pytest.mark.parametrize("version", ["2.1.1", "2.2.1", "2.3.0", "3.0"])
def test_a_translated_cdr_costs_what_it_cost(version: Any):
    there = translate(record(), "CDR", "ocpi-2.2.1", format_of(version), carry=False)
    tariffs = [(tariff("2.2.1", ELEMENTS), "2.2.1")] if version == "3.0" else []
    report = price_record(there.value, there.object, version, tariffs=tariffs, time_zone="Europe/Amsterdam")
    assert report.costs["total_cost"].net == 5 + 3 + 3


def test_a_cdr_of_wwcp_is_priced_with_its_tariff():
    there = translate(record(), "CDR", "ocpi-2.2.1", "wwcp")
    report = price_record(there.value, there.object, "wwcp", time_zone="Europe/Amsterdam")
    assert report.costs["total_energy_cost"].net == 8


def test_the_zone_is_that_of_the_location_at_hand():
    bare = record() | {"cdr_location": {}}
    report = price_record(bare, "CDR", "2.2.1", location={"time_zone": "Europe/Amsterdam"})
    assert (report.zone.name, report.zone.inferred) == ("Europe/Amsterdam", False)
    assert report.costs["total_energy_cost"].net == 8


def test_a_tariff_given_goes_before_the_one_embedded():
    dearer = tariff("2.3.0", [element(component("ENERGY", "1.00", vat="19"))])
    report = price_record(record(), "CDR", "2.2.1", tariffs=[(dearer, "2.3.0")], time_zone="Europe/Amsterdam")
    assert report.costs["total_cost"].net == Decimal(20)
