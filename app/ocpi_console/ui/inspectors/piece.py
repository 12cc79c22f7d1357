"""The smallest things a summary shows: a text, perhaps a link to another record, perhaps a state."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from ocpi_console.ui import states
from ocpi_console.ui.inspectors.subject import Subject


@dataclass(frozen=True, slots=True)
class Jump:
    """Another record, by OCPI module and id; where the store does not hold it the link says so."""

    module: str
    object_id: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One value of a fact, perhaps a state with its glyph, perhaps an id."""

    text: str
    jump: Jump | None = None
    state: states.State | None = None
    code: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a fact is read from: the record, and the zone that times are shown in."""

    subject: Subject
    zone: tzinfo | None


Show = Callable[[Reading], tuple[Piece, ...]]
"""Gives the pieces of a fact; none where the record does not state it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it."""

    label: str
    show: Show


@dataclass(frozen=True, slots=True)
class Group:
    """Facts that belong together, under a title."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A fact of one record."""

    label: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """A group of one record; facts that it does not state are left out."""

    title: str
    facts: tuple[ShownFact, ...]


def gather(groups: tuple[Group, ...], reading: Reading) -> list[ShownGroup]:
    """The groups and facts that the record has something for."""
    shown = []
    for group in groups:
        facts = tuple(ShownFact(fact.label, pieces) for fact in group.facts if (pieces := fact.show(reading)))
        if facts:
            shown.append(ShownGroup(group.title, facts))
    return shown
