"""Location, EVSE and Connector between OCPI 2.1.1 and 2.2.1."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same
from wwcp_ocpi.ocpi import problems

CONNECTOR = "/evses/0/connectors/0"


def old(pointer: str = "", member: Any = None) -> dict[str, Any]:
    return put(sample("Location", "2.1.1"), pointer, member) if pointer else sample("Location", "2.1.1")


def new(pointer: str = "", member: Any = None) -> dict[str, Any]:
    return put(sample("Location"), pointer, member) if pointer else sample("Location")


def errors(value: Any, version: str) -> list[str]:
    return [problem.message for problem in problems(value, version, "Location") if problem.severity == "error"]


def test_each_side_is_a_correct_location_on_the_other():
    assert errors(OF_2_1_1.up(old(), "Location").value, "2.2.1") == []
    assert errors(OF_2_1_1.down(new(), "Location", carry=False).value, "2.1.1") == []


@pytest.mark.parametrize("name", ["ON_STREET", "PARKING_GARAGE", "UNDERGROUND_GARAGE", "PARKING_LOT", "MY_OWN"])
def test_types_of_parking_that_both_know(name):
    assert OF_2_1_1.up(old("/type", name), "Location").value["parking_type"] == name
    assert OF_2_1_1.down(new("/parking_type", name), "Location").value["type"] == name


@pytest.mark.parametrize("name", ["OTHER", "UNKNOWN", None])
def test_types_that_2_2_1_leaves_unsaid(name):
    there = OF_2_1_1.up(old("/type", name), "Location")
    assert "parking_type" not in there.value
    assert OF_2_1_1.up_and_down(old("/type", name), "Location")


def test_an_unsaid_type_is_unknown():
    there = OF_2_1_1.down(new(), "Location")
    assert there.value["type"] == "UNKNOWN"
    note = told(there, "/type")
    assert (note.kind, note.from_, note.message) == ("assumed", None, "No type of parking is given.")


@pytest.mark.parametrize("name", ["ALONG_MOTORWAY", "ON_DRIVEWAY"])
def test_types_that_2_1_1_does_not_know(name):
    there = OF_2_1_1.down(new("/parking_type", name), "Location")
    assert there.value["type"] == "UNKNOWN"
    assert told(there, "/type").kind == "approximated"
    assert OF_2_1_1.down_and_up(new("/parking_type", name), "Location")


def test_locations_of_2_1_1_are_published():
    there = OF_2_1_1.up(old(), "Location")
    assert there.value["publish"] is True
    assert told(there, "/publish").kind == "assumed"
    assert "publish" not in OF_2_1_1.down(new(), "Location").value


def test_what_is_not_to_be_published_says_so_in_2_1_1_too():
    value = new("/publish", False) | {"publish_allowed_to": [{"group_id": "G"}]}
    there = OF_2_1_1.down(value, "Location")
    assert there.value["publish"] is False
    assert "should not be sent" in told(there, "/publish").message
    assert "publish_allowed_to" not in there.value
    assert OF_2_1_1.up(there.value, "Location", carry=False).value["publish"] is False
    assert OF_2_1_1.down_and_up(value, "Location")


def test_a_postal_code_is_missed_not_made_up():
    there = OF_2_1_1.down(new("/postal_code", REMOVED), "Location")
    assert "postal_code" not in there.value
    assert told(there, "").message == "OCPI 2.1.1 asks for a postal code, and none is given."


def test_a_postal_code_that_is_carried_is_not_missed():
    value = put(old(), "/postal_code", 8861)
    assert OF_2_1_1.up_and_down(value, "Location")
    there = OF_2_1_1.up(put(old(), "/postal_code", REMOVED), "Location").value
    assert [note.message for note in OF_2_1_1.down(there, "Location").notes if note.to == ""] == [
        "OCPI 2.1.1 asks for a postal code, and none is given."
    ]


def test_limits_of_a_connector_have_other_names():
    there = OF_2_1_1.up(old(), "Location").value["evses"][0]["connectors"][0]
    assert (there["max_voltage"], there["max_amperage"], there["tariff_ids"]) == (230, 32, ["T1"])
    back = OF_2_1_1.down(new(), "Location").value["evses"][0]["connectors"][0]
    assert (back["voltage"], back["amperage"], back["tariff_id"]) == (230, 32, "T1")
    assert back["x_wwcp_ocpi"] == {"max_electric_power": 22000}


def test_of_several_tariffs_the_first_shows():
    value = new(f"{CONNECTOR}/tariff_ids", ["T1", "T2"])
    there = OF_2_1_1.down(value, "Location")
    assert there.value["evses"][0]["connectors"][0]["tariff_id"] == "T1"
    note = told(there, f"{CONNECTOR}/tariff_id")
    assert (note.kind, note.from_) == ("approximated", f"{CONNECTOR}/tariff_ids")
    assert OF_2_1_1.down_and_up(value, "Location")


def test_an_edited_tariff_is_the_only_one():
    value = new(f"{CONNECTOR}/tariff_ids", ["T1", "T2"])
    edited = OF_2_1_1.edited_below(value, "Location", f"{CONNECTOR}/tariff_id", "T3")
    assert edited["evses"][0]["connectors"][0]["tariff_ids"] == ["T3"]
    assert edited["evses"][0]["connectors"][0]["max_electric_power"] == 22000


@pytest.mark.parametrize("ids", [[], None, "T1", [7], [["T1"]]])
def test_tariffs_that_are_none(ids):
    there = OF_2_1_1.down(new(f"{CONNECTOR}/tariff_ids", ids), "Location").value["evses"][0]["connectors"][0]
    assert there.get("tariff_id") is None
    assert OF_2_1_1.down_and_up(new(f"{CONNECTOR}/tariff_ids", ids), "Location")


@pytest.mark.parametrize(
    ("name", "value"), [("standard", "CHAOJI"), ("standard", "SAE_J3400"), ("power_type", "AC_2_PHASE")]
)
def test_plugs_and_currents_that_2_1_1_does_not_know(name, value):
    there = OF_2_1_1.down(new(f"{CONNECTOR}/{name}", value), "Location")
    assert there.value["evses"][0]["connectors"][0][name] == value
    assert (
        told(there, f"{CONNECTOR}/{name}").message == f"OCPI 2.1.1 does not know {value}; no other value says the same."
    )


def test_values_that_2_1_1_does_not_know_are_dropped_from_lists():
    value = new("/evses/0/capabilities", ["RFID_READER", "TOKEN_GROUP_CAPABLE", "MY_OWN"])
    value["facilities"] = ["HOTEL", "TRAM_STOP"]
    there = OF_2_1_1.down(value, "Location").value
    assert there["evses"][0]["capabilities"] == ["RFID_READER", "MY_OWN"]
    assert there["facilities"] == ["HOTEL"]
    assert OF_2_1_1.down_and_up(value, "Location")


def test_what_2_1_1_has_no_place_for_is_carried():
    further = {"state": "Friesland", "energy_meters": [{"id": "M1"}]}
    there = OF_2_1_1.down(new() | further, "Location").value
    assert there["x_wwcp_ocpi"] == {"~format": "ocpi-2.2.1", **further}
    assert OF_2_1_1.down_and_up(new() | further, "Location")


def test_an_evse_keeps_its_meter_and_its_removal():
    value = old("/evses/0/energy_meter", {"id": "M1", "public_keys": ["04AB"]})
    value["evses"][0]["status"] = "REMOVED"
    there = OF_2_1_1.up(value, "Location").value["evses"][0]
    assert (there["status"], there["energy_meter"]) == ("REMOVED", {"id": "M1", "public_keys": ["04AB"]})


@pytest.mark.parametrize("moment", ["2026-05-03T10:00:00", "2026-05-03T10:00:00Z", "2026-05-03T10:00:00.123Z"])
def test_moments_stay_as_written(moment):
    assert OF_2_1_1.up(old("/last_updated", moment), "Location").value["last_updated"] == moment
    assert OF_2_1_1.down(new("/last_updated", moment), "Location").value["last_updated"] == moment


def test_edits_come_back_and_spare_the_rest():
    value = new("/state", "Friesland")
    for pointer, member, expected in [
        ("/name", "Quay", ("name", "Quay")),
        ("/type", "PARKING_LOT", ("parking_type", "PARKING_LOT")),
        ("/time_zone", "Europe/Berlin", ("time_zone", "Europe/Berlin")),
    ]:
        edited = OF_2_1_1.edited_below(value, "Location", pointer, member)
        assert same(edited, value | dict([expected]))
    voltage = OF_2_1_1.edited_below(value, "Location", f"{CONNECTOR}/voltage", 400)
    assert voltage["evses"][0]["connectors"][0]["max_voltage"] == 400
    assert voltage["evses"][0]["connectors"][0]["max_electric_power"] == 22000


@pytest.mark.parametrize("kind", ["EVSE", "Connector"])
def test_parts_of_a_location_travel_alone(kind):
    part = sample("Location", "2.1.1")["evses"][0]
    part = part if kind == "EVSE" else part["connectors"][0]
    there = OF_2_1_1.up(part, kind)
    assert "voltage" not in str(there.value).replace("max_voltage", "")
    assert OF_2_1_1.up_and_down(part, kind)
