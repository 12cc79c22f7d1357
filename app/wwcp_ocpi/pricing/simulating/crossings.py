"""Where two tariffs change places as the cheaper one, to the minute and to a tenth of a kWh."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, TypeAlias

from wwcp_ocpi.pricing.amounts import plain
from wwcp_ocpi.pricing.local_clock import MINUTE
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.simulating.corners import corners
from wwcp_ocpi.pricing.simulating.curves import POINTS, Axis, Pricer
from wwcp_ocpi.pricing.simulating.described import Description
from wwcp_ocpi.pricing.simulating.shortening import ChargedLess, cut_off

Basis: TypeAlias = Literal["gross", "net"]
Both: TypeAlias = tuple[Pricer, Pricer]

Sign: TypeAlias = Callable[[int], int]
"""At a whole minute or tenth of a kWh: -1 where the second tariff is cheaper, 1 where the first is, 0 if neither."""

_BEYOND = 2
"""Crossings over energy are looked for up to so many times what is described."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """From `at` on (minutes since charging started, or kWh) another tariff is cheaper: the second, or again the first.

    It is the first whole minute, or tenth of a kWh, at which it is.
    """

    axis: Axis
    at: Decimal
    second: bool

    def as_json(self) -> dict[str, Any]:
        """Where, and which of both is cheaper from there on."""
        return {"axis": self.axis, "at": plain(self.at), "cheaper": "second" if self.second else "first"}


def over_minutes(description: Description, both: Both, basis: Basis) -> tuple[Crossing, ...]:
    """The crossings along a session, were it to end at a minute."""
    session = description.session()
    start, end = session.start or 0, session.end or 0
    begun = (end if session.expired else session.charging_start) or 0
    low, high = -((begun - start) // MINUTE), (end - begun) // MINUTE
    turns = {(at - begun) // MINUTE + after for each in both for at in corners(each(session)) for after in (0, 1)}

    def sign(minute: int) -> int:
        return _sign(cut_off(session, begun + minute * MINUTE), both, basis)

    places = {*_spread(low, high), *(minute for minute in turns if low <= minute <= high)}
    return tuple(Crossing("minutes", Decimal(at), found < 0) for at, found in _changes(sorted(places), sign))


def over_kwh(description: Description, both: Both, basis: Basis) -> tuple[Crossing, ...]:
    """The crossings for sessions of more or less energy than described, at the described power."""
    last = int(description.kwh * 10 * _BEYOND)
    less = ChargedLess(description.charged(Decimal(last) / 10).session())

    def sign(tenths: int) -> int:
        return _sign(less.until(Decimal(tenths) / 10), both, basis)

    return tuple(Crossing("kwh", Decimal(at) / 10, found < 0) for at, found in _changes(_spread(0, last), sign))


def _sign(session: ChargingSession, both: Both, basis: Basis) -> int:
    a, b = (getattr(pricer(session).costs["total_cost"], basis) for pricer in both)
    return 0 if a is None or b is None or a == b else 1 if b > a else -1


def _spread(low: int, high: int) -> list[int]:
    """About POINTS whole numbers from one to another, both included."""
    return sorted({*range(low, high, max(1, (high - low) // POINTS)), high}) if high > low else []


def _changes(places: Iterable[int], sign: Sign) -> list[tuple[int, int]]:
    """Where the sign becomes another one, found by bisection, and which; being equal for a while changes nothing."""
    found: list[tuple[int, int]] = []
    before: tuple[int, int] | None = None
    for place in places:
        here = sign(place)
        if here and before is not None and here != before[1]:
            found.append((_first(before[0], place, here, sign), here))
        if here:
            before = (place, here)
    return found


def _first(low: int, high: int, wanted: int, sign: Sign) -> int:
    """The first place that has the wanted sign; `low` has not, `high` has."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if sign(middle) == wanted else (middle, high)
    return high
