"""A described session under a tariff, and under a second one: price, cost curves, comparison."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocpi_console.ui.inspectors.price.price_rows import PriceRow, price_rows
from ocpi_console.ui.inspectors.tariff.readable_tariff import ReadableTariff
from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing import Report, price
from wwcp_ocpi.pricing.local_clock import clock_of
from wwcp_ocpi.pricing.simulating import (
    Comparison,
    Curve,
    Description,
    compare,
    over_energy,
    over_time,
    read_description,
)
from wwcp_ocpi.pricing.timeline import timeline
from wwcp_ocpi.pricing.zone import Zone


@dataclass(frozen=True, eq=False)
class Simulated:
    """What a description costs under one or two tariffs; `rows` are the lines under the first."""

    description: Description
    zone: Zone
    tariffs: tuple[ReadableTariff, ...]
    reports: tuple[Report, ...]
    rows: tuple[PriceRow, ...]

    @property
    def report(self) -> Report:
        """The price under the tariff that is shown."""
        return self.reports[0]


@dataclass(frozen=True, eq=False)
class Curves:
    """The cost along the minutes and along the energy, of each tariff."""

    by_minutes: tuple[Curve, ...]
    by_kwh: tuple[Curve, ...]


def simulate(value: JsonObject, tariffs: Sequence[ReadableTariff], zone: Zone) -> Simulated:
    """The prices, in a few ms; raises BadDescription."""
    description = read_description(value, zone=zone)
    zone = description.zone or zone
    session = description.session()
    reports = tuple(price(session, [tariff.tariff], zone=zone) for tariff in tariffs)
    bands = timeline(reports[0], clock_of(zone.info)).bands
    return Simulated(description, zone, tuple(tariffs), reports, tuple(price_rows(reports[0], bands)))


def curves(simulated: Simulated) -> Curves:
    """The cost curves, in a tenth of a second or so for each tariff."""
    description, zone = simulated.description, simulated.zone
    each = [[tariff.tariff] for tariff in simulated.tariffs]
    session = description.session()
    return Curves(
        tuple(over_time(session, tariffs, zone=zone) for tariffs in each),
        tuple(over_energy(description, tariffs, zone=zone) for tariffs in each) if description.kwh else (),
    )


def compared(simulated: Simulated) -> Comparison | None:
    """The tariffs side by side; None where there is one only."""
    tariffs = [tariff.tariff for tariff in simulated.tariffs]
    return compare(simulated.description, tariffs, zone=simulated.zone) if len(tariffs) > 1 else None
