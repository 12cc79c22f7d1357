"""Connectors and access of an EVSE in WWCP: plugs here, voltage, current and power on the EVSE."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate

AC = {"id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE", "max_voltage": 230}
DC = {"id": "2", "standard": "IEC_62196_T2_COMBO", "format": "CABLE", "power_type": "DC", "max_voltage": 920}


def location(*connectors: dict[str, Any], **members: Any) -> dict[str, Any]:
    evse = {"uid": "NL*ABC*E1", "evse_id": "NL*ABC*E1", "connectors": list(connectors), **members}
    return sample("Location") | {"evses": [evse]}


def there(value: Any, **options: Any) -> dict[str, Any]:
    made = translate(value, "Location", "ocpi-2.2.1", "wwcp", **options).value
    return made["chargingStations"][0]["EVSEs"][0]


def returned(value: Any, **options: Any) -> Any:
    made = translate(value, "Location", "ocpi-2.2.1", "wwcp", **options).value
    return translate(made, "ChargingPool", "wwcp", "ocpi-2.2.1", **options).value


def test_limits_stand_on_the_evse_in_volts_amperes_and_watts():
    evse = there(location(AC | {"max_amperage": 32, "max_electric_power": 22000}))
    assert {name: evse[name] for name in ("currentType", "averageVoltage", "maxCurrent", "maxPower")} == {
        "currentType": ["AC_ThreePhases"],
        "averageVoltage": 400,
        "maxCurrent": 32,
        "maxPower": 22000,
    }
    assert "customData" not in evse["socketOutlets"][0]


@pytest.mark.parametrize(("neutral", "line"), [(230, 400), (240, 415), (n("230.0"), 400), (150, 150)])
def test_three_phases_are_measured_from_line_to_line_in_wwcp_and_to_neutral_in_ocpi(neutral, line):
    value = location(AC | {"max_voltage": neutral}, AC | {"id": "3", "max_voltage": 110})
    assert there(value)["averageVoltage"] == line
    assert same(returned(value), value)
    bare = returned(location(AC | {"max_voltage": neutral}), carry=False)["evses"][0]["connectors"][0]
    assert bare["max_voltage"] == neutral


@pytest.mark.parametrize("power_type", ["AC_1_PHASE", "DC", "AC_2_PHASE"])
def test_other_voltages_are_the_same_on_both_sides(power_type):
    value = location(AC | {"power_type": power_type, "max_voltage": 230})
    assert there(value)["averageVoltage"] == 230
    assert same(returned(value), value)


def test_beside_direct_current_the_highest_voltage_stands_as_it_is():
    value = location(AC, DC | {"max_voltage": 210})
    assert there(value)["averageVoltage"] == 230
    assert same(returned(value), value)


def test_of_connectors_that_differ_the_highest_counts_and_each_comes_back():
    value = location(AC | {"max_amperage": 32}, DC | {"max_amperage": 125, "max_electric_power": 50000})
    evse = there(value)
    assert (evse["averageVoltage"], evse["maxCurrent"], evse["maxPower"]) == (920, 125, 50000)
    assert evse["currentType"] == ["AC_ThreePhases", "DC"]
    assert same(returned(value), value)


def test_without_carrying_the_plug_tells_which_connector_has_which_current():
    back = returned(location(DC, AC), carry=False)["evses"][0]["connectors"]
    assert [connector["power_type"] for connector in back] == ["DC", "AC_3_PHASE"]


@pytest.mark.parametrize("power_type", ["AC_2_PHASE", "AC_2_PHASE_SPLIT", "MY_OWN", None, 7])
def test_a_current_that_wwcp_has_no_word_for(power_type):
    value = location(AC | {"power_type": power_type})
    assert there(value)["currentType"] == []
    assert same(returned(value), value)


@pytest.mark.parametrize("limit", [0, n("32.50"), n("3.2e1"), "32", None, -1])
def test_limits_are_numbers_of_any_form(limit):
    value = location(AC | {"max_amperage": limit}, DC | {"max_amperage": 10})
    assert same(returned(value), value)


@pytest.mark.parametrize(
    ("standard", "plug"),
    [
        ("IEC_62196_T2", "Type2Outlet"),
        ("CHADEMO", "CHAdeMO"),
        ("IEC_62196_T2_COMBO", "CCSCombo2Plug_CableAttached"),
        ("DOMESTIC_F", "TypeFSchuko"),
        ("GBT_DC", "Unspecified"),
        ("MY_OWN", "Unspecified"),
    ],
)
def test_a_plug_has_its_name_of_today_and_its_legacy_name(standard, plug):
    value = location(AC | {"standard": standard})
    outlet = there(value)["socketOutlets"][0]
    assert (outlet["type"], outlet["plug"]) == (standard, plug)
    assert same(returned(value), value)


def test_a_legacy_plug_alone_is_understood():
    """The reference itself writes only that."""
    pool = {"@id": "DE*GEF*P1", "chargingStations": [{"@id": "DE*GEF*S1", "EVSEs": [{"@id": "DE*GEF*E1"}]}]}
    outlet = {"@id": "1", "plug": "CCSCombo2Plug_CableAttached", "cableAttached": "True"}
    pool["chargingStations"][0]["EVSEs"][0] |= {"socketOutlets": [outlet], "currentType": ["DC"], "maxPower": 150000}  # type: ignore[index]
    (connector,) = translate(pool, "ChargingPool", "wwcp", "ocpi-2.2.1").value["evses"][0]["connectors"]
    assert connector["standard"] == "IEC_62196_T2_COMBO"
    assert connector["format"] == "CABLE"
    assert connector["power_type"] == "DC"
    assert connector["max_electric_power"] == 150000


@pytest.mark.parametrize(("format_", "attached", "cable"), [("CABLE", "True", True), ("SOCKET", "False", False)])
def test_a_cable_is_said_as_text_and_by_an_object(format_, attached, cable):
    outlet = there(location(AC | {"format": format_}))["socketOutlets"][0]
    assert outlet["cableAttached"] == attached
    assert ("cable" in outlet) is cable


def test_members_stand_in_the_order_of_the_reference():
    evse = there(
        location(
            AC | {"max_amperage": 32, "tariff_ids": ["T1"], "last_updated": "2026-05-01T10:00:00Z"}, status="AVAILABLE"
        )
    )
    assert list(evse)[:4] == ["@id", "currentType", "averageVoltage", "maxCurrent"]
    outlet = evse["socketOutlets"][0]
    assert list(outlet) == ["@id", "type", "plug", "cableAttached", "tariffIds", "lastChange"]


@pytest.mark.parametrize(
    ("own", "expected"), [("T1", "NL*ABC*TT1"), ("t_1.50€", "NL*ABC*Tt_1.50€"), ("t-685e-1", "NL*ABC*Tt-685e-1")]
)
def test_tariffs_are_named_as_the_tariff_itself_is(own, expected):
    value = location(AC | {"tariff_ids": [own]})
    assert there(value)["socketOutlets"][0]["tariffIds"] == [expected]
    tariff = translate(sample("Tariff") | {"id": own}, "Tariff", "ocpi-2.2.1", "wwcp").value
    assert tariff["@id"] == expected
    assert same(returned(value), value)


@pytest.mark.parametrize(
    ("capabilities", "modes", "features"),
    [
        (["RFID_READER", "REMOTE_START_STOP_CAPABLE"], ["RFID", "REMOTE"], []),
        (["CREDIT_CARD_PAYABLE", "RESERVABLE", "UNLOCK_CAPABLE"], ["CreditCard"], ["Reservable", "CSOUnlockSupported"]),
        (["MY_OWN"], [], ["MY_OWN"]),
        ([], [], []),
    ],
)
def test_capabilities_are_authentication_modes_or_features(capabilities, modes, features):
    value = location(AC, capabilities=capabilities)
    evse = there(value)
    assert [mode["type"] for mode in evse["authenticationModes"]] == modes
    assert evse["features"] == features
    assert same(returned(value), value)


def test_an_added_authentication_mode_is_an_added_capability():
    made = translate(location(AC, capabilities=["RFID_READER"]), "Location", "ocpi-2.2.1", "wwcp").value
    edited = copy.deepcopy(made)
    edited["chargingStations"][0]["EVSEs"][0]["authenticationModes"].append({"type": "NFC"})
    back = translate(edited, "ChargingPool", "wwcp", "ocpi-2.2.1").value
    assert back["evses"][0]["capabilities"] == ["RFID_READER", "CONTACTLESS_CARD_SUPPORT"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("BLOCKED", "blocked"),
        ("PLANNED", "inDeployment"),
        ("REMOVED", "removed"),
        ("OUTOFORDER", "error"),
        ("INOPERATIVE", "outOfService"),
    ],
)
def test_each_status_comes_back_by_its_visible_value(status, expected):
    value = location(AC, status=status)
    assert there(value, carry=False)["status"] == expected
    assert returned(value, carry=False)["evses"][0]["status"] == status
