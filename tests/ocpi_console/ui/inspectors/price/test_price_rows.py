"""The rows of a price: each dimension beside what is billed for it, and what it consists of."""

from decimal import Decimal

import pytest

from generators.priced_samples import NIGHT, TARIFF, element
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.price.price_explanation import SHOWN, reasons
from ocpi_console.ui.inspectors.price.price_rows import price_rows, shown_side
from ocpi_console.ui.inspectors.price.priced_record import Terms, look_up, priced


@pytest.fixture
def laid_out(make_subject):
    def lay_out(tariff=TARIFF, **members):
        version = members.pop("version", "2.2.1")
        value = {**NIGHT, "tariffs": [tariff] if tariff else [], **members}
        found = priced(look_up(make_subject(value, version=version), NothingHeld()), Terms())
        report = found.reports["stated"]
        return report, price_rows(report, found.timeline("stated").bands)

    return lay_out


def named(rows):
    return [("  " if row.within else "") + row.name for row in rows]


def test_a_dimension_with_several_prices_has_a_row_and_rows_within(laid_out):
    report, rows = laid_out()
    assert named(rows) == ["Energy", "  22:00–03:00", "  Otherwise", "Charging time", "Parking", "Fee"]
    energy, night, rest = rows[:3]
    assert energy.tariff == report.costs["total_energy_cost"].net
    assert (energy.billed, night.billed) == (Decimal("19.5"), None)
    assert round(night.tariff + rest.tariff, 4) == energy.tariff
    assert (night.rule, night.quantity) == ("0.40 €/kWh", "33.333 kWh")


def test_bands_have_colours_of_their_own_and_times_one(laid_out):
    _, rows = laid_out()
    assert [row.token for row in rows] == ["", "chart1", "chart3", "chart5", "chart4", "chart5"]


def test_a_difference_says_why_and_the_same_amount_nothing(laid_out):
    _, rows = laid_out()
    energy, parking = rows[0], rows[4]
    assert energy.difference != 0
    assert energy.why.startswith("The volumes are the same")
    assert (parking.difference, parking.why) == (0, "")


def test_another_volume_than_the_periods_have_is_said(laid_out):
    _, rows = laid_out(total_energy=50)
    assert rows[0].why == "It states 50.000 kWh of energy, its periods give 40.000 kWh."


def test_what_is_billed_without_a_price_and_priced_without_being_billed(laid_out):
    free = {**TARIFF, "elements": [element("ENERGY", 0.4)]}
    _, rows = laid_out(free)
    parking = next(row for row in rows if row.name == "Parking")
    assert (parking.rule, parking.why) == ("The tariff has no price for it", "It is billed all the same.")
    _, rows = laid_out(total_parking_cost={"excl_vat": 0, "incl_vat": 0})
    assert next(row for row in rows if row.name == "Parking").why == "It has a price, but is not billed."


def test_a_price_that_does_not_hold_is_not_taken_for_none(laid_out):
    later = {**TARIFF, "elements": [element("ENERGY", 0.4), element("PARKING_TIME", 6, min_duration=90_000)]}
    _, rows = laid_out(later)
    assert next(row for row in rows if row.name == "Parking").rule == "No price of the tariff holds then"


def test_limits_are_rows_at_the_end(laid_out):
    report, rows = laid_out({**TARIFF, "min_price": {"excl_vat": 50, "incl_vat": 60}})
    assert rows[-1].name == "Least price"
    assert rows[-1].rule == "50.00 € a session"
    assert report.costs["total_cost"].net == 50
    assert reasons(rows[-1].lines, report)[0].text.startswith("The session costs at least")


def test_gross_is_shown_where_net_is_not_known(laid_out):
    value = {
        **TARIFF,
        "tax_included": "YES",
        "elements": [{"price_components": [{"type": "ENERGY", "price": 1, "step_size": 1}]}],
    }
    report, rows = laid_out(value, version="2.3.0", total_cost={"before_taxes": 40})
    assert shown_side(report) == 1
    assert rows[0].tariff == 40


def test_without_a_tariff_rows_tell_what_was_measured(laid_out):
    _, rows = laid_out(None)
    assert named(rows)[:1] == ["Energy"]
    assert (rows[0].tariff, rows[0].billed, rows[0].difference) == (None, Decimal("19.5"), None)


def test_an_explanation_says_why_what_was_passed_over_and_where(laid_out):
    report, rows = laid_out()
    found = {reason.label: reason for reason in reasons(rows[2].lines, report)}
    assert found["Because"].text.startswith("Element 2 is the first with a price for ENERGY that matches")
    assert "it holds from 22:00 to 03:00" in found["Passed over"].text
    assert found["Measured"].text == "6.667 kWh"
    assert found["VAT"].text.startswith("20 %")
    assert found["Assumed"].text
    assert found["Parts"].pointer == "/charging_periods/0"
    assert found["Parts"].text.startswith("Period 1   03:00–03:40 CET")


def test_a_step_says_what_it_adds(laid_out):
    periods = [
        NIGHT["charging_periods"][0],
        {**NIGHT["charging_periods"][1], "dimensions": [{"type": "PARKING_TIME", "volume": 0.3}]},
    ]
    report, rows = laid_out(charging_periods=periods)
    found = {reason.label: reason.text for reason in reasons(rows[4].lines, report)}
    assert found["Step"].startswith("In steps of 900 s, which adds")


def test_of_many_parts_only_some_are_listed(laid_out):
    periods = [
        {"start_date_time": f"2026-10-24T22:{n + 40}:00Z", "dimensions": [{"type": "ENERGY", "volume": 1}]}
        for n in range(15)
    ]
    report, rows = laid_out({**TARIFF, "elements": [element("ENERGY", 0.5)]}, charging_periods=periods)
    listed = reasons(rows[0].lines, report)
    assert listed[-1].text == f"And {15 - SHOWN} more."
    assert sum(reason.pointer is not None for reason in listed) == SHOWN
