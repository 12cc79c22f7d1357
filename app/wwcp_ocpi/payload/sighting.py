"""What is seen of a record: the telling members at each place that a version's evidence looks at."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from wwcp_ocpi.payload.markers import MARKERS, Marker

Way = tuple[str, ...]


class Sighting(NamedTuple):
    """Hashable, and the same for most records of a list, so that what follows from it is worked out once.

    `present` holds, for each way of the plan, which of its telling members are there; None where the way leads
    nowhere. `fitting` says for each asking marker (one with kinds, values or a pattern) whether its member holds that.
    """

    present: tuple[frozenset[str] | None, ...]
    fitting: tuple[bool, ...]


class Plan:
    """The ways of one object's markers, parents first, and what is of interest at the end of each."""

    def __init__(self, markers: Sequence[Marker]) -> None:
        self.markers = tuple(markers)
        ways = {marker.inside[:length] for marker in markers for length in range(len(marker.inside) + 1)} | {()}
        self._ways: list[Way] = sorted(ways, key=lambda way: (len(way), way))
        self._steps = [(self._ways.index(way[:-1]), way[-1]) for way in self._ways[1:]]
        self._telling = [frozenset(marker.name for marker in markers if marker.inside == way) for way in self._ways]
        self._asking = [(self._ways.index(marker.inside), marker) for marker in markers if marker.asks]

    def sight(self, value: dict[str, Any]) -> Sighting:
        """What is seen of a value of the object."""
        levels = [[value]]
        for parent, name in self._steps:
            levels.append(_below(levels[parent], name))
        present = [
            telling.intersection(chain.from_iterable(level)) if level else None
            for telling, level in zip(self._telling, levels, strict=True)
        ]
        fitting = [marker.name in (present[way] or ()) and marker.fits(levels[way]) for way, marker in self._asking]
        return Sighting(tuple(present), tuple(fitting))

    def hits(self, sighting: Sighting) -> tuple[bool | None, ...]:
        """For each marker whether it speaks; None where its way leads nowhere."""
        fitting = iter(sighting.fitting)
        return tuple(self._hit(marker, sighting, next(fitting) if marker.asks else True) for marker in self.markers)

    def _hit(self, marker: Marker, sighting: Sighting, fits: bool) -> bool | None:
        present = sighting.present[self._ways.index(marker.inside)]
        if present is None:
            return None
        return marker.name not in present if marker.absent else marker.name in present and fits


def _below(objects: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """The objects in the member `name`, be it one object or a list of them."""
    found: list[dict[str, Any]] = []
    for item in objects:
        member = item.get(name)
        if isinstance(member, list):
            found += [element for element in member if isinstance(element, dict)]
        elif isinstance(member, dict):
            found.append(member)
    return found


PLANS: Mapping[str, Plan] = {object_: Plan(markers) for object_, markers in MARKERS.items()}
"""OCPI's objects, to how their version is looked for."""

_NOTHING = Plan(())


def plan_of(object_: str) -> Plan:
    """How the version of an object is looked for; nothing is, where it looks the same in all versions."""
    return PLANS.get(object_, _NOTHING)
