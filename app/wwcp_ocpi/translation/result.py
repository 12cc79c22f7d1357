"""What a translation gives: the value, its companions, and on demand the notes and links."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from wwcp_ocpi.document.note import Note
from wwcp_ocpi.document.values import Json


@dataclass(frozen=True, slots=True)
class Companion:
    """A further object that one record becomes, such as the status of an EVSE."""

    object: str
    value: Json

    def as_json(self) -> dict[str, Any]:
        """The members that the command line writes."""
        return {"object": self.object, "value": self.value}


@dataclass(frozen=True, slots=True)
class Link:
    """A member of the source and the place where the target shows it."""

    from_: str
    to: str


@dataclass
class Translation:
    """A translated record; `notes` and `links` are worked out when they are asked for."""

    value: dict[str, Any]
    object: str
    companions: tuple[Companion, ...]
    tell_notes: Callable[[], tuple[Note, ...]]
    tell_links: Callable[[], tuple[Link, ...]]

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """What was lost, approximated, assumed, carried or superseded."""
        return self.tell_notes()

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Which member became which, for every visible member of the source."""
        return self.tell_links()
