"""The stations that the ids of EVSEs tell."""

from typing import Any

import pytest

from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.stations import Key, Seat, grouped, ids_of, lent, shared, stated, station

CHANGED = "2026-05-03T10:00:00Z"


def seat(evse_id: str | None, uid: str | None = None, **members: Any) -> Seat:
    ids = {"evse_id": evse_id, "uid": uid}
    evse = {name: value for name, value in ids.items() if value is not None} | members
    return Seat(evse, (), stated(evse, evse))


@pytest.mark.parametrize(
    ("evse_id", "uid", "told"),
    [
        ("NL*ABC*E1*1", "E1", "NL*ABC*S1"),
        ("NL*ABC*E1*2*1", "E1", "NL*ABC*S1*2"),
        ("NL*ABC*E1", "E1", "NL*ABC*S1"),
        ("NLABCE1*1", "E1", "NLABCS1"),
        ("no id", "E1", "E1"),
        (None, "E1", "E1"),
        ("no id", None, "no id"),
        (None, None, "unknown"),
    ],
)
def test_the_id_of_a_station(evse_id, uid, told):
    assert seat(evse_id, uid).key().told == told


def test_evses_of_one_rule_stand_together():
    seats = [seat("NL*ABC*E1*1"), seat("NL*ABC*E2*1"), seat("NL*ABC*E1*2")]
    assert grouped(seats) == [[seats[0], seats[2]], [seats[1]]]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("floor_level", "-1"),
        ("coordinates", {"latitude": "53.18161", "longitude": "5.45554"}),
        ("directions", [{"language": "nl", "text": "Links"}]),
    ],
)
def test_evses_in_different_places_are_not_of_one_station(name, value):
    seats = [seat("NL*ABC*E1*1"), seat("NL*ABC*E1*2", **{name: value}), seat("NL*ABC*E1*3", **{name: None})]
    assert grouped(seats) == [[seats[0], seats[2]], [seats[1]]]
    assert list(ids_of(one.key() for one in seats).values()) == ["NL*ABC*S1", "NL*ABC*S1-2"]


def test_a_name_that_is_taken_is_not_given_again():
    keys = [Key("S", "a"), Key("S-2", "b"), Key("S", "c"), Key("S", "a")]
    assert list(ids_of(keys).values()) == ["S", "S-2", "S-3"]


def test_a_station_says_what_its_evses_have_in_common():
    place = {"floor_level": "1"}
    group = [
        seat("NL*ABC*E1*1", capabilities=["RFID_READER", "RESERVABLE"], last_updated=CHANGED, **place),
        seat("NL*ABC*E1*2", capabilities=["RFID_READER"], last_updated="2026-05-03T13:00:00+02:00", **place),
        seat("NL*ABC*E1*3", capabilities=["RFID_READER"], last_updated="soon", **place),
    ]
    assert station("S1", group) == {
        "id": "S1",
        "evses": [],
        "capabilities": ["RFID_READER"],
        "floor_level": "1",
        "last_updated": "2026-05-03T13:00:00+02:00",
    }
    assert [one.extra for one in group] == [["RESERVABLE"], [], []]


def test_coordinates_compare_in_the_intended_form():
    spelt = {"coordinates": {"lat": n("53.18161"), "lng": n("5.45554")}}
    meant = {"coordinates": {"longitude": "5.45554", "latitude": "53.18161"}}
    assert shared(spelt) == shared(meant)
    assert grouped([seat("NL*ABC*E1*1", **spelt), seat("NL*ABC*E1*2", **meant)])[1:] == []


def test_an_evse_takes_what_its_station_shows():
    by = {"physical_reference": "12", "images": [{"url": "https://abc.example/a.png"}]}
    assert lent({}, by) == by
    assert lent({"images": []}, by) == {"physical_reference": "12"}
    assert lent({}, {"images": None}) == {}
