"""The several spellings of OCPI 3.0: all are read, the intended one is written, a record gets its own back."""

from typing import Any

import pytest

from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def back(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options).value


def there(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options).value


def address(coordinates: Any) -> dict[str, Any]:
    return {"id": "L", "address": {"address": "Quay 1", "country": "NL", "coordinates": coordinates}}


@pytest.mark.parametrize(
    "given",
    [
        {"latitude": "53.18161", "longitude": "5.45554"},
        {"latitude": n("53.18161"), "longitude": n("5.45554")},
        {"lat": n("53.18161"), "lng": n("5.45554")},
        {"lat": "53.18161", "lng": "5.45554"},
    ],
)
def test_coordinates_are_read_however_they_are_spelt(given):
    found = back(address(given), "Location", carry=False)["coordinates"]
    assert found == {"latitude": "53.18161", "longitude": "5.45554"}
    assert there({"coordinates": found}, "Location")["address"]["coordinates"] == found


def test_an_edited_position_stands_where_the_writer_looks_for_it():
    value = address({"lat": n("53.18161"), "lng": n("5.45554")})
    old = back(value, "Location")
    assert same(there(old, "Location"), value)
    old["coordinates"]["latitude"] = "53.50000"
    found = there(old, "Location")["address"]["coordinates"]
    assert text(found) == '{"lat":53.50000,"lng":5.45554}'


def test_a_position_that_is_no_number_falls_back_to_the_intended_spelling():
    old = back(address({"lat": n("53.18161"), "lng": n("5.45554")}), "Location")
    old["coordinates"]["latitude"] = "north"
    found = there(old, "Location")["address"]["coordinates"]
    assert found == {"lng": n("5.45554"), "latitude": "north"}


@pytest.mark.parametrize("country", ["NL", "NLD"])
def test_a_country_has_three_letters_in_2_3_0(country):
    value = address({}) | {"address": {"country": country}}
    old = back(value, "Location")
    assert old["country"] == "NLD"
    assert there(old, "Location")["address"]["country"] == country


@pytest.mark.parametrize("name", ["cdr_ids", "invoiceReconciliationRecord_ids"])
def test_a_list_of_cdrs_is_read_and_edited_under_both_names(name):
    value = {"party_id": "NLABC", "id": "I1", "version": 1, name: ["C1"], "last_updated": "2026-05-03T10:00:00Z"}
    old = back(value, "InvoiceReconciliationRecord")
    assert old["cdrs"] == ["C1"]
    old["cdrs"] = ["C1", "C2"]
    assert same(there(old, "InvoiceReconciliationRecord"), value | {name: ["C1", "C2"]})


def test_the_intended_place_is_read_first():
    value = {"cdr_ids": ["C1"], "invoiceReconciliationRecord_ids": ["C2"]}
    assert back(value, "InvoiceReconciliationRecord", carry=False)["cdrs"] == ["C1"]
    assert same(there(back(value, "InvoiceReconciliationRecord"), "InvoiceReconciliationRecord"), value)


def test_without_a_carry_the_intended_name_is_written():
    value = {"invoiceReconciliationRecord_ids": ["C1"]}
    old = back(value, "InvoiceReconciliationRecord", carry=False)
    assert there(old, "InvoiceReconciliationRecord", carry=False) == {"cdr_ids": ["C1"]}


def test_a_telephone_under_logo_is_one():
    contact = {"name": "Ann", "email": "ann@abc.example", "logo": "+31 1"}
    value = {"operator": {"name": "ABC", "technical_contact": contact}}
    old = back(value, "Location")
    assert old["operator"]["technical_contact"]["telephone"] == "+31 1"
    old["operator"]["technical_contact"]["telephone"] = "+31 2"
    assert there(old, "Location")["operator"]["technical_contact"]["logo"] == "+31 2"


def test_null_is_read_in_every_place():
    value = {"invoiceReconciliationRecord_ids": None}
    assert back(value, "InvoiceReconciliationRecord", carry=False) == {"cdrs": None}
