"""Times of a description: with an offset as they stand, without one local times of its zone."""

from datetime import UTC, datetime
from typing import Any

from wwcp_ocpi.pricing.moments import Moment, moment
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription, shown
from wwcp_ocpi.pricing.zone import Zone

_EARLIEST, _LATEST = 1990, 2200
"""Years in which somebody may charge; 1970 stands for a time that is not known."""


def moment_in(text: Any, member: str, zone: Zone | None) -> Moment:
    """The moment that a description names in `member`; raises BadDescription."""
    stated = _parsed(text)
    if stated is None:
        example = "2026-06-03T09:30 or 2026-06-03T09:30+02:00"
        raise BadDescription(member, f"{member} is {shown(text)}; give date and time, such as {example}.")
    if not _EARLIEST <= stated.year < _LATEST:
        raise BadDescription(member, f"{member} is in the year {stated.year}; give a year from {_EARLIEST} on.")
    if stated.tzinfo is not None:
        return moment(stated.astimezone(UTC))
    if zone is None or zone.source == "unknown":
        message = f"{member} has no offset, and nothing tells the local time; give time_zone, or end it with Z for UTC."
        raise BadDescription(member, message)
    return _local(stated, member, zone)


def _parsed(text: Any) -> datetime | None:
    if not isinstance(text, str) or ":" not in text:
        return None
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def _local(stated: datetime, member: str, zone: Zone) -> Moment:
    """A local time that comes once, and not twice or never as where the clock is changed."""
    both = [stated.replace(tzinfo=zone.info, fold=fold) for fold in (0, 1)]
    found = [at for at in both if at.astimezone(UTC).astimezone(zone.info).replace(tzinfo=None) == stated]
    if not found:
        message = f"{member} is {stated:%H:%M} on {stated:%Y-%m-%d}, when the clock of {zone.name} leaps over that time"
        raise BadDescription(member, f"{message}; give an earlier or a later one.")
    if both[0].utcoffset() != both[1].utcoffset():
        offsets = " or ".join(at.isoformat()[-6:] for at in both)
        message = f"{member} is {stated:%H:%M} on {stated:%Y-%m-%d}, which comes twice in {zone.name}"
        raise BadDescription(member, f"{message}; add the offset, {offsets}.")
    return moment(found[0].astimezone(UTC))
