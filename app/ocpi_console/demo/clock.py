"""The time grid of the demo: everything happens on ticks of 36 seconds, a hundredth of an hour.

Volumes in hours are then exact with two decimals, and tariff bands begin on ticks.
"""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

TICK = timedelta(seconds=36)
HOURS_PER_TICK = Decimal("0.01")


def on_grid(moment: datetime) -> datetime:
    """The last tick at or before `moment` (UTC)."""
    hour = moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    return hour + (moment - hour) // TICK * TICK


def stamp(moment: datetime) -> str:
    """OCPI's DateTime: RFC 3339 in UTC with `Z`, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
