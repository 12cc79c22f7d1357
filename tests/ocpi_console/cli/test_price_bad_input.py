"""`price` on faulty records: the report says what could not be decided, and prices the rest."""

import pytest

from generators.charging_records import cdr, period, place, tariff


def rules(entry):
    return {finding["rule"] for finding in entry["findings"]}


def net(entry, name="total_cost"):
    return entry["totals"][name]["excl_vat"]


def test_without_periods_the_totals_are_priced(priced):
    entry = priced(cdr(charging_periods=[]))
    assert "price.no-periods" in rules(entry)
    assert net(entry, "total_energy_cost") is not None


def test_without_tariff_there_is_no_amount(priced):
    entry = priced(cdr(tariffs=None))
    assert "price.no-tariff" in rules(entry)
    assert net(entry) is None
    assert entry["totals"]["total_energy"] == "20"
    assert entry["stated"]["total_cost"]["excl_vat"] == "8.5"


def test_a_tariff_in_another_currency(priced):
    entry = priced(cdr(tariffs=[tariff(currency="SEK")]))
    assert "price.currency-differs" in rules(entry)
    assert net(entry, "total_energy_cost") == "7"


def test_a_dimension_that_is_not_known(priced):
    value = cdr()
    value["charging_periods"][1] = period("2026-06-01T20:00:00Z", HEAT=3, TIME=1)
    entry = priced(value)
    assert "price.volume-unreadable" in rules(entry)
    assert net(entry, "total_energy_cost") == "4"


def test_a_negative_volume(priced):
    periods = [period("2026-06-01T19:00:00Z", ENERGY=-3, TIME=1), period("2026-06-01T20:00:00Z", ENERGY=10, TIME=1)]
    entry = priced(cdr(charging_periods=periods))
    assert "price.volume-negative" in rules(entry)
    assert net(entry, "total_energy_cost") == "3"


def test_periods_out_of_order(priced):
    entry = priced(cdr(charging_periods=cdr()["charging_periods"][::-1]))
    assert "price.periods-out-of-order" in rules(entry)
    assert net(entry) == "8.5"


def test_periods_outside_the_session(priced):
    periods = [period("2026-06-01T17:00:00Z", ENERGY=10, TIME=1), period("2026-06-01T22:00:00Z", ENERGY=10, TIME=1)]
    entry = priced(cdr(charging_periods=periods))
    assert "price.period-outside-session" in rules(entry)
    assert entry["totals"]["total_energy"] == "20"


@pytest.mark.parametrize("where", ["start_date_time", "end_date_time", "period"])
def test_placeholders_for_times(priced, where):
    never = "1970-01-01T00:00:00Z"
    value = cdr() if where == "period" else cdr(**{where: never})
    if where == "period":
        value["charging_periods"][0]["start_date_time"] = never
    entry = priced(value)
    assert "price.placeholder-time" in rules(entry)
    assert net(entry, "total_energy_cost") is not None


def test_no_time_zone(priced):
    entry = priced(cdr(cdr_location=place(coordinates={"latitude": "0", "longitude": "0"}, country="USA")))
    assert "price.zone-unknown" in rules(entry)
    assert entry["time_zone"] == {"name": "UTC", "inferred": True}
    assert net(entry) == "9.5"  # 19:00 to 21:00 in UTC is day
