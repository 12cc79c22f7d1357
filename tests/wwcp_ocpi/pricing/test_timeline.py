"""A priced session along its time: bands, power and cost, on the night when the clock goes back."""

import time
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

import pytest

from wwcp_ocpi.pricing import Policy, price, read_session, read_tariff
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.local_clock import clock_of
from wwcp_ocpi.pricing.moments import HOUR, instant, moment
from wwcp_ocpi.pricing.timeline import timeline
from wwcp_ocpi.pricing.zone import Zone

ZONE = Zone("Europe/Berlin", "location")
START = moment(datetime.fromisoformat("2026-10-24T22:00:00Z"))


def element(dimension, price_, vat=None, **restrictions):
    component = {"type": dimension, "price": Decimal(price_), "step_size": 1}
    if vat is not None:
        component["vat"] = Decimal(vat)
    return {"price_components": [component], **({"restrictions": restrictions} if restrictions else {})}


NIGHT = element("ENERGY", "0.40", 20, start_time="22:00", end_time="03:00")
DAY = element("ENERGY", "0.60", 20)
PARKING = element("PARKING_TIME", "6.00", 20)
FEE = element("FLAT", "1.00", 20)


def period(hours, **volumes):
    begun = instant(START + int(Decimal(str(hours)) * HOUR)).strftime("%Y-%m-%dT%H:%M:%SZ")
    dimensions = [{"type": name, "volume": Decimal(str(volume))} for name, volume in volumes.items()]
    return {"start_date_time": begun, "dimensions": dimensions}


def cdr(periods, hours=5, **members):
    return {
        "id": "C1",
        "currency": "EUR",
        "start_date_time": "2026-10-24T22:00:00Z",
        "end_date_time": instant(START + hours * HOUR).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "charging_periods": periods,
        **members,
    }


def made(value, *elements, version="2.2.1", zone=ZONE, policy=None, **tariff):
    read = [read_tariff({"id": "T1", "currency": "EUR", "elements": list(elements), **tariff}, version)]
    report = price(read_session(value, "CDR", version), read if elements else [], zone=zone, policy=policy or Policy())
    return report, timeline(report, clock_of(zone.info))


CHARGED = [period(0, ENERGY=40, TIME=4), period(4, PARKING_TIME=1)]


def hours(line, band):
    return [(Decimal(start - line.start) / HOUR, Decimal(end - line.start) / HOUR) for start, end in band.runs]


def test_the_night_price_lasts_four_hours_on_the_night_of_25_hours():
    _, line = made(cdr(CHARGED), FEE, NIGHT, DAY, PARKING)
    fee, night, parking = line.bands
    assert hours(line, night) == [(0, 4)]  # 24:00 CEST to 03:00 CET
    assert (night.billed, night.amount) == (Decimal(40), Amount(Decimal(16), Decimal("19.2")))
    assert night.rule == "from 22:00 to 03:00"
    assert hours(line, parking) == [(4, 5)]
    assert (fee.dimension, hours(line, fee)) == ("FLAT", [(0, 0)])
    assert [(change.before, change.after) for change in line.changes] == [("03:00 CEST", "02:00 CET")]


def test_a_period_that_spans_a_change_has_two_bands_that_touch():
    _, line = made(cdr([period(0, ENERGY=50, TIME=5)]), NIGHT, DAY)
    assert [hours(line, band) for band in line.bands] == [[(0, 4)], [(4, 5)]]
    assert [band.billed for band in line.bands] == [40, 10]


def test_an_element_that_holds_again_has_two_runs():
    limited = element("ENERGY", "0.40", min_kwh=10, max_kwh=20)
    _, line = made(cdr([period(0, ENERGY=50, TIME=5)]), limited, DAY)
    assert [hours(line, band) for band in line.bands] == [[(1, 2)], [(0, 1), (2, 5)]]


def test_what_prices_nothing_has_no_band():
    _, line = made(cdr(CHARGED), element("ENERGY", "0.40", start_time="12:00", end_time="13:00"), PARKING)
    assert [band.dimension for band in line.bands] == ["PARKING_TIME"]


def test_one_element_with_two_dimensions_has_two_bands():
    both = {"price_components": [*DAY["price_components"], {"type": "TIME", "price": Decimal(3), "step_size": 1}]}
    _, line = made(cdr(CHARGED), both)
    assert [(band.dimension, band.billed) for band in line.bands] == [("ENERGY", 40), ("TIME", 4)]


def test_power_is_stepwise_and_none_while_parking():
    periods = [period(0, ENERGY=22, TIME=2), period(2, ENERGY=4, TIME=2), period(4, PARKING_TIME=1)]
    _, line = made(cdr(periods), DAY)
    assert [each.kw for each in line.power] == [11, 2, 0]
    assert line.power_at(START + HOUR) == 11
    assert line.power_at(START + 2 * HOUR) == 2
    assert line.power_at(line.end) is None


def test_charging_and_parking_in_one_period_have_their_own_power():
    _, line = made(cdr([period(0, ENERGY=40, TIME=4, PARKING_TIME=1)]), DAY)
    assert [(each.kw, (each.end - each.start) // HOUR) for each in line.power] == [(10, 4), (0, 1)]


def test_the_cost_begins_with_nothing_steps_at_a_fee_and_ends_with_the_total():
    report, line = made(cdr(CHARGED), FEE, NIGHT, DAY, PARKING)
    assert [point.amount.net for point in line.cost[:2]] == [0, 1]
    assert line.cost[0].at == line.cost[1].at == START
    assert line.cost[-1].amount == report.costs["total_cost"]
    assert line.cost_at(START + 2 * HOUR) == Amount(Decimal(9), Decimal("10.8"))
    assert line.cost_at(START + 2 * HOUR + 4 * HOUR) == report.costs["total_cost"]
    assert all(a.at <= b.at and a.amount.net <= b.amount.net for a, b in pairwise(line.cost))


def test_a_least_price_is_a_step_at_the_end():
    _, line = made(cdr(CHARGED), DAY, min_price={"excl_vat": 100})
    assert [point.amount.net for point in line.cost[-2:]] == [24, 100]
    assert line.cost[-1].at == line.cost[-2].at == line.end


def test_a_credit_goes_below_nothing():
    report, line = made(cdr(CHARGED, credit=True, total_cost={"excl_vat": Decimal(-24)}), DAY)
    assert line.cost[-1].amount.net == report.costs["total_cost"].net == -24
    assert line.billed == Amount(Decimal(-24), None)


def test_what_cannot_be_known_is_not_known_along_the_way():
    _, line = made(cdr(CHARGED), element("ENERGY", "0.40"), version="2.1.1")
    assert line.cost[-1].amount == Amount(Decimal(16), None)
    assert line.cost_at(START + HOUR) == Amount(Decimal(4), None)


def test_what_step_size_adds_is_in_band_and_cost():
    stepped = {"price_components": [{"type": "ENERGY", "price": Decimal(1), "step_size": 25_000}]}
    report, line = made(cdr(CHARGED), stepped)
    assert (line.bands[0].billed, line.cost[-1].amount.net) == (50, report.costs["total_cost"].net)


def test_without_a_tariff_there_is_still_power_but_no_cost():
    _, line = made(cdr(CHARGED))
    assert (line.bands, line.cost) == ((), ())
    assert line.power[0].kw == 10
    assert line.cost_at(START) == Amount(Decimal(0), Decimal(0))


@pytest.mark.parametrize(
    "members",
    [
        {"start_date_time": None, "end_date_time": None, "charging_periods": []},
        {"start_date_time": "1970-01-01T00:00:00Z"},
        {"start_date_time": "soon"},
        {"end_date_time": "2026-10-24T22:00:00Z", "charging_periods": []},
        {"end_date_time": "2026-10-20T22:00:00Z", "charging_periods": [], "total_energy": Decimal(3)},
    ],
)
def test_times_that_are_not_known_make_it_empty_or_whole_but_never_fail(members):
    _, line = made({**cdr(CHARGED), **members}, DAY, PARKING)
    assert line.empty or line.cost[0].at == line.start
    assert line.marks()[0] == line.start
    if line.empty:
        assert (line.utc, line.bands, line.cost) == ((), (), ())


def test_marks_hold_every_change_in_order():
    _, line = made(cdr([period(0, ENERGY=50, TIME=5)]), NIGHT, DAY)
    assert [(at - START) // HOUR for at in line.marks()] == [0, 3, 4, 5]


def test_a_session_of_many_periods_takes_milliseconds():
    periods = [period(n / 100, ENERGY=1, TIME="0.01") for n in range(1000)]
    report, _ = made(cdr(periods, hours=10), NIGHT, DAY)
    best = min(_timed(report) for _ in range(5))
    assert best < 0.1


def _timed(report):
    begun = time.perf_counter()
    timeline(report, clock_of(ZONE.info))
    return time.perf_counter() - begun
