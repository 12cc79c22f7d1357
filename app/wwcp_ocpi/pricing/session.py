"""A charging session in the one form that pricing works with: what a CDR or a Session of any version tells."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from wwcp_ocpi.document import Finding, JsonObject, Version
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.moments import Moment

VOLUMES = frozenset({"ENERGY", "TIME", "PARKING_TIME", "RESERVATION_TIME"})
"""The dimensions whose volumes have a price: kWh, and hours."""

POWERS = frozenset({"MIN_POWER", "MAX_POWER", "POWER", "MIN_CURRENT", "MAX_CURRENT", "CURRENT"})
"""What restrictions ask for: kW, and A as the sum of all phases."""

OTHERS = frozenset({"FLAT", "ENERGY_EXPORT", "ENERGY_IMPORT", "STATE_OF_CHARGE"})
"""What is known and has no price."""

COSTS = (
    "total_cost",
    "total_fixed_cost",
    "total_energy_cost",
    "total_time_cost",
    "total_parking_cost",
    "total_reservation_cost",
)
TOTALS = ("total_energy", "total_time", "total_parking_time")
"""The members of a CDR that a report calculates again: money, and kWh or hours."""

Volumes: TypeAlias = dict[str, Decimal]


@dataclass(frozen=True, slots=True)
class Period:
    """A charging period: its place in the record, when it was, and its volumes in kWh, hours, kW and A."""

    number: int
    start: Moment
    end: Moment
    volumes: Volumes = field(hash=False)
    tariff_id: str | None = None

    @property
    def pointer(self) -> str:
        """Where it stands in the record."""
        return f"/charging_periods/{self.number}"

    def volume(self, dimension: str) -> Decimal | None:
        """Its volume of a dimension, None where it states none."""
        return self.volumes.get(dimension)


@dataclass(frozen=True, slots=True)
class Stated:
    """What a record itself says of its costs and totals; what it does not say is absent."""

    costs: dict[str, Amount] = field(default_factory=dict, hash=False)
    totals: Volumes = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class ChargingSession:
    """A session to be priced. `periods` are in order and without gaps; `value` is the record as it was received.

    `phases` of an AC connector, None for DC or where it is not known; `kind` is the type of tariff that the session
    asks for; `running` one that has not ended; `timeless` one without any time, whose moments are only apart from each
    other; `even` one in whose periods power is known to be constant. (mod_cdrs, mod_sessions.)
    """

    id: str
    object: str
    version: Version
    value: JsonObject = field(repr=False, compare=False, hash=False)
    start: Moment | None = None
    end: Moment | None = None
    currency: str | None = None
    periods: tuple[Period, ...] = ()
    tariffs: tuple[JsonObject, ...] = field(default=(), repr=False, compare=False, hash=False)
    stated: Stated = field(default_factory=Stated)
    phases: int | None = None
    kind: str | None = None
    credit: bool = False
    compensation: bool = False
    running: bool = False
    timeless: bool = False
    even: bool = False
    findings: tuple[Finding, ...] = field(default=(), compare=False)

    @property
    def charging_start(self) -> Moment | None:
        """When charging began: after any reservation. Durations count from here."""
        for period in self.periods:
            if not reserved_only(period):
                return period.start
        return self.start

    @property
    def expired(self) -> bool:
        """Whether only a reservation took place, which nobody used."""
        return not self.running and bool(self.periods) and all(reserved_only(period) for period in self.periods)


def reserved_only(period: Period) -> bool:
    """Whether a period tells of nothing but a reservation."""
    volumes = period.volumes
    used = any(volumes.get(name) for name in ("ENERGY", "TIME", "PARKING_TIME"))
    return "RESERVATION_TIME" in volumes and not used
