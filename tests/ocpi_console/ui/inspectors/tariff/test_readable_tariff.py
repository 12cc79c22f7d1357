"""The tariff of a record in the form that is priced, and the day that tells most of it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from generators.linting_cases import el, energy, tariff
from generators.shown_tariffs import HOME, day_ahead, tariff_subject
from ocpi_console.ui.inspectors.tariff.readable_tariff import is_tariff, readable, telling_day
from ocpi_console.ui.inspectors.tariff.tariff_shelf import NO_TARIFFS, NoTariffs, TariffUse
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.zone import Zone
from wwcp_ocpi.translation import translate

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("members", "expected"),
    [({}, True), ({"version": None}, False), ({"object": "CDR"}, False), ({"version": "wwcp"}, False)],
)
def test_what_is_a_tariff(members, expected):
    subject = tariff_subject(HOME, **members)
    assert is_tariff(subject) is (expected or members.get("version") == "wwcp")


def test_its_country_tells_the_zone_where_no_location_does():
    found = readable(tariff_subject(HOME), NO_TARIFFS)
    assert (found.zone.name, found.zone.source) == ("Europe/Amsterdam", "country")
    assert found.name == "NL-HOME-2"
    assert not found.translated


def test_the_party_tells_it_where_the_tariff_names_no_country():
    value = translate(tariff_subject(HOME).value, "Tariff", "ocpi-2.2.1", "ocpi-3.0", carry=False).value
    assert readable(tariff_subject(value, "3.0"), NO_TARIFFS).zone.name == "Europe/Amsterdam"
    assert readable(replace(tariff_subject(value, "3.0"), party=""), NO_TARIFFS).zone.source == "unknown"


def test_locations_go_before_the_country():
    class Shelf(NoTariffs):
        def use(self, tariff_id):
            return TariffUse(Zone("Europe/Berlin", "location"), frozenset({"DEU"}))

    found = readable(tariff_subject(HOME), Shelf())
    assert found.zone.name == "Europe/Berlin"
    assert found.countries == {"DEU"}


def test_a_tariff_of_wwcp_is_read_as_ocpi():
    value = translate(tariff_subject(HOME).value, "Tariff", "ocpi-2.2.1", "wwcp", carry=False).value
    found = readable(tariff_subject(value, "wwcp", "ChargingTariff"), NO_TARIFFS)
    assert found.translated
    assert found.version == "2.3.0"
    assert len(found.tariff.elements) == len(HOME["elements"])


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (HOME, date(2026, 11, 22)),
        (day_ahead(date(2026, 11, 22)), date(2026, 11, 22)),
        (day_ahead(date(2026, 5, 4)), date(2026, 5, 4)),
        (tariff(el(), start_date_time="2027-02-03T00:00:00Z"), date(2027, 2, 3)),
        (tariff(el(), end_date_time="2025-02-03T00:00:00Z"), date(2025, 2, 2)),
        (tariff(el(energy(), start_date="2020-01-01", end_date="2030-01-01")), date(2026, 11, 22)),
        (tariff(), date(2026, 11, 22)),
    ],
)
def test_a_day_on_which_it_has_prices(value, day):
    assert telling_day(read_tariff(tariff_subject(value).value, "2.2.1"), NOW) == day
