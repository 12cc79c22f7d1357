"""A Session in WWCP."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1", **options: Any) -> dict[str, Any]:
    return translate(value, kind, source, "wwcp", **options).value


def comes_back(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1") -> bool:
    made = translate(value, kind, source, "wwcp")
    return same(translate(made.value, made.object, "wwcp", source).value, value)


def test_a_session_in_wwcp():
    made = there(sample("Session"), "Session")
    assert made["start"] == {
        "timestamp": "2026-05-03T10:00:00.000Z",
        "providerId": "NL-MSP",
        "authentication": {
            "authenticationType": "LOCAL",
            "authMethod": "WHITELIST",
            "authToken": "04A1B2C3",
            "authTokenType": "RFID",
        },
    }
    assert made["stop"] == {"timestamp": "2026-05-03T11:30:00.000Z"}
    assert (made["EVSEId"], made["chargingPoolId"]) == ("NL*ABC*EE1", "NL*ABC*PLOC1")
    assert str(made["consumedEnergy"]) == "12.5"
    carried = made["customData"]["OCPI"]
    assert (carried["currency"], carried["connector_id"]) == ("EUR", "1")
    assert "status" not in carried  # told from the stop
    assert made["customData"]["OCPI"]["total_cost"] == {"excl_vat": n("3.10"), "incl_vat": n("3.75")}


@pytest.mark.parametrize("status", ["ACTIVE", "PENDING", "INVALID", "RESERVATION", "MY_OWN", None])
def test_wwcp_has_no_status_of_a_session(status):
    session = sample("Session") | {"status": status}
    made = there(session, "Session")
    assert "status" not in made
    assert made["customData"]["OCPI"]["status"] == status
    assert comes_back(session, "Session")


@pytest.mark.parametrize(("uid", "expected"), [("NL*ABC*E7*1", "NL*ABC*E7*1"), ("7", "NL*ABC*E7")])
def test_a_session_names_its_evse_by_the_uid(uid, expected):
    session = sample("Session") | {"evse_uid": uid}
    made = translate(session, "Session", "ocpi-2.2.1", "wwcp")
    assert made.value["EVSEId"] == expected
    assumed = [note.to for note in made.notes if note.kind == "assumed"]
    assert ("/EVSEId" in assumed) is (uid != expected)
    assert comes_back(session, "Session")


@pytest.mark.parametrize(
    ("stop", "expected"), [({"timestamp": "2026-05-03T11:00:00.000Z"}, "COMPLETED"), ({}, "ACTIVE")]
)
def test_the_status_of_a_session_of_wwcp_is_told_from_its_stop(stop, expected):
    record = {"@id": "S1", "start": {"timestamp": "2026-05-03T10:00:00.000Z"}, "stop": stop}
    back = translate(record, "ChargingSession", "wwcp", "ocpi-2.2.1")
    assert back.value["status"] == expected
    (note,) = [note for note in back.notes if note.to == "/status"]
    assert (note.kind, note.from_) == ("approximated", "/stop")


def test_a_stop_added_in_wwcp_completes_the_session():
    session = sample("Session") | {"status": "ACTIVE"}
    del session["end_date_time"]
    edited = there(session, "Session") | {"stop": {"timestamp": "2026-05-03T12:00:00.000Z"}}
    back = translate(edited, "ChargingSession", "wwcp", "ocpi-2.2.1").value
    assert (back["status"], back["end_date_time"]) == ("COMPLETED", "2026-05-03T12:00:00Z")


def test_the_energy_of_a_session_is_the_last_reading_less_the_first():
    """The reference adds them up."""
    values = [{"timestamp": f"2026-05-03T1{i}:00:00.000Z", "value": value} for i, value in enumerate([100, 103, 107])]
    record = {"@id": "S1", "start": {"timestamp": "2026-05-03T10:00:00.000Z"}, "energyMeterValues": values}
    back = translate(record, "ChargingSession", "wwcp", "ocpi-2.2.1").value
    assert back["kwh"] == 7
    assert [(p["start_date_time"][11:16], p["dimensions"]) for p in back["charging_periods"]] == [
        ("10:00", [{"type": "ENERGY", "volume": 3}]),
        ("11:00", [{"type": "ENERGY", "volume": 4}]),
    ]


def test_a_session_without_readings_needs_no_charging_period():
    record = {"@id": "S1", "start": {"timestamp": "2026-05-03T10:00:00.000Z"}, "consumedEnergy": 7}
    assert "charging_periods" not in translate(record, "ChargingSession", "wwcp", "ocpi-2.2.1").value


def test_a_session_that_has_not_begun_to_charge():
    session = sample("Session") | {"kwh": 0, "charging_periods": [], "total_cost": None, "status": "PENDING"}
    del session["end_date_time"]
    made = there(session, "Session")
    assert "stop" not in made
    assert "energyMeterValues" not in made
    assert comes_back(session, "Session")


def test_a_session_of_wwcp_comes_back():
    """With both halves of a WWCP session, of which OCPI knows one."""
    made = {
        "@id": "DE*GEF*N4711",
        "start": {"timestamp": "2024-04-14T19:25:45.000Z", "authorizatorId": "A", "providerId": "DE-GDF"},
        "duration": 3600,
        "stop": {"timestamp": "2024-04-14T20:25:45.000Z", "providerId": "DE-XYZ"},
        "chargingStationOperatorId": "DE*GEF",
        "EVSEId": "DE*GEF*E0001*1*1",
        "customData": {"vendor": 1},
    }
    session = translate(made, "ChargingSession", "wwcp", "ocpi-2.2.1").value
    assert (session["country_code"], session["party_id"], session["evse_uid"]) == ("DE", "GEF", "DE*GEF*E0001*1*1")
    assert session["cdr_token"] == {"country_code": "DE", "party_id": "GDF"}
    assert same(translate(session, "Session", "ocpi-2.2.1", "wwcp").value, made)
