"""OCPI 2.1.1: values that later versions write otherwise."""

from typing import Any

import pytest

from generators.ocpi_samples import put, sample
from wwcp_ocpi.ocpi import problems


def found(place: str, value: Any) -> list[str]:
    """The rules that a location of 2.1.1 breaks after one change."""
    return [problem.rule for problem in problems(put(sample("Location", "2.1.1"), place, value), "2.1.1", "Location")]


@pytest.mark.parametrize(
    ("latitude", "rules"),
    [("53.181608", []), ("-3.181608", []), ("53.18160", ["ocpi.coordinates-decimals"]),
     ("53.1816081", ["ocpi.coordinates-decimals"]), ("91.000000", ["ocpi.coordinates"])],
)  # fmt: skip
def test_coordinates_have_six_decimals(latitude: str, rules: list[str]) -> None:
    assert found("/coordinates/latitude", latitude) == rules


@pytest.mark.parametrize(
    ("moment", "rules"),
    [("2026-05-03T10:00:00Z", []), ("2026-05-03T10:00:00", ["ocpi.datetime-no-z"]),
     ("2026-05-03T10:00:00.25Z", ["ocpi.datetime-fraction"]), ("never.", ["ocpi.datetime"])],
)  # fmt: skip
def test_moments_are_of_whole_seconds(moment: str, rules: list[str]) -> None:
    assert found("/last_updated", moment) == rules


@pytest.mark.parametrize("name", ["Hafenstraße", "Łódź", "駅"])
def test_letters_beyond_ascii_are_worth_knowing_and_no_mistake(name: str) -> None:
    value = put(sample("Location", "2.1.1"), "/name", name)
    assert [(one.rule, one.severity) for one in problems(value, "2.1.1", "Location")] == [("ocpi.ascii-text", "info")]
    assert found("/operator/name", "plain") == []


def test_half_a_surrogate_pair_is_said_once() -> None:
    assert found("/name", "\ud83d") == ["ocpi.surrogate"]
