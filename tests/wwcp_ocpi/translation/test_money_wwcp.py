"""Prices and fees of a CDR in WWCP: a base, one VAT, a currency."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1", **options: Any) -> dict[str, Any]:
    return translate(value, kind, source, "wwcp", **options).value


def comes_back(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1") -> bool:
    made = translate(value, kind, source, "wwcp")
    return same(translate(made.value, made.object, "wwcp", source).value, value)


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ({"excl_vat": n("5.00"), "incl_vat": n("6.10")}, {"base": n("5.00"), "vat": n("1.10"), "currency": "EUR"}),
        ({"excl_vat": n("5.00")}, {"base": n("5.00"), "currency": "EUR"}),
        ({"excl_vat": 0, "incl_vat": 0}, {"base": 0, "vat": 0, "currency": "EUR"}),
        (None, {"currency": "EUR"}),
    ],
)
def test_the_price_is_a_base_a_vat_and_a_currency(price, expected):
    cdr = sample("CDR") | {"total_cost": price}
    assert same(there(cdr)["chargingPrice"], expected)
    assert comes_back(cdr)


def test_several_taxes_are_one_vat_in_wwcp_and_several_again():
    taxes = [{"name": "VAT", "percentage": 21, "amount": n("1.05")}, {"name": "City", "amount": n("0.50")}]
    cdr = sample("CDR", "2.3.0") | {"total_cost": {"before_taxes": 5, "taxes": taxes}}
    assert str(there(cdr, source="ocpi-2.3.0")["chargingPrice"]["vat"]) == "1.55"
    assert comes_back(cdr, source="ocpi-2.3.0")


@pytest.mark.parametrize(
    ("cost", "fee"),
    [
        ("total_energy_cost", "consumedEnergyFee"),
        ("total_parking_cost", "parkingFee"),
        ("total_reservation_cost", "reservationFee"),
    ],
)
def test_costs_that_wwcp_has_a_fee_for(cost, fee):
    cdr = sample("CDR") | {cost: {"excl_vat": n("1.20"), "incl_vat": n("1.45")}}
    assert same(there(cdr)[fee], {"base": n("1.20"), "vat": n("0.25")})
    assert comes_back(cdr)


def test_a_credit_cdr_keeps_its_sign_and_its_reference():
    credit = {
        "credit": True,
        "credit_reference_id": "C0",
        "total_cost": {"excl_vat": n("-3.10"), "incl_vat": n("-3.75")},
    }
    cdr = sample("CDR") | credit
    made = there(cdr)
    assert str(made["chargingPrice"]["base"]) == "-3.10"
    assert str(made["chargingPrice"]["vat"]) == "-0.65"
    assert made["customData"]["OCPI"]["credit"] is True
    assert comes_back(cdr)
