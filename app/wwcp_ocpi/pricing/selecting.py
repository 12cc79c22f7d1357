"""Which component prices a dimension at a moment: the first whose element's restrictions all hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeAlias

from wwcp_ocpi.pricing.moments import SECOND
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.situation import Situation, Test, tests
from wwcp_ocpi.pricing.tariff import DAY, DIMENSIONS, Component, Dimension, Element, Occasion, Tariff

_USED = ("RESERVATION", "BOOKING")
_EXPIRED = ("RESERVATION_EXPIRES", "BOOKING_EXPIRES")


class Rank(NamedTuple):
    """A component with its element and what must hold for it."""

    tests: tuple[Test, ...]
    element: Element
    component: Component | None


Ranking: TypeAlias = tuple[Rank, ...]


@dataclass(frozen=True, eq=False)
class Selector:
    """The components of a tariff in the order in which they are tried, under a policy."""

    tariff: Tariff
    policy: Policy

    @cached_property
    def charging(self) -> dict[Dimension, Ranking]:
        """For charging and parking, by dimension."""
        return {dimension: self._ranking(dimension, "charging", ()) for dimension in DIMENSIONS}

    @cached_property
    def reserved(self) -> dict[Dimension, Ranking]:
        """For a reservation that was used."""
        return {dimension: self._ranking(dimension, "reservation", _USED) for dimension in DIMENSIONS}

    @cached_property
    def expired(self) -> dict[Dimension, Ranking]:
        """For a reservation that expired: its own elements, those of any reservation where they price nothing."""
        own = {dimension: self._ranking(dimension, "reservation", _EXPIRED) for dimension in DIMENSIONS}
        return {dimension: own[dimension] or self.reserved[dimension] for dimension in DIMENSIONS}

    @cached_property
    def plain(self) -> bool:
        """Whether every price of charging is the same all the time."""
        return not any(rank.tests for ranking in self.charging.values() for rank in ranking)

    @cached_property
    def bounds(self) -> "Bounds":
        """Where a price may change."""
        return bounds(self.tariff.elements)

    def _ranking(self, dimension: Dimension, occasion: Occasion, kinds: tuple[str, ...]) -> Ranking:
        found: list[Rank] = []
        for element in self.tariff.elements:
            bound = element.restrictions
            if element.occasion != occasion or (kinds and not {bound.reservation, bound.booking} & {*kinds}):
                continue
            component = next((c for c in element.components if c.dimension == dimension), None)
            if component is None and self.policy.elements == "dimension":
                continue
            rank = Rank(tests(bound, self.policy), element, component)
            found.append(rank)
            if not rank.tests:
                break  # what comes later never has its turn
        return tuple(found)


def select(ranking: Ranking, situation: Situation) -> Component | None:
    """The component of the first element that holds, None where none does or it has none."""
    for conditions, _, component in ranking:
        for condition in conditions:
            if not condition(situation):
                break
        else:
            return component
    return None


@lru_cache(1024)
def selector(tariff: Tariff, policy: Policy) -> Selector:
    """The selector of a tariff under a policy, made once."""
    return Selector(tariff, policy)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where prices may change: minutes of the local day, kWh, and microseconds since the start of charging."""

    minutes: frozenset[int]
    kwh: tuple[Decimal, ...]
    elapsed: tuple[Decimal, ...]
    power: tuple[Decimal, ...]
    current: tuple[Decimal, ...]


def bounds(elements: Iterable[Element]) -> Bounds:
    """The bounds that the restrictions of these elements name."""
    found = [element.restrictions for element in elements]
    minutes = {m for r in found for m in (r.start_time, r.end_time) if m is not None}
    midnight = {0} if any(r.days or r.start_date or r.end_date or r.start_time or r.end_time for r in found) else set()
    kwh = {k for r in found for k in (r.min_kwh, r.max_kwh) if k is not None}
    seconds = {d for r in found for d in (r.min_duration, r.max_duration) if d is not None}
    return Bounds(
        frozenset(minute % DAY for minute in minutes | midnight),
        tuple(sorted(kwh)),
        tuple(sorted(second * SECOND for second in seconds)),
        tuple(p for r in found for p in (r.min_power, r.max_power) if p is not None),
        tuple(c for r in found for c in (r.min_current, r.max_current) if c is not None),
    )
