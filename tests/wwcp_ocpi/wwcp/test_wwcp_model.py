from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators import wwcp as generated
from generators.wwcp_scalars import JSON
from wwcp_ocpi import wwcp
from wwcp_ocpi.document import read, write
from wwcp_ocpi.document.pointer import MISSING, find, parent

RECORDS = [
    "ChargingPool", "ChargingStation", "EVSE", "ChargingConnector", "ChargingTariff", "ChargingSession",
    "ChargeDetailRecord", "Price", "EnergyMeteringValue", "AAuthentication", "RoamingNetwork",
    "ChargingStationOperator", "EMobilityProvider", "EVSEStatus", "ChargingReservation", "ChargingLocation",
    "AuthStartResult", "SendCDRResult", "ChargingProduct", "Parking", "DataLicense",
]  # fmt: skip
SLOW = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@pytest.mark.parametrize("name", sorted(wwcp.MODELS))
@SLOW
@given(data=st.data())
def test_clean_records_have_no_problems_and_keep_the_declared_order(name, data):
    value = data.draw(generated.record(name))
    assert wwcp.problems(value, name) == []
    if wwcp.MEMBERS[name]:
        assert list(value) == [member for member in wwcp.MEMBERS[name] if member in value]
    else:  # the names are data
        assert list(wwcp.view(value, name).entries) == list(value)


@pytest.mark.parametrize("name", RECORDS)
@SLOW
@given(data=st.data())
def test_every_property_occurs_and_reads(name, data):
    member = data.draw(st.sampled_from(wwcp.MODELS[name].properties))
    value = data.draw(generated.record(name, having=frozenset([member.name])))
    view = wwcp.view(value, name)
    if member.name in value:  # settling leaves one identification, and no openings where it is always open
        assert member.kind.read(value[member.name]) == member.__get__(view, type(view))


@pytest.mark.parametrize("name", RECORDS)
@SLOW
@given(data=st.data())
def test_dirty_records_never_raise_and_every_pointer_leads_somewhere(name, data):
    value = data.draw(generated.record(name, dirty=True))
    for problem in wwcp.problems(value, name):
        assert find(value, problem.pointer) is not MISSING or find(value, parent(problem.pointer)) is not MISSING
    view = wwcp.view(value, name)
    for member in view.properties:
        member.__get__(view, type(view))


@pytest.mark.parametrize("name", RECORDS)
@given(value=JSON)
def test_any_value_can_be_looked_at(name, value):
    if not isinstance(value, dict):
        assert [problem.rule for problem in wwcp.problems(value, name)] == ["wwcp.object"]
    assert wwcp.view(value, name).value == (value if isinstance(value, dict) else {})


def test_views_read_typed_values_and_nested_objects():
    pool = wwcp.model("ChargingPool").of(
        read(
            b'{"@id":"DE*GEF*P1","openingTimes":{"24/7":true},"chargingStations":[{"@id":"DE*GEF*S1","EVSEs":'
            b'[{"@id":"DE*GEF*E1","maxPower":22000.0,"lastChange":"2026-06-06T07:08:46.000Z"}]},7]}'
        ).value
    )
    (station,) = pool.charging_stations
    (evse,) = station.evses
    assert (evse.id, evse.max_power) == ("DE*GEF*E1", Decimal("22000.0"))
    assert evse.last_change.isoformat() == "2026-06-06T07:08:46+00:00"
    assert (pool.opening_times.always, pool.name, evse.name) == (True, None, None)


def test_views_are_read_only_and_equal_by_their_values():
    view = wwcp.view({"base": 1}, "Price")
    with pytest.raises(AttributeError):
        view.base = 2
    with pytest.raises(AttributeError):
        view.value = {}
    assert view == wwcp.view({"base": 1}, "Price") != wwcp.view({"base": Decimal("1.0")}, "Price")
    assert "Price" in repr(view)


def test_an_unknown_object_is_refused_with_a_sentence():
    with pytest.raises(ValueError, match="Location is no object of WWCP"):
        wwcp.problems({}, "Location")


def test_context_and_entity_are_inverse():
    assert wwcp.CONTEXTS["ChargingPool"] == "https://open.charging.cloud/contexts/wwcp+json/chargingPool"
    assert wwcp.CONTEXTS["EVSE"].endswith("/EVSE")
    assert wwcp.CONTEXTS["ChargingTariff"].endswith("/ChargingTariff")
    assert {wwcp.ENTITIES[context] for context in wwcp.CONTEXTS.values()} == set(wwcp.CONTEXTS)


def test_members_follow_the_order_of_the_reference():
    cdr = wwcp.MEMBERS["ChargeDetailRecord"]
    assert cdr[:5] == ("@id", "sessionId", "@context", "sessionTime", "duration")
    assert wwcp.MEMBERS["EVSE"][:3] == ("@id", "@context", "description")
    assert {"parkingType", "facilities", "timeZone", "uiFeatures"} <= set(wwcp.MEMBERS["ChargingPool"])


def test_a_pool_as_the_reference_writes_it_has_no_problems():
    value = read(
        b'{"@id":"DE*GEF*P0001","@context":"https://open.charging.cloud/contexts/wwcp+json/chargingPool",'
        b'"name":{"en":"Test pool #1"},"roamingNetworkId":"Prod","chargingStationOperatorId":"DE*GEF",'
        b'"geoLocation":{"lat":50.93,"lng":11.63},"address":{"street":"Biberweg","houseNumber":"18",'
        b'"postalCode":"07749","city":{"de":"Jena"},"country":"DEU"},"accessibility":"FreePubliclyAccessible",'
        b'"authenticationModes":[{"type":"REMOTE"}],"openingTimes":{"24/7":true},"chargingStations":['
        b'{"@id":"DE*GEF*S0001*1","EVSEs":[{"@id":"DE*GEF*E0001*1*1","currentType":["AC_ThreePhases"]}]}]}'
    ).value
    assert wwcp.problems(value, "ChargingPool") == []
    assert read(write(value)).value == value
