"""Power curves: cut, gone on with, parted, and how long they take for an energy."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.pricing.simulating.legs import Leg, constant, duration, energy, exact, giving, hours, lasting, parted

POWERS = st.integers(0, 4000).map(lambda tenths: Fraction(tenths, 10))
LEGS = st.lists(st.builds(Leg, st.integers(1, 7200), POWERS, POWERS), min_size=1, max_size=4).map(tuple)


def test_a_ramp_gives_the_mean_of_its_ends() -> None:
    ramp = Leg(1800, Fraction(100), Fraction(50))
    assert ramp.kwh == Fraction(75, 2)
    assert ramp.power(900) == 75
    assert ramp.between(900, 1800) == Leg(900, Fraction(75), Fraction(50))


@given(LEGS, st.integers(0, 30_000))
def test_a_curve_lasts_as_long_as_it_is_told_to(legs: tuple[Leg, ...], seconds: int) -> None:
    cut = lasting(legs, seconds)
    assert duration(cut) == seconds
    if seconds <= duration(legs):
        assert energy(cut) <= energy(legs)
    else:
        assert energy(cut) == energy(legs) + legs[-1].last * (seconds - duration(legs)) / 3600


@given(LEGS, st.integers(0, 10_000).map(lambda wh: Fraction(wh, 100)), st.integers(1, 50).map(Fraction))
def test_an_energy_takes_the_whole_seconds_that_suffice(legs: tuple[Leg, ...], kwh: Fraction, onward: Fraction) -> None:
    found = giving(legs, kwh, onward)
    seconds = duration(found)
    assert energy(found) >= kwh
    if seconds:
        going_on = (*legs, constant(onward, 400 * 24 * 3600))
        assert energy(lasting(going_on, seconds - 1)) < kwh


@given(LEGS)
def test_parts_of_a_curve_are_the_curve(legs: tuple[Leg, ...]) -> None:
    parts = parted(legs)
    assert (duration(parts), energy(parts)) == (duration(legs), energy(legs))
    sloping = [part for part in parts if not part.level]
    assert len(sloping) <= 30 + len(legs)
    within = [(a, b) for leg in legs for a, b in pairwise(parted([leg]))]
    assert all(before.last == after.first for before, after in within)


def test_hours_are_exact_where_they_can_be() -> None:
    assert hours(5400) == Decimal("1.5")
    assert hours(600) == Decimal("0.166666666666666666666666666667")
    assert exact(Fraction(1, 8)) == Decimal("0.125")
