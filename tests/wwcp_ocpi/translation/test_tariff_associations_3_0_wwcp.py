"""Tariffs that WWCP names at its connectors, as OCPI 3.0 says it."""

from typing import Any

import pytest

from generators.locations_3_0 import location
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_3_0_wwcp.tariff_associations import associations


def pool(*tariffs: Any) -> dict[str, Any]:
    made = translate(location(), "Location", "ocpi-3.0", "wwcp", carry=False).value
    made["chargingStations"][0]["EVSEs"][0]["socketOutlets"][0]["tariffIds"] = list(tariffs)
    return made


@pytest.mark.parametrize("carry", [True, False])
def test_each_tariff_has_an_association_with_its_connectors(carry):
    made = translate(pool("NL*ABC*TDAY", "free text"), "ChargingPool", "wwcp", "ocpi-3.0", carry=carry)
    day, free = [companion.value for companion in made.companions if companion.object == "TariffAssociation"]
    assert day == {
        "party_id": "NLABC",
        "last_updated": "2026-05-03T10:00:00Z",
        "id": "DAY",
        "tariff_id": "DAY",
        "connectors": [{"evse_uid": "NL*ABC*E1*1", "connector_id": "1"}],
    }
    assert free["tariff_id"] == "free text"
    if carry:
        assert same(translate(made.value, "Location", "ocpi-3.0", "wwcp").value, pool("NL*ABC*TDAY", "free text"))


@pytest.mark.parametrize("tariffs", [[], [7, None]])
def test_without_tariffs_there_is_none(tariffs):
    made = translate(pool(*tariffs), "ChargingPool", "wwcp", "ocpi-3.0")
    assert [companion.object for companion in made.companions if companion.object == "TariffAssociation"] == []


@pytest.mark.parametrize("value", [{}, {"charging_pool": [7, {"evses": [7, {"connectors": [{"x_wwcp_ocpi": 7}, 7]}]}]}])
def test_a_broken_location_brings_none(value):
    assert list(associations(value, value)) == []
