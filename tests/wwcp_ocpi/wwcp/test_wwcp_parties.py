"""Networks, operators and providers as the reference writes them."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.document import read

NETWORK = b"""{"@id":"Prod","@context":"https://open.charging.cloud/contexts/wwcp+json/roamingNetwork",
 "name":{"en":"Production"},"chargingStationOperatorIds":["DE*GEF"],"chargingPoolIds":["DE*GEF*P0001"],
 "chargingStationIds":["DE*GEF*S0001*1"],"EVSEIds":["DE*GEF*E0001*1*1"],"eMobilityProviderIds":["DE-GDF"]}"""
OPERATOR = b"""{"@id":"DE*GEF","@context":"https://open.charging.cloud/contexts/wwcp+json/chargingStationOperator",
 "name":{"en":"GraphDefined CSO"},"dataLicenseIds":[],"roamingNetworkId":"Prod",
 "logos":[{"uri":"https://example.org/logo.svg"}],"homepage":"https://example.org","hotline":"+49 3641 123456",
 "chargingPoolIds":["DE*GEF*P0001"],"chargingStationIds":["DE*GEF*S0001*1"],"EVSEIds":["DE*GEF*E0001*1*1"]}"""
PROVIDER = b"""{"@id":"DE-GDF","name":{"en":"GraphDefined EMP"},"dataLicenseIds":[],"roamingNetworkId":"Prod",
 "homepage":"https://example.org"}"""


@pytest.mark.parametrize(
    ("text", "name"),
    [(NETWORK, "RoamingNetwork"), (OPERATOR, "ChargingStationOperator"), (PROVIDER, "EMobilityProvider")],
)
def test_what_the_reference_writes_has_no_problems(text, name):
    value = read(text).value
    assert wwcp.problems(value, name) == []
    assert wwcp.view(value, name).id == value["@id"]


def test_what_is_expanded_is_looked_into():
    value = {
        "@id": "Prod",
        "name": {},
        "chargingStationOperators": [{"@id": "DE*GEF", "name": {}, "chargingPools": [{"@id": "DE*ABC*P1"}]}],
    }
    assert [(p.rule, p.pointer) for p in wwcp.problems(value, "RoamingNetwork")] == [
        ("wwcp.operator", "/chargingStationOperators/0/chargingPools/0/@id")
    ]
    (operator,) = wwcp.view(value, "RoamingNetwork").charging_station_operators
    assert operator.charging_pools[0].id == "DE*ABC*P1"


def test_a_network_lists_each_operator_once():
    value = {
        "@id": "Prod",
        "name": {},
        "chargingStationOperators": [{"@id": t, "name": {}} for t in ("DE*GEF", "DEGEF")],
    }
    assert [p.rule for p in wwcp.problems(value, "RoamingNetwork")] == ["wwcp.duplicate"]
