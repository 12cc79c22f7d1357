"""OCPI 3.0 locations in WWCP, directly: stations on both sides, and every spelling of the preview."""

import copy
from typing import Any

import pytest

from generators.locations_3_0 import location
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems
from wwcp_ocpi.wwcp.identifiers import TakenIds


def pool(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "Location", "ocpi-3.0", "wwcp", **options).value


def back(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "ChargingPool", "wwcp", "ocpi-3.0", **options).value


def notes(value: Any, **options: Any) -> dict[str | None, str]:
    return {note.to: note.kind for note in translate(value, "Location", "ocpi-3.0", "wwcp", **options).notes}


def test_what_a_location_says_stands_in_the_pool():
    made = pool(location())
    assert (made["@id"], made["chargingStationOperatorId"]) == ("NL*ABC*PLOC1", "NL*ABC")
    assert made["address"] == {
        "street": "Quay 1",
        "postalCode": "8861 NA",
        "city": {"unknown": "Harlingen"},
        "region": "FRL",
        "country": "NLD",
        "timeZone": "Europe/Amsterdam",
    }
    assert str(made["geoLocation"]["lat"]) == "53.181608"
    assert (made["maxPower"], made["services"], made["created"]) == (
        150,
        ["EMERGENCY_CALL"],
        "2026-05-01T10:00:00.000Z",
    )
    assert problems(made, "ChargingPool") == []


def test_no_station_is_guessed():
    made = pool(location())
    assert [station["@id"] for station in made["chargingStations"]] == ["NL*ABC*S1"]
    assert "assumed" not in notes(location()).values()


def test_only_the_version_counter_and_uids_have_no_place_without_a_carry():
    value = location()
    returned = back(pool(value, carry=False), carry=False)
    assert set(value) - set(returned) == {"version"}
    del value["version"]
    (evse,) = value["charging_pool"][0]["evses"]
    evse["uid"] = evse["evse_id"]
    assert same(returned, value)


def test_whether_it_is_published_stands_at_each_station():
    value = location(publish=False)
    made = pool(value)
    assert [station["published"] for station in made["chargingStations"]] == [False]
    made["chargingStations"][0]["published"] = True
    assert back(made)["publish"] is True


def test_stations_that_differ_do_not_say_whether_the_location_is_published():
    made = pool(location())
    made["chargingStations"].append({"@id": "NL*ABC*S2", "published": False})
    assert "publish" not in back(made, carry=False)


@pytest.mark.parametrize(
    ("limit", "member", "written"),
    [({"value": 63, "unit": "A"}, "maxCurrent", 63), ({"value": 11500, "unit": "W"}, "maxPower", "11.5")],
)
def test_the_grid_limit_is_a_current_or_a_power_in_kilowatts(limit, member, written):
    value = location(max_power=limit)
    made = pool(value)
    assert str(made[member]) == str(written)
    assert same(back(made), value)
    assert same(back(pool(value, carry=False), carry=False)["max_power"], limit)


@pytest.mark.parametrize(
    "limit", [{"value": 63}, {"value": "63", "unit": "W"}, {"unit": "A"}, 7, {"value": 1, "unit": "VA"}]
)
def test_a_limit_that_says_nothing_is_carried(limit):
    value = location(max_power=limit)
    assert not {"maxPower", "maxCurrent"} & pool(value).keys()
    assert same(back(pool(value)), value)


def test_an_edit_on_either_side_wins():
    value = location()
    made = pool(value)
    made["chargingStations"][0]["EVSEs"][0]["adminStatus"] = "planned"
    made["chargingStations"][0]["parkingSpaces"][0]["max_vehicle_height"] = 2
    made["address"]["country"] = "BEL"
    returned = back(made)
    (evse,) = returned["charging_pool"][0]["evses"]
    assert (evse["presence"], evse["parking"]["max_vehicle_height"]) == ("PLANNED", 200)
    assert (evse["uid"], returned["version"], returned["address"]["country"]) == ("E1", 3, "BEL")


def test_the_pool_of_another_record_of_the_batch_keeps_its_id():
    taken = TakenIds()
    first, second = (pool(location(id=text), taken=taken) for text in ("a*1", "A1"))
    assert first["@id"] == "NL*ABC*Pa*1"
    assert second["@id"] not in ("NL*ABC*PA1", first["@id"])
    assert back(second)["id"] == "A1"


def test_the_source_is_not_changed():
    value = location()
    before = copy.deepcopy(value)
    pool(value)
    assert same(value, before)
