"""One record for each rule that breaks it, and only it."""

from typing import Any

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.document import exact_number

EVSE = {"@id": "DE*GEF*E1"}
TARIFF = {
    "@id": "DE*GEF*T1",
    "elements": [{"priceComponents": [{"type": "ENERGY", "price": "0.44"}]}],
    "currency": "EUR",
}
POOL = {"@id": "DE*GEF*P1"}
START = {"timestamp": "2024-04-14T19:00:00.000Z"}
STOP = {"timestamp": "2024-04-14T20:00:00.000Z"}
SESSION = {"@id": "4711", "start": START}
ADDRESS = {"street": "Biberweg", "postalCode": "07749", "city": {"de": "Jena"}, "country": "DEU"}
CDR = {
    "@id": "CDR1",
    "sessionId": "4711",
    "sessionTime": {"start": START["timestamp"], "end": STOP["timestamp"]},
    "duration": 3600,
}

BREACHES: list[tuple[str, str, str, Any]] = [
    ("wwcp.object", "", "EVSE", []),
    ("wwcp.exception", "/exception", "ChargingTariff", TARIFF | {"exception": "boom", "stackTrace": "at …"}),
    ("wwcp.missing", "/@id", "EVSE", {}),
    ("wwcp.missing", "/@id", "EVSE", {"@id": None}),
    ("wwcp.null", "/description", "EVSE", EVSE | {"description": None}),
    ("wwcp.type", "/maxPower", "EVSE", EVSE | {"maxPower": "22000"}),
    ("wwcp.type", "/description/en", "EVSE", EVSE | {"description": {"en": 1}}),
    ("wwcp.type", "/socketOutlets/0", "EVSE", EVSE | {"socketOutlets": [True]}),
    ("wwcp.empty", "/elements", "ChargingTariff", TARIFF | {"elements": []}),
    ("wwcp.unknown-property", "/x~1y", "EVSE", EVSE | {"x/y": 1}),
    ("wwcp.identifier", "/@id", "EVSE", {"@id": "7708214"}),
    ("wwcp.identifier", "/energyMeterId", "ChargingSession", SESSION | {"energyMeterId": " "}),
    ("wwcp.operator", "/chargingStations/0/@id", "ChargingPool", POOL | {"chargingStations": [{"@id": "DE*ABC*S1"}]}),
    (
        "wwcp.duplicate",
        "/chargingStations/1/@id",
        "ChargingPool",
        POOL | {"chargingStations": [{"@id": "DE*GEF*S1*2"}, {"@id": "DEGEFS12"}]},
    ),
    (
        "wwcp.duplicate",
        "/chargingConnectors/1/@id",
        "EVSE",
        EVSE | {"chargingConnectors": [{"@id": "a"}, {"@id": "A"}]},
    ),
    ("wwcp.context", "/@context", "EVSE", EVSE | {"@context": wwcp.CONTEXTS["ChargingPool"]}),
    ("wwcp.closed-value", "/currentType/0", "EVSE", EVSE | {"currentType": ["AC_2_PHASE"]}),
    ("wwcp.open-value", "/status", "EVSE", EVSE | {"status": "asleep"}),
    ("wwcp.language", "/description/EN", "EVSE", EVSE | {"description": {"EN": "left"}}),
    ("wwcp.timestamp", "/lastChange", "EVSE", EVSE | {"lastChange": "yesterday"}),
    ("wwcp.timestamp-form", "/lastChange", "EVSE", EVSE | {"lastChange": "2024-04-14T19:00:00Z"}),
    ("wwcp.time-of-day", "/startTime", "ChargingTariffRestriction", {"startTime": "8:00"}),
    ("wwcp.period", "/exceptionalClosings/0", "OpeningTimes", {"24/7": True, "exceptionalClosings": ["christmas"]}),
    ("wwcp.amount", "/price", "ChargingPriceComponent", {"type": "ENERGY", "price": "0,44"}),
    ("wwcp.range", "/lat", "GeoCoordinate", {"lat": exact_number("90.1"), "lng": 0}),
    ("wwcp.range", "/maxPower", "EVSE", EVSE | {"maxPower": -1}),
    ("wwcp.country", "/country", "Address", ADDRESS | {"country": "DE"}),
    ("wwcp.currency", "/currency", "ChargingTariff", TARIFF | {"currency": "Euro"}),
    ("wwcp.opening-times", "/24~17", "OpeningTimes", {"24/7": True, "regularOpenings": [{"monday": []}]}),
    ("wwcp.order", "/stop/timestamp", "ChargingSession", SESSION | {"start": STOP, "stop": START}),
    ("wwcp.order", "/end", "StartEndDateTime", {"start": STOP["timestamp"], "end": START["timestamp"]}),
    (
        "wwcp.order",
        "/exceptionalOpenings/0",
        "OpeningTimes",
        {"24/7": True, "exceptionalOpenings": [f"{STOP['timestamp']} -> {START['timestamp']}"]},
    ),
    ("wwcp.duration", "/duration", "ChargeDetailRecord", CDR | {"duration": exact_number("3599.0")}),
    (
        "wwcp.metering",
        "/energyMeteringValues/1",
        "ChargeDetailRecord",
        CDR | {"energyMeteringValues": [START | {"value": 2}, STOP | {"value": 1}]},
    ),
    ("wwcp.status", "/DE*GEF*E1", "EVSEStatusList", {"DE*GEF*E1": ["available"]}),
    ("wwcp.authentication", "", "AAuthentication", {"authToken": "AABB", "PIN": "12"}),
    ("wwcp.authentication", "", "AAuthentication", {}),
]


@pytest.mark.parametrize(("rule", "pointer", "name", "value"), BREACHES)
def test_a_breach_is_found_where_it_is_and_nothing_else(rule, pointer, name, value):
    found = wwcp.problems(value, name)
    if rule == "wwcp.exception":
        found = [problem for problem in found if problem.rule != "wwcp.unknown-property"]
    assert [(problem.rule, problem.pointer) for problem in found] == [(rule, pointer)]
    assert found[0].message.endswith((".", "boom"))


def test_every_rule_is_declared_once_and_has_a_breach():
    ids = [rule.id for rule in wwcp.RULES]
    assert len(set(ids)) == len(ids)
    assert set(ids) == {rule for rule, *_ in BREACHES}
    assert all(rule.explanation.endswith(".") for rule in wwcp.RULES)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("EVSE", EVSE),
        ("ChargingTariff", TARIFF),
        ("ChargingPool", POOL),
        ("ChargingSession", SESSION | {"stop": STOP}),
        ("ChargeDetailRecord", CDR),
        ("Address", ADDRESS),
        ("AAuthentication", {"authToken": "AABB"}),
    ],
)
def test_the_records_that_breaches_are_made_of_have_no_problem(name, value):
    assert wwcp.problems(value, name) == []


def test_problems_are_found_in_objects_below():
    value = POOL | {"chargingStations": [{"@id": "DE*GEF*S1", "EVSEs": [EVSE | {"status": "asleep"}]}]}
    assert [p.pointer for p in wwcp.problems(value, "ChargingPool")] == ["/chargingStations/0/EVSEs/0/status"]
