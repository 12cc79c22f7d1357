"""CDRs of OCPI 3.0."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(value: Any, **options: Any) -> Any:
    return translate(value, "CDR", "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, **options: Any) -> Any:
    return translate(value, "CDR", "ocpi-3.0", "ocpi-2.3.0", **options)


def cdr(**members: Any) -> dict[str, Any]:
    return sample("CDR", "2.3.0") | {"total_cost": {"before_taxes": n("3.10")}} | members


def test_all_but_the_embedded_tariffs_comes_back_without_a_carry():
    signed = {"encoding_method": "OCMF", "signed_values": [{"nature": "END", "plain_data": "a", "signed_data": "b"}]}
    value = cdr(signed_data=signed, invoice_reference_id="I1", remark="ok", credit=False)
    del value["tariffs"]
    assert same(back(there(value, carry=False).value, carry=False).value, value)


def test_what_is_paid_is_net_and_gross():
    taxed = {"before_taxes": n("1.00"), "taxes": [{"name": "VAT", "amount": n("0.21")}]}
    value = cdr(**{f"total_{name}_cost": taxed for name in ("fixed", "energy", "time", "parking", "reservation")})
    made = there(value, carry=False).value
    for name in ("fixed", "energy", "time", "parking", "reservation"):
        assert same(made[f"total_{name}_cost"], {"excl_vat": n("1.00"), "incl_vat": n("1.21")})


@pytest.mark.parametrize("given", ["12.5 kWh", "12500 Wh", {"kWh": n("12.5")}, n("12.5")])
def test_energy_with_its_unit_is_a_number_of_kwh(given):
    value = {"id": "C1", "total_energy": given}
    old = back(value)
    assert old.value["total_energy"] == n("12.5")
    assert same(there(old.value).value, value)
    assert there({"id": "C1", "total_energy": n("12.5")}).value["total_energy"] == n("12.5")


def test_the_tariff_is_named_by_the_periods():
    made = there(cdr()).value
    assert (made["tariff_id"], made["tariff_association_id"]) == ("T1", "T1")


def test_embedded_tariffs_are_carried():
    value = cdr(tariffs=[sample("Tariff", "2.3.0")], charging_periods=[{"start_date_time": "2026-05-03T10:00:00Z"}])
    made = there(value)
    assert not made.value.keys() & {"tariffs", "tariff_id", "tariff_association_id"}
    assert ("carried", "/tariffs") in {(note.kind, note.from_) for note in made.notes}
    assert same(back(made.value).value, value)


def test_the_place_is_the_same():
    value = cdr()
    assert same(there(value, carry=False).value["cdr_location"], value["cdr_location"])


def test_numbers_of_a_place_become_text():
    value = {"id": "C1", "cdr_location": {"coordinates": {"lat": n("53.18161"), "lng": n("5.45554")}}}
    old = back(value)
    assert old.value["cdr_location"]["coordinates"]["latitude"] == "53.18161"
    assert same(there(old.value).value, value)
