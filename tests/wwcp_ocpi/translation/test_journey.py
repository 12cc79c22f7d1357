"""A value on its way over several steps: pointers of the first format meet those of the last."""

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document.pointer import MISSING, find
from wwcp_ocpi.translation.catalogue import legs
from wwcp_ocpi.translation.journey import Journey, origin, travel


def journey(kind: str, value: dict | None = None) -> Journey:
    way = legs("ocpi-2.2.1", "wwcp", kind)
    assert way is not None
    return travel(sample(kind) if value is None else value, way, hints={})


def test_a_journey_ends_with_the_value_of_its_last_passage():
    made = journey("Tariff")
    assert len(made.passages) == 2
    assert made.passages[0].value["tax_included"] == "NO"
    assert made.value["@id"] == "NL*ABC*TT1"
    assert made.made[""] is made.value


def test_objects_are_paired_from_end_to_end():
    pairs = journey("Location").objects
    assert pairs[""] == ""
    assert pairs["/evses/0"] == "/chargingStations/0/EVSEs/0"
    assert pairs["/evses/1"] == "/chargingStations/0/EVSEs/1"
    assert pairs["/evses/0/connectors/1"] == "/chargingStations/0/EVSEs/0/socketOutlets/1"
    assert pairs["/operator"] == "/chargingStationOperator"
    assert pairs["/energy_mix/energy_sources/0"] == "/energyMix/energySources/0"


@pytest.mark.parametrize(
    ("kind", "pointer", "ends"),
    [
        ("Location", "/city", ["/address/city"]),
        ("Location", "/evses/1/status", ["/chargingStations/0/EVSEs/1/status"]),
        ("Location", "/evses/0/capabilities/0", ["/chargingStations/0/EVSEs/0/authenticationModes"]),
        ("Location", "/publish", []),
        ("CDR", "/total_cost/incl_vat", ["/chargingPrice/vat"]),
        ("CDR", "/total_cost", ["/chargingPrice/base", "/chargingPrice/vat"]),
        ("CDR", "/cdr_location/evse_id", ["/evseId"]),
        ("CDR", "/cdr_location/address", []),
        ("Token", "/uid", ["/authToken"]),
    ],
)
def test_where_a_member_is_visible_in_the_end(kind, pointer, ends):
    found = journey(kind).ends(pointer)
    assert [end for end in found if end in ends] == ends
    assert bool(found) == bool(ends)


def test_every_end_stands_in_the_result():
    made = journey("CDR")
    for name in made.source:
        assert all(find(made.value, end) is not MISSING for end in made.ends(f"/{name}")), name


def test_assumptions_of_any_step_are_told_of_the_end():
    made = journey("Session")
    assert made.assumed == {"/start/authentication/authenticationType", "/EVSEId"}
    assert made.remarks["/EVSEId"].source == "/evse_uid"


def test_what_a_step_assumed_and_the_next_one_dropped_is_not_told():
    """2.3.0 says `tax_included`, which neither 2.2.1 nor WWCP has."""
    made = journey("Tariff")
    assert "/tax_included" in made.passages[0].remarks
    assert not [end for end in made.remarks if find(made.value, end) is not MISSING]


def test_a_pointer_is_followed_back_to_the_source():
    passages = journey("CDR").passages
    assert origin(passages[:1], "/total_cost/taxes") == "/total_cost/incl_vat"
    assert origin(passages[:1], "/total_cost/before_taxes") == "/total_cost/excl_vat"
    assert origin(passages[:1], "/charging_periods/1/start_date_time") == "/charging_periods/1/start_date_time"
    assert origin(passages, "/chargingPrice/vat") == "/total_cost/incl_vat"
    assert origin(passages, "/@context") is None


def test_lists_that_were_put_back_into_order_are_found_again():
    made = journey("Location")
    evses = made.value["chargingStations"][0]["EVSEs"]
    evses.reverse()
    made.relocate()
    assert made.objects["/evses/0"] == "/chargingStations/0/EVSEs/1"
    assert made.objects["/evses/0/connectors/1"] == "/chargingStations/0/EVSEs/1/socketOutlets/1"
    assert made.ends("/evses/1/status") == ["/chargingStations/0/EVSEs/0/status"]
    assert made.settled("/chargingStations/0/EVSEs/0/status") == "/chargingStations/0/EVSEs/1/status"
    assert made.settled("/name") == "/name"


def test_the_counterpart_of_an_object_is_found_before_and_after_it_moved():
    made = journey("Location")
    assert all(made.counterpart(at) == to for at, to in made.objects.items())
    assert made.counterpart("/name") is None
    made.value["chargingStations"][0]["EVSEs"].reverse()
    made.relocate()
    assert made.counterpart("/evses/0") == "/chargingStations/0/EVSEs/1"


def test_what_rules_remember_is_told_of_the_last_format():
    way = legs("wwcp", "ocpi-2.2.1", "ChargingPool")
    assert way is not None
    pool = {"@id": "DE*GEF*P1", "chargingStations": [{"@id": "DE*GEF*SX", "EVSEs": [{"@id": "DE*GEF*E1*1"}]}]}
    made = travel(pool, way, hints={})
    assert made.remembered() == {"/evses/0": {"~station": "DE*GEF*SX"}}
