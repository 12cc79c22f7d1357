"""The contexts of WWCP entities, as the reference writes them."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.wwcp.contexts import BASE, CONTEXTS, ENTITIES


@pytest.mark.parametrize(
    ("entity", "path"),
    [
        ("ChargingPool", "chargingPool"),
        ("ChargingSession", "chargingSession"),
        ("EVSE", "EVSE"),
        ("EVSEGroup", "EVSEGroup"),
        ("ChargingTariff", "ChargingTariff"),
        ("ReceivedCDRInfo", "cdrReceivedInfo"),
        ("EMobilityProvider", "eMobilityProvider"),
        ("EVSEStatusReport", "evseStatusReport"),
    ],
)
def test_the_last_part_is_spelled_in_the_way_of_the_entity(entity: str, path: str) -> None:
    assert CONTEXTS[entity] == f"{BASE}{path}"


@pytest.mark.parametrize("entity", CONTEXTS)
def test_a_context_is_an_address_that_leads_back_to_its_entity(entity: str) -> None:
    assert CONTEXTS[entity].startswith("https://")
    assert not CONTEXTS[entity].endswith("/")
    assert ENTITIES[CONTEXTS[entity]] == entity


@pytest.mark.parametrize("entity", sorted(CONTEXTS.keys() & wwcp.MODELS.keys()))
def test_each_model_takes_its_own_context_and_no_other(entity: str) -> None:
    def complaints(context: str) -> list[str]:
        found = wwcp.problems({"@context": context}, entity)
        return [problem.rule for problem in found if problem.pointer == "/@context"]

    assert complaints(CONTEXTS[entity]) == []
    assert complaints(CONTEXTS[entity] + "x") == ["wwcp.context"]
    assert complaints(CONTEXTS["Brand" if entity != "Brand" else "EVSE"]) == ["wwcp.context"]
