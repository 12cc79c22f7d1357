"""Moments as whole microseconds since 1970 in UTC: they add, compare and divide without losing anything."""

from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from wwcp_ocpi.ocpi.timestamp import instant_of

Moment: TypeAlias = int

SECOND = 1_000_000
HOUR = 3600 * SECOND
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LATEST: Moment = 253_402_300_799 * SECOND
"""The last second of the year 9999, beyond which there are no dates."""

_MICROSECOND = timedelta(microseconds=1)


def moment(instant: datetime) -> Moment:
    """The moment of an instant; exact."""
    return (instant - EPOCH) // _MICROSECOND


def instant(moment: Moment) -> datetime:
    """The UTC instant of a moment; exact."""
    return EPOCH + timedelta(microseconds=moment)


def moment_of(text: object) -> Moment | None:
    """The moment that an OCPI DateTime names, or None."""
    if not isinstance(text, str):
        return None
    if len(text) == len("2026-05-28T11:19:12Z") and text[10] == "T" and text[19] == "Z":  # as most are
        try:
            return moment(datetime.fromisoformat(text))
        except ValueError:
            return None
    found = instant_of(text)
    return None if found is None else moment(found)


def written(at: Moment) -> str:
    """A moment as OCPI's DateTime."""
    return instant(at).isoformat().replace("+00:00", "Z")
