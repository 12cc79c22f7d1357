"""A curve of costs from single prices: on a grid, at its corners on both sides, and where a limit takes hold."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from wwcp_ocpi.pricing.amounts import Amount, plain
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rounding import shown, volume

Place: TypeAlias = int
"""A moment, or millionths of a kWh; one more is just after it."""

_NOISE = Decimal("0.002")
"""A jump that is less is one step of 1 s or 1 Wh, and is not drawn."""


@dataclass(frozen=True, slots=True)
class Point:
    """What a session costs that ends here. `minutes` are since charging started, below 0 while it was reserved."""

    minutes: Decimal
    kwh: Decimal
    amount: Amount

    def as_json(self) -> dict[str, Any]:
        """All as texts in decimal notation."""
        measured = {"minutes": plain(volume(self.minutes)), "kwh": plain(volume(self.kwh))}
        return measured | shown(self.amount).as_json()


class Sample(NamedTuple):
    """A point, and the limits (MIN_PRICE, MAX_PRICE) that hold there."""

    point: Point
    limits: frozenset[str]


def sampled(minutes: Decimal, kwh: Decimal, report: Report) -> Sample:
    """The sample of a priced session."""
    limits = frozenset(line.dimension for line in report.lines if line.part is None)
    return Sample(Point(minutes, kwh, report.costs["total_cost"]), limits)


@dataclass(frozen=True)
class Sampling:
    """Samples by their place; `grain` is how exactly the place is found where a limit takes hold."""

    price: Callable[[Place], Sample]
    grain: Place

    def points(self, places: Collection[Place], corners: Collection[Place]) -> tuple[Point, ...]:
        """Points in order; where the cost jumps at a corner two have the same place."""
        samples = {place: self.price(place) for place in sorted({*places, *corners})}
        after = {place: self.price(place + 1) for place in corners}
        for before, following in pairwise(sorted(samples)):
            limits = after.get(before, samples[before]).limits
            samples.update(self._turns(before, following, limits, samples[following].limits))
        return tuple(point for place in sorted(samples) for point in _sides(samples[place], after.get(place)))

    def _turns(self, low: Place, high: Place, limits: frozenset[str], finally_: frozenset[str]) -> dict[Place, Sample]:
        """The places between two at which other limits begin to hold."""
        found: dict[Place, Sample] = {}
        while limits != finally_ and (low := self._turn(low, high, limits)) < high:
            found[low] = self.price(low)
            limits = found[low].limits
        return found

    def _turn(self, low: Place, high: Place, limits: frozenset[str]) -> Place:
        """The first whole grain where other limits hold than at `low`, or `high`."""
        before, after = low // self.grain, -(-high // self.grain)
        while after - before > 1:
            middle = (before + after) // 2
            same = self.price(middle * self.grain).limits == limits
            before, after = (middle, after) if same else (before, middle)
        return min(after * self.grain, high)


def _sides(sample: Sample, after: Sample | None) -> list[Point]:
    point = sample.point
    if after is None or not _differ(point.amount, after.point.amount):
        return [point]
    return [point, Point(point.minutes, point.kwh, after.point.amount)]


def _differ(one: Amount, other: Amount) -> bool:
    sides = zip(one, other, strict=True)
    return any(a is not None and b is not None and abs(a - b) >= _NOISE for a, b in sides)
