"""Prices of OCPI 3.0: net and gross, where 2.3.0 has net and taxes."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(cost: Any, **options: Any) -> Any:
    value = sample("Session", "2.3.0") | {"total_cost": cost}
    return translate(value, "Session", "ocpi-2.3.0", "ocpi-3.0", **options)


def back(cost: Any, **options: Any) -> Any:
    value = {"id": "S1", "total_cost": cost}
    return translate(value, "Session", "ocpi-3.0", "ocpi-2.3.0", **options).value["total_cost"]


PRICES = [
    ({"before_taxes": n("5.00"), "taxes": [{"name": "VAT", "amount": n("1.10")}]}, ("5.00", "6.10")),
    ({"before_taxes": n("2.50"), "taxes": [{"name": "VAT", "amount": n("0.00")}]}, ("2.50", "2.50")),
    ({"before_taxes": n("5.00")}, ("5.00", None)),
]


@pytest.mark.parametrize(("old", "new"), PRICES)
@pytest.mark.parametrize("carry", [True, False])
def test_a_price_is_the_same_money_on_both_sides(old, new, carry):
    price = {"excl_vat": n(new[0])} | ({} if new[1] is None else {"incl_vat": n(new[1])})
    assert same(there(old, carry=carry).value["total_cost"], price)
    assert same(back(price, carry=carry), old)


def test_several_taxes_are_one_sum_which_can_be_edited():
    taxes = [{"name": "VAT", "percentage": 21, "amount": n("1.05")}, {"name": "City", "amount": 1}]
    made = there({"before_taxes": n("5.00"), "taxes": taxes})
    assert str(made.value["total_cost"]["incl_vat"]) == "7.05"
    (note,) = [note for note in made.notes if note.from_ == "/total_cost/taxes"]
    assert (note.kind, note.to) == ("approximated", "/total_cost/incl_vat")
    made.value["total_cost"]["incl_vat"] = n("6.00")
    returned = translate(made.value, "Session", "ocpi-3.0", "ocpi-2.3.0").value
    assert same(returned["total_cost"]["taxes"], [{"name": "VAT", "amount": n("1.00")}])


@pytest.mark.parametrize("cost", [{"excl_vat": "5", "incl_vat": 6}, {"incl_vat": 6}, {}])
def test_a_tax_is_not_guessed(cost):
    assert "taxes" not in back(cost)


@pytest.mark.parametrize("cost", [None, 5, [], "5.00"])
def test_what_is_no_price_comes_back(cost):
    value = {"id": "S1", "connector": {"evse_uid": "E1"}, "total_cost": cost}
    old = translate(value, "Session", "ocpi-3.0", "ocpi-2.3.0").value
    assert same(translate(old, "Session", "ocpi-2.3.0", "ocpi-3.0").value, value)
