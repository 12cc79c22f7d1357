"""Sessions between OCPI 2.1.1 and 2.2.1: the whole location there, three ids here."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import put, sample
from wwcp_ocpi.document import same

IDS = ("location_id", "evse_uid", "connector_id")


def ids(value: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(value.get(name) for name in IDS)


def test_a_session_has_the_ids_of_its_location():
    there = OF_2_1_1.up(sample("Session", "2.1.1"), "Session")
    assert ids(there.value) == ("LOC1", "E1", "1")
    note = told(there, "/location_id")
    assert (note.kind, note.from_) == ("approximated", "/location/id")
    assert OF_2_1_1.up_and_down(sample("Session", "2.1.1"), "Session")


def test_moments_have_other_names():
    there = OF_2_1_1.up(sample("Session", "2.1.1"), "Session", carry=False).value
    assert (there["start_date_time"], there["end_date_time"]) == ("2026-05-03T10:00:00Z", "2026-05-03T11:30:00Z")
    assert "start_datetime" not in there
    back = OF_2_1_1.down(sample("Session"), "Session", carry=False).value
    assert (back["start_datetime"], back["end_datetime"]) == ("2026-05-03T10:00:00Z", "2026-05-03T11:30:00Z")
    assert same(back["kwh"], sample("Session")["kwh"])


def test_of_a_location_only_the_ids_are_known():
    there = OF_2_1_1.down(sample("Session"), "Session")
    assert there.value["location"] == {"id": "LOC1", "evses": [{"uid": "E1", "connectors": [{"id": "1"}]}]}
    assert told(there, "/location").kind == "approximated"
    assert OF_2_1_1.down_and_up(sample("Session"), "Session")


def test_what_does_not_show_is_lost_without_carrying():
    there = OF_2_1_1.up(sample("Session", "2.1.1"), "Session", carry=False)
    lost = {note.from_ for note in there.notes if note.kind == "lost"}
    assert {"/location/name", "/location/address", "/location/evses/0/status"} <= lost


def test_another_location_is_not_the_one_that_is_carried():
    edited = OF_2_1_1.edited_above(sample("Session", "2.1.1"), "Session", "/location_id", "LOC2")
    assert edited["location"] == {"id": "LOC2", "evses": [{"uid": "E1", "connectors": [{"id": "1"}]}]}
    assert edited["auth_id"] == sample("Session", "2.1.1")["auth_id"]


def test_ids_of_a_reservation_are_no_ids():
    value = sample("Session") | {"evse_uid": "#NA", "connector_id": "#NA"}
    there = OF_2_1_1.down(value, "Session")
    assert there.value["location"] == {"id": "LOC1"}
    assert OF_2_1_1.down_and_up(value, "Session")


def test_a_location_without_an_evse_is_not_enough():
    value = put(sample("Session", "2.1.1"), "/location/evses", [])
    there = OF_2_1_1.up(value, "Session")
    assert ids(there.value) == ("LOC1", None, None)
    assert "asks for the EVSE and the connector" in told(there, "").message
    assert OF_2_1_1.up_and_down(value, "Session")


@pytest.mark.parametrize("location", [None, {}, [], "LOC1", {"id": 7}, {"id": "L", "evses": [None, {"uid": None}]}])
def test_locations_that_are_none_come_back(location):
    assert OF_2_1_1.up_and_down(sample("Session", "2.1.1") | {"location": location}, "Session")


def test_a_reservation_is_pending_in_2_1_1():
    value = sample("Session") | {"status": "RESERVATION", "authorization_reference": "A1"}
    there = OF_2_1_1.down(value, "Session")
    assert there.value["status"] == "PENDING"
    assert told(there, "/status").kind == "approximated"
    assert there.value["x_wwcp_ocpi"]["authorization_reference"] == "A1"
    assert OF_2_1_1.edited_below(value, "Session", "/status", "ACTIVE")["status"] == "ACTIVE"


def test_the_party_of_the_location_is_that_of_the_session():
    value = put(sample("Session", "2.1.1"), "/location/country_code", "DE")
    value["location"]["party_id"] = "XYZ"
    assert OF_2_1_1.up(value, "Session").value["party_id"] == "XYZ"


def test_an_evse_uid_with_stars_tells_the_party_too():
    value = sample("Session") | {"evse_uid": "DE*GEF*E1", "country_code": None, "party_id": None}
    there = OF_2_1_1.down(value, "Session")
    assert (there.value["country_code"], there.value["party_id"]) == ("DE", "GEF")
    assert told(there, "/party_id").from_ == "/evse_uid"
    assert OF_2_1_1.down_and_up(value, "Session")
