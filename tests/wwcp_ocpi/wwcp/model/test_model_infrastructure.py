"""Pools, stations, EVSEs and connectors: what stands below what, and in which units and names."""

import pytest

from wwcp_ocpi import wwcp

IDS = {"ChargingPool": "DE*GEF*P1", "ChargingStation": "DE*GEF*S1", "EVSE": "DE*GEF*E1", "ChargingConnector": "1"}


def found(name, **change):
    return [(problem.rule, problem.pointer) for problem in wwcp.problems({"@id": IDS[name]} | change, name)]


@pytest.mark.parametrize(("name", "id_"), [(name, id_) for name in list(IDS)[:3] for id_ in IDS.values()])
def test_an_entity_has_an_identifier_of_its_kind(name, id_):
    assert found(name, **{"@id": id_}) == ([] if id_ == IDS[name] else [("wwcp.identifier", "/@id")])


@pytest.mark.parametrize(
    ("name", "member", "below"),
    [
        ("ChargingPool", "chargingStations", "ChargingStation"),
        ("ChargingPool", "EVSEs", "EVSE"),
        ("ChargingStation", "EVSEs", "EVSE"),
    ],
)
class TestWhatStandsBelow:
    def test_it_has_the_same_operator_in_any_format(self, name, member, below):
        letter = IDS[below][-2]
        assert found(name, **{member: [{"@id": f"degef{letter}7"}, {"@id": f"DE*GEF*{letter}8"}]}) == []
        assert found(name, **{member: [{"@id": f"DE*ABC*{letter}7"}]}) == [("wwcp.operator", f"/{member}/0/@id")]

    def test_it_is_listed_once(self, name, member, below):
        letter = IDS[below][-2]
        entries = [{"@id": f"DE*GEF*{letter}1*2"}, {"@id": f"DE*GEF*{letter}12"}]
        assert found(name, **{member: entries}) == [("wwcp.duplicate", f"/{member}/1/@id")]

    def test_it_is_looked_into(self, name, member, below):
        entry = {"@id": IDS[below], "maxPower": -1}
        assert found(name, **{member: [entry, 7]}) == [
            ("wwcp.range", f"/{member}/0/maxPower"), ("wwcp.type", f"/{member}/1"),
        ]  # fmt: skip
        view = wwcp.view({member: [entry, 7]}, name)
        (seen,) = view.evses if member == "EVSEs" else view.charging_stations
        assert (seen.id, seen.max_power) == (IDS[below], -1)


def test_an_evse_of_a_din_operator_is_not_held_against_its_pool():
    assert found("ChargingPool", EVSEs=[{"@id": "+49*822*1"}]) == []


@pytest.mark.parametrize("name", ["ChargingPool", "ChargingStation", "EVSE"])
def test_the_sender_s_exception_is_told(name):
    rules = {rule for rule, _ in found(name, exception="boom", stackTrace="at …")}
    assert rules == {"wwcp.exception", "wwcp.unknown-property"}


@pytest.mark.parametrize(
    ("name", "change", "problem"),
    [
        ("EVSE", {"chargingConnectors": [{"@id": "1"}, {"@id": "1"}]}, ("wwcp.duplicate", "/chargingConnectors/1/@id")),
        ("EVSE", {"brand": {"id": "b"}}, ("wwcp.type", "/brand")),
        ("EVSE", {"currentType": "DC"}, ("wwcp.type", "/currentType")),
        ("EVSE", {"averageVoltage": -1}, ("wwcp.range", "/averageVoltage")),
        ("EVSE", {"evseIds": []}, ("wwcp.unknown-property", "/evseIds")),
        ("ChargingConnector", {"cableAttached": True}, ("wwcp.type", "/cableAttached")),
        ("ChargingConnector", {"cableAttached": "true"}, ("wwcp.closed-value", "/cableAttached")),
        ("ChargingConnector", {"tariffIds": ["1"]}, ("wwcp.identifier", "/tariffIds/0")),
        ("ChargingConnector", {"cable": {"length": -1}}, ("wwcp.range", "/cable/length")),
        ("ChargingStation", {"chargingPoolId": "DE*GEF*S1"}, ("wwcp.identifier", "/chargingPoolId")),
        ("ChargingPool", {"chargingStationIds": ["DE*GEF*E1"]}, ("wwcp.identifier", "/chargingStationIds/0")),
        ("ChargingPool", {"paymentOptions": ["Barter"]}, ("wwcp.closed-value", "/paymentOptions/0")),
    ],
)
def test_what_is_wrong_with_a_member(name, change, problem):
    assert found(name, **change) == [problem]


def test_the_same_connector_may_stand_in_the_old_and_in_the_new_list():
    assert found("EVSE", socketOutlets=[{"@id": "1"}], chargingConnectors=[{"@id": "1"}]) == []


def test_an_empty_cable_says_that_there_is_one():
    assert found("ChargingConnector", cable={}) == []
    assert wwcp.view({"cable": {}}, "ChargingConnector").cable is not None
    assert wwcp.view({}, "ChargingConnector").cable is None
