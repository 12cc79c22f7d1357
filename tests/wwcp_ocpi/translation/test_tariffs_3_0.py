"""Tariffs of OCPI 3.0: net prices, and what an association says instead."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate

PRICE = "/elements/0/price_components/0/price"


def there(value: Any, **options: Any) -> Any:
    return translate(value, "Tariff", "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, **options: Any) -> Any:
    return translate(value, "Tariff", "ocpi-3.0", "ocpi-2.3.0", **options)


def gross(tax_included: Any, vat: Any = 21) -> dict[str, Any]:
    component = {"type": "ENERGY", "price": n("0.363"), "step_size": 1} | ({} if vat is None else {"vat": vat})
    return sample("Tariff", "2.3.0") | {
        "tax_included": tax_included,
        "elements": [{"price_components": [component]}],
    }


def price(tariff: Any) -> Any:
    return tariff["elements"][0]["price_components"][0]["price"]


@pytest.mark.parametrize(("tax_included", "net"), [("YES", "0.3"), ("NO", "0.363"), ("N/A", "0.363")])
def test_prices_of_3_0_are_net(tax_included, net):
    tariff = gross(tax_included)
    made = there(tariff)
    assert str(price(made.value)) == net
    assert same(back(made.value).value, tariff)


def test_a_gross_price_without_vat_stays_and_is_told():
    made = there(gross("YES", vat=None))
    assert str(price(made.value)) == "0.363"
    (note,) = [note for note in made.notes if note.to == PRICE]
    assert (note.kind, note.from_) == ("approximated", PRICE)


def test_an_edited_net_price_is_gross_again():
    made = there(gross("YES")).value
    made["elements"][0]["price_components"][0]["price"] = n("0.5")
    returned = back(made).value
    assert (returned["tax_included"], str(price(returned))) == ("YES", "0.605")


def test_a_tariff_of_3_0_is_without_tax():
    made = back({"id": "T", "elements": [{"price_components": [{"type": "FLAT", "price": 1}]}]})
    assert made.value["tax_included"] == "NO"
    assert [(note.kind, note.to) for note in made.notes] == [("assumed", "/tax_included")]


def test_limits_are_prices_with_and_without_tax():
    tariff = sample("Tariff", "2.3.0") | {"min_price": {"before_taxes": n("0.50"), "after_taxes": n("0.61")}}
    made = there(tariff, carry=False).value
    assert same(made["min_price"], {"excl_vat": n("0.50"), "incl_vat": n("0.61")})
    assert same(back(made, carry=False).value["min_price"], tariff["min_price"])


def test_validity_and_type_are_the_association_s():
    tariff = sample("Tariff", "2.3.0")
    made = there(tariff)
    assert not made.value.keys() & {"type", "start_date_time", "end_date_time", "tax_included", "country_code"}
    (companion,) = made.companions
    assert companion.object == "TariffAssociation"
    assert companion.value == {
        "party_id": "NLABC",
        "id": "T1",
        "version": 1777802400000,
        "start_date_time": "2026-01-01T00:00:00Z",
        "tariff_id": "T1",
        "audience": "REGULAR",
        "last_updated": "2026-05-03T10:00:00Z",
    }
    assert same(back(made.value).value, tariff)


def test_restrictions_and_components_are_the_same():
    tariff = sample("Tariff", "2.3.0")
    assert same(there(tariff, carry=False).value["elements"], tariff["elements"])
