"""Prices and their limits between OCPI 2.2.1 and 2.3.0."""

from dataclasses import replace
from typing import Any

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi import document
from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation.mapping import Direction
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.money import PRICE
from wwcp_ocpi.translation.passage import Passage

up, down = OF_2_3_0.up, OF_2_3_0.down


def session(total_cost: Any, version: str = "2.2.1") -> dict[str, Any]:
    return sample("Session", version) | {"total_cost": total_cost}


def taxed(net: str, vat: str) -> dict[str, Any]:
    return {"before_taxes": n(net), "taxes": [{"name": "VAT", "amount": n(vat)}]}


PRICES = [
    ({"excl_vat": n("5.00"), "incl_vat": n("6.10")}, taxed("5.00", "1.10")),
    ({"excl_vat": 5, "incl_vat": 6}, {"before_taxes": 5, "taxes": [{"name": "VAT", "amount": 1}]}),
    ({"excl_vat": n("5.00")}, {"before_taxes": n("5.00")}),
    ({"excl_vat": n("2.50"), "incl_vat": n("2.50")}, taxed("2.50", "0.00")),
    ({"excl_vat": n("-5.00"), "incl_vat": n("-6.10")}, taxed("-5.00", "-1.10")),
    ({"excl_vat": 5, "incl_vat": None}, {"before_taxes": 5, "taxes": None}),
]


@pytest.mark.parametrize(("old", "new"), PRICES)
@pytest.mark.parametrize("carry", [True, False])
def test_a_price_is_the_same_money_on_both_sides(old, new, carry):
    there = up(session(old), "Session", carry=carry).value
    assert same(there["total_cost"], new)
    assert same(down(session(new, "2.3.0"), "Session", carry=carry).value["total_cost"], old)


@pytest.mark.parametrize(
    ("net", "gross", "usual"),
    [
        (n("5.00"), n("6.10"), True),
        (5, 6, True),
        (n("171.00"), n("171.1"), False),
        (5, None, False),
        (5, "6", False),
        (n("1e1"), 12, True),
    ],
)
def test_a_usual_price_is_made_directly_and_as_its_rules_make_it(net, gross, usual):
    price = {"excl_vat": net, "incl_vat": gross}
    made = Passage(Direction.THERE, price).convert(replace(PRICE, directly=None), price, "", "")
    directly = PRICE.directly(price)
    assert (directly is not None) == usual
    if usual:
        assert same(directly, made)
        assert list(directly) == list(made)
    assert PRICE.directly(price | {"x": 1}) is None


def test_several_taxes_become_one_sum_and_are_carried():
    taxes = [
        {"name": "VAT", "account_number": "NL1", "percentage": 21, "amount": n("1.05")},
        {"name": "City", "amount": 1},
    ]
    value = session({"before_taxes": n("5.00"), "taxes": taxes}, "2.3.0")
    there = down(value, "Session")
    cost = there.value["total_cost"]
    assert str(cost["incl_vat"]) == "7.05"
    assert same(up(there.value, "Session").value, value)
    (note,) = [note for note in there.notes if note.from_ == "/total_cost/taxes"]
    assert (note.kind, note.to) == ("approximated", "/total_cost/incl_vat")


def test_an_edited_sum_of_taxes_wins():
    taxes = [{"name": "VAT", "amount": n("1.05")}, {"name": "City", "amount": 1}]
    there = down(session({"before_taxes": n("5.00"), "taxes": taxes}, "2.3.0"), "Session").value
    there["total_cost"]["incl_vat"] = n("6.00")
    back = up(there, "Session")
    assert same(back.value["total_cost"]["taxes"], [{"name": "VAT", "amount": n("1.00")}])
    assert [note.kind for note in back.notes] == ["superseded"]


def test_a_gross_amount_is_written_as_received():
    """6.10 is not 6.1, and 5 + 1.10 is not written as 6.1 either."""
    assert '"incl_vat":6.10' in text(down(session(PRICES[0][1], "2.3.0"), "Session").value).replace(" ", "")
    value = session({"excl_vat": n("5.0"), "incl_vat": n("6.10")})
    assert same(down(up(value, "Session").value, "Session").value, value)


@pytest.mark.parametrize(
    "cost",
    [
        {"excl_vat": "5.00", "incl_vat": 6},
        {"incl_vat": 6},
        {},
        None,
        5,
        {"excl_vat": 5, "incl_vat": "6"},
        [],
        {"excl_vat": True},
    ],
)
def test_a_price_that_is_none_is_not_guessed(cost):
    value = session(cost)
    there = up(value, "Session").value
    assert "taxes" not in (there.get("total_cost") or {})
    assert same(down(there, "Session").value, value)


def test_an_amount_beyond_all_numbers_is_carried_and_stays_json():
    value = session({"excl_vat": n("1e99999999999999999999"), "incl_vat": 1})
    there = up(value, "Session").value
    assert document.read(text(there).encode()).problems == ()
    assert same(down(there, "Session").value, value)


def test_price_limits_need_no_taxes():
    there = up(sample("Tariff"), "Tariff").value
    assert same(there["min_price"], {"before_taxes": n("0.50"), "after_taxes": n("0.61")})
    assert same(there["max_price"], {"before_taxes": n("50.00")})
    assert same(down(there, "Tariff", carry=False).value["min_price"], sample("Tariff")["min_price"])
