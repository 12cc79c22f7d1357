"""Energy and currency, stated or told from readings and tariff."""

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.totals import energy_consumed

VALUES = [{"timestamp": f"2026-05-03T1{i}:00:00.000Z", "value": value} for i, value in enumerate([100, 107])]


@pytest.mark.parametrize(("stated", "expected"), [({}, 7), ({"consumedEnergy": 9}, 9), ({"consumedEnergy": None}, 7)])
def test_what_is_stated_counts(stated, expected):
    assert energy_consumed({"energyMeteringValues": VALUES, **stated}, "energyMeteringValues") == expected


@pytest.mark.parametrize("member", ["/total_energy", "/currency"])
def test_what_ocpi_does_not_state_is_told_and_comes_back_as_it_was(member):
    cdr = sample("CDR") | {"tariffs": [sample("Tariff")]}
    for value in (REMOVED, None):
        there = translate(put(dict(cdr), member, value), "CDR", "ocpi-2.2.1", "wwcp").value
        assert there["consumedEnergy"] == sample("CDR")["total_energy"]
        assert there["chargingPrice"]["currency"] == "EUR"
        back = translate(there, "ChargeDetailRecord", "wwcp", "ocpi-2.2.1").value
        assert same(back, put(dict(cdr), member, value))
