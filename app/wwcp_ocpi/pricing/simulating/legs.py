"""The power curve of a described session: legs of whole seconds, in each of which the power changes evenly."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from math import lcm
from typing import TypeAlias

HOUR = 3600
_CONTEXT = Context(prec=30, rounding=ROUND_HALF_EVEN)
"""Ten digits fewer than pricing works with: the engine's own products of these are then exact."""

SUMS = Context(prec=60)
"""In which sums and differences of these are exact."""

_PARTS = 30
"""Into how many a curve that rises or falls is parted at most; the shortest part is a minute."""


@dataclass(frozen=True, slots=True)
class Leg:
    """Charging from one power to another in kW, evenly; without length it only tells the power."""

    seconds: int
    first: Fraction
    last: Fraction

    @property
    def kwh(self) -> Fraction:
        """The energy of the whole leg."""
        return (self.first + self.last) / 2 * self.seconds / HOUR

    @property
    def level(self) -> bool:
        """Whether the power stays the same."""
        return self.first == self.last

    def power(self, after: int) -> Fraction:
        """The power after so many seconds."""
        return self.first if self.level else self.first + (self.last - self.first) * after / self.seconds

    def between(self, start: int, end: int) -> "Leg":
        """The part of it from one second to another."""
        return Leg(end - start, self.power(start), self.power(end))


Legs: TypeAlias = tuple[Leg, ...]


def constant(power: Fraction, seconds: int = 0) -> Leg:
    """A leg with one power."""
    return Leg(seconds, power, power)


def duration(legs: Sequence[Leg]) -> int:
    """The seconds of all legs."""
    return sum(leg.seconds for leg in legs)


def energy(legs: Sequence[Leg]) -> Fraction:
    """The kWh of all legs."""
    return sum((leg.kwh for leg in legs), Fraction(0))


def lasting(legs: Sequence[Leg], seconds: int) -> Legs:
    """The curve for so many seconds: cut off there, or going on at its last power."""
    kept: list[Leg] = []
    left = seconds
    for leg in legs:
        if left <= leg.seconds:
            break
        kept.append(leg)
        left -= leg.seconds
    else:
        return _onward(kept, legs[-1].last, left)
    return (*kept, leg.between(0, left)) if left or not kept else tuple(kept)


def giving(legs: Sequence[Leg], kwh: Fraction, onward: Fraction) -> Legs:
    """The curve for the whole seconds that give at least this energy; past its end it goes on at power `onward`.

    `onward` is above 0. The energy is reached within the last second.
    """
    before, passed = 0, Fraction(0)
    for leg in legs:
        if passed + leg.kwh >= kwh:
            return lasting(legs, before + _sufficient(leg, kwh - passed))
        before += leg.seconds
        passed += leg.kwh
    more = (kwh - passed) * HOUR / onward
    return _onward(legs, onward, -(-more.numerator // more.denominator))


def _onward(legs: Sequence[Leg], power: Fraction, seconds: int) -> Legs:
    """The legs that take any time, and after them some more at one power."""
    kept = [leg for leg in legs if leg.seconds]
    if kept and kept[-1].level and kept[-1].last == power:
        seconds += kept.pop().seconds
    return (*kept, constant(power, seconds)) if seconds or not kept else tuple(kept)


def _sufficient(leg: Leg, kwh: Fraction) -> int:
    """The least seconds of a leg that give this energy; the whole leg does.

    After s seconds the energy is (2 · length · first · s + (last − first) · s²) / (2 · length · 3600).
    """
    terms = (leg.last - leg.first, 2 * leg.seconds * leg.first, 2 * leg.seconds * HOUR * kwh)
    unit = lcm(*(term.denominator for term in terms))
    square, single, wanted = (int(term * unit) for term in terms)
    low, high = -1, leg.seconds
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if (square * middle + single) * middle >= wanted else (middle, high)
    return high


def parted(legs: Sequence[Leg]) -> list[Leg]:
    """The legs that rise or fall in parts of whole minutes: within each, pricing takes energy to flow evenly."""
    sloping = duration([leg for leg in legs if not leg.level])
    length = 60 * max(1, -(-sloping // (60 * _PARTS)))
    return [part for leg in legs for part in (_parts(leg, length) if not leg.level else [leg])]


def _parts(leg: Leg, length: int) -> list[Leg]:
    starts = range(0, leg.seconds, length)
    return [leg.between(start, min(start + length, leg.seconds)) for start in starts]


def exact(value: Fraction) -> Decimal:
    """A Decimal of at most 30 digits, the exact one where it has so few."""
    return _CONTEXT.divide(Decimal(value.numerator), Decimal(value.denominator))


def hours(seconds: int) -> Decimal:
    """Seconds as hours, to 30 digits."""
    return exact(Fraction(seconds, HOUR))
