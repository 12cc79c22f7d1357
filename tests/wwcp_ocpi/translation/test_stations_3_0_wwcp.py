"""Charging stations, which OCPI 3.0 and WWCP both have."""

from typing import Any

import pytest

from generators.locations_3_0 import evse, location, station
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import CONTEXTS


def there(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "ChargingStation", "ocpi-3.0", "wwcp", **options).value


def back(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "ChargingStation", "wwcp", "ocpi-3.0", **options).value


def test_a_station_travels_alone_too():
    made = there(station())
    assert (made["@id"], made["@context"]) == ("NL*ABC*S1", CONTEXTS["ChargingStation"])
    assert made["authenticationModes"] == [{"type": "REMOTE"}, {"type": "RFID"}]
    assert made["arrivalInstructions"] == {"nl": "Achter de loods"}
    assert same(back(made), station())


@pytest.mark.parametrize("name", ["evses", "evse", "connectors"])
def test_each_spelling_of_the_list_is_read_and_restored(name):
    value = station()
    value[name] = value.pop("evses")
    made = there(value)
    assert [entry["@id"] for entry in made["EVSEs"]] == ["NL*ABC*E1*1"]
    assert "evses" not in made.get("customData", {}).get("OCPI", {})
    assert same(back(made), value)
    assert "evses" in back(there(value, carry=False), carry=False)


def test_an_id_that_wwcp_cannot_hold_is_hashed_and_noted():
    value = location(charging_pool=[station(id="a_1"), station(id="b 2", evses=[])])
    made = translate(value, "Location", "ocpi-3.0", "wwcp")
    ids = [entry["@id"] for entry in made.value["chargingStations"]]
    assert len(set(ids)) == 2
    assert all(text.startswith("NL*ABC*S") for text in ids)
    assert ("assumed", "/charging_pool/0/id") in {(note.kind, note.from_) for note in made.notes}
    assert same(translate(made.value, "ChargingPool", "wwcp", "ocpi-3.0").value, value)


def test_stations_that_wwcp_would_take_for_one_are_kept_apart():
    value = location(charging_pool=[station(id="NL*ABC*S1*2", evses=[]), station(id="NLABCS12", evses=[])])
    made = translate(value, "Location", "ocpi-3.0", "wwcp").value
    first, second = made["chargingStations"]
    assert first["@id"] == "NL*ABC*S1*2"
    assert second["@id"] != "NLABCS12"
    assert same(translate(made, "ChargingPool", "wwcp", "ocpi-3.0").value, value)


def test_the_floor_stands_in_an_address_of_its_own():
    made = translate(location(), "Location", "ocpi-3.0", "wwcp").value
    (own,) = made["chargingStations"]
    assert own["address"] == {**made["address"], "floorLevel": "-1"}
    own["address"]["floorLevel"] = "2"
    returned = translate(made, "ChargingPool", "wwcp", "ocpi-3.0").value
    assert returned["charging_pool"][0]["floor_level"] == "2"


def test_parking_stands_at_the_station_in_the_order_of_the_evses():
    low, high = ({**evse()["parking"], "max_vehicle_height": height} for height in (190, 400))
    value = station(evses=[evse(uid="1", parking=low), 7, evse(uid="2", evse_id="NL*ABC*E1*2", parking=high)])
    made = there(value)
    assert [str(space["max_vehicle_height"]) for space in made["parkingSpaces"]] == ["1.9", "4"]
    assert same(back(made), value)
    del made["parkingSpaces"][0]
    assert all("parking" not in entry for entry in back(made)["evses"] if isinstance(entry, dict))


def test_an_evse_without_parking_leaves_all_to_the_carry():
    value = station(evses=[evse(uid="1"), {"uid": "2", "evse_id": "NL*ABC*E1*2"}])
    made = there(value)
    assert "parkingSpaces" not in made
    assert same(back(made), value)
