"""Tariffs side by side: which is cheaper, by how much, and from where on."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.wwcp_ocpi.pricing.worked_prices import component, element

from wwcp_ocpi.pricing import price
from wwcp_ocpi.pricing.simulating import Comparison, compare

from .offers import BERLIN, offer, visit

DEAR = offer(element(component("ENERGY", "0.40")), id="Dear")
FEE = offer(element(component("FLAT", "2.00"), component("ENERGY", "0.30")), id="Fee")
BY_TIME = offer(element(component("TIME", "3.00")), id="Time")
VISIT = visit(power=11, kwh=33)


def crossings(found: Comparison) -> list[tuple[str, str, str]]:
    each = [crossing.as_json() for side in found.sides for crossing in (*side.by_minutes, *side.by_kwh)]
    return [(one["axis"], one["at"], one["cheaper"]) for one in each]


def test_from_where_on_the_other_is_cheaper() -> None:
    found = compare(VISIT, [DEAR, FEE], zone=BERLIN)
    assert crossings(found) == [("minutes", "110", "second"), ("kwh", "20.1", "second")]
    assert found.sides[1].difference["total_cost"].net == Decimal("-1.3")
    assert found.sides[1].difference["total_fixed_cost"].net == 2
    assert found.sides[1].difference["total_energy_cost"].net == Decimal("-3.3")
    assert found.cheapest is found.sides[1]
    assert found.sentence == (
        "Fee costs least, 11.90 EUR with taxes; Dear 1.30 EUR more. "
        "Dear is the cheaper one at first, from 110 minutes on Fee. "
        "Dear is the cheaper one at first, from 20.1 kWh on Fee."
    )


def test_a_crossing_lies_beyond_the_session_too() -> None:
    assert crossings(compare(visit(power=11, kwh=12), [DEAR, FEE], zone=BERLIN)) == [("kwh", "20.1", "second")]


def test_a_limit_makes_the_other_cheaper() -> None:
    capped = offer(element(component("ENERGY", "0.40")), id="Capped", max_price=("6", None))
    found = compare(visit(power=12, kwh=36), [BY_TIME, capped], zone=BERLIN)
    assert crossings(found) == [("minutes", "121", "second"), ("kwh", "24.1", "second")]


def test_there_may_be_several_crossings() -> None:
    even, cheap = offer(element(component("ENERGY", "0.30"))), component("ENERGY", "0.10")
    humps = (element(cheap, max_kwh=10), element(component("ENERGY", "0.70"), max_kwh=20), element(cheap))
    found = compare(visit(power=12, kwh=36), [even, offer(*humps, id="Hump")], zone=BERLIN)
    assert crossings(found) == [
        ("minutes", "76", "first"),
        ("minutes", "151", "second"),
        ("kwh", "15.1", "first"),
        ("kwh", "30.1", "second"),
    ]
    assert found.sentence.endswith("Hump is the cheaper one at first, from 15.1 kWh on T1 and from 30.1 kWh on Hump.")


def test_the_same_tariff_costs_the_same() -> None:
    found = compare(VISIT, [DEAR, DEAR], zone=BERLIN)
    assert crossings(found) == []
    assert found.sentence == "Dear (1) and Dear (2) cost the same, 13.20 EUR with taxes."


def test_more_than_two() -> None:
    found = compare(VISIT, [DEAR, FEE, BY_TIME], zone=BERLIN)
    assert found.sentence == "Time costs least, 9.00 EUR with taxes; Dear 4.20 EUR more and Fee 2.90 EUR more."
    assert [side.by_kwh != () for side in found.sides] == [False, True, False]


def test_currencies_are_not_converted() -> None:
    francs = offer(element(component("ENERGY", "0.10")), id="CH", currency="CHF")
    found = compare(VISIT, [DEAR, francs], zone=BERLIN)
    assert (found.basis, found.cheapest, crossings(found)) == (None, None, [])
    assert found.sides[1].difference["total_cost"] == (None, None)
    assert (
        found.sentence
        == "The tariffs are in EUR and CHF, and amounts are not converted; compare tariffs in one currency."
    )


def test_net_costs_are_compared_where_gross_ones_are_not_known() -> None:
    old = offer(element(component("ENERGY", "0.30")), id="Old", version="2.1.1")
    found = compare(VISIT, [DEAR, old], zone=BERLIN)
    assert found.basis == "net"
    assert found.sentence == "Old costs least, 9.90 EUR before taxes; Dear 3.30 EUR more."


def test_only_net_and_only_gross_cannot_be_compared() -> None:
    old = offer(element(component("ENERGY", "0.30")), id="Old", version="2.1.1")
    gross = offer(element(component("ENERGY", "0.30")), version="2.3.0", tax_included="YES")
    assert compare(VISIT, [old, gross], zone=BERLIN).sentence.endswith("so they cannot be compared.")


def test_without_tariffs_there_is_nothing_to_compare() -> None:
    with pytest.raises(ValueError, match="There is no tariff to compare; give two or more"):
        compare(VISIT, [])


def test_a_comparison_as_json() -> None:
    found = compare(VISIT, [DEAR, FEE], zone=BERLIN).as_json()
    assert (found["kwh"], found["basis"], found["cheapest"]) == ("33", "gross", 1)
    assert found["sides"][1]["totals"]["total_cost"] == {"excl_vat": "11.9", "incl_vat": "11.9"}
    assert found["sides"][1]["difference"]["total_cost"] == {"excl_vat": "-1.3", "incl_vat": "-1.3"}
    assert found["sides"][1]["crossings"][1] == {"axis": "kwh", "at": "20.1", "cheaper": "second"}


PRICES = st.integers(1, 90).map(lambda cents: str(Decimal(cents) / 100))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(PRICES, PRICES, PRICES, st.integers(0, 300))
def test_the_cheaper_one_changes_at_a_crossing(one: str, other: str, hourly: str, fee: int) -> None:
    first = offer(element(component("ENERGY", one)))
    second = offer(element(component("ENERGY", other), component("TIME", hourly), component("FLAT", str(fee))))

    def cheaper(kwh: Decimal) -> bool:
        session: Any = VISIT.charged(kwh).session()
        costs = [price(session, [tariff], zone=BERLIN).costs["total_cost"].net for tariff in (first, second)]
        assert costs[0] is not None
        assert costs[1] is not None
        return costs[1] < costs[0]

    for crossing in compare(VISIT, [first, second], zone=BERLIN).sides[1].by_kwh:
        assert cheaper(crossing.at) is crossing.second
        assert cheaper(crossing.at - Decimal("0.1")) is not crossing.second
