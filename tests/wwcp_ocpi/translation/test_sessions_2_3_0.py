"""Sessions between OCPI 2.2.1 and 2.3.0: the dimensions of bookings."""

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample


@pytest.mark.parametrize("new", ["RESERVATION_EXPIRES", "RESERVATION_OVERTIME"])
def test_dimensions_of_bookings_have_no_place_in_2_2_1(new):
    value = sample("Session", "2.3.0")
    value["charging_periods"][0]["dimensions"].append({"type": new, "volume": 1})
    there = OF_2_3_0.down(value, "Session").value
    assert [d["type"] for d in there["charging_periods"][0]["dimensions"]] == ["ENERGY"]
    assert OF_2_3_0.down_and_up(value, "Session")


def test_tokens_and_costs_of_a_session_are_translated():
    value = sample("Session", "2.3.0")
    value["cdr_token"]["type"] = "EMAID"
    there = OF_2_3_0.down(value, "Session", carry=False).value
    assert there["cdr_token"]["type"] == "OTHER"
    assert str(there["total_cost"]["excl_vat"]) == "3.10"
