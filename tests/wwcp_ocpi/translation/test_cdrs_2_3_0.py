"""CDRs between OCPI 2.2.1 and 2.3.0: costs and the tariffs inside."""

import copy
from typing import Any

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n

up, down = OF_2_3_0.up, OF_2_3_0.down


OLD, NEW = (
    {"excl_vat": n("5.00"), "incl_vat": n("6.10")},
    {
        "before_taxes": n("5.00"),
        "taxes": [{"name": "VAT", "amount": n("1.10")}],
    },
)


def gross(tax_included: Any) -> dict[str, Any]:
    component = {"type": "ENERGY", "price": n("0.363"), "step_size": 1, "vat": 21}
    return sample("Tariff", "2.3.0") | {
        "tax_included": tax_included,
        "elements": [{"price_components": [component]}],
    }


def price(tariff: Any) -> Any:
    return tariff["elements"][0]["price_components"][0]["price"]


@pytest.mark.parametrize(
    "cost",
    ["total_fixed_cost", "total_energy_cost", "total_time_cost", "total_parking_cost", "total_reservation_cost"],
)
def test_every_cost_of_a_cdr_is_a_price(cost):
    assert same(up(sample("CDR") | {cost: OLD}, "CDR").value[cost], NEW)


def test_tariffs_inside_a_cdr_follow_the_same_rules():
    cdr = sample("CDR", "2.3.0") | {"tariffs": [gross("YES"), gross("NO") | {"id": "T2"}]}
    there = down(cdr, "CDR").value
    assert [str(price(tariff)) for tariff in there["tariffs"]] == ["0.3", "0.363"]
    assert same(up(there, "CDR").value, cdr)


def test_the_source_is_not_changed_in_place():
    cdr = sample("CDR", "2.3.0") | {"tariffs": [gross("YES")]}
    before = copy.deepcopy(cdr)
    there = down(cdr, "CDR")
    assert there.notes
    up(there.value, "CDR")
    assert same(cdr, before)


def test_the_booking_of_a_cdr_has_no_place_in_2_2_1():
    there = down(sample("CDR", "2.3.0") | {"booking_id": "B1"}, "CDR").value
    assert there["x_wwcp_ocpi"]["booking_id"] == "B1"
