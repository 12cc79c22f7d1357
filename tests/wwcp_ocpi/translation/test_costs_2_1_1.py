"""Costs: a number without VAT in OCPI 2.1.1, a price with and without in OCPI 2.2.1."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n


def session(version: str, cost: Any) -> dict[str, Any]:
    return sample("Session", version) | {"total_cost": cost}


@pytest.mark.parametrize("amount", [n("3.10"), 0, n("-5.00"), n("1e3"), "3.10"])
@pytest.mark.parametrize("carry", [True, False])
def test_a_number_is_the_net_amount(amount, carry):
    there = OF_2_1_1.up(session("2.1.1", amount), "Session", carry=carry).value
    assert same(there["total_cost"], {"excl_vat": amount})
    back = OF_2_1_1.down(session("2.2.1", {"excl_vat": amount}), "Session", carry=carry).value
    assert same(back["total_cost"], amount)


def test_vat_is_carried_and_told():
    value = session("2.2.1", {"excl_vat": n("3.10"), "incl_vat": n("3.75")})
    there = OF_2_1_1.down(value, "Session")
    assert str(there.value["total_cost"]) == "3.10"
    note = told(there, "/total_cost")
    assert (note.kind, note.from_) == ("approximated", "/total_cost/incl_vat")
    assert note.message == "OCPI 2.1.1 has costs without VAT only."
    assert OF_2_1_1.down_and_up(value, "Session")
    bare = OF_2_1_1.down(value, "Session", carry=False)
    assert [note.kind for note in bare.notes if note.from_ == "/total_cost/incl_vat"] == ["lost", "approximated"]


def test_the_vat_of_another_amount_is_not_put_back():
    value = session("2.2.1", {"excl_vat": n("3.10"), "incl_vat": n("3.75")})
    edited = OF_2_1_1.edited_below(value, "Session", "/total_cost", n("9.00"))
    assert same(edited["total_cost"], {"excl_vat": n("9.00")})


@pytest.mark.parametrize("cost", [None, {}, [], {"incl_vat": 5}, {"excl_vat": None}, {"excl_vat": {}}, 5, "5"])
def test_prices_that_are_none_come_back(cost):
    assert OF_2_1_1.down_and_up(session("2.2.1", cost), "Session")


@pytest.mark.parametrize("cost", [None, {}, [1], True, {"excl_vat": 5}])
def test_costs_that_are_none_come_back(cost):
    assert OF_2_1_1.up_and_down(session("2.1.1", cost), "Session")
