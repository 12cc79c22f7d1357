"""The time zone that a session's local times are of, and how it is known."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

ZoneSource: TypeAlias = Literal["location", "asked", "coordinates", "country", "unknown"]
"""Where a zone comes from; `asked` is one that the user named, `unknown` is UTC for want of another."""


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA time zone by name; `inferred` unless a location or the user named it.

    `because` are sentences for the user: how it was found and what was passed over; empty where it was simply named.
    """

    name: str
    source: ZoneSource
    because: str = field(default="", compare=False)

    @property
    def inferred(self) -> bool:
        """Whether nobody named it."""
        return self.source not in ("location", "asked")

    @property
    def info(self) -> ZoneInfo:
        """The zone's rules; raises ZoneInfoNotFoundError for a name that is none."""
        return ZoneInfo(self.name)


UNKNOWN = Zone("UTC", "unknown")
"""What is taken where nothing tells the zone."""
