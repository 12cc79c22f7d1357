"""Charging periods between OCPI 2.1.1 and 2.2.1: which dimensions each has."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1
from generators.ocpi_samples import sample


def session(version: str, *types: str, **members: Any) -> dict[str, Any]:
    dimensions = [{"type": type_, "volume": i} for i, type_ in enumerate(types)]
    period = {"start_date_time": "2026-05-03T10:00:00Z", "dimensions": dimensions, **members}
    return sample("Session", version) | {"charging_periods": [period]}


def types(value: dict[str, Any]) -> list[str]:
    return [dimension["type"] for dimension in value["charging_periods"][0]["dimensions"]]


def test_flat_fees_are_no_dimension_from_2_2_on():
    value = session("2.1.1", "FLAT", "ENERGY", "MAX_CURRENT", "MY_OWN")
    assert types(OF_2_1_1.up(value, "Session").value) == ["ENERGY", "MAX_CURRENT", "MY_OWN"]
    assert OF_2_1_1.up_and_down(value, "Session")


@pytest.mark.parametrize(
    "new",
    [
        "CURRENT",
        "ENERGY_EXPORT",
        "ENERGY_IMPORT",
        "MAX_POWER",
        "MIN_POWER",
        "POWER",
        "RESERVATION_TIME",
        "STATE_OF_CHARGE",
    ],
)
def test_new_dimensions_have_no_place_in_2_1_1(new):
    value = session("2.2.1", "ENERGY", new, "PARKING_TIME")
    there = OF_2_1_1.down(value, "Session")
    assert types(there.value) == ["ENERGY", "PARKING_TIME"]
    assert "/charging_periods/0/dimensions" in [note.from_ for note in there.notes]
    assert OF_2_1_1.down_and_up(value, "Session")


def test_edited_volumes_come_back_and_the_tariff_stays():
    value = session("2.2.1", "ENERGY", tariff_id="T1")
    edited = OF_2_1_1.edited_below(value, "Session", "/charging_periods/0/dimensions/0/volume", 9)
    period = edited["charging_periods"][0]
    assert (period["dimensions"], period["tariff_id"]) == ([{"type": "ENERGY", "volume": 9}], "T1")


@pytest.mark.parametrize("dimensions", [None, {}, [None], [[]], [{"type": None}], [{"type": ["FLAT"]}]])
def test_dimensions_that_are_none_come_back(dimensions):
    assert OF_2_1_1.up_and_down(session("2.1.1", dimensions=dimensions), "Session")
    assert OF_2_1_1.down_and_up(session("2.2.1", dimensions=dimensions), "Session")
