"""Tariffs between OCPI 2.1.1 and 2.2.1: VAT, limits, reservations and validity."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.ocpi import problems

PRICE = "/elements/0/price_components/0/price"


def tariff(*elements: Any) -> dict[str, Any]:
    return sample("Tariff") | {"elements": list(elements)}


def element(price: Any, **restrictions: Any) -> dict[str, Any]:
    component = {"type": "ENERGY", "price": price, "step_size": 1}
    return {"price_components": [component]} | ({"restrictions": restrictions} if restrictions else {})


def test_a_tariff_of_2_1_1_is_one_of_2_2_1():
    value = sample("Tariff", "2.1.1") | {"country_code": "NL", "party_id": "ABC"}
    there = OF_2_1_1.up(value, "Tariff")
    assert same(there.value, value)
    assert there.notes == ()
    assert [p for p in problems(there.value, "2.2.1", "Tariff") if p.severity == "error"] == []


def test_vat_stays_with_its_component_and_the_price_is_net():
    value = tariff(*sample("Tariff")["elements"][:1])
    there = OF_2_1_1.down(value, "Tariff").value
    component = there["elements"][0]["price_components"][0]
    assert same(component["price"], n("0.25"))
    assert component["x_wwcp_ocpi"] == {"vat": 21}
    assert OF_2_1_1.down_and_up(value, "Tariff")
    edited = OF_2_1_1.edited_below(value, "Tariff", PRICE, n("0.30"))
    assert same(edited["elements"][0]["price_components"][0], component_of(value) | {"price": n("0.30")})


def component_of(value: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = value["elements"][0]["price_components"][0]
    return found


def test_elements_for_reservations_are_left_out():
    there = OF_2_1_1.down(sample("Tariff"), "Tariff", carry=False)
    assert len(sample("Tariff")["elements"]) == 2
    (left,) = there.value["elements"]
    assert left["restrictions"]["start_time"] == "22:00"
    assert "/elements" in [note.from_ for note in there.notes if note.kind == "approximated"]


def test_that_they_are_left_out_is_told():
    value = tariff(element(1), element(2, reservation="RESERVATION"))
    del value["min_price"], value["max_price"]
    sentence = "OCPI 2.1.1 has no reservations: elements for these are left out, or they would be billed to everybody."
    assert told(OF_2_1_1.down(value, "Tariff"), "/elements").message == sentence


@pytest.mark.parametrize("places", [(0,), (1,), (2,), (0, 1), (0, 2), (0, 1, 2)])
def test_elements_left_out_return_to_their_places(places):
    elements = [element(i, **({"reservation": "RESERVATION"} if i in places else {})) for i in range(3)]
    value = tariff(*elements)
    there = OF_2_1_1.down(value, "Tariff").value
    assert [e["price_components"][0]["price"] for e in there["elements"]] == [i for i in range(3) if i not in places]
    assert OF_2_1_1.down_and_up(value, "Tariff")


def test_an_edited_price_spares_the_elements_left_out():
    reserved = element(9, reservation="RESERVATION")
    value = tariff(reserved, element(1) | {"x_vendor": 1})
    edited = OF_2_1_1.edited_below(value, "Tariff", PRICE, 2)
    assert same(edited["elements"], [reserved, element(2) | {"x_vendor": 1}])


def test_limits_change_the_bill_and_say_so():
    value = tariff(element(1, min_current=16))
    there = OF_2_1_1.down(value, "Tariff")
    assert there.value["elements"][0]["restrictions"].keys() == {"x_wwcp_ocpi"}
    note = told(there, "/elements/0/restrictions")
    assert (note.kind, note.from_) == ("approximated", "/elements/0/restrictions/min_current")
    assert told(there, "/elements").message == "OCPI 2.1.1 has no least or highest price: there the bill may differ."
    assert OF_2_1_1.down_and_up(value, "Tariff")


def test_the_validity_has_other_names():
    there = OF_2_1_1.down(sample("Tariff"), "Tariff").value
    assert (there["not_before"], there["not_after"]) == ("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z")
    edited = OF_2_1_1.edited_below(sample("Tariff"), "Tariff", "/not_after", "2028-01-01T00:00:00Z")
    assert edited["end_date_time"] == "2028-01-01T00:00:00Z"
    assert edited["type"] == "REGULAR"


@pytest.mark.parametrize("elements", [None, "x", [None], [7, {}], [{"restrictions": None}], [{"restrictions": []}]])
def test_elements_that_are_none_come_back(elements):
    assert OF_2_1_1.down_and_up(sample("Tariff") | {"elements": elements}, "Tariff")
    assert OF_2_1_1.up_and_down(sample("Tariff", "2.1.1") | {"elements": elements}, "Tariff")


@pytest.mark.parametrize("spoilt", [None, [], {"x": {}}, {"7": 1}, {"9": {}}])
def test_a_spoilt_memory_of_elements_does_no_harm(spoilt):
    there = OF_2_1_1.down(tariff(element(1), element(2, reservation="RESERVATION")), "Tariff").value
    there["x_wwcp_ocpi"]["~elements"] = spoilt
    back = OF_2_1_1.up(there, "Tariff").value["elements"]
    assert same(back[0], element(1))
    assert len(back) == (2 if spoilt == {"9": {}} else 1)
