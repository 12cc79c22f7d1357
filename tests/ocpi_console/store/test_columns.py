"""Columns over real and dirty values."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocpi_console.store import COLUMNS, fields
from ocpi_console.store.columns import extract, searched
from ocpi_console.store.modules import MODULES, instant, milliseconds, shown, stored


def row(module, record):
    found = extract(module, record.value)
    kinds = {column.key: column.kind for column in COLUMNS[module]}
    return {key: shown(kinds[key], value) for key, value in found.items()}


def test_a_location_in_sum(make):
    found = row("locations", make("locations"))
    assert (found["status"], found["evses"], found["available"], found["connectors"]) == ("AVAILABLE", 2, 1, 1)
    assert (found["kw"], found["current"], found["tariff"]) == (Decimal("22.08"), "AC", "T1")
    assert (found["latitude"], found["publish"]) == (Decimal("53.181608"), True)
    assert found["evse"] == "NL*TNM*E0001*1, E1, E2"
    assert found["updated"] == datetime(2026, 10, 1, 12, tzinfo=UTC)


def test_a_tariff_shows_its_lowest_price_exactly(make):
    found = row("tariffs", make("tariffs"))
    assert (found["kwh_price"], found["hour_price"], found["elements"]) == (Decimal("0.371901"), None, 2)


@pytest.mark.parametrize(
    ("total_cost", "cost", "with_vat"),
    [
        ({"excl_vat": Decimal("10.10"), "incl_vat": Decimal("12.22")}, "10.1", "12.22"),
        ({"excl_vat": 10}, "10", None),
        (Decimal("4.00"), "4", None),
        ({"before_taxes": 10, "taxes": [{"name": "VAT", "amount": Decimal("2.1")}]}, "10", "12.1"),
        ("free", None, None),
        (None, None, None),
    ],
)
def test_costs_of_every_version(make, total_cost, cost, with_vat):
    found = row("cdrs", make("cdrs", total_cost=total_cost))
    amounts = [None if found[key] is None else str(found[key]) for key in ("cost", "cost_with_vat")]
    assert amounts == [cost, with_vat]


def test_sessions_and_cdrs_of_2_1_1_are_read_from_their_own_places(make):
    location = {"id": "L9", "name": "Plein", "evses": [{"uid": "U1", "evse_id": "NL*TNM*E1"}]}
    old = {"auth_id": "NL-EMS-1", "cdr_token": ..., "cdr_location": ..., "location": location}
    cdr = row("cdrs", make("cdrs", end_date_time=..., stop_date_time="2026-10-01T14:00:00Z", **old))
    assert (cdr["end"].hour, cdr["contract"], cdr["location"], cdr["evse"]) == (14, "NL-EMS-1", "L9", "NL*TNM*E1")
    times = {"start_date_time": ..., "start_datetime": "2026-10-01T12:00:00Z", "end_datetime": "2026-10-01T12:30:30Z"}
    session = row("sessions", make("sessions", location_id=..., evse_uid=..., **times, **old))
    assert (session["minutes"], session["location"], session["evse"]) == (Decimal("30.5"), "L9", "U1")


def test_minutes_of_a_cdr_are_hours_of_ocpi(make):
    assert row("cdrs", make("cdrs"))["minutes"] == Decimal(90)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=8), children, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("module", MODULES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_columns_take_any_value(module, data, make):
    value = dict(make(module).value)
    for name in data.draw(st.lists(st.sampled_from(sorted(value)), unique=True)):
        value[name] = data.draw(json_values)
    found = extract(module, value)
    assert all(kept is None or isinstance(kept, str) or -(2**63) <= kept < 2**63 for kept in found.values())
    assert all(isinstance(text, str) for text in searched(module, value))


@given(st.decimals(-(10**12), 10**12, places=6))
def test_decimals_are_exact_to_the_millionth(number):
    assert shown("decimal", stored("decimal", number)) == number


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_are_exact_to_the_millisecond(moment):
    assert instant(milliseconds(moment)) == moment.replace(microsecond=moment.microsecond // 1000 * 1000)


@pytest.mark.parametrize("number", [10**13, -(10**13), 10**40])
def test_what_does_not_fit_is_left_out(number):
    assert stored("decimal", number) is None


@pytest.mark.parametrize("module", COLUMNS)
def test_declarations_are_whole(module):
    keys = [column.key for column in COLUMNS[module]]
    assert len(set(keys)) == len(keys)
    assert all(key.isidentifier() and key.islower() for key in keys)
    assert all(column.description and not column.description.endswith(".") for column in COLUMNS[module])
    assert {key for field in fields(module) for key in field.keys} == set(keys)
    assert all("currency" in keys for column in COLUMNS[module] if column.money)
