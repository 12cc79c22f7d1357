"""The power and the current of a stretch: as the period states them, else what follows from its energy."""

from collections.abc import Iterable
from decimal import Decimal

from wwcp_ocpi.pricing.moments import HOUR
from wwcp_ocpi.pricing.session import Period, Volumes
from wwcp_ocpi.pricing.situation import Level
from wwcp_ocpi.pricing.stretches import Stretch

VOLTS = Decimal(230)
WATTS = Decimal(1000)
_DIGITS = 20
"""Decimals of a mean: what a share without an end leaves beyond them must not decide at a bound."""


def power(period: Period, stretch: Stretch) -> Level:
    """In kW: the mean is energy by time."""
    return _level(period.volumes, "POWER", _mean(stretch))


def current(period: Period, stretch: Stretch, phases: int | None) -> Level:
    """In A, as the sum of all phases: for AC (`phases` is known) the mean follows from the power at 230 V."""
    mean = _mean(stretch)
    return _level(
        period.volumes, "CURRENT", round(mean * WATTS / VOLTS, _DIGITS) if mean is not None and phases else None
    )


def decided(level: Level, bounds: Iterable[Decimal]) -> bool:
    """Whether what is stated decides on all bounds, so that nothing had to be assumed."""
    return all(level.decides(bound) for bound in bounds)


def _mean(stretch: Stretch) -> Decimal | None:
    length = stretch.end - stretch.start
    return round(stretch.energy * HOUR / length, _DIGITS) if length > 0 else None


def _level(stated: Volumes, name: str, mean: Decimal | None) -> Level:
    told = stated.get(name)
    if told is not None:
        return Level(told, told, told)
    return Level(stated.get(f"MIN_{name}"), stated.get(f"MAX_{name}"), mean)
