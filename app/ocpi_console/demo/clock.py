"""The time grid of the demo: everything happens on ticks of 36 seconds, a hundredth of an hour.

Volumes in hours are then exact with two decimals, and tariff bands begin on ticks.
"""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

TICK = timedelta(seconds=36)
HOURS_PER_TICK = Decimal("0.01")


def on_grid(moment: datetime) -> datetime:
    """The last tick at or before `moment` (UTC)."""
    hour = moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    return hour + (moment - hour) // TICK * TICK


def night_of_change(zone: ZoneInfo, now: datetime, days: int) -> datetime | None:
    """The last moment in so many days at which the zone's clock was changed (UTC); None where it was not."""
    later = now.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    for _ in range(24 * (days - 1)):
        earlier = later - timedelta(hours=1)
        if earlier.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset():
            return later
        later = earlier
    return None


def stamp(moment: datetime) -> str:
    """OCPI's DateTime: RFC 3339 in UTC with `Z`, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
