"""Reservations, and where something takes place."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.wwcp.model.reservations import RESERVATION_LEVELS

NOW, LATER = "2026-08-02T10:00:00.000Z", "2026-08-02T10:30:00.000Z"
RESERVATION = {"@id": "DE*GEF*R4711"}


def found(value, name="ChargingReservation"):
    return [(problem.rule, problem.pointer) for problem in wwcp.problems(value, name)]


@pytest.mark.parametrize("level", sorted(RESERVATION_LEVELS))
def test_a_reservation_is_made_at_some_level(level):
    assert found(RESERVATION | {"reservationLevel": level}) == []
    assert found(RESERVATION | {"reservationLevel": level.lower()}) == [("wwcp.closed-value", "/reservationLevel")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"startTime": LATER, "endTime": NOW}, ("wwcp.order", "/endTime")),
        ({"duration": -1}, ("wwcp.range", "/duration")),
        ({"consumedReservationTime": "5"}, ("wwcp.type", "/consumedReservationTime")),
        ({"evseId": "DE*GEF*E1"}, ("wwcp.unknown-property", "/evseId")),
        ({"EVSEId": "DE*GEF*S1"}, ("wwcp.identifier", "/EVSEId")),
        ({"chargingPoolId": "DE*GEF*E1"}, ("wwcp.identifier", "/chargingPoolId")),
        ({"providerId": "DE*GEF*E1"}, ("wwcp.identifier", "/providerId")),
        ({"authentication": {}}, ("wwcp.authentication", "/authentication")),
        ({"chargingProduct": {}}, ("wwcp.missing", "/chargingProduct/@id")),
    ],
)
def test_what_is_wrong_with_a_reservation(change, problem):
    assert found(RESERVATION | change) == [problem]


def test_start_and_end_may_be_the_same_or_stand_alone():
    assert found(RESERVATION | {"startTime": NOW, "endTime": NOW}) == []
    assert found(RESERVATION | {"endTime": NOW}) == []


@pytest.mark.parametrize(("name", "start"), [("SessionReservation", "start"), ("CDRReservation", "startTime")])
def test_what_a_session_used_and_a_record_bills_are_named_differently(name, start):
    value = {"reservationId": "DE*GEF*R1", start: NOW, "duration": 900}
    assert found(value, name) == []
    assert found({}, name) == [("wwcp.missing", f"/{member}") for member in ("reservationId", start, "duration")]
    assert found(value | {"reservationId": "R1"}, name) == [("wwcp.identifier", "/reservationId")]


@pytest.mark.parametrize(
    ("member", "id_", "attribute"),
    [
        ("evseId", "DE*GEF*E1", "evse_id"),
        ("chargingStationId", "DE*GEF*S1", "charging_station_id"),
        ("chargingPoolId", "DE*GEF*P1", "charging_pool_id"),
        ("chargingStationOperatorId", "DE*GEF", "charging_station_operator_id"),
    ],
)
def test_a_location_is_told_as_closely_as_it_is_known(member, id_, attribute):
    assert found({member: id_}, "ChargingLocation") == []
    assert getattr(wwcp.view({member: id_}, "ChargingLocation"), attribute) == id_
    assert found({member: "x"}, "ChargingLocation") == [("wwcp.identifier", f"/{member}")]
    assert found({}, "ChargingLocation") == []
