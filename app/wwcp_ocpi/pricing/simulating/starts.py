"""What a session costs by the hour of the week in which it starts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from wwcp_ocpi.pricing.amounts import UNKNOWN, Amount, plain
from wwcp_ocpi.pricing.local_clock import MINUTE, LocalClock, clock_of
from wwcp_ocpi.pricing.moments import Moment, written
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.rounding import shown
from wwcp_ocpi.pricing.simulating.curves import Pricer
from wwcp_ocpi.pricing.simulating.described import Description
from wwcp_ocpi.pricing.simulating.week import cuts, monday_of
from wwcp_ocpi.pricing.tariff import DAY, Tariff
from wwcp_ocpi.pricing.zone import Zone

_PER_KWH = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Start:
    """A session that starts at a full local hour: what it costs, and what that is for each kWh, to 4 decimals."""

    start: Moment
    day: date
    hour: int
    total: Amount
    per_kwh: Amount

    def as_json(self) -> dict[str, Any]:
        """Amounts as texts; per kWh null where nothing is charged."""
        return {
            "start": written(self.start),
            "date": self.day.isoformat(),
            "hour": self.hour,
            "total_cost": shown(self.total).as_json(),
            "per_kwh": {name: plain(side) for name, side in zip(_SIDES, self.per_kwh, strict=True)},
        }


_SIDES = ("excl_vat", "incl_vat")


def starts_of_week(
    description: Description, tariffs: Sequence[Tariff], day: date, *, zone: Zone, policy: Policy = STANDARD
) -> tuple[Start, ...]:
    """The described session at each full hour of the local week that contains a date.

    These are 168, less one or one more in a week in which the clock is changed.
    """
    pricer = Pricer(tariffs, zone, policy)
    return tuple(_start(description, pricer, *hour) for hour in _hours(day, clock_of(zone.info)))


def _hours(day: date, clock: LocalClock) -> Iterator[tuple[Moment, date, int]]:
    marks = cuts(monday_of(day), clock, frozenset(range(0, DAY, 60)))[:-1]
    for at in marks:
        local, past = clock.local(at)
        if past % (60 * MINUTE) == 0:
            yield at, local, past // (60 * MINUTE)


def _start(description: Description, pricer: Pricer, at: Moment, day: date, hour: int) -> Start:
    total = pricer(description.starting(at).session()).costs["total_cost"]
    kwh = description.kwh
    per_kwh = Amount(*(_divided(side, kwh) for side in total)) if kwh else UNKNOWN
    return Start(at, day, hour, total, per_kwh)


def _divided(amount: Decimal | None, kwh: Decimal) -> Decimal | None:
    return None if amount is None else (amount / kwh).quantize(_PER_KWH)
