"""Facts that are counted or summed over a record's parts."""

import pytest

from ocpi_console.ui.inspectors import counted
from ocpi_console.ui.inspectors.piece import Reading
from ocpi_console.ui.states import State


@pytest.fixture
def said(make_subject):
    def read(show, value, object_="Location"):
        found = show(Reading(make_subject(value, module="locations", object=object_), None))
        return [piece if isinstance(piece, str) else piece.text for piece in found]

    return read


def location(*connector_lists):
    return {"evses": [{"uid": str(n), "connectors": found} for n, found in enumerate(connector_lists)]}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (location([{}]), ["1 with 1 connector"]),
        (location([{}, {}], [], None), ["3 with 2 connectors"]),
        (location(), []),
        ({"evses": "many"}, []),
    ],
)
def test_evses_and_connectors(said, value, text):
    assert said(counted.evse_count, value) == text


def test_states_are_counted_the_most_frequent_first(make_subject):
    evses = [{"status": status} for status in ("CHARGING", "AVAILABLE", "AVAILABLE", "ON_FIRE")]
    found = counted.evse_states(Reading(make_subject({"evses": evses}), None))
    assert [piece.text for piece in found] == ["2 Available", "1 Charging", "1 ON_FIRE"]
    assert found[2].state is State.UNKNOWN


@pytest.mark.parametrize(
    ("powers", "text"),
    [([11000, 22080], ["22.08 kW"]), ([150000, "350000", True, None], ["150 kW"]), (["x"], []), ([0], ["0 kW"])],
)
def test_the_highest_power_that_is_a_number(said, powers, text):
    assert said(counted.most_power, location([{"max_electric_power": power} for power in powers])) == text


def test_standards_and_tariffs_of_all_connectors(said):
    plugs = [{"standard": "CHADEMO", "tariff_ids": ["T1", "T2"]}, {"standard": None}, {"tariff_ids": ["T2", 3]}]
    assert said(counted.standards, location(plugs, [{"standard": "CHADEMO"}])) == ["2 × CHADEMO"]
    assert said(counted.connector_tariffs, location(plugs, [{"tariff_ids": "T9"}])) == ["T1", "T2", "3"]


@pytest.mark.parametrize(
    ("component", "line"),
    [
        ({"type": "ENERGY", "price": 0.385, "step_size": 1}, "Energy 0.385 €/kWh"),
        ({"type": "TIME", "price": 3, "vat": 21, "step_size": 60}, "Charging time 3.00 €/h + 21 % VAT, step 60"),
        ({"type": "PARKING_TIME", "price": -1}, "Parking −1.00 €/h"),
        ({"type": "FLAT", "price": 0.5, "vat": 0}, "Flat 0.50 € + 0 % VAT"),
        ({"type": "MAGIC", "price": "free"}, "MAGIC free"),
    ],
)
def test_a_price_is_said_with_its_unit_tax_and_step(said, component, line):
    tariff = {"currency": "EUR", "elements": [{"price_components": [component]}]}
    assert said(counted.price_lines, tariff, "Tariff") == [line]


@pytest.mark.parametrize(
    ("periods", "text"), [([{}], ["1 charging period"]), ([{}, 4, {}], ["2 charging periods"]), ([], []), (None, [])]
)
def test_charging_periods(said, periods, text):
    assert said(counted.period_count, {"charging_periods": periods}, "CDR") == text
