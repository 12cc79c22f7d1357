"""CDRs between OCPI 2.1.1 and 2.2.1: where, what it cost, and what only one side has."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.translation import translate

FLAT = {
    "id": "LOC1",
    "name": "Harbour",
    "address": "Quay 1",
    "city": "Harlingen",
    "postal_code": "8861 NA",
    "country": "NLD",
    "coordinates": {"latitude": "53.181608", "longitude": "5.455538"},
    "evse_uid": "E1",
    "evse_id": "NL*ABC*E1*1",
    "connector_id": "1",
    "connector_standard": "IEC_62196_T2",
    "connector_format": "SOCKET",
    "connector_power_type": "AC_3_PHASE",
}


def test_the_location_of_a_cdr_is_flat_in_2_2_1():
    there = OF_2_1_1.up(sample("CDR", "2.1.1"), "CDR", carry=False)
    assert same(there.value["cdr_location"], FLAT)
    assert list(there.value["cdr_location"]) == list(FLAT)
    lost = {note.from_ for note in there.notes if note.kind == "lost"}
    assert {"/location/type", "/location/evses/0/status", "/location/evses/0/connectors/0/voltage"} <= lost
    assert OF_2_1_1.up_and_down(sample("CDR", "2.1.1"), "CDR")


def test_only_the_token_of_a_cdr_is_not_complete():
    there = OF_2_1_1.up(sample("CDR", "2.1.1"), "CDR").value
    errors = [p.pointer for p in problems(there, "2.2.1", "CDR") if p.severity == "error"]
    assert all(pointer.startswith("/cdr_token") for pointer in errors)


def test_back_in_2_1_1_it_has_its_evse_and_connector():
    there = OF_2_1_1.down(sample("CDR"), "CDR", carry=False)
    evse = there.value["location"]["evses"][0]
    assert (evse["uid"], evse["evse_id"]) == ("E1", "NL*ABC*E1*1")
    assert evse["connectors"] == [
        {"id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE"}
    ]
    assert "only what a CDR of OCPI 2.2.1 has of it" in told(there, "/location").message
    assert OF_2_1_1.down_and_up(sample("CDR"), "CDR")


def test_a_location_that_is_carried_is_complete():
    there = OF_2_1_1.up(sample("CDR", "2.1.1"), "CDR").value
    assert "/location" not in [note.to for note in OF_2_1_1.down(there, "CDR").notes]


@pytest.mark.parametrize(
    ("pointer", "missing"),
    [
        ("/location/evses/0/evse_id", ["evse_id"]),
        ("/location/evses/0/connectors", ["connector_id"]),
        ("/location/evses", ["evse_uid", "evse_id", "connector_id"]),
    ],
)
def test_ids_that_the_location_does_not_have_are_not_available(pointer, missing):
    value = put(sample("CDR", "2.1.1"), pointer, REMOVED)
    there = OF_2_1_1.up(value, "CDR")
    for name in missing:
        assert there.value["cdr_location"][name] == "#NA"
        assert told(there, f"/cdr_location/{name}").kind == "assumed"
    assert OF_2_1_1.up_and_down(value, "CDR")
    bare = OF_2_1_1.down(OF_2_1_1.up(value, "CDR", carry=False).value, "CDR", carry=False).value
    assert "#NA" not in str(bare["location"])


@pytest.mark.parametrize("location", [None, {}, [], "x", {"evses": 7}, {"evses": [7, {"connectors": [None]}]}])
def test_locations_that_are_none_come_back(location):
    assert OF_2_1_1.up_and_down(sample("CDR", "2.1.1") | {"location": location}, "CDR")
    assert OF_2_1_1.down_and_up(sample("CDR") | {"cdr_location": location}, "CDR")


def test_edits_of_the_location_come_back_and_spare_the_rest():
    value = sample("CDR", "2.1.1")
    edited = OF_2_1_1.edited_above(value, "CDR", "/cdr_location/address", "Quay 2")
    assert same(edited["location"], value["location"] | {"address": "Quay 2"})
    plug = OF_2_1_1.edited_above(value, "CDR", "/cdr_location/connector_standard", "CHADEMO")
    connector = plug["location"]["evses"][0]["connectors"][0]
    assert (connector["standard"], connector["voltage"]) == ("CHADEMO", 230)


def test_the_end_has_another_name():
    there = OF_2_1_1.up(sample("CDR", "2.1.1"), "CDR").value
    assert there["end_date_time"] == "2026-05-03T11:30:00Z"
    assert "stop_date_time" not in there


def test_the_parts_of_a_cost_are_cost_details_in_2_1_1():
    value = sample("CDR") | {
        "total_fixed_cost": {"excl_vat": n("0.50")},
        "total_energy_cost": {"excl_vat": n("2.60"), "incl_vat": n("3.15")},
        "total_time_cost": {"excl_vat": 0},
        "total_parking_cost": {"excl_vat": 1},
    }
    there = OF_2_1_1.down(value, "CDR").value
    assert same(
        there["cost_details"], {"total_flat_cost": n("0.50"), "total_energy_cost": n("2.60"), "total_time_cost": 0}
    )
    assert there["x_wwcp_ocpi"]["total_parking_cost"] == {"excl_vat": 1}
    assert OF_2_1_1.down_and_up(value, "CDR")


def test_cost_details_of_2_1_1_are_costs_in_2_2_1():
    details = {"total_energy_cost": n("2.60"), "billed_energy_elements": [{"price": 1}]}
    value = sample("CDR", "2.1.1") | {"cost_details": details}
    assert same(OF_2_1_1.up(value, "CDR").value["total_energy_cost"], {"excl_vat": n("2.60")})
    assert OF_2_1_1.up_and_down(value, "CDR")


@pytest.mark.parametrize("details", [None, [], "x", {"total_energy_cost": None}, {"total_energy_cost": {}}])
def test_cost_details_that_are_none_come_back(details):
    assert OF_2_1_1.up_and_down(sample("CDR", "2.1.1") | {"cost_details": details}, "CDR")


def test_calibration_data_stands_on_both_sides():
    signed: dict[str, Any] = {
        "signed_data": {"encoding_method": "OCMF", "signed_values": [{"nature": "END", "signed_data": "OCMF|{}"}]},
        "energy_meter": {"id": "M1"},
        "transparency_software": [{"legal_status": "verified"}],
    }
    there = OF_2_1_1.up(sample("CDR", "2.1.1") | signed, "CDR").value
    back = OF_2_1_1.down(sample("CDR") | signed, "CDR").value
    for name, member in signed.items():
        assert same(there[name], member)
        assert same(back[name], member)


def test_a_credit_is_no_ordinary_cdr():
    value = sample("CDR") | {"credit": True, "credit_reference_id": "C0", "total_cost": {"excl_vat": n("-3.10")}}
    there = OF_2_1_1.down(value, "CDR")
    assert same(there.value["total_cost"], n("-3.10"))
    assert "no credit CDRs" in told(there, "").message
    assert OF_2_1_1.down_and_up(value, "CDR")


def test_what_2_1_1_has_no_place_for_is_carried():
    further = {"session_id": "S1", "authorization_reference": "A1", "home_charging_compensation": True}
    there = OF_2_1_1.down(sample("CDR") | further, "CDR").value
    assert further.items() <= there["x_wwcp_ocpi"].items()
    assert OF_2_1_1.down_and_up(sample("CDR") | further, "CDR")


def test_ids_that_are_not_available_are_none_in_wwcp():
    value = put(sample("CDR", "2.1.1"), "/location/evses", REMOVED)
    there = translate(value, "CDR", "ocpi-2.1.1", "wwcp").value
    assert not {"evseId", "chargingConnectorId"} & there.keys()
    assert same(translate(there, "ChargeDetailRecord", "wwcp", "ocpi-2.1.1").value, value)
