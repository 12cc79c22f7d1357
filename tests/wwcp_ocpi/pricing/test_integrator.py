"""The integrator by itself: it gives the specification's printed prices, and short stretches are as good as seconds."""

from decimal import Decimal
from fractions import Fraction

import pytest

from .integrator import Reading, integrate
from .worked_prices import (
    PARKING,
    RESERVED,
    WORKED_PRICES,
    WorkedPrice,
    as_printed,
    cdr,
    charging,
    component,
    element,
    tariff,
)

AS_A_RULE = Reading()
PRINTED_ROUNDED = ("alt-url-step-100wh", "step-of-25-wh", "step-of-parking-total")
SHORT = [worked for worked in WORKED_PRICES if sum(minutes for minutes, _ in worked.periods) <= 70]
CASES = [(worked, version) for worked in WORKED_PRICES for version in worked.versions]


def exact(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


@pytest.mark.parametrize(("worked", "version"), CASES, ids=lambda part: getattr(part, "name", part))
def test_the_integrator_gives_each_worked_price(worked: WorkedPrice, version: str):
    cost = integrate(worked.tariff(version), worked.cdr(version), "Europe/Berlin", version)["total_cost"]
    if worked.net is None:
        assert cost.net is None
    else:
        assert as_printed(exact(cost.net), worked.net)
    if worked.gross is not None and version != "2.1.1":
        assert as_printed(exact(cost.gross), worked.gross)
    if version == "2.1.1":
        assert cost.gross is None


@pytest.mark.parametrize("worked", WORKED_PRICES, ids=lambda worked: worked.name)
def test_with_the_time_taken_the_prices_that_are_exact_are_met_exactly(worked: WorkedPrice):
    version = worked.versions[-1]
    given = (worked.tariff(version), worked.cdr(version), "Europe/Berlin", version)
    cost = integrate(*given, Reading(hours="taken"))["total_cost"]
    if worked.net is not None and worked.name not in PRINTED_ROUNDED:
        assert cost.net == Fraction(worked.net)


def test_ten_minutes_are_ten_minutes_if_hours_are_those_taken():
    by_the_minute = [element(component("TIME", "6.00", 60))]
    assert net(by_the_minute, [(600, charging())]) == Fraction("1.1")
    assert net(by_the_minute, [(600, charging())], reading=Reading(hours="taken")) == 1


def test_a_reservation_may_be_told_in_several_periods():
    at_first = [element(component("TIME", "6.00"), reservation="RESERVATION", max_duration=600)]
    assert net(at_first, [(900, RESERVED)]) == net(at_first, [(450, RESERVED), (450, RESERVED)]) == 1


@pytest.mark.parametrize("worked", SHORT, ids=lambda worked: worked.name)
def test_full_minutes_are_as_good_as_seconds(worked: WorkedPrice):
    version = worked.versions[-1]
    given = (worked.tariff(version), worked.cdr(version), "Europe/Berlin", version)
    assert integrate(*given) == integrate(*given, Reading(grain=1))


def net(elements, periods, start="2026-03-29T00:30:00", reading=AS_A_RULE):
    zone = "Europe/Amsterdam"
    given = tariff("2.2.1", elements)
    return integrate(given, cdr("2.2.1", given, zone, start, periods), zone, "2.2.1", reading)["total_cost"].net


def test_the_hour_that_spring_takes_away_is_not_billed():
    night = [element(component("TIME", "1.00"), start_time="00:00", end_time="03:00")]
    assert net(night, [(3 * 3600, charging())]) == Fraction(3, 2)


def test_the_hour_that_autumn_gives_is_billed_twice():
    night = [element(component("TIME", "1.00"), start_time="02:00", end_time="03:00")]
    assert net(night, [(4 * 3600, charging())], "2026-10-25T00:30:00") == 2


def test_energy_is_cut_at_the_kwh_bound_within_a_second():
    dear = [element(component("ENERGY", "1"), max_kwh=Decimal("0.1")), element(component("ENERGY", "3"))]
    assert net(dear, [(900, charging("0.3"))]) == Fraction("0.7")


def test_charging_resumed_after_parking_rounds_the_charging_unless_read_otherwise():
    both = [element(component("TIME", "6.00", 900), component("PARKING_TIME", "12.00", 900))]
    periods = [(900, charging()), (900, PARKING), (90, charging())]
    assert net(both, periods) == 3 + 3
    assert net(both, periods, reading=Reading(step_size="parking")) == Fraction("4.65")
    assert net(both, periods, reading=Reading(step_size="none")) == Fraction("4.65")


@pytest.mark.parametrize(("reading", "cost"), [("day", 1), ("never", 0)])
def test_equal_times_are_a_day_or_nothing(reading: str, cost: int):
    always = [element(component("TIME", "1.00"), start_time="10:00", end_time="10:00")]
    assert net(always, [(3600, charging())], reading=Reading(equal_times=reading)) == cost


@pytest.mark.parametrize(("reading", "cost"), [("moment", Fraction(1, 2)), ("start", 1)])
def test_a_wrapped_window_has_the_weekday_of_the_moment_or_of_its_start(reading: str, cost: Fraction):
    saturday = [element(component("TIME", "1.00"), start_time="23:30", end_time="01:00", day_of_week=["SATURDAY"])]
    assert net(saturday, [(3600, charging())], "2026-05-02T23:30:00", reading=Reading(wrapped_day=reading)) == cost


@pytest.mark.parametrize(("reading", "cost"), [("first", 1), ("each", 6)])
def test_a_flat_fee_is_billed_once_or_each(reading: str, cost: int):
    fees = [element(component("FLAT", "1"), max_duration=600), element(component("FLAT", "5"))]
    assert net(fees, [(3600, charging())], reading=Reading(flat=reading)) == cost
