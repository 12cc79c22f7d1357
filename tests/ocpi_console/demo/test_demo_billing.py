"""What the demo's records cost is what the program's own pricing says."""

from decimal import Decimal

import pytest

from ocpi_console.demo.billing import costs
from wwcp_ocpi.pricing import Policy


def component(dimension, price, step=1):
    return {"price_components": [{"type": dimension, "price": Decimal(price), "vat": Decimal(19), "step_size": step}]}


def tariff(*elements, **members):
    return {"id": "T1", "currency": "EUR", "elements": list(elements), **members}


def record(*volumes):
    periods = [
        {"start_date_time": f"2026-11-20T{10 + n}:00:00Z", "dimensions": [{"type": kind, "volume": Decimal(volume)}]}
        for n, (kind, volume) in enumerate(volumes)
    ]
    return {
        "id": "C1",
        "currency": "EUR",
        "start_date_time": "2026-11-20T10:00:00Z",
        "end_date_time": f"2026-11-20T{10 + len(volumes)}:00:00Z",
        "charging_periods": periods,
    }


def test_amounts_have_four_decimals_and_no_exponent():
    found = costs(record(("ENERGY", "12.345")), "CDR", tariff(component("ENERGY", "0.4999")), "Europe/Berlin")
    assert found["total_cost"] == {"excl_vat": Decimal("6.1713"), "incl_vat": Decimal("7.3438")}
    hundred = costs(record(("ENERGY", "0")), "CDR", tariff(component("FLAT", "100.00")), "Europe/Berlin")
    assert str(hundred["total_cost"]["excl_vat"]) == "100"


def test_only_what_costs_anything_is_stated_beside_energy():
    found = costs(record(("ENERGY", "0")), "CDR", tariff(component("FLAT", "1")), "UTC")
    assert list(found) == ["total_cost", "total_fixed_cost", "total_energy_cost"]
    assert found["total_energy_cost"] == {"excl_vat": 0, "incl_vat": 0}


@pytest.mark.parametrize(("policy", "net"), [(Policy(), 4), (Policy(step_size="period"), 5)])
def test_steps_count_by_the_policy(policy, net):
    told = record(("ENERGY", "1.5"), ("ENERGY", "2.2"))
    assert costs(told, "CDR", tariff(component("ENERGY", "1", 1000)), "UTC", policy)["total_cost"]["excl_vat"] == net


def test_a_least_price_holds():
    least = {"min_price": {"excl_vat": Decimal("2.50"), "incl_vat": Decimal("2.975")}}
    found = costs(record(("ENERGY", "1")), "Session", tariff(component("ENERGY", "1"), **least), "UTC")
    assert found["total_cost"] == {"excl_vat": Decimal("2.5"), "incl_vat": Decimal("2.975")}
    assert found["total_energy_cost"]["excl_vat"] == 1
