"""The colours of a week: one for each element, or by price where there are many."""

from datetime import date

from generators.shown_tariffs import HOME, day_ahead, tariff_subject
from ocpi_console.ui.charts.week_colours import FILL, ORDER, by_price, week_colours
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.simulating import week
from wwcp_ocpi.pricing.zone import Zone

DAY = date(2026, 11, 22)


def colours(value, dimension="ENERGY"):
    tariff = read_tariff(tariff_subject(value).value, "2.2.1")
    row = week(tariff, DAY, zone=Zone("Europe/Amsterdam", "asked")).row(dimension)
    return week_colours(row.runs, dimension)


def test_few_elements_have_a_colour_each_in_their_order():
    found = colours(HOME)
    assert [(component.element, colour.token, colour.share) for component, colour in found.items()] == [
        (0, "chart1", FILL),
        (1, "chart3", FILL),
    ]
    assert not by_price(found)


def test_each_dimension_begins_with_the_colour_that_stands_for_it():
    assert [colour.token for colour in colours(HOME, "FLAT").values()] == ["chart5"]
    assert {order[0] for order in ORDER.values()} == {"chart1", "chart4", "chart5"}


def test_of_many_the_stronger_is_the_dearer():
    found = colours(day_ahead(DAY))
    assert len(found) == 96
    assert by_price(found)
    assert {colour.token for colour in found.values()} == {"chart1"}
    ordered = sorted(found, key=lambda component: component.price)
    shares = [found[component].share for component in ordered]
    assert shares == sorted(shares)
    assert shares[0] < shares[-1]


def test_nothing_priced_has_no_colour():
    assert colours(HOME, "TIME") == {}
