"""The staircase: which formats are neighbours, and the way between any two of them."""

from collections import deque
from collections.abc import Callable, Iterable
from collections.abc import Mapping as Entries
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias

from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation.mapping import Direction, Mapping
from wwcp_ocpi.translation.result import Companion

MakeCompanions: TypeAlias = Callable[[dict[str, Any], dict[str, Any]], Iterable[Companion]]
"""From a translated value and what the last step read."""

Companions: TypeAlias = Entries[tuple[Format, str], MakeCompanions]
"""By format and object: what further objects a translated value stands for, told from it and from what the last step
read. Translating back needs none of them."""


Pair: TypeAlias = tuple[str, str]
"""The names of a mapping's two objects."""

Conditions: TypeAlias = Entries[Pair, Callable[[Any], bool]]
"""Mappings of a left object that has several right ones, and which values each of them is for."""


class UnknownRoute(ValueError):
    """No translation leads from one format to the other; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Step:
    """Two neighbouring formats, the mappings of their objects and what these bring along."""

    left: Format
    right: Format
    mappings: tuple[Mapping, ...]
    companions: Companions = field(default_factory=dict)
    conditions: Conditions = field(default_factory=dict)

    def mapping(self, direction: Direction, object_: str, refused: frozenset[Pair] = frozenset()) -> Mapping | None:
        """The first mapping that reads `object_` in this direction; there, none of the `refused` ones."""
        for mapping in self.mappings:
            if direction is Direction.BACK and object_ == mapping.right:
                return mapping
            if direction is Direction.THERE and object_ == mapping.left and (object_, mapping.right) not in refused:
                return mapping
        return None


@dataclass(frozen=True, slots=True, eq=False)  # each leg is made once, in `legs`
class Leg:
    """One step taken in one direction by one kind of object."""

    mapping: Mapping
    direction: Direction
    source: Format
    target: Format

    @property
    def object(self) -> str:
        """The object that comes out."""
        return self.mapping.right if self.direction is Direction.THERE else self.mapping.left

    def reversed(self) -> "Leg":
        """The same leg walked back."""
        direction = Direction.BACK if self.direction is Direction.THERE else Direction.THERE
        return Leg(self.mapping, direction, self.target, self.source)


@cache
def reversed_legs(legs: tuple[Leg, ...]) -> tuple[Leg, ...]:
    """The way back."""
    return tuple(leg.reversed() for leg in reversed(legs))


def route(
    steps: tuple[Step, ...], source: Format, target: Format, object_: str, refused: frozenset[Pair] = frozenset()
) -> tuple[Leg, ...] | None:
    """The shortest way for `object_`, or None where the target has no counterpart; raises UnknownRoute."""
    known = {format_ for step in steps for format_ in (step.left, step.right)}
    for format_ in (source, target):
        if format_ not in known:
            raise UnknownRoute(f"{format_} is not translated; known are {', '.join(sorted(known))}.")
    waiting: deque[tuple[Format, str, tuple[Leg, ...]]] = deque([(source, object_, ())])
    seen = {source}
    while waiting:
        here, name, legs = waiting.popleft()
        if here == target:
            return legs
        for leg in _legs(steps, here, name, refused):
            if leg.target not in seen:
                seen.add(leg.target)
                waiting.append((leg.target, leg.object, (*legs, leg)))
    return None


def _legs(steps: tuple[Step, ...], here: Format, name: str, refused: frozenset[Pair]) -> list[Leg]:
    found: list[Leg] = []
    for step in steps:
        for near, far, direction in (
            (step.left, step.right, Direction.THERE),
            (step.right, step.left, Direction.BACK),
        ):
            mapping = step.mapping(direction, name, refused) if near == here else None
            if mapping is not None:
                found.append(Leg(mapping, direction, near, far))
    return found
