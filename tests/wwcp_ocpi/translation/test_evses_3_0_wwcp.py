"""EVSEs and connectors of OCPI 3.0 in WWCP."""

from typing import Any

import pytest

from generators.locations_3_0 import evse
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate


def there(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "EVSE", "ocpi-3.0", "wwcp", **options).value


def back(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "EVSE", "wwcp", "ocpi-3.0", **options).value


@pytest.mark.parametrize(
    ("presence", "status"), [("PRESENT", "operational"), ("PLANNED", "planned"), ("REMOVED", "deleted")]
)
def test_presence_is_the_administrative_status(presence, status):
    made = there(evse(presence=presence))
    assert (made["adminStatus"], made["status"]) == (status, "available")
    assert back(there(evse(presence=presence), carry=False), carry=False)["presence"] == presence


@pytest.mark.parametrize(
    ("status", "presence"),
    [("available", "PRESENT"), ("inDeployment", "PLANNED"), ("removed", "REMOVED"), (7, "PRESENT")],
)
def test_an_evse_that_wwcp_says_nothing_of_is_assumed_to_be_there(status, presence):
    made = translate({"@id": "NL*ABC*E1*1", "status": status}, "EVSE", "wwcp", "ocpi-3.0")
    assert made.value["presence"] == presence
    assert ("assumed", "/presence") in {(note.kind, note.to) for note in made.notes}
    assert "adminStatus" not in translate(made.value, "EVSE", "ocpi-3.0", "wwcp").value


def test_limits_stand_at_the_evse_and_come_back_to_the_connectors():
    made = there(evse())
    assert (made["currentType"], made["maxPower"], made["maxCurrent"]) == (["AC_ThreePhases"], 22000, 32)
    made["maxPower"] = 11000
    assert back(made)["connectors"][0]["max_electric_power"] == 11000


def test_a_cable_is_measured_in_metres_by_wwcp():
    made = there(evse())
    assert made["socketOutlets"][0]["cable"] == {"length": 4}
    made["socketOutlets"][0]["cable"]["length"] = 5
    assert back(made)["connectors"][0]["cable_length"] == 500


@pytest.mark.parametrize("format_", ["SOCKET", "UNKNOWN", None])
def test_a_length_without_a_cable_is_carried(format_):
    value = evse()
    value["connectors"][0]["format"] = format_
    made = there(value)
    assert "length" not in made["socketOutlets"][0].get("cable", {})
    assert same(back(made), value)


def test_the_meter_is_shown():
    made = there(evse())
    assert made["energyMeter"]["publicKeys"] == ["04ab"]
    assert made["energyMeter"]["lastChange"] == "2026-05-01T10:00:00.000Z"
    assert same(back(made), evse())


def test_the_parking_of_an_evse_alone_is_carried():
    made = there(evse())
    assert "parking" not in made
    assert same(back(made)["parking"], evse()["parking"])
