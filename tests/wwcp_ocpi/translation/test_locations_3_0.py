"""Locations of OCPI 3.0: an address, stations, and a parking for each EVSE."""

import copy
from typing import Any

import pytest

from generators.locations_3_0 import location
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate


def there(value: Any, source: Any = "ocpi-2.3.0", **options: Any) -> Any:
    return translate(value, "Location", source, "ocpi-3.0", **options)


def back(value: Any, target: Any = "ocpi-2.3.0", **options: Any) -> Any:
    return translate(value, "Location", "ocpi-3.0", target, **options)


def evses(made: Any) -> list[dict[str, Any]]:
    return [evse for station in made["charging_pool"] for evse in station["evses"]]


def with_places(*places: dict[str, Any], **references: str) -> dict[str, Any]:
    """A location of 2.3.0 with these parking places; references name that of each EVSE by uid."""
    value = sample("Location", "2.3.0") | {"parking_places": list(places)}
    for evse in value["evses"]:
        if evse["uid"] in references:
            evse["parking"] = [{"parking_id": references[evse["uid"]], "evse_position": "LEFT"}]
    return value


def place(id_: str, **members: Any) -> dict[str, Any]:
    required = {"vehicle_types": ["VAN"], "restricted_to_type": True, "reservation_required": False}
    return {"id": id_, **required, **members}


def test_the_address_is_an_object():
    made = there(sample("Location", "2.3.0"), carry=False).value
    assert made["address"] == {
        "address": "Quay 1",
        "city": "Harlingen",
        "postal_code": "8861 NA",
        "country": "NLD",
        "coordinates": {"latitude": "53.181608", "longitude": "5.455538"},
    }
    assert not made.keys() & {"city", "postal_code", "country", "coordinates", "evses"}


def test_evses_stand_in_the_station_that_their_ids_tell():
    made = there(sample("Location", "2.3.0"))
    assert [station["id"] for station in made.value["charging_pool"]] == ["NL*ABC*S1"]
    assert [evse["uid"] for evse in evses(made.value)] == ["E1", "E2"]
    assert ("assumed", "/charging_pool/0") in {(note.kind, note.to) for note in made.notes}


def test_what_only_some_evses_can_do_stands_on_their_connectors():
    value = sample("Location", "2.3.0")
    value["evses"][0]["capabilities"] = ["RESERVABLE", "RFID_READER"]
    value["evses"][1]["capabilities"] = ["RFID_READER"]
    made = there(value, carry=False).value
    assert made["charging_pool"][0]["capabilities"] == ["RFID_READER"]
    found = [[one.get("capabilities") for one in evse["connectors"]] for evse in evses(made)]
    assert found == [[["RESERVABLE"], ["RESERVABLE"]], [None]]
    returned = [evse["capabilities"] for evse in back(made, carry=False).value["evses"]]
    assert returned == [["RFID_READER", "RESERVABLE"], ["RFID_READER"]]


def test_what_a_station_says_is_said_of_its_evses():
    old = back(location(), carry=False).value
    (evse,) = old["evses"]
    assert evse["capabilities"] == ["REMOTE_START_STOP_CAPABLE", "RFID_READER"]
    assert evse["floor_level"] == "-1"
    assert evse["coordinates"] == {"latitude": "53.18161", "longitude": "5.45554"}
    assert evse["directions"] == [{"language": "nl", "text": "Achter de loods"}]
    returned = there(old, carry=False).value
    assert same(returned["charging_pool"][0] | {"evses": []}, location()["charging_pool"][0] | {"evses": []})


def test_only_what_2_3_0_does_not_know_is_lost_without_a_carry():
    value = location()
    lost = {note.from_ for note in back(value, carry=False).notes if note.kind == "lost"}
    assert lost == {"/version", "/services", "/max_power", "/charging_pool/0/evses/0/connectors/0/cable_length"}


@pytest.mark.parametrize("name", ["evses", "evse", "connectors"])
def test_the_list_of_evses_is_read_in_every_spelling(name):
    value = location()
    station = value["charging_pool"][0]
    station[name] = station.pop("evses")
    old = back(value).value
    assert [evse["uid"] for evse in old["evses"]] == ["E1"]
    assert same(there(old).value, value)
    old["evses"][0]["status"] = "CHARGING"
    edited = there(old).value
    assert edited["charging_pool"][0][name][0]["status"] == "CHARGING"
    assert len({"evses", "evse", "connectors"} & edited["charging_pool"][0].keys()) == 1


def test_stations_that_no_id_tells_come_back():
    value = location()
    first = value["charging_pool"][0]
    second = copy.deepcopy(first) | {"id": "west", "floor_level": "2"}
    first["id"] = "east"
    second["evses"][0] |= {"uid": "E2", "evse_id": "NL*ABC*E1*2"}
    value["charging_pool"].append(second)
    old = back(value).value
    assert [evse["floor_level"] for evse in old["evses"]] == ["-1", "2"]
    assert same(there(old).value, value)
    bare = there(back(value, carry=False).value, carry=False).value
    assert [station["id"] for station in bare["charging_pool"]] == ["NL*ABC*S1", "NL*ABC*S1-2"]
    assert [station["floor_level"] for station in bare["charging_pool"]] == ["-1", "2"]


def test_an_evse_shows_what_is_printed_on_its_station():
    value = location()
    value["charging_pool"][0]["physical_reference"] = "12"
    del value["charging_pool"][0]["evses"][0]["physical_reference"]
    old = back(value).value
    assert old["evses"][0]["physical_reference"] == "12"
    assert same(there(old).value, value)


def test_a_parking_place_is_the_parking_of_its_evses():
    value = with_places(place("P1", parking_space_length=600, physical_reference="7"), E1="p1", E2="P1")
    made = there(value).value
    for evse in evses(made):
        assert evse["parking"]["vehicle_types"] == ["VAN"]
        assert evse["parking"]["parking_bay_length"] == 600
        assert evse["parking"]["evse_position"] == "LEFT"
    assert same(back(made).value, value)


def test_without_a_carry_every_evse_has_a_place_of_its_own():
    made = there(with_places(place("P1"), E1="P1", E2="P1"), carry=False).value
    old = back(made, carry=False).value
    assert [one["id"] for one in old["parking_places"]] == ["E1", "E2"]
    assert [evse["parking"][0]["parking_id"] for evse in old["evses"]] == ["E1", "E2"]
    assert same(there(old, carry=False).value, made)


def test_an_edited_parking_is_a_place_of_its_own():
    made = there(with_places(place("P1"), E1="P1", E2="P1")).value
    evses(made)[1]["parking"]["max_vehicle_height"] = 200
    old = back(made).value
    assert [evse["parking"][0]["parking_id"] for evse in old["evses"]] == ["P1", "P1-2"]
    assert {one["id"]: one.get("max_vehicle_height") for one in old["parking_places"]} == {"P1": None, "P1-2": 200}


def test_a_place_that_no_evse_names_is_carried():
    value = with_places(place("P1"), place("P2"), E1="P1")
    made = there(value)
    assert ("carried", "/parking_places/1") in {(note.kind, note.from_) for note in made.notes}
    assert same(back(made.value).value, value)


def test_statuses_and_associations_go_along():
    made = there(sample("Location", "2.3.0"))
    assert [(one.object, one.value.get("uid")) for one in made.companions] == [
        ("EVSEStatus", "E1"),
        ("EVSEStatus", "E2"),
        ("TariffAssociation", None),
    ]


@pytest.mark.parametrize("source", ["ocpi-2.1.1", "ocpi-2.2.1"])
def test_older_versions_go_the_same_way(source):
    value = sample("Location", source.removeprefix("ocpi-"))
    made = there(value, source)
    assert [station["id"] for station in made.value["charging_pool"]] == ["NL*ABC*S1"]
    assert same(back(made.value, source).value, value)


@pytest.mark.parametrize(
    ("edit", "at", "expected"),
    [
        (lambda made: made["address"].update(city="Leeuwarden"), "city", "Leeuwarden"),
        (lambda made: made["address"]["coordinates"].update(latitude="53.5"), "coordinates", "53.5"),
        (lambda made: made.update(party_id="NLXYZ"), "party_id", "XYZ"),
        (lambda made: made["charging_pool"][0].update(floor_level="3"), "floor_level", "3"),
        (lambda made: made["charging_pool"][0]["evses"][0].update(presence="REMOVED"), "status", "REMOVED"),
    ],
)
@pytest.mark.parametrize("carry", [True, False])
def test_an_edit_wins(edit, at, expected, carry):
    made = there(sample("Location", "2.3.0"), carry=carry).value
    edit(made)
    old = back(made, carry=carry).value
    found = old[at] if at in old else old["evses"][0][at]
    assert (found["latitude"] if isinstance(found, dict) else found) == expected


def test_a_location_of_nothing_stays_one():
    assert there({"evses": []}, carry=False).value == {"charging_pool": []}
    assert there({"evses": None}, carry=False).value == {"charging_pool": None}
    assert back({"charging_pool": [None, {"id": "S"}, {"id": "T", "evses": 5}]}, carry=False).value == {"evses": []}


def test_an_edited_place_is_remembered_at_its_evse_where_stations_move():
    """A station without EVSEs returns in front of the one whose EVSE remembers its parking place."""
    evse = {"uid": "E1", "evse_id": "NL*ABC*E1*1", "parking": {"vehicle_types": ["VAN"]}}
    value = {"charging_pool": [{"id": "NL*ABC*S2"}, {"id": "NL*ABC*S1", "evses": [evse]}]}
    old = back(value).value
    old["parking_places"][0]["id"] = "P7"
    old["evses"][0]["parking"][0]["parking_id"] = "P7"
    made = there(old).value
    assert [station["id"] for station in made["charging_pool"]] == ["NL*ABC*S2", "NL*ABC*S1"]
    assert [one["id"] for one in back(made).value["parking_places"]] == ["P7"]
