"""Charging profiles of OCPI 3.0."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import counterpart, translate

PROFILE = {
    "charging_rate_unit": "W",
    "duration": 900,
    "min_charging_rate": n("6.0"),
    "charging_profile_period": [{"start_period": 0, "limit": n("11000.0")}],
}


def there(value: Any, kind: str = "ChargingProfile", **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, kind: str = "ChargingProfile", **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options)


def test_an_id_is_made_of_what_a_profile_says():
    made = there(PROFILE)
    assert made.value["id"] == there(PROFILE | {"x_vendor": 1}).value["id"]
    assert made.value["id"] != there(PROFILE | {"duration": 901}).value["id"]
    assert [(note.kind, note.to) for note in made.notes] == [("assumed", "/id")]
    assert same(back(made.value, carry=False).value, PROFILE)


def test_an_id_and_phases_of_3_0_come_back():
    period = {"start_period": 0, "limit": 16, "numberPhases": 1, "phaseToUse": 2}
    value = {"id": "P1", "charging_rate_unit": "A", "charging_profile_period": [period]}
    old = back(value).value
    assert "id" not in old
    assert same(there(old).value, value)


def test_a_rate_that_is_text_is_a_number():
    value = {"id": "P1", "charging_rate_unit": "A", "min_charging_rate": "6.0"}
    old = back(value)
    assert str(old.value["min_charging_rate"]) == "6.0"
    assert not isinstance(old.value["min_charging_rate"], str)
    assert same(there(old.value).value, value)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("ActiveChargingProfile", ("charging_profile",)),
        ("ActiveChargingProfileResult", ("profile", "charging_profile")),
    ],
)
def test_profiles_within_answers(kind, path):
    value: Any = PROFILE
    for name in reversed(path):
        value = {name: value}
    made = there(value, kind).value
    inner: Any = made
    for name in path:
        inner = inner[name]
    assert "id" in inner
    assert same(back(made, kind).value, value)


def test_to_set_a_profile_is_left_over():
    assert counterpart("SetChargingProfile", "ocpi-2.3.0", "ocpi-3.0") == "SetChargingProfileCommand"
    value = {"charging_profile": PROFILE, "response_url": "https://scsp.example/1"}
    assert same(back(there(value, "SetChargingProfile").value, "SetChargingProfileCommand").value, value)


@pytest.mark.parametrize("kind", ["ChargingProfileResponse", "ChargingProfileResult", "ClearProfileResult"])
def test_answers_are_the_same(kind):
    value = {"result": "ACCEPTED", "timeout": 30}
    assert there(value, kind, carry=False).value == value
