"""The kinds of sites are possible ones: power follows from voltage and current, words are OCPI's."""

import pytest

from ocpi_console.demo.hardware import SITES
from wwcp_ocpi.ocpi import problems

PLUGS = sorted({plug for site in SITES for evse in site.evses for plug in evse}, key=repr)
PHASES = {"AC_1_PHASE": 1, "AC_3_PHASE": 3}


@pytest.mark.parametrize("plug", PLUGS, ids=lambda plug: f"{plug.standard}-{plug.power}")
def test_no_plug_gives_more_than_voltage_and_current_allow(plug):
    most = plug.voltage * plug.amperage * PHASES.get(plug.power_type, 1)
    assert 0 < plug.power <= most * 1.02


@pytest.mark.parametrize("plug", PLUGS, ids=lambda plug: f"{plug.standard}-{plug.power}")
def test_a_plug_is_a_connector_of_ocpi(plug):
    connector = {
        "id": "1",
        "standard": plug.standard,
        "format": plug.format,
        "power_type": plug.power_type,
        "max_voltage": plug.voltage,
        "max_amperage": plug.amperage,
        "max_electric_power": plug.power,
        "last_updated": "2026-11-22T12:00:00Z",
    }
    assert problems(connector, "2.2.1", "Connector") == []


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.title)
def test_a_site_is_fast_or_slow_as_a_whole(site):
    powers = {plug.power_type for evse in site.evses for plug in evse}
    assert site.fast is (powers == {"DC"})
    assert len(powers) == 1


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.title)
def test_names_are_filled_from_what_is_known_of_a_place(site):
    name = site.title.format(town="Kiel", street="Hafenweg", operator="Nordlicht")
    assert "{" not in name
    assert site.hours is None or site.hours[0] < site.hours[1]
