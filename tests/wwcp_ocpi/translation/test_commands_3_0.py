"""Commands: requests of OCPI 3.0 and what is left over from 2.x."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import counterpart, translate

URL = "https://msp.example/results/1"


def there(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options)


RESERVE = {
    "response_url": URL,
    "token": sample("Token", "2.3.0"),
    "expiry_date": "2026-05-03T12:00:00Z",
    "reservation_id": "R1",
    "location_id": "LOC1",
    "evse_uid": "E1",
}


def test_to_reserve_is_a_request_with_a_payload():
    made = there(RESERVE, "ReserveNow", carry=False)
    assert made.object == "ReserveNowRequest"
    assert made.value["callback_id"] == URL
    assert made.value.keys() == {"callback_id", "payload"}
    assert made.value["payload"]["token"]["party_id"] == "NLMSP"
    assert made.value["payload"]["reservation_id"] == "R1"
    assert same(back(made.value, "ReserveNowRequest", carry=False).value, RESERVE)


def test_parameters_beside_the_callback_are_read_and_stay_there():
    value = {"callback_id": URL, "location_id": "LOC1", "evse_uid": "E1", "connector_id": "1"}
    old = back(value, "UnlockConnectorRequest").value
    assert (old["location_id"], old["connector_id"]) == ("LOC1", "1")
    old["connector_id"] = "2"
    assert same(there(old, "UnlockConnector").value, value | {"connector_id": "2"})


def test_an_id_that_is_no_url_is_carried():
    value = {"callback_id": "call-1", "payload": {"location_id": "LOC1"}}
    old = back(value, "UnlockConnectorRequest")
    assert "response_url" not in old.value
    assert [(note.kind, note.from_) for note in old.notes] == [("carried", "/callback_id")]
    assert same(there(old.value, "UnlockConnector").value, value)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("StartSession", "StartSessionCommand"),
        ("StopSession", "StopSessionCommand"),
        ("CancelReservation", "CancelReservationCommand"),
        ("CommandResponse", "CommandResponse"),
        ("CommandResult", "CommandResult"),
    ],
)
def test_the_others_keep_their_form(old, new):
    assert counterpart(old, "ocpi-2.3.0", "ocpi-3.0") == new
    value = {"response_url": URL, "session_id": "S1", "message": [{"language": "nl", "text": "Ja"}]}
    made = there(value, old, carry=False)
    assert same(made.value, value)
    assert same(back(made.value, new, carry=False).value, value)


def test_a_session_is_started_with_a_token():
    value = {"response_url": URL, "token": sample("Token", "2.3.0"), "location_id": "LOC1"}
    made = there(value, "StartSession").value
    assert (made["token"]["party_id"], made["response_url"]) == ("NLMSP", URL)
    assert same(back(made, "StartSessionCommand").value, value)
