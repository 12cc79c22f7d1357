"""The cost breakdown of the C# reference implementation: what is billed, by kind of price."""

from decimal import Decimal

from wwcp_ocpi.ocpi.cost_details import CostDetails


def test_billed_elements_are_seen_by_kind() -> None:
    seen = CostDetails.of({
        "total_time": Decimal("1.50"), "billed_flat_elements": [{"price": 1}],
        "billed_time_elements": [{"time": Decimal("1.50"), "step_size": 60, "billed_time": "1.5", "time_cost": 3}],
    })  # fmt: skip
    assert str(seen.total_time) == "1.50"
    assert seen.billed_flat_elements == ({"price": 1},)
    assert seen.billed_time_elements is not None
    assert (seen.billed_time_elements[0].step_size, seen.billed_time_elements[0].billed_time) == (60, None)
    assert seen.billed_energy_elements is None
