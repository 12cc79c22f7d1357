"""Commands and charging profiles: the same in OCPI 2.2.1 and 2.3.0, with all that is in them."""

import pytest

from generators.neighbours import OF_2_3_0
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n

up, down = OF_2_3_0.up, OF_2_3_0.down

PERIODS = [{"start_period": 0, "limit": n("1.0")}, {"start_period": 60, "limit": 16}]

SAME = [
    ("CancelReservation", {"response_url": "https://a.example", "reservation_id": "R1"}),
    ("StopSession", {"response_url": "https://a.example", "session_id": "S1"}),
    ("UnlockConnector", {"location_id": "LOC1", "evse_uid": "E1", "connector_id": "1"}),
    ("CommandResponse", {"result": "ACCEPTED", "timeout": 30, "message": [{"language": "en", "text": "Wait"}]}),
    ("CommandResult", {"result": "EVSE_OCCUPIED"}),
    ("ChargingProfile", {"charging_rate_unit": "W", "charging_profile_period": PERIODS}),
    ("SetChargingProfile", {"charging_profile": {"charging_rate_unit": "A"}}),
    ("ActiveChargingProfile", {"charging_profile": {"charging_profile_period": PERIODS}}),
    ("ActiveChargingProfileResult", {"result": "ACCEPTED", "profile": {"charging_profile": {}}}),
    ("ChargingProfileResponse", {"result": "TOO_OFTEN", "timeout": 5}),
    ("ChargingProfileResult", {"result": "REJECTED"}),
    ("ClearProfileResult", {"result": "UNKNOWN"}),
]


@pytest.mark.parametrize(("name", "value"), SAME, ids=[name for name, _ in SAME])
def test_objects_that_did_not_change(name, value):
    for there in (up(value, name), down(value, name)):
        assert there.object == name
        assert same(there.value, value)
        assert there.notes == ()


def test_what_is_carried_sits_on_its_period():
    """A member that only a further translation gave up stays with the object that it belongs to."""
    value = {"charging_profile_period": [PERIODS[0] | {"x_wwcp_ocpi": {"~format": "wwcp", "a": 1}}]}
    assert OF_2_3_0.up_and_down(value, "ChargingProfile")
