"""RoamingNetwork documents: many records in one, and back in their order."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.ocpi import record
from generators.ocpi_samples import sample
from generators.wwcp_scalars import JSON
from wwcp_ocpi import wwcp
from wwcp_ocpi.document import read, same
from wwcp_ocpi.document.pointer import find
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.networks import NetworkDocument, network_document, parties_inside, records_inside
from wwcp_ocpi.wwcp.identifiers import TakenIds

NDW = Path(__file__).parents[3] / "../shared/data/ndw"


def location(id: str, party_id: str = "ABC", **members: Any) -> dict[str, Any]:
    return sample("Location") | {"id": id, "party_id": party_id} | members


def tariff(id: str, party_id: str = "ABC") -> dict[str, Any]:
    return sample("Tariff") | {"id": id, "party_id": party_id}


def translated(values: list[tuple[Any, str]], source: Any = "ocpi-2.2.1") -> list[tuple[dict[str, Any], str]]:
    taken = TakenIds()
    results = [translate(value, name, source, "wwcp", taken=taken) for value, name in values]
    return [(result.value, result.object) for result in results]


def back(document: dict[str, Any], target: Any = "ocpi-2.2.1") -> list[tuple[Any, str]]:
    inside = records_inside(document, "RoamingNetwork")
    results = [translate(one.value, one.object, "wwcp", target) for one in inside]
    return [(result.value, result.object) for result in results]


def assert_alike(found: list[tuple[Any, str]], wanted: list[tuple[Any, str]]) -> None:
    assert [name for _, name in found] == [name for _, name in wanted]
    for (value, _), (original, _) in zip(found, wanted, strict=True):
        assert same(value, original)


def test_pools_and_tariffs_stand_below_their_operator():
    values = [(location("1"), "Location"), (tariff("T1"), "Tariff"), (location("2", "XYZ"), "Location")]
    document = network_document(translated(values), "Prod", {"en": "Production"})
    assert (document["@id"], document["name"]) == ("Prod", {"en": "Production"})
    abc, xyz = document["chargingStationOperators"]
    assert (abc["@id"], abc["name"]) == ("NL*ABC", {"unknown": "ABC"})
    assert [pool["@id"] for pool in abc["chargingPools"]] == ["NL*ABC*P1"]
    assert [entry["@id"] for entry in abc["chargingTariffs"]] == ["NL*ABC*TT1"]
    assert [pool["@id"] for pool in xyz["chargingPools"]] == ["NL*XYZ*P2"]
    assert "@context" not in abc["chargingPools"][0]
    assert "customData" not in document


def test_a_document_of_correct_records_is_correct_but_for_what_ocpi_cannot_say():
    document = network_document(translated([(location("1"), "Location"), (tariff("T1"), "Tariff")]), "Prod")
    assert {p.rule for p in wwcp.problems(document, "RoamingNetwork")} <= {"wwcp.language"}


def test_interleaved_parties_come_back_in_their_order():
    values = [
        (location("1"), "Location"),
        (location("2", "XYZ"), "Location"),
        (tariff("T1", "XYZ"), "Tariff"),
        (location("3"), "Location"),
        (location("4", "XYZ"), "Location"),
    ]
    document = network_document(translated(values), "Prod")
    assert document["customData"]["OCPI"]["~runs"][0] == ["/chargingStationOperators/0/chargingPools", 1]
    assert_alike(back(document), values)


def test_without_carry_the_order_is_that_of_the_operators():
    document = NetworkDocument("Prod", carry=False)
    values = [(location("1"), "Location"), (location("2", "XYZ"), "Location"), (location("3"), "Location")]
    for value, name in translated(values):
        assert document.add(value, name)
    assert "customData" not in document.value
    assert [value["id"] for value, _ in back(document.value)] == ["1", "3", "2"]


def test_a_document_that_was_edited_is_read_in_its_own_order():
    values = [(location("1"), "Location"), (location("2", "XYZ"), "Location"), (location("3"), "Location")]
    document = network_document(translated(values), "Prod")
    del document["chargingStationOperators"][0]["chargingPools"][1]
    assert [value["id"] for value, _ in back(document)] == ["1", "2"]


@pytest.mark.parametrize(
    "runs", [7, [7], [["/x", 1]], [[["/x"], 1]], [["/chargingPools", -1]], [["/chargingPools", 9]], [[{}, 1]], None]
)
def test_a_spoilt_order_is_no_order(runs):
    document = network_document([({"@id": "a"}, "ChargingPool")], "Prod") | {"customData": {"OCPI": {"~runs": runs}}}
    assert [inside.pointer for inside in records_inside(document, "RoamingNetwork")] == ["/chargingPools/0"]


def test_records_without_an_operator_stand_in_the_network_itself():
    document = network_document(
        translated([({"evses": []}, "Location"), (sample("Location")["evses"][0], "EVSE")]), "P"
    )
    assert [inside.object for inside in records_inside(document, "RoamingNetwork")] == ["ChargingPool", "EVSE"]
    assert list(document) == ["@id", "@context", "name", "chargingPools", "EVSEs"]


def test_a_network_has_no_place_for_sessions():
    document = NetworkDocument("Prod")
    ((value, name),) = translated([(sample("Session"), "Session")])
    assert not document.add(value, name)
    assert list(records_inside(document.value, "RoamingNetwork")) == []


def test_the_reference_s_own_document_is_read():
    pool = {"@id": "DE*GEF*P0001", "chargingStations": [{"@id": "DE*GEF*S1", "EVSEs": []}]}
    operator = {"@id": "DE*GEF", "name": {"en": "CSO"}, "chargingPools": [pool], "EVSEs": [{"@id": "DE*GEF*E9*1"}, 7]}
    document = {
        "@id": "Prod",
        "name": {},
        "chargingStationOperators": [operator],
        "eMobilityProviders": [{"@id": "DE-GDF", "name": {}}],
    }
    found = list(records_inside(document, "RoamingNetwork"))
    assert [(inside.pointer, inside.object) for inside in found] == [
        ("/chargingStationOperators/0/chargingPools/0", "ChargingPool"),
        ("/chargingStationOperators/0/EVSEs/0", "EVSE"),
        ("/chargingStationOperators/0/EVSEs/1", "EVSE"),
        ("/eMobilityProviders/0", "EMobilityProvider"),
    ]
    assert found[0].value["chargingStationOperatorId"] == "DE*GEF"
    assert found[0].value["@context"] == wwcp.CONTEXTS["ChargingPool"]
    assert found[2].value == 7
    (party,) = parties_inside(document, "RoamingNetwork")
    assert (party.pointer, party.value["name"]) == ("/chargingStationOperators/0", {"en": "CSO"})
    assert "chargingPools" not in party.value
    assert [i.object for i in records_inside(operator, "ChargingStationOperator")] == ["ChargingPool", "EVSE", "EVSE"]


def test_an_operator_can_be_added_with_what_is_below_it():
    operator = {"@id": "DE*GEF", "name": {"en": "CSO"}, "chargingPools": [{"@id": "DE*GEF*P1"}]}
    document = NetworkDocument("Prod")
    assert document.add(copy.deepcopy(operator), "ChargingStationOperator")
    (held,) = document.value["chargingStationOperators"]
    assert held["name"] == {"en": "CSO"}
    assert [pool["@id"] for pool in held["chargingPools"]] == ["DE*GEF*P1"]


def test_pieces_are_the_document():
    document = NetworkDocument("Prod")
    for value, name in translated([(location(str(i)), "Location") for i in range(5)]):
        document.add(value, name)
    pieces = list(document.pieces())
    assert len(pieces) > 5
    assert read(b"".join(pieces)).value == document.value
    assert json.loads(b"".join(pieces))["@id"] == "Prod"


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.one_of(
            *(
                st.tuples(record("2.2.1", name, dirty), st.just(name))
                for name in ("Location", "Tariff")
                for dirty in (False, True)
            )
        ),
        max_size=4,
    )
)
def test_what_goes_into_a_document_comes_back_in_order(values):
    document = network_document(translated(values), "Prod")
    assert_alike(back(document), values)


@given(JSON, st.sampled_from(["RoamingNetwork", "ChargingStationOperator", "ChargingPool"]))
def test_reading_never_raises(value, name):
    for inside in [*records_inside(value, name), *parties_inside(value, name)]:
        assert find(value, inside.pointer) is not None


@pytest.mark.skipif(not NDW.exists(), reason="the shared data is not here")
def test_real_locations_come_back():
    values = [
        (value, "Location")
        for path in sorted(NDW.glob("*.json"))
        for value in _listed(read(path.read_bytes()).value)
        if isinstance(value, dict) and "coordinates" in value
    ]
    assert values
    document = network_document(translated(values), "NDW")
    assert_alike(back(document), values)


def _listed(value: Any) -> list[Any]:
    found = value.get("data", value) if isinstance(value, dict) else value
    return found if isinstance(found, list) else [found]
