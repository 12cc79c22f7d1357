"""What happened in a period, one after the other: a reservation, then charging, then parking."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from wwcp_ocpi.pricing.moments import Moment
from wwcp_ocpi.pricing.numbers import ONE, ZERO
from wwcp_ocpi.pricing.session import Period
from wwcp_ocpi.pricing.tariff import Dimension

Priced: TypeAlias = Literal["ENERGY", "TIME", "PARKING_TIME", "FLAT", "RESERVATION_TIME", "RESERVATION_FLAT"]
"""What a part is billed as; the time and the fee of a reservation are apart from those of charging."""

Activity: TypeAlias = Literal["charging", "parking", "reservation"]

Spent: TypeAlias = tuple[Activity, Decimal | None]
"""An activity and its hours, None where they are not stated."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a period with one activity, and the volumes that are priced in it."""

    activity: Activity
    start: Moment
    end: Moment
    volumes: tuple[tuple[Priced, Dimension, Decimal], ...]

    @property
    def energy(self) -> Decimal:
        """The kWh that flowed."""
        return next((volume for priced, _, volume in self.volumes if priced == "ENERGY"), ZERO)


def stated(period: Period) -> list[Spent]:
    """The activities that a period states; of several those that took any time."""
    volumes = period.volumes
    found: list[Spent] = [(activity, volumes.get(name)) for activity, name in _TIMES if name in volumes]
    return [spent for spent in found if spent[1]] or found[:1]


_TIMES: tuple[tuple[Activity, str], ...] = (
    ("reservation", "RESERVATION_TIME"),
    ("charging", "TIME"),
    ("parking", "PARKING_TIME"),
)


def laid_out(period: Period, activities: list[Spent]) -> Iterator[Stretch]:
    """The stretches of a period one after the other, each as long as its share of the stated time."""
    energy = period.volumes.get("ENERGY")
    total = sum((hours or ZERO for _, hours in activities), ZERO)
    at, length = period.start, period.end - period.start
    charges = any(activity == "charging" for activity, _ in activities)
    for place, (activity, hours) in enumerate(activities):
        last = place == len(activities) - 1
        end = period.end if last or not total else at + int(length * (hours or ZERO) / total)
        flows = activity == "charging" or (activity == "parking" and not charges)
        yield Stretch(activity, at, end, _volumes(activity, hours, energy if flows else None))
        at = end


def _volumes(
    activity: Activity, hours: Decimal | None, energy: Decimal | None
) -> tuple[tuple[Priced, Dimension, Decimal], ...]:
    if activity == "reservation":
        return (("RESERVATION_FLAT", "FLAT", ONE), ("RESERVATION_TIME", "TIME", hours or ZERO))
    found: list[tuple[Priced, Dimension, Decimal]] = [("FLAT", "FLAT", ONE)]
    if energy is not None:
        found.append(("ENERGY", "ENERGY", energy))
    if hours is not None:
        found.append(("TIME", "TIME", hours) if activity == "charging" else ("PARKING_TIME", "PARKING_TIME", hours))
    return tuple(found)
