"""Cost curves end at the price, jump where fees and steps fall due, and rise as long as nothing is given back."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.wwcp_ocpi.pricing.tariff_strategies import Case, cases
from tests.wwcp_ocpi.pricing.worked_prices import component, element

from wwcp_ocpi.pricing import Policy, price, read_session, read_tariff
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.simulating import Curve, Point, over_energy, over_time
from wwcp_ocpi.pricing.simulating.legs import exact
from wwcp_ocpi.pricing.simulating.shortening import charged, cut_off
from wwcp_ocpi.pricing.zone import Zone

from .offers import BERLIN, offer, offers, visit, visits

SLOW = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
NO_STEP = Policy(step_size="none", rounding="none")
TRIFLE = Decimal("1E-20")
"""What the last digits of thirds of an hour make."""
PER_KWH = component("ENERGY", "0.40")


def nets(curve: Curve) -> list[tuple[str, str]]:
    return [(str(p.as_json()[curve.axis]), str(p.as_json()["excl_vat"])) for p in curve.points]


def jumps(curve: Curve) -> list[tuple[str, str, str]]:
    told = [(a.as_json(), b.as_json()) for a, b in curve.jumps]
    return [(a[curve.axis], a["excl_vat"], b["excl_vat"]) for a, b in told]


def test_energy_costs_in_proportion_after_the_fee() -> None:
    tariff = offer(element(component("FLAT", "0.50"), PER_KWH))
    curve = over_time(visit(power=11, duration=60).session(), [tariff], zone=BERLIN)
    assert len(curve.points) == 61
    assert nets(curve)[:2] == [("0", "0.5"), ("1", "0.5736")]  # 183.3 Wh are billed as 184
    assert nets(curve)[30] == ("30", "2.7")
    assert nets(curve)[-1] == ("60", "4.9")
    assert curve.currency == "EUR"


def test_steps_of_parking_are_stairs() -> None:
    tariff = offer(element(component("PARKING_TIME", "2.00", 900)))
    curve = over_time(visit(power=11, duration=60, parking=40).session(), [tariff], zone=BERLIN)
    assert jumps(curve) == [("60", "0", "0.5"), ("75", "0.5", "1"), ("90", "1", "1.5")]


def test_steps_of_energy_are_stairs() -> None:
    tariff = offer(element(component("ENERGY", "0.40", 5000)))
    stairs = [("0", "0", "2"), ("5", "2", "4"), ("10", "4", "6")]
    assert jumps(over_energy(visit(power=11, kwh=15), [tariff], zone=BERLIN)) == stairs


def test_thirds_of_a_kwh_are_not_billed_as_more_than_a_kwh() -> None:
    thirds = visit(curve=[[0, 1], [20, 2], [40, 0]], parking=5).session()
    assert price(thirds, [offer(element(PER_KWH))], zone=BERLIN).costs["total_cost"].net == Decimal("0.40")


def test_a_fee_that_begins_later_falls_due_then() -> None:
    tariff = offer(element(component("FLAT", "3.00"), min_duration=1830))
    curve = over_time(visit(power=11, duration=60).session(), [tariff], zone=BERLIN)
    assert jumps(curve) == [("30.5", "0", "3")]


def test_a_price_change_is_a_corner_at_its_time_and_its_energy() -> None:
    evening = offer(element(PER_KWH, end_time="17:01"), element(component("ENERGY", "0.20")))
    session = visit("2026-06-03T16:30", power=12, duration=300)
    over = over_time(session.session(), [evening], zone=BERLIN)
    assert ("31", "2.48") in nets(over)
    first = offer(element(PER_KWH, max_kwh=Decimal("7.1")), element(component("ENERGY", "0.20")))
    assert ("7.1", "2.84") in nets(over_energy(session, [first], zone=BERLIN))


def test_a_limit_is_a_corner_too() -> None:
    tariff = offer(element(component("TIME", "6.00")), max_price=("1.505", None), min_price=("0.30", None))
    curve = over_time(visit(power=11, duration=240).session(), [tariff], zone=BERLIN, points=4, policy=NO_STEP)
    assert nets(curve)[0] == ("0", "0.3")
    corners = [point.minutes for point in curve.points if point.minutes % 60]
    assert corners == [3, exact(Fraction(904, 60))]


def test_minutes_before_charging_are_negative_and_count_as_a_reservation_that_is_used() -> None:
    tariff = offer(
        element(component("FLAT", "4.00"), reservation="RESERVATION_EXPIRES"),
        element(component("TIME", "2.00"), reservation="RESERVATION"),
        element(PER_KWH),
    )
    used = over_time(visit(power=12, duration=30, reservation=30).session(), [tariff], zone=BERLIN)
    assert [nets(used)[place] for place in (0, 15, 30, -1)] == [("-30", "0"), ("-15", "0.5"), ("0", "1"), ("30", "3.4")]
    expired = over_time(visit(reservation=30, reservation_expired=True).session(), [tariff], zone=BERLIN)
    assert (nets(expired)[0], nets(expired)[-1]) == (("-30", "4"), ("0", "5"))


def test_over_energy_the_power_and_the_parking_are_kept() -> None:
    tariff = offer(element(component("TIME", "6.00"), component("PARKING_TIME", "3.00")))
    curve = over_energy(visit(power=10, kwh=20, parking=20), [tariff], zone=BERLIN, up_to=Decimal(30), points=3)
    assert nets(curve) == [("0", "1"), ("10", "7"), ("20", "13"), ("30", "19")]
    assert [point.minutes for point in curve.points] == [20, 80, 140, 200]


def test_a_cdr_has_a_curve_too() -> None:
    value = {
        "id": "C1", "start_date_time": "2026-06-03T10:00:00Z", "end_date_time": "2026-06-03T11:00:00Z",
        "charging_periods": [
            {"start_date_time": "2026-06-03T10:00:00Z", "dimensions": [{"type": "ENERGY", "volume": 12}]},
        ],
    }  # fmt: skip
    curve = over_time(read_session(value, "CDR", "2.2.1"), [offer(element(PER_KWH))], zone=BERLIN, points=4)
    assert nets(curve) == [("0", "0"), ("15", "1.2"), ("30", "2.4"), ("45", "3.6"), ("60", "4.8")]


def test_without_times_there_is_no_curve() -> None:
    assert over_time(read_session({"id": "C1"}, "CDR", "2.2.1"), [offer(element(PER_KWH))]).points == ()


def decreases(curve: Curve) -> list[tuple[Point, Point]]:
    found = [(a, b) for a, b in pairwise(curve.points) if a.amount.net is not None and b.amount.net is not None]
    falls = [(a, b) for a, b in found if a.amount.net - b.amount.net > TRIFLE]
    known = [(a, b) for a, b in found if a.amount.gross is not None and b.amount.gross is not None]
    return falls + [(a, b) for a, b in known if a.amount.gross - b.amount.gross > TRIFLE]


@SLOW
@given(st.data())
def test_every_curve_ends_at_the_price_and_never_falls(data: st.DataObject) -> None:
    """Without a maximum: where only the net has one, the gross may fall to it."""
    drawn, zone, anchor = data.draw(offers())
    tariff = replace(drawn, max_price=None)
    description = data.draw(visits(anchor))
    session = description.session()
    priced = price(session, [tariff], zone=zone, policy=NO_STEP).costs["total_cost"]
    over = over_time(session, [tariff], zone=zone, policy=NO_STEP, points=20)
    assert over.points[-1].amount == priced
    assert over.points[-1].kwh == charged(session)
    assert [point.minutes for point in over.points] == sorted(point.minutes for point in over.points)
    assert decreases(over) == []
    energy = over_energy(description, [tariff], zone=zone, policy=NO_STEP, points=10)
    assert energy.points[-1].amount == priced
    assert [point.kwh for point in energy.points] == sorted(point.kwh for point in energy.points)


@SLOW
@given(st.data())
def test_with_steps_it_ends_at_the_price_too(data: st.DataObject) -> None:
    tariff, zone, anchor = data.draw(offers())
    session = data.draw(visits(anchor)).session()
    policy = Policy(step_size=data.draw(st.sampled_from(("last", "parking", "session", "period"))))
    curve = over_time(session, [tariff], zone=zone, policy=policy, points=10)
    assert curve.points[-1].amount == price(session, [tariff], zone=zone, policy=policy).costs["total_cost"]


@given(st.integers(0, 200))
def test_what_is_cut_off_and_what_is_left_are_the_whole(minute: int) -> None:
    session = visit(curve=[[0, 50], [40, 20]], curve_shape="linear", parking=60, reservation=20).session()
    assert session.start is not None
    assert session.end is not None
    at = session.start + minute * 60_000_000
    shorter = cut_off(session, at)
    assert cut_off(session, session.end) == session
    assert shorter.end == min(at, session.end)
    spent = sum((p.end - p.start for p in shorter.periods), 0)
    assert spent == shorter.end - session.start
    assert not shorter.expired
    assert charged(shorter) <= charged(session)
    assert all(a.end == b.start for a, b in pairwise(shorter.periods))


@SLOW
@given(cases())
def test_any_cdr_has_a_curve_that_ends_at_its_price(case: Case) -> None:
    version: Any = case.version
    session, tariff = read_session(case.cdr, "CDR", version), read_tariff(case.tariff, version)
    zone = Zone(case.zone, "asked")
    curve = over_time(session, [tariff], zone=zone, points=5)
    assert curve.points[-1].amount == price(session, [tariff], zone=zone).costs["total_cost"]


def test_a_curve_as_json() -> None:
    curve = over_energy(visit(power=10, kwh=1), [offer(element(PER_KWH))], zone=BERLIN, points=1)
    assert curve.as_json() == {
        "axis": "kwh",
        "currency": "EUR",
        "points": [
            {"minutes": "0", "kwh": "0", "excl_vat": "0", "incl_vat": "0"},
            {"minutes": "6", "kwh": "1", "excl_vat": "0.4", "incl_vat": "0.4"},
        ],
    }
    assert Amount(Decimal("0.4"), Decimal("0.4")) == curve.points[-1].amount
