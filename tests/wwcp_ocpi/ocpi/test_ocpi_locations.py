"""Locations of OCPI 2.2.1 and 2.3.0: what they share, what 2.3.0 adds, and where their rules end."""

from typing import Any

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.ocpi import model, problems, view

CONNECTOR = "/evses/0/connectors/0"


def rules(value: Any, version: str = "2.2.1") -> list[str]:
    return [problem.rule for problem in problems(value, version, "Location")]


def test_2_3_0_has_parking_places_and_what_evses_stand_at_them() -> None:
    value = sample("Location", "2.3.0")
    value["parking_places"] = [
        {"id": "P1", "vehicle_types": ["VAN"], "restricted_to_type": True, "reservation_required": False}
    ]
    value["evses"][0]["parking"] = [{"parking_id": "p1", "evse_position": "LEFT"}]
    assert rules(value, "2.3.0") == []
    assert rules(value) == ["ocpi.unknown-member", "ocpi.unknown-member"]
    assert view(value, "2.3.0", "Location").parking_places[0].restricted_to_type is True


@pytest.mark.parametrize("connector", ["MCS", "SAE_J3400"])
def test_plugs_of_2_3_0_are_unknown_before(connector: str) -> None:
    value = put(sample("Location"), f"{CONNECTOR}/standard", connector)
    assert rules(value, "2.3.0") == []
    assert rules(value) == ["ocpi.enum"]
    assert view(value, "2.2.1", "Location").evses[0].connectors[0].standard is None


def test_classes_that_did_not_change_are_shared() -> None:
    for name in ("GeoLocation", "Hours", "RegularHours", "StatusSchedule", "EnergySource"):
        assert model("2.2.1", name) is model("2.3.0", name)
    for name in ("Location", "EVSE", "Connector", "Image", "BusinessDetails"):
        assert model("2.2.1", name) is not model("2.3.0", name)


@pytest.mark.parametrize(
    ("power_type", "volt", "ampere", "watt", "expected"),
    [
        ("AC_3_PHASE", 230, 32, 22_080, []),
        ("AC_3_PHASE", 230, 32, 26_496, []),
        ("AC_3_PHASE", 230, 32, 26_497, ["ocpi.power"]),
        ("AC_3_PHASE", 400, 32, 22_000, ["ocpi.voltage"]),
        ("AC_1_PHASE", 230, 16, 3_680, []),
        ("AC_1_PHASE", 230, 16, 11_000, ["ocpi.power"]),
        ("AC_2_PHASE", 230, 16, 7_360, []),
        ("DC", 1_000, 500, 500_000, []),
        ("DC", 400, 125, 150_000, ["ocpi.power"]),
        ("DC", 400, 125, 999, ["ocpi.power"]),
        ("DC", 400, 125, 1_000, []),
        ("DC", 0, 125, 50_000, []),
    ],
)  # fmt: skip
def test_watt_is_volt_times_ampere_times_phases(
    power_type: str, volt: int, ampere: int, watt: int, expected: list[str]
) -> None:
    value = sample("Location")
    value["evses"][0]["connectors"][0] |= {
        "power_type": power_type, "max_voltage": volt, "max_amperage": ampere, "max_electric_power": watt,
    }  # fmt: skip
    assert rules(value) == expected


@pytest.mark.parametrize(
    ("token", "count"),
    [
        ({"uid": "1", "type": "RFID"}, 0),
        ({"visual_number": "1", "issuer": "X"}, 0),
        ({"group_id": "G"}, 0),
        ({}, 1),
        ({"type": "RFID"}, 1),
        ({"uid": "1"}, 1),
        ({"uid": "1", "visual_number": "1"}, 2),
        ({"uid": None, "group_id": "G"}, 0),
    ],
)
def test_a_filter_of_tokens_is_complete_or_not(token: dict[str, Any], count: int) -> None:
    value = sample("Location") | {"publish": False, "publish_allowed_to": [token]}
    assert rules(value).count("ocpi.publish-token") == count


def test_ids_of_other_kinds_are_no_duplicates() -> None:
    value = sample("Location")
    for evse in value["evses"]:
        evse["uid"], evse["evse_id"] = 5, None
    assert set(rules(value)) == {"ocpi.type", "ocpi.null"}


def test_a_location_without_a_moment_is_not_older_than_its_evses() -> None:
    assert rules(put(sample("Location"), "/last_updated", REMOVED)) == ["ocpi.required"]
    assert rules(put(sample("Location"), "/evses/0/last_updated", "2099-01-01T00:00:00Z")) == [
        "ocpi.last-updated-order"
    ]
