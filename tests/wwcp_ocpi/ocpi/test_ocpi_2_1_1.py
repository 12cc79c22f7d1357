"""OCPI 2.1.1: the objects beside the five records, and what the C# reference implementation adds."""

from typing import Any, cast

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import UnknownModel, model, problems, v2_1_1, view

TOKEN = sample("Token", "2.1.1")
URL = "https://emsp.example/ocpi"

CORRECT: dict[str, dict[str, Any]] = {
    "Response": {"data": [], "status_code": 1000, "timestamp": "2026-05-03T10:00:00Z"},
    "Version": {"version": "2.1.1", "url": URL},
    "VersionDetails": {"version": "2.1.1", "endpoints": [{"identifier": "credentials", "url": URL}]},
    "Credentials": {"token": "c0ffee-1234", "url": URL, "business_details": {"name": "ABC"}, "party_id": "ABC",
                    "country_code": "NL"},
    "AuthorizationInfo": {"allowed": "NO_CREDIT", "info": {"language": "nl", "text": "Opladen"}},
    "LocationReferences": {"location_id": "LOC1", "evse_uids": ["E1"], "connector_ids": ["1", "2"]},
    "ReserveNow": {"response_url": URL, "token": TOKEN, "expiry_date": "2026-05-03T10:00:00Z", "reservation_id": 7,
                   "location_id": "LOC1"},
    "StartSession": {"response_url": URL, "token": TOKEN, "location_id": "LOC1", "evse_uid": "E1"},
    "StopSession": {"response_url": URL, "session_id": "S1"},
    "UnlockConnector": {"response_url": URL, "location_id": "LOC1", "evse_uid": "E1", "connector_id": "1"},
    "CommandResponse": {"result": "TIMEOUT"},
}  # fmt: skip


@pytest.mark.parametrize("name", CORRECT)
def test_a_correct_object_has_no_problem_and_is_seen_in_full(name: str) -> None:
    assert problems(CORRECT[name], "2.1.1", name) == []
    seen = view(CORRECT[name], "2.1.1", name)
    assert seen.model_extra == {}
    assert seen.model_fields_set == CORRECT[name].keys()


@pytest.mark.parametrize(
    ("name", "member", "to", "rule"),
    [("Credentials", "roles", [], "ocpi.unknown-member"), ("Credentials", "token", "a b", "ocpi.token"),
     ("AuthorizationInfo", "allowed", "REQUEST_TOO_BROAD", "ocpi.enum"),
     ("ReserveNow", "reservation_id", "7", "ocpi.type"),
     ("VersionDetails", "version", "2.2.1", "ocpi.enum"), ("CommandResponse", "result", "EVSE_OCCUPIED", "ocpi.enum"),
     ("CommandResponse", "timeout", 30, "ocpi.extension"),
     ("StartSession", "connector_id", "1", "ocpi.unknown-member")],
)  # fmt: skip
def test_what_later_versions_have_is_not_of_2_1_1(name: str, member: str, to: Any, rule: str) -> None:
    found = problems(CORRECT[name] | {member: to}, "2.1.1", name)
    assert [(one.rule, one.pointer) for one in found] == [(rule, f"/{member}")]


@pytest.mark.parametrize("name", ["CancelReservation", "CommandResult", "ClientInfo", "ChargingProfile", "CdrLocation"])
def test_objects_of_later_versions_are_unknown(name: str) -> None:
    with pytest.raises(UnknownModel, match=r"in OCPI 2\.1\.1"):
        model("2.1.1", name)


def test_extensions_of_a_cdr_are_typed() -> None:
    billed = {"energy": exact_number("12.50"), "step_size": 1, "price": exact_number("0.30"), "billed_energy": 13,
              "energy_cost": exact_number("3.90")}  # fmt: skip
    value = sample("CDR", "2.1.1") | {
        "cost_details": {"total_cost": exact_number("3.90"), "billed_energy_elements": [billed]},
        "signed_data": {"encoding_method": "OCMF", "signed_values": [{"nature": "Start", "signed_data": "OCMF|{}|{}"}]},
        "transparency_software": [{"legal_status": "GermanCalibrationLaw", "not_before": "2026-01-01T00:00:00Z"}],
        "energy_meter": {"id": "M1", "public_keys": ["04AB"]},
    }
    seen = cast(v2_1_1.CDR, view(value, "2.1.1", "CDR"))
    assert seen.cost_details is not None
    assert seen.cost_details.billed_energy_elements is not None
    assert str(seen.cost_details.billed_energy_elements[0].energy_cost) == "3.90"
    assert seen.signed_data is not None
    assert seen.signed_data.signed_values is not None
    assert seen.signed_data.signed_values[0].signed_data == "OCMF|{}|{}"
    assert seen.transparency_software is not None
    assert seen.transparency_software[0].not_before is not None
    assert (seen.energy_meter and seen.energy_meter.public_keys) == ("04AB",)


def test_tariffs_by_provider_are_read_as_they_are() -> None:
    connector = sample("Location", "2.1.1")["evses"][0]["connectors"][0] | {"emsp_tariff_ids": {"DE-GDF": "T1"}}
    seen = cast(v2_1_1.Connector, view(connector, "2.1.1", "Connector"))
    assert seen.emsp_tariff_ids == {"DE-GDF": "T1"}
    assert [one.rule for one in problems(connector, "2.1.1", "Connector")] == ["ocpi.extension"]
