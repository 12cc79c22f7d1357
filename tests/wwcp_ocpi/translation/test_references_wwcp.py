"""Places and reservations of which OCPI does not say the operator."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems

TOKEN = {"country_code": "NL", "party_id": "MSP", "uid": "04A1B2C3", "type": "RFID", "contract_id": "NL-MSP-C1-2"}
COMMAND = {
    "response_url": "https://msp.example/1",
    "token": TOKEN,
    "expiry_date": "2026-05-03T10:00:00Z",
    "reservation_id": "DE*GEF*R4711",
    "location_id": "LOC1",
    "evse_uid": "NL*ABC*E1*1",
}


def there(value: Any, name: str, **options: Any) -> dict[str, Any]:
    return translate(value, name, "ocpi-2.3.0", "wwcp", **options).value


def back(value: Any, name: str, **options: Any) -> dict[str, Any]:
    return translate(value, name, "wwcp", "ocpi-2.3.0", **options).value


def test_the_operator_is_told_from_the_evse():
    value = {"location_id": "LOC1", "evse_uids": ["NL*ABC*E1*1"]}
    made = there(value, "LocationReferences")
    assert made == {
        "evseId": "NL*ABC*E1*1",
        "chargingPoolId": "NL*ABC*PLOC1",
        "chargingStationOperatorId": "NL*ABC",
    }
    assert same(back(made, "ChargingLocation"), value)


@pytest.mark.parametrize("uids", [None, [], ["7708214"], ["a", "NL*ABC*E1*1"], [7], "NL*ABC*E1*1"])
def test_else_it_is_not_known(uids):
    value = {"location_id": "LOC 1", "evse_uids": uids}
    made = translate(value, "LocationReferences", "ocpi-2.3.0", "wwcp")
    assert "chargingStationOperatorId" not in made.value
    assert ("assumed", "/chargingPoolId") in {(note.kind, note.to) for note in made.notes}
    assert [p for p in problems(made.value, "ChargingLocation") if p.severity == "error"] == []
    assert same(back(made.value, "ChargingLocation"), value)


def test_a_reservation_asked_for_is_a_reservation():
    made = there(COMMAND, "ReserveNow")
    assert {name: member for name, member in made.items() if name != "customData"} == {
        "@id": "DE*GEF*R4711",
        "endTime": "2026-05-03T10:00:00.000Z",
        "reservationLevel": "EVSE",
        "providerId": "NL-MSP",
        "authentication": {"authenticationType": "REMOTE", "authToken": "04A1B2C3", "authTokenType": "RFID"},
        "chargingPoolId": "NL*ABC*PLOC1",
        "EVSEId": "NL*ABC*E1*1",
    }
    assert problems(made, "ChargingReservation") == []
    assert same(back(made, "ChargingReservation"), COMMAND)


@pytest.mark.parametrize(("id", "readable"), [("4711", True), ("6b0e5a42-9c7d", True), ("a b", False), (" x", False)])
def test_an_id_of_another_shape_becomes_one_that_wwcp_takes(id, readable):
    value = COMMAND | {"reservation_id": id}
    made = there(value, "ReserveNow")
    assert made["@id"].endswith(f"*R{id}") is readable
    assert problems(made, "ChargingReservation") == []
    assert same(back(made, "ChargingReservation"), value)
    plain = back(there(value, "ReserveNow", carry=False), "ChargingReservation", carry=False)
    assert (plain["reservation_id"] == id) is readable


def test_a_location_alone_is_reserved_as_a_pool():
    value = {name: member for name, member in COMMAND.items() if name != "evse_uid"}
    made = there(value, "ReserveNow")
    assert made["reservationLevel"] == "ChargingPool"
    made["endTime"] = "2026-05-03T12:00:00.000Z"
    assert back(made, "ChargingReservation") == value | {"expiry_date": "2026-05-03T12:00:00Z"}


@pytest.mark.parametrize("name", ["StartSession", "StopSession", "CancelReservation", "UnlockConnector"])
def test_commands_that_wwcp_has_no_record_of_travel_whole(name):
    value = {"response_url": "https://msp.example/1", "session_id": "S1"}
    made = translate(value, name, "ocpi-2.3.0", "wwcp")
    assert made.value == {"x_wwcp_ocpi": {"format": "ocpi-2.3.0", "object": name, "value": value}}
    assert same(back(made.value, name), value)
