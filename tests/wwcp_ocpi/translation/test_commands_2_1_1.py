"""Commands and real-time authorization between OCPI 2.1.1 and 2.2.1."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.translation import counterpart

URL = "https://msp.example/responses/1"


def reservation(version: str, id_: Any) -> dict[str, Any]:
    return {
        "response_url": URL,
        "token": sample("Token", version),
        "expiry_date": "2026-05-03T10:00:00Z",
        "reservation_id": id_,
        "location_id": "LOC1",
    }


@pytest.mark.parametrize(("old", "new"), [(17, "17"), (0, "0"), (-1, "-1"), ("R1", "R1"), (None, None)])
def test_a_reservation_id_is_an_integer_in_2_1_1(old, new):
    assert OF_2_1_1.up(reservation("2.1.1", old), "ReserveNow").value["reservation_id"] == new
    assert OF_2_1_1.up_and_down(reservation("2.1.1", old), "ReserveNow")


@pytest.mark.parametrize(
    ("new", "old"),
    [("17", 17), ("017", "017"), ("R1", "R1"), ("-1", "-1"), ("1" * 19, "1" * 19), ("١٧", "١٧"), (None, None)],
)
def test_a_text_that_is_no_integer_stays_and_is_told(new, old):
    there = OF_2_1_1.down(reservation("2.2.1", new), "ReserveNow")
    assert same(there.value["reservation_id"], old)
    notes = [note.kind for note in there.notes if note.to == "/reservation_id"]
    assert notes == (["approximated"] if isinstance(old, str) else [])
    assert OF_2_1_1.down_and_up(reservation("2.2.1", new), "ReserveNow")


@pytest.mark.parametrize("id_", [True, {}, [], exact_number("1e3")])
def test_ids_that_are_none_come_back(id_):
    assert OF_2_1_1.up_and_down(reservation("2.1.1", id_), "ReserveNow")
    assert OF_2_1_1.down_and_up(reservation("2.2.1", id_), "ReserveNow")


@pytest.mark.parametrize("name", ["ReserveNow", "StartSession"])
def test_the_token_of_a_command_is_translated(name):
    value = {"response_url": URL, "token": sample("Token", "2.1.1"), "location_id": "LOC1"}
    there = OF_2_1_1.up(value, name, party="NL*XYZ").value
    assert (there["token"]["contract_id"], there["token"]["party_id"]) == (sample("Token")["contract_id"], "XYZ")
    assert OF_2_1_1.up_and_down(value, name)


def test_a_token_of_a_command_without_a_party_says_so():
    value = {"token": sample("Token", "2.1.1") | {"auth_id": "X"}}
    assert told(OF_2_1_1.up(value, "StartSession"), "/token").kind == "approximated"


def test_connectors_and_references_have_no_place_in_a_start_of_2_1_1():
    value = {"response_url": URL, "token": sample("Token"), "connector_id": "1", "authorization_reference": "A"}
    there = OF_2_1_1.down(value, "StartSession").value
    assert same(there["x_wwcp_ocpi"], {"~format": "ocpi-2.2.1", "connector_id": "1", "authorization_reference": "A"})
    assert OF_2_1_1.down_and_up(value, "StartSession")


@pytest.mark.parametrize("name", ["StopSession", "UnlockConnector"])
def test_commands_that_are_the_same(name):
    value = {"response_url": URL, "session_id": "S1", "location_id": "LOC1", "evse_uid": "E1", "connector_id": "1"}
    assert same(OF_2_1_1.up(value, name).value, value)
    assert OF_2_1_1.up(value, name).notes == ()


@pytest.mark.parametrize(
    ("old", "new"), [("ACCEPTED", "ACCEPTED"), ("TIMEOUT", "REJECTED"), ("UNKNOWN_SESSION", "UNKNOWN_SESSION")]
)
def test_a_response(old, new):
    there = OF_2_1_1.up({"result": old}, "CommandResponse")
    assert there.value["result"] == new
    assert told(there, "").message == "OCPI 2.2.1 asks for a timeout, which OCPI 2.1.1 does not name; it is left out."
    assert OF_2_1_1.up_and_down({"result": old}, "CommandResponse")


def test_a_response_with_a_timeout_lacks_nothing():
    value = {"result": "ACCEPTED", "timeout": 30, "message": [{"language": "en", "text": "Wait"}]}
    assert OF_2_1_1.up(value, "CommandResponse").notes == ()
    assert same(OF_2_1_1.down(value, "CommandResponse", carry=False).value, value)


def test_an_authorization_without_its_token():
    value = {"allowed": "ALLOWED", "location": {"location_id": "LOC1", "evse_uids": ["E1"], "connector_ids": ["1"]}}
    there = OF_2_1_1.up(value, "AuthorizationInfo")
    assert there.value["location"]["x_wwcp_ocpi"] == {"connector_ids": ["1"]}
    assert "asks for the token" in told(there, "").message
    assert OF_2_1_1.up_and_down(value, "AuthorizationInfo")


def test_the_token_of_an_authorization_is_carried_and_then_not_missed():
    value = {"allowed": "ALLOWED", "token": sample("Token"), "authorization_reference": "A1"}
    there = OF_2_1_1.down(value, "AuthorizationInfo").value
    assert there.keys() == {"allowed", "x_wwcp_ocpi"}
    back = OF_2_1_1.up(there, "AuthorizationInfo")
    assert same(back.value, value)
    assert back.notes == ()


@pytest.mark.parametrize("name", ["CancelReservation", "ChargingProfile", "ClientInfo", "CommandResult"])
def test_what_2_1_1_does_not_have(name):
    assert counterpart(name, "ocpi-2.2.1", "ocpi-2.1.1") is None
    there = OF_2_1_1.down({"result": "ACCEPTED"}, name)
    assert there.value == {"x_wwcp_ocpi": {"format": "ocpi-2.2.1", "object": name, "value": {"result": "ACCEPTED"}}}
    assert [note.kind for note in there.notes] == ["carried"]
