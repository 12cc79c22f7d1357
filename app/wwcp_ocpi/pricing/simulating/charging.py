"""Length, energy and power of charging: each follows from the other two."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from wwcp_ocpi.pricing.amounts import plain
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription
from wwcp_ocpi.pricing.simulating.durations import LONGEST, spoken
from wwcp_ocpi.pricing.simulating.legs import HOUR, Legs, constant, duration, energy, exact, giving, lasting
from wwcp_ocpi.pricing.simulating.quantities import MOST_KW

_TOLERANCE = Fraction(1, 100)
"""kWh by which an energy that is told may differ from what length and power give, since people round."""


class Stated(NamedTuple):
    """The power over time, and the energy that it gives."""

    legs: Legs
    kwh: Decimal


def power_over_time(seconds: int | None, kwh: Decimal | None, curve: Legs | None) -> Stated:
    """The curve from what is told; a last leg of `curve` without length goes on. Raises BadDescription."""
    if curve is None:
        return _even(seconds, kwh)
    if seconds is None and kwh is None:
        return _whole_curve(curve)
    if seconds is None:
        assert kwh is not None
        return _until_full(curve, kwh)
    legs = lasting(curve, seconds)
    given = exact(energy(legs))
    if kwh is not None and abs(given - kwh) > _TOLERANCE:
        message = f"kwh is {plain(kwh)}, but the power gives {_short(given)} kWh in {spoken(seconds)}"
        raise BadDescription("kwh", f"{message}; leave out kwh, the power or the length.")
    return Stated(legs, given if kwh is None else kwh)


def _even(seconds: int | None, kwh: Decimal | None) -> Stated:
    if kwh is None:
        raise BadDescription("kwh", "kwh is missing; give it, or power or curve, and 0 if nothing was charged.")
    if seconds is None:
        if kwh:
            raise BadDescription("duration", "Nothing tells how long charging takes; give duration, end or power.")
        return Stated((), kwh)
    if not seconds:
        if kwh:
            raise BadDescription("kwh", f"kwh is {plain(kwh)}, but charging takes no time; give a longer duration.")
        return Stated((), kwh)
    power = Fraction(kwh) * HOUR / seconds
    if power > MOST_KW:
        message = f"kwh is {plain(kwh)} in {spoken(seconds)}, which takes more than {MOST_KW} kW"
        raise BadDescription("kwh", f"{message}; give less, or a longer duration.")
    return Stated((constant(power, seconds),), kwh)


def _whole_curve(curve: Legs) -> Stated:
    """A curve of several points ends with the last one, unless power goes on after it."""
    if not curve[-1].seconds and (curve[-1].last or len(curve) == 1):
        raise BadDescription("duration", "Nothing tells how long charging takes; give duration, end or kwh.")
    legs = lasting(curve, duration(curve))
    return Stated(legs, exact(energy(legs)))


def _until_full(curve: Legs, kwh: Decimal) -> Stated:
    given, onward = energy(curve), curve[-1].last
    if given < kwh and not onward:
        message = f"kwh is {plain(kwh)}, but the power ends at 0 kW after {_short(exact(given))} kWh"
        raise BadDescription("kwh", f"{message}; give less kwh, or more power.")
    legs = giving(curve, Fraction(kwh), onward or curve[0].first)
    if duration(legs) > LONGEST:
        raise BadDescription("kwh", f"Charging {plain(kwh)} kWh would take more than 366 days; give more power.")
    return Stated(legs, kwh)


def _short(kwh: Decimal) -> str | None:
    return plain(kwh.quantize(Decimal("0.001")))
