"""What is missing or wrong in a record is said, and the rest of it is priced all the same."""

from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import read
from wwcp_ocpi.pricing import price_record
from wwcp_ocpi.pricing.rules import RULES

from .worked_prices import PARKING, charging, component, element, tariff
from .worked_prices import cdr as priced_cdr

ELEMENTS = [element(component("ENERGY", "0.50"), component("PARKING_TIME", "6.00"), component("FLAT", "1.00"))]
EVENING = [element(component("ENERGY", "0.25"), start_time="18:00", end_time="23:00"), *ELEMENTS]
IDS = {rule.id for rule in RULES}


def record(elements: list[Any] = ELEMENTS, version: str = "2.2.1", **changed: Any) -> dict[str, Any]:
    """An hour of 10 kWh from 17:30 local time in Berlin, then half an hour of parking; costs 5 + 3 + 1."""
    made = priced_cdr(
        version,
        tariff(version, deepcopy(elements)),
        "Europe/Amsterdam",
        "2026-11-02T17:30:00",
        [(3600, charging("10")), (1800, PARKING)],
    )
    made["total_cost"] = {"2.1.1": 9, "2.2.1": {"excl_vat": 9}, "2.3.0": {"before_taxes": 9}}[version]
    return {name: value for name, value in {**made, **changed}.items() if value is not None}


def priced(value: dict[str, Any], version: str = "2.2.1") -> tuple[Decimal | None, set[str]]:
    """The net total, and the rules of the findings."""
    report = price_record(value, "CDR", version)
    found = {finding.rule for finding in report.findings}
    assert found <= IDS
    report.as_json()
    return report.costs["total_cost"].net, found


def test_a_clear_record_gives_no_finding():
    assert priced(record()) == (9, set())


def test_a_record_without_periods_is_priced_by_its_totals():
    value = record(charging_periods=None, total_time=Decimal("1.5"), total_parking_time=Decimal("0.5"))
    net, found = priced(value)
    assert net == 9
    assert found == {"price.no-periods", "price.charging-before-parking"}


def test_a_record_without_tariff_costs_nobody_knows_what():
    assert priced(record(tariffs=[])) == (None, {"price.no-tariff"})


def test_a_tariff_in_another_currency_prices_in_its_own():
    report = price_record(record(currency="SEK"), "CDR", "2.2.1")
    assert (report.currency, report.costs["total_cost"].net) == ("EUR", 9)
    assert [finding.rule for finding in report.findings] == ["price.currency-differs"]


def test_amounts_in_two_currencies_are_not_subtracted():
    report = price_record(record(currency="SEK", total_cost={"excl_vat": 95}), "CDR", "2.2.1")
    assert "total_cost" not in report.difference


@pytest.mark.parametrize("dimension", [{"type": "HEAT", "volume": 3}, {"type": "ENERGY", "volume": "3"}, {"volume": 3}])
def test_a_dimension_that_cannot_be_read_is_left_out(dimension: dict[str, Any]):
    value = record()
    value["charging_periods"][0]["dimensions"].append(dimension)
    assert priced(value) == (9, {"price.volume-unreadable"})


def test_energy_given_back_has_no_price():
    value = record()
    value["charging_periods"][1]["dimensions"].append({"type": "ENERGY", "volume": -4})
    value["total_energy"] = 6
    report = price_record(value, "CDR", "2.2.1")
    assert report.costs["total_cost"].net == 9
    assert report.volumes["total_energy"] == 6
    assert {finding.rule for finding in report.findings} == {"price.volume-negative"}


def test_periods_out_of_order_are_priced_in_the_order_of_time():
    value = record()
    value["charging_periods"].reverse()
    report = price_record(value, "CDR", "2.2.1")
    assert report.costs["total_cost"].net == 9
    assert [finding.rule for finding in report.findings] == ["price.periods-out-of-order"]
    assert [line.part.period.pointer for line in report.lines if line.part][-1] == "/charging_periods/0"


def test_a_period_outside_its_session_is_said():
    value = record(end_date_time="2026-11-02T17:00:00Z")
    assert "price.period-outside-session" in priced(value)[1]


@pytest.mark.parametrize("unknown", ["1970-01-01T00:00:00Z", "1970-1-1T00:00:00Z"])
def test_a_placeholder_end_is_taken_from_the_last_period(unknown: str):
    assert priced(record(end_date_time=unknown)) == (9, {"price.placeholder-time"})


def test_a_placeholder_start_is_that_of_the_first_period():
    assert priced(record(start_date_time="1970-01-01T00:00:00Z")) == (9, {"price.placeholder-time"})


def test_without_any_time_the_volumes_are_priced():
    value = record(start_date_time=None, end_date_time=None)
    for period in value["charging_periods"]:
        del period["start_date_time"]
    net, found = priced(value)
    assert net == 9
    assert "price.no-times" in found


def test_local_times_without_a_zone_are_taken_as_utc_and_said():
    value = record(EVENING, cdr_location=None)
    report = price_record(value, "CDR", "2.2.1")
    assert (report.zone.name, report.zone.inferred) == ("UTC", True)
    assert "price.zone-unknown" in {finding.rule for finding in report.findings}


def test_an_inferred_zone_is_flagged_where_it_matters():
    assert "price.zone-inferred" in priced(record(EVENING))[1]
    assert priced(record())[1] == set()


def test_an_element_with_an_unreadable_restriction_is_left_out():
    """Holding always instead, it would be billed to everybody."""
    broken = [element(component("ENERGY", "9.99"), start_time="6 pm"), *ELEMENTS]
    assert priced(record(broken)) == (9, {"price.tariff-unreadable"})


def test_a_period_that_names_an_unknown_tariff_is_not_priced():
    value = record()
    value["tariffs"].append({**value["tariffs"][0], "id": "T2"})
    value["charging_periods"][1]["tariff_id"] = "T9"
    assert priced(value) == (6, {"price.tariff-unknown", "price.differs"})


def test_the_only_tariff_is_taken_where_the_periods_name_another():
    value = record()
    for period in value["charging_periods"]:
        period["tariff_id"] = "T9"
    assert priced(value) == (9, {"price.tariff-unknown"})


def test_a_tariff_outside_its_validity_is_said():
    value = record()
    value["tariffs"][0]["end_date_time"] = "2020-01-01T00:00:00Z"
    assert priced(value) == (9, {"price.tariff-not-valid"})


def test_an_end_in_the_year_9999_takes_no_time():
    value = record(EVENING, end_date_time="9999-12-31T23:59:59Z")
    assert "price.too-long" in priced(value)[1]


def test_infinite_and_endless_numbers_do_not_raise():
    text = b'{"id":"1","charging_periods":[{"start_date_time":"2026-11-02T16:30:00Z",'
    text += b'"dimensions":[{"type":"ENERGY","volume":1e9999999999999999999},{"type":"TIME","volume":1e400}]}],'
    text += (
        b'"tariffs":[{"id":"T","elements":[{"price_components":[{"type":"TIME","price":1e300,"step_size":1e-9}]}]}]}'
    )
    price_record(read(text).value, "CDR", "2.2.1").as_json()


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PLACES = [
    ("tariffs",), ("tariffs", 0), ("tariffs", 0, "elements"), ("tariffs", 0, "elements", 0, "restrictions"),
    ("tariffs", 0, "elements", 0, "price_components", 0, "price"), ("tariffs", 0, "elements", 0, "price_components"),
    ("tariffs", 0, "min_price"), ("tariffs", 0, "tax_included"), ("cdr_token",), ("tariffs", 0, "id"),
    ("charging_periods",), ("charging_periods", 0),
    ("charging_periods", 0, "dimensions"), ("charging_periods", 1, "start_date_time"), ("start_date_time",),
    ("end_date_time",), ("cdr_location",), ("total_cost",), ("total_energy",), ("currency",), ("credit",),
    ("tariffs", 0, "elements", 0, "price_components", 0, "step_size"), ("charging_periods", 0, "tariff_id"),
]  # fmt: skip


@given(st.sampled_from(PLACES), ANYTHING, st.sampled_from(["2.1.1", "2.2.1", "2.3.0"]))
def test_nothing_that_a_record_holds_raises(place: tuple[Any, ...], anything: Any, version: str):
    value = record(EVENING, version)
    holder: Any = value
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = anything
    price_record(value, "CDR", version).as_json()
