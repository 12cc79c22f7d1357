"""The laws of the house on records whose readings, times, tariffs and parking meet in every order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.metered import metered
from wwcp_ocpi.document import same, text
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.session_times import session_span

WAYS = [("ocpi-2.2.1", "wwcp"), ("ocpi-2.3.0", "wwcp"), ("wwcp", "ocpi-2.2.1"), ("wwcp", "ocpi-2.3.0")]
GENERATED = settings(max_examples=40, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize(("source", "target"), WAYS)
def test_back_restores_and_there_again_is_there(source, target):
    @GENERATED
    @given(st.booleans().flatmap(lambda dirty: metered(source, dirty)), st.booleans())
    def law(value, carry):
        name = "ChargeDetailRecord" if source == "wwcp" else "CDR"
        there = translate(value, name, source, target, carry=carry)
        back = translate(there.value, there.object, target, source, carry=carry)
        again = translate(back.value, back.object, source, target, carry=carry)
        assert not carry or same(back.value, value), text(back.value)
        assert same(again.value, there.value), text(again.value)

    law()


@pytest.mark.parametrize("target", ["ocpi-2.2.1", "ocpi-2.3.0"])
def test_periods_hold_the_energy_and_the_time_of_the_session(target):
    """Where readings can be cut at all: nothing is counted twice, nothing is left out, no period is before another."""

    @GENERATED
    @given(metered("wwcp", False))
    def law(value):
        made = translate(value, "ChargeDetailRecord", "wwcp", target, carry=False).value
        periods = made.get("charging_periods", [])
        start, end = session_span(value)
        values = value.get("energyMeteringValues", [])
        if any(v.get("synthetic") or v.get("signedData") for v in values) or "consumedEnergy" in value:
            return
        if start is not None and end is not None and start < end and periods:
            starts = [period["start_date_time"] for period in periods]
            assert starts == sorted(set(starts))
            volumes = [d["volume"] for p in periods for d in p["dimensions"] if d["type"] == "ENERGY"]
            assert sum(volumes) == made["total_energy"]

    law()
