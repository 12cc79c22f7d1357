"""EVSEs and connectors of OCPI 3.0, alone and within their location."""

from typing import Any

import pytest

from generators.locations_3_0 import evse as evse_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate

ISO = "ISO_15118_2_PLUG_AND_CHARGE"


def there(value: Any, kind: str = "EVSE", **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, kind: str = "EVSE", **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options)


def evse(**members: Any) -> dict[str, Any]:
    found: dict[str, Any] = sample("Location", "2.3.0")["evses"][0]
    return found | members


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("AVAILABLE", ("PRESENT", "AVAILABLE")),
        ("UNKNOWN", ("PRESENT", "UNKNOWN")),
        ("PLANNED", ("PLANNED", None)),
        ("REMOVED", ("REMOVED", None)),
        ("SOMETHING_NEW", ("PRESENT", "SOMETHING_NEW")),
    ],
)
@pytest.mark.parametrize("carry", [True, False])
def test_a_status_says_whether_an_evse_is_there(old, new, carry):
    made = there(evse(status=old), carry=carry).value
    assert (made["presence"], made.get("status")) == new
    assert back(made, carry=carry).value["status"] == old


@pytest.mark.parametrize(
    ("presence", "status", "old"),
    [
        ("PRESENT", "CHARGING", "CHARGING"),
        ("PLANNED", "CHARGING", "PLANNED"),
        ("PRESENT", "PLANNED", "PLANNED"),
        ("PRESENT", None, "UNKNOWN"),
        (None, "CHARGING", "CHARGING"),
        (None, None, None),
    ],
)
def test_presence_and_status_of_3_0(presence, status, old):
    given = {"uid": "E1", "presence": presence, "status": status}
    value = {name: member for name, member in given.items() if member is not None}
    returned = back(value)
    assert returned.value.get("status") == old
    assert [note.to for note in returned.notes if note.kind == "assumed"] == (["/status"] if old == "UNKNOWN" else [])
    assert same(there(returned.value).value, value)


def test_an_edit_of_presence_or_status_wins():
    made = there(evse(status="AVAILABLE")).value
    assert back(made | {"presence": "REMOVED"}).value["status"] == "REMOVED"
    assert back(made | {"status": "BLOCKED"}).value["status"] == "BLOCKED"


def test_an_evse_alone_leaves_its_capabilities_to_its_connectors():
    value = evse(capabilities=["RFID_READER", "RESERVABLE"])
    value["connectors"][0]["capabilities"] = [ISO]
    made = there(value, carry=False).value
    assert [one["capabilities"] for one in made["connectors"]] == [
        ["RFID_READER", "RESERVABLE", ISO],
        ["RFID_READER", "RESERVABLE"],
    ]
    returned = back(made, carry=False).value
    assert returned["capabilities"] == ["RFID_READER", "RESERVABLE"]
    assert [one.get("capabilities") for one in returned["connectors"]] == [[ISO], None]


def test_a_connector_alone_keeps_its_capabilities():
    value = {"id": "1", "capabilities": ["RFID_READER", ISO], "cable_length": 400}
    old = back(value, "Connector")
    assert old.value["capabilities"] == ["RFID_READER", ISO]
    assert [(note.kind, note.from_) for note in old.notes] == [("carried", "/cable_length")]
    assert same(there(old.value, "Connector").value, value)


def test_the_tariffs_of_a_connector_are_carried():
    connector = evse()["connectors"][0]
    made = there(connector, "Connector")
    assert "tariff_ids" not in made.value
    assert [(note.kind, note.from_) for note in made.notes] == [("carried", "/tariff_ids")]
    assert same(back(made.value, "Connector").value, connector)


def test_no_parking_is_an_assumed_one():
    made = there(evse())
    assert made.value["parking"]["direction"] == "UNKNOWN"
    assert ("assumed", "/parking") in {(note.kind, note.to) for note in made.notes}
    assert "parking" not in back(made.value, carry=False).value


def test_restrictions_of_an_evse_alone():
    made = there(evse(parking_restrictions=["EV_ONLY", "DISABLED"]))
    assert made.value["parking"]["vehicle_types"] == ["DISABLED"]
    assert made.value["parking"]["parking_restrictions"][0]["group"] == ["EV_ONLY"]
    hours = "/parking/parking_restrictions/0/applies_outside_opening_hours"
    assert ("assumed", hours) in {(note.kind, note.to) for note in made.notes}
    returned = back(made.value, carry=False).value["parking_restrictions"]
    assert sorted(returned) == ["DISABLED", "EV_ONLY"]


def test_the_parking_of_an_evse_alone_is_carried():
    value = evse_3_0()
    old = back(value)
    assert "parking" not in old.value
    assert {"/parking/direction", "/parking/max_vehicle_height"} <= {note.from_ for note in old.notes}
    assert same(there(old.value).value, value)
