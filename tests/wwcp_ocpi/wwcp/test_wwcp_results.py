"""Answers, reservations and products."""

import pytest

from wwcp_ocpi import wwcp

NOW, LATER = "2026-08-02T10:00:00.000Z", "2026-08-02T10:30:00.000Z"

RECORDS = [
    ("AuthStartResult", {"result": "Authorized", "runtime": 12, "providerId": "DE-GDF", "maxDuration": 90}),
    ("AuthStopResult", {"result": "AlreadyStopped", "sessionId": "4711"}),
    ("SendCDRResult", {"timestamp": NOW, "result": "Enqueued", "warnings": [{"text": {"en": "late"}}]}),
    ("ChargingReservation", {"@id": "DE*GEF*R4711", "startTime": NOW, "endTime": LATER, "reservationLevel": "EVSE"}),
    ("ReservationHandling", {"keepAliveTime": 900, "endTime": LATER}),
    ("ChargingLocation", {"evseId": "DE*GEF*E1*1", "chargingPoolId": "DE*GEF*P1"}),
    ("ChargingProduct", {"@id": "AC1", "minEnergy": 5000, "intermediateCDRs": True}),
    ("DataLicense", {"@id": "ODbL", "URLs": []}),
]


@pytest.mark.parametrize(("name", "value"), RECORDS)
def test_records_as_the_reference_describes_them_have_no_problems(name, value):
    assert wwcp.problems(value, name) == []


@pytest.mark.parametrize(
    ("name", "change", "rule"),
    [
        ("AuthStartResult", {"result": "Allowed"}, "wwcp.closed-value"),
        ("AuthStopResult", {"result": "Expired"}, "wwcp.closed-value"),
        ("ChargingReservation", {"@id": "4711"}, "wwcp.identifier"),
        ("ChargingReservation", {"endTime": "2026-08-02T09:00:00.000Z"}, "wwcp.order"),
        ("ChargingReservation", {"authentication": LATER}, "wwcp.type"),
        ("DataLicense", {"@id": "mine"}, "wwcp.open-value"),
    ],
)
def test_what_is_wrong_is_found(name, change, rule):
    assert [p.rule for p in wwcp.problems(dict(RECORDS)[name] | change, name)] == [rule]


def test_parts_of_a_session_are_typed():
    product = {"@id": "AC1"}
    start = {"timestamp": NOW, "authStartResult": {"result": "Authorized"}}
    value = {"@id": "4711", "start": start, "chargingProduct": product}
    session = wwcp.view(value, "ChargingSession")
    assert (session.start.auth_start_result.result, session.charging_product.id) == ("Authorized", "AC1")
