"""OCPI 2.2.1 ⇄ 2.3.0: money, taxes, and what only 2.3.0 knows."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi import document
from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import Translation, translate


def up(value: Any, kind: str, **options: Any) -> Translation:
    return translate(value, kind, "ocpi-2.2.1", "ocpi-2.3.0", **options)


def down(value: Any, kind: str, **options: Any) -> Translation:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-2.2.1", **options)


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


@pytest.mark.parametrize(
    "cost",
    ["total_fixed_cost", "total_energy_cost", "total_time_cost", "total_parking_cost", "total_reservation_cost"],
)
def test_every_cost_of_a_cdr_is_a_price(cost):
    old, new = PRICES[0]
    assert same(up(sample("CDR") | {cost: old}, "CDR").value[cost], new)


def test_price_limits_need_no_taxes():
    there = up(sample("Tariff"), "Tariff").value
    assert same(there["min_price"], {"before_taxes": n("0.50"), "after_taxes": n("0.61")})
    assert same(there["max_price"], {"before_taxes": n("50.00")})
    assert same(down(there, "Tariff", carry=False).value["min_price"], sample("Tariff")["min_price"])


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


def test_tariffs_inside_a_cdr_follow_the_same_rules():
    cdr = sample("CDR", "2.3.0") | {"tariffs": [gross("YES"), gross("NO") | {"id": "T2"}]}
    there = down(cdr, "CDR").value
    assert [str(price(tariff)) for tariff in there["tariffs"]] == ["0.3", "0.363"]
    assert same(up(there, "CDR").value, cdr)


def test_what_only_2_3_0_has_is_carried_where_it_belongs():
    location = sample("Location", "2.3.0") | {"help_phone": "+31 1", "parking_places": [{"id": "P1"}]}
    location["evses"][0] |= {"parking": [{"parking_id": "P1"}], "accepted_service_providers": ["MSP"]}
    location["evses"][0]["connectors"][0]["capabilities"] = ["ISO_15118_2_PLUG_AND_CHARGE"]
    there = down(location, "Location").value
    assert there["x_wwcp_ocpi"].keys() == {"~format", "help_phone", "parking_places"}
    assert there["evses"][0]["x_wwcp_ocpi"].keys() == {"parking", "accepted_service_providers"}
    assert there["evses"][0]["connectors"][0]["x_wwcp_ocpi"] == {"capabilities": ["ISO_15118_2_PLUG_AND_CHARGE"]}
    assert same(up(there, "Location").value, location)


def test_parking_restrictions_that_2_2_1_does_not_know_are_dropped():
    location = sample("Location", "2.3.0")
    location["evses"][0]["parking_restrictions"] = ["EV_ONLY", "TAXIS", "MY_OWN"]
    there = down(location, "Location").value
    assert there["evses"][0]["parking_restrictions"] == ["EV_ONLY", "MY_OWN"]
    assert same(up(there, "Location").value, location)


@pytest.mark.parametrize("plug", ["MCS", "SAE_J3400"])
def test_a_new_plug_has_no_other_name(plug):
    location = sample("Location", "2.3.0")
    location["evses"][0]["connectors"][0]["standard"] = plug
    there = down(location, "Location")
    assert there.value["evses"][0]["connectors"][0]["standard"] == plug
    assert f"OCPI 2.2.1 does not know {plug}; no other value says the same." in [note.message for note in there.notes]


@pytest.mark.parametrize(
    ("type_", "old"), [("EMAID", "OTHER"), ("RFID", "RFID"), ("MY_OWN", "MY_OWN"), ("OTHER", "OTHER")]
)
def test_token_types(type_, old):
    token = sample("Token") | {"type": type_}
    there = down(token, "Token")
    assert there.value["type"] == old
    assert same(up(there.value, "Token").value, token)
    cdr = sample("CDR", "2.3.0")
    cdr["cdr_token"]["type"] = type_
    assert down(cdr, "CDR").value["cdr_token"]["type"] == old


def test_what_is_the_same_is_not_touched_and_not_noted():
    location = sample("Location") | {"vendor": {"a": [1, None]}}
    there = up(location, "Location")
    assert same(there.value, location)
    assert there.notes == ()
    assert list(there.value) == list(location)


def test_the_source_is_not_changed_in_place():
    cdr = sample("CDR", "2.3.0") | {"tariffs": [gross("YES")]}
    before = copy.deepcopy(cdr)
    there = down(cdr, "CDR")
    assert there.notes
    up(there.value, "CDR")
    assert same(cdr, before)
