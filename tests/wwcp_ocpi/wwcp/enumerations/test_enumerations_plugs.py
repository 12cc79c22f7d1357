"""Connectors, the plugs of old, and currents."""

import pytest

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp import problems
from wwcp_ocpi.wwcp.enumerations.plugs import (
    CHARGING_MODE_VALUES,
    CONNECTOR_TYPE,
    CURRENT_TYPE,
    PLUG,
    PLUG_VALUES,
)


def test_the_reference_has_forty_connector_types():
    assert len(CONNECTOR_TYPE.pairs) == 40
    assert all(ocpi == wwcp for ocpi, wwcp in CONNECTOR_TYPE.pairs)


@pytest.mark.parametrize("type_", ["MCS", "SAE_J3400", "GBT_DC", "IEC_62196_T2"])
def test_connector_types_pass_both_ways(type_):
    assert CONNECTOR_TYPE.there(type_) == CONNECTOR_TYPE.back(type_) == type_


@pytest.mark.parametrize(
    ("ocpi", "plug"),
    [
        ("IEC_62196_T2", "Type2Outlet"),
        ("IEC_62196_T2_COMBO", "CCSCombo2Plug_CableAttached"),
        ("DOMESTIC_F", "TypeFSchuko"),
        ("IEC_60309_2_three_16", "IEC60309ThreePhase"),
        ("IEC_60309_2_three_32", MISSING),
        ("GBT_AC", MISSING),
        ("iec_62196_t2", MISSING),
    ],
)
def test_the_plug_of_a_standard(ocpi, plug):
    assert PLUG.there(ocpi) == plug
    assert PLUG.keeps(ocpi) is (plug is not MISSING)


@pytest.mark.parametrize(
    ("plug", "ocpi"),
    [
        ("Type2Connector_CableAttached", "IEC_62196_T2"),
        ("UnspecifiedType2Outlet", "IEC_62196_T2"),
        ("CEE3", "IEC_60309_2_single_16"),
        ("CEE5", "IEC_60309_2_three_16"),
        ("Unspecified", MISSING),
        ("AVCONConnector", MISSING),
        (None, MISSING),
    ],
)
def test_the_standard_of_a_plug(plug, ocpi):
    assert PLUG.back(plug) == ocpi


@pytest.mark.parametrize(
    ("ocpi", "wwcp"),
    [("AC_1_PHASE", "AC_OnePhase"), ("AC_3_PHASE", "AC_ThreePhases"), ("DC", "DC"), ("AC_2_PHASE_SPLIT", MISSING)],
)
def test_currents_are_closed_on_both_sides(ocpi, wwcp):
    assert CURRENT_TYPE.there(ocpi) == wwcp
    assert CURRENT_TYPE.back("Unspecified") is MISSING


@pytest.mark.parametrize(
    ("old", "ocpi"),
    [("AC_1Phase", "AC_1_PHASE"), ("AC_3Phases", "AC_3_PHASE"), ("AC_1_PHASE", "AC_1_PHASE"), ("AC_2_PHASE", MISSING)],
)
def test_old_spellings_of_currents_are_read(old, ocpi):
    assert CURRENT_TYPE.back(old) == ocpi


@pytest.mark.parametrize("plug", sorted(PLUG_VALUES))
def test_the_model_takes_every_plug(plug):
    assert problems({"@id": "1", "plug": plug}, "ChargingConnector") == []


@pytest.mark.parametrize(
    ("member", "value"), [("plug", "MCS"), ("chargingModes", ["Mode_5"]), ("chargingModes", ["mode_3"])]
)
def test_plugs_and_modes_are_closed(member, value):
    object_ = "ChargingConnector" if member == "plug" else "EVSE"
    found = problems({"@id": "DE*GEF*E1", member: value}, object_)
    assert [problem.rule for problem in found] == ["wwcp.closed-value"]
    assert not {"MCS", "Mode_5", "mode_3"} & (PLUG_VALUES | CHARGING_MODE_VALUES)
