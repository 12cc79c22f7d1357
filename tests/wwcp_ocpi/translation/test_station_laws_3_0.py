"""The laws where they are hardest: few ids, so that stations, EVSEs and parking places meet in every way."""

import os
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wwcp_ocpi.document import same, text
from wwcp_ocpi.translation import translate

EXAMPLES = os.environ.get("OCPI_CONSOLE_LAW_EXAMPLES")
SEARCHED = settings(
    max_examples=int(EXAMPLES or 100),
    derandomize=EXAMPLES is None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

EVSE_IDS = ["NL*ABC*E1*1", "NL*ABC*E1*2", "NL*ABC*E1", "NL*ABC*E2*1", "S", "", None, 5]
CAPABILITIES = ["RFID_READER", "RESERVABLE", "X_VENDOR", "ISO_15118_2_PLUG_AND_CHARGE", "", None]
RESTRICTIONS = ["DISABLED", "MOTORCYCLES", "PLUGGED", "TAXIS", 5]

many_capabilities = st.one_of(st.none(), st.lists(st.sampled_from(CAPABILITIES), max_size=3))
levels = st.sampled_from(["1", "2", None, 5])
coordinates = st.sampled_from(
    [{"latitude": "53.18161", "longitude": "5.45554"}, {"lat": 53, "lng": 5}, {}, None, "here"],
)
moments = st.sampled_from(["2026-05-03T10:00:00Z", "2026-05-03T12:00:00+02:00", "2026-05-03T11:00:00Z", "soon", None])


def some(**members: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=members)


connectors = st.lists(st.one_of(some(id=st.just("1"), capabilities=many_capabilities), st.just(5)), max_size=2)

evse = {
    "uid": st.sampled_from(["E1", "e1", "E2", "S", None, 5]),
    "evse_id": st.sampled_from(EVSE_IDS),
    "connectors": connectors,
    "last_updated": moments,
}

place_2_3_0 = some(
    id=st.sampled_from(["P1", "p1", "E1", None]),
    vehicle_types=st.sampled_from([["VAN"], ["DISABLED"], ["RIGID", "SEMI_TRACTOR"], "VAN", []]),
    restricted_to_type=st.sampled_from([True, False, None]),
    reservation_required=st.just(False),
    direction=st.sampled_from(["ANGLE", "UNKNOWN", "DRIVE_THROUGH", None]),
    drive_through=st.booleans(),
    physical_reference=st.just("7"),
)
references = some(
    parking_id=st.sampled_from(["P1", "E1", "P9", None]), evse_position=st.sampled_from(["LEFT", "UNKNOWN", None])
)
restrictions = st.one_of(st.none(), st.lists(st.sampled_from(RESTRICTIONS), max_size=2))

evse_2_3_0 = some(
    **evse,
    capabilities=many_capabilities,
    floor_level=levels,
    coordinates=coordinates,
    parking=st.lists(references, max_size=2),
    parking_restrictions=restrictions,
    status=st.sampled_from(["AVAILABLE", "PLANNED", None]),
)
location_2_3_0 = some(evses=st.lists(evse_2_3_0, max_size=4), parking_places=st.lists(place_2_3_0, max_size=3))

parking_3_0 = some(
    vehicle_types=st.sampled_from([["VAN"], ["DISABLED"], ["TRUCK", "RIGID"], ["PERSONAL_VEHICLE"], 5]),
    evse_position=st.sampled_from(["LEFT", "UNKNOWN", None]),
    direction=st.sampled_from(["ANGLE", "UNKNOWN", "DRIVE_THROUGH", None]),
    restricted_to_type=st.booleans(),
    reservation_required=st.just(False),
    parking_restrictions=st.lists(
        some(group=st.lists(st.sampled_from(["PLUGGED", "TAXI_ONLY", "DISABLED", 5]), max_size=2)), max_size=2
    ),
)
evse_3_0 = some(
    **evse,
    parking=parking_3_0,
    presence=st.sampled_from(["PRESENT", "PLANNED", "NEW", None]),
    status=st.sampled_from(["AVAILABLE", "PLANNED", None]),
    physical_reference=st.sampled_from(["1", None]),
)
members_3_0 = {
    "id": st.sampled_from(["NL*ABC*S1", "NL*ABC*S2", "S", "NL*ABC*S1-2", None, 5]),
    "capabilities": many_capabilities,
    "floor_level": levels,
    "coordinates": coordinates,
    "physical_reference": st.sampled_from(["12", None]),
    "last_updated": moments,
}
stations = st.one_of(
    *(some(**members_3_0, **{name: st.lists(evse_3_0, max_size=3)}) for name in ("evses", "evse", "connectors"))
)
location_3_0 = some(charging_pool=st.lists(stations, max_size=3))


def assert_same(a: Any, b: Any) -> None:
    assert same(a, b), f"{text(a, indent=1)}\n{text(b, indent=1)}"


def hold(value: Any, source: Any, target: Any) -> None:
    there = translate(value, "Location", source, target)
    assert_same(translate(there.value, "Location", target, source).value, value)
    bare = translate(value, "Location", source, target, carry=False).value
    back = translate(bare, "Location", target, source, carry=False).value
    assert_same(translate(back, "Location", source, target, carry=False).value, bare)


@SEARCHED
@given(location_2_3_0)
def test_the_laws_hold_for_locations_of_2_3_0(value):
    hold(value, "ocpi-2.3.0", "ocpi-3.0")


@SEARCHED
@given(location_3_0)
def test_the_laws_hold_for_locations_of_3_0(value):
    hold(value, "ocpi-3.0", "ocpi-2.3.0")


@SEARCHED
@given(location_3_0)
def test_stations_give_each_evse_what_they_say(value):
    """Whatever the ids are, no EVSE is shown on the floor of another station."""
    evses = translate(value, "Location", "ocpi-3.0", "ocpi-2.3.0", carry=False).value.get("evses", [])
    said = sorted(
        str(station.get("floor_level"))
        for station in value.get("charging_pool", [])
        for name in ("evses", "evse", "connectors")
        for _ in station.get(name, [])
    )
    assert sorted(str(evse.get("floor_level")) for evse in evses) == said
