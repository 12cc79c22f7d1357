"""ChargingProduct: limits that are never negative, under names of their own."""

import pytest

from wwcp_ocpi import wwcp

NUMBERS = (
    "minDuration", "stopChargingAfterTime", "minPower", "maxPower", "minEnergy", "stopChargingAfterKWh",
    "maxB2BServiceCosts",
)  # fmt: skip


def found(change):
    return [(problem.rule, problem.pointer) for problem in wwcp.problems({"@id": "AC1"} | change, "ChargingProduct")]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize(
    ("value", "rules"), [(0, []), (-1, ["wwcp.range"]), ("5", ["wwcp.type"]), (True, ["wwcp.type"])]
)
def test_a_limit_is_a_number_from_zero_on(name, value, rules):
    assert found({name: value}) == [(rule, f"/{name}") for rule in rules]


@pytest.mark.parametrize("name", ["stopChargingAfterKwh", "maxB2bServiceCosts", "intermediateCdrs"])
def test_names_with_capitals_are_not_guessed(name):
    assert found({name: 1}) == [("wwcp.unknown-property", f"/{name}")]


def test_a_product_has_an_identifier_that_is_not_blank():
    assert found({"@id": "  "}) == [("wwcp.identifier", "/@id")]
    assert [problem.rule for problem in wwcp.problems({}, "ChargingProduct")] == ["wwcp.missing"]


def test_it_is_read_by_python_names():
    value = {"@id": "AC1", "stopChargingAfterKWh": 5000, "maxB2BServiceCosts": 3, "intermediateCDRs": False}
    view = wwcp.view(value, "ChargingProduct")
    assert (view.id, view.stop_charging_after_kwh, view.max_b2b_service_costs) == ("AC1", 5000, 3)
    assert (view.intermediate_cdrs, view.min_energy) == (False, None)
