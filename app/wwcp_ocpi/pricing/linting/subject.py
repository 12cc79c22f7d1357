"""The tariff that is linted, with what several checks ask of it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, TypeAlias

from wwcp_ocpi.document import JsonObject, Version
from wwcp_ocpi.pricing.linting.boxes import Box, Space, ranges_of
from wwcp_ocpi.pricing.linting.coverage import Budget
from wwcp_ocpi.pricing.tariff import Component, Dimension, Element, Restrictions, Tariff

World: TypeAlias = tuple[str | None, str | None]
"""What a part of a session is priced as: the reservation and the booking that an element names, both None: charging."""

CHARGING: World = (None, None)
_BEHIND_UTC = timedelta(hours=12)
"""Local dates are at most so far behind UTC."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A component that may be the price of its dimension; `restrictions` are without those that are met anyhow."""

    element: Element
    component: Component
    restrictions: Restrictions
    box: Box


Groups: TypeAlias = dict[tuple[World, Dimension], list[Candidate]]
"""What competes, in the order in which it is tried."""


@dataclass(frozen=True)
class Subject:
    """A tariff as read and as received; `now` is None where the present is of no interest."""

    tariff: Tariff
    value: JsonObject
    version: Version
    now: datetime | None
    countries: frozenset[str]

    @cached_property
    def raw_elements(self) -> list[Any]:
        """The elements as received."""
        stated = self.value.get("elements")
        return stated if isinstance(stated, list) else []

    def raw_restrictions(self, element: Element) -> JsonObject:
        """The restrictions of an element as received."""
        stated = self.raw_elements[element.number].get("restrictions")
        return stated if isinstance(stated, dict) else {}

    @cached_property
    def components(self) -> tuple[Component, ...]:
        """All components that could be read."""
        return tuple(component for element in self.tariff.elements for component in element.components)

    @cached_property
    def since(self) -> date | None:
        """The first local date on which the tariff may be used, wherever its locations are."""
        return earliest_date(self.tariff.valid_from)

    @cached_property
    def today(self) -> date | None:
        """The earliest date that it now is somewhere."""
        return earliest_date(self.now)

    @cached_property
    def budget(self) -> Budget:
        """What deciding this tariff may cost in all."""
        return Budget()

    @cached_property
    def worlds(self) -> Groups:
        """The components that may apply, in the order in which they are tried; raises TooIntricate."""
        return candidates(self.tariff.elements, self.space)

    @cached_property
    def space(self) -> Space:
        """The local times that the elements tell apart; raises TooIntricate."""
        return self.spaced(self.tariff.elements)

    def spaced(self, elements: tuple[Element, ...], *, by_start: bool = False) -> Space:
        """The local times that these elements tell apart; raises TooIntricate."""
        return Space([element.restrictions for element in elements], self.since, by_start=by_start)


def earliest_date(moment: datetime | None) -> date | None:
    """The local date at a moment where clocks are furthest behind."""
    try:
        return None if moment is None else (moment - _BEHIND_UTC).date()
    except OverflowError:
        return date.min


def candidates(elements: tuple[Element, ...], space: Space) -> Groups:
    """The first component of each dimension of every element, by what they price."""
    found: Groups = defaultdict(list)
    for element in elements:
        r = element.restrictions
        own = space.box(r)
        for component in first_components(element):
            held = possible(r, component.dimension)
            box = None if held is None else own if held is r else space.box(held)
            if held is not None and box is not None:
                found[(r.reservation, r.booking), component.dimension].append(Candidate(element, component, held, box))
    return found


def first_components(element: Element) -> Iterator[Component]:
    """The component of each dimension that counts."""
    seen = set()
    for component in element.components:
        if component.dimension not in seen:
            seen.add(component.dimension)
            yield component


def idle_axes(r: Restrictions, dimension: Dimension) -> tuple[str, ...]:
    """What is certainly 0 while the dimension is counted: no power while parking, nothing at all while reserving."""
    if r.reservation is not None or r.booking is not None:
        return ("kwh", "power", "current")
    return ("power", "current") if dimension == "PARKING_TIME" else ()


def possible(r: Restrictions, dimension: Dimension) -> Restrictions | None:
    """The restrictions less those that are met anyhow, None where one can never be."""
    idle = {f"{end}_{axis}": None for axis in idle_axes(r, dimension) for end in ("min", "max")}
    idle = {name: None for name in idle if getattr(r, name) is not None}
    if not idle:
        return r
    if any(name.startswith("min_") and getattr(r, name) > 0 for name in idle) or ranges_of(r) is None:
        return None
    return replace(r, **idle)
