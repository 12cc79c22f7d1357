"""Tariffs between OCPI 2.2.1 and 2.3.0: whether prices include taxes."""

from typing import Any

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n

up, down = OF_2_3_0.up, OF_2_3_0.down


def test_prices_of_2_2_1_are_without_tax():
    there = up(sample("Tariff"), "Tariff")
    assert there.value["tax_included"] == "NO"
    (note,) = there.notes
    assert (note.kind, note.from_, note.to) == ("assumed", None, "/tax_included")
    assert note.message == "Prices of OCPI 2.2.1 are without VAT."


def gross(tax_included: Any, vat: Any = 21) -> dict[str, Any]:
    component = {"type": "ENERGY", "price": n("0.363"), "step_size": 1} | ({} if vat is None else {"vat": vat})
    return sample("Tariff", "2.3.0") | {
        "tax_included": tax_included,
        "elements": [{"price_components": [component]}],
    }


def price(tariff: Any) -> Any:
    return tariff["elements"][0]["price_components"][0]["price"]


@pytest.mark.parametrize(("tax_included", "net"), [("YES", "0.3"), ("NO", "0.363"), ("N/A", "0.363")])
def test_tax_included_decides_what_the_net_price_is(tax_included, net):
    tariff = gross(tax_included)
    there = down(tariff, "Tariff")
    assert str(price(there.value)) == net
    assert "tax_included" not in there.value
    assert same(up(there.value, "Tariff").value, tariff)


def test_a_gross_price_without_vat_stays_and_is_told():
    tariff = gross("YES", vat=None)
    there = down(tariff, "Tariff")
    assert str(price(there.value)) == "0.363"
    pointer = "/elements/0/price_components/0/price"
    (note,) = [note for note in there.notes if note.to == pointer]
    assert (note.kind, note.from_) == ("approximated", pointer)
    assert note.message == "A gross price; without vat the net one cannot be told."
    assert same(up(there.value, "Tariff").value, tariff)


def test_without_carrying_a_net_price_is_a_net_price():
    there = down(gross("YES"), "Tariff", carry=False)
    back = up(there.value, "Tariff", carry=False).value
    assert back["tax_included"] == "NO"
    assert str(price(back)) == "0.3"


def test_where_no_taxes_apply_no_percentage_is_sent():
    tariff = gross("N/A")
    there = down(tariff, "Tariff").value
    assert "vat" not in there["elements"][0]["price_components"][0]
    assert same(up(there, "Tariff").value, tariff)
    assert down(gross("NO"), "Tariff").value["elements"][0]["price_components"][0]["vat"] == 21
