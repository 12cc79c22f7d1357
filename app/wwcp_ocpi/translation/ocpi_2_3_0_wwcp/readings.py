"""The readings of a meter and the curve between them: what it showed at each moment of a session."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import minus, plus, shortest
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import moment
from wwcp_ocpi.wwcp.units import OCPI_DECIMALS, is_number

SYNTHETIC = "synthetic"
MILLISECOND = timedelta(milliseconds=1)
MANY = 2
"""Fewer readings say no energy."""

MOST_DIGITS = 15
"""A number with more digits before its point is no reading of a meter."""

MOMENTS = "moments"
"""What a record settles for its metering values: the moments of its start and its stop."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a meter showed, in kWh, and when."""

    at: datetime
    value: int | Decimal


def is_signed(value: Any) -> bool:
    """Whether a metering value has a signed payload; the reference reads a missing one as an empty text."""
    payload = value.get("signedData") if isinstance(value, dict) else None
    return isinstance(payload, str) and payload != ""


def is_reading(value: Any) -> bool:
    """Whether a value is what a meter can show."""
    return is_number(value) and Decimal(value).is_finite() and Decimal(value).adjusted() <= MOST_DIGITS


def is_synthetic(value: Any) -> bool:
    """Whether a metering value was worked out by somebody, and shown by no meter."""
    return isinstance(value, dict) and value.get(SYNTHETIC) is True and not ("signedData" in value and is_signed(value))


def moment_of(value: dict[str, Any], ends: dict[str, datetime | None]) -> datetime | None:
    """When a metering value was taken; a signed one that does not say it was at the start or the stop it is of."""
    own = moment(value.get("timestamp"))
    type_ = value.get("type")
    return ends.get(type_) if own is None and is_signed(value) and isinstance(type_, str) else own


def reading(value: Any, ends: dict[str, datetime | None]) -> Reading | None:
    """A metering value as a reading, None where it lacks the moment or the number."""
    if not isinstance(value, dict) or not is_reading(value.get("value")):
        return None
    at = moment_of(value, ends)
    return None if at is None else Reading(at, value["value"])


def readings(values: Iterable[Any], ends: dict[str, datetime | None]) -> list[Reading]:
    """The readings among metering values, in the order of time."""
    found = [made for value in values if (made := reading(value, ends)) is not None]
    return sorted(found, key=lambda entry: entry.at)


def tidy(points: list[Reading], start: datetime | None, end: datetime | None) -> bool:
    """Whether each reading has a moment of its own within the session; `points` are in the order of time."""
    moments = [point.at for point in points]
    if end is None or len(set(moments)) < len(moments):
        return False
    return not moments or ((start or moments[0]) <= moments[0] and moments[-1] <= end)


class Curve:
    """What the meter showed at each moment: the readings, and straight lines between them.

    While the vehicle parked (`pause`, from when to when) it shows the same, unless there are readings to say otherwise.
    """

    def __init__(self, points: list[Reading], pause: tuple[datetime, datetime] | None = None) -> None:
        self.points = points
        self.pause = pause
        self._moments = [point.at for point in points]

    @property
    def first(self) -> int | Decimal:
        """What it showed in the beginning."""
        return self.points[0].value

    @property
    def last(self) -> int | Decimal:
        """What it showed in the end."""
        return self.points[-1].value

    def at(self, moment: datetime) -> int | Decimal:
        """What it showed then; before the first reading that one, after the last the last."""
        position = bisect_right(self._moments, moment)
        if position == 0 or position == len(self.points) or self._moments[position - 1] == moment:
            return self.points[max(position - 1, 0)].value
        return self._between(self.points[position - 1], self.points[position], moment)

    def reaches(self, energy: Decimal) -> datetime | None:
        """When the energy since the beginning came to be so much, None where it never did or did so at a reading."""
        goal = Decimal(self.first) + energy
        for before, after in pairwise(self.points):
            if Decimal(before.value) < goal < Decimal(after.value):
                share = (goal - Decimal(before.value)) / (Decimal(after.value) - Decimal(before.value))
                at = self._after(before.at, share * self._charging(before.at, after.at), after.at)
                return at if before.at < at < after.at else None
        return None

    def with_point(self, at: datetime, energy: Decimal) -> "Curve":
        """The same curve with the energy since the beginning known at one more moment."""
        value = shortest(plus(Decimal(self.first), energy))
        points = self.points if value is MISSING else [*self.points, Reading(at, value)]
        return Curve(sorted(points, key=lambda entry: entry.at), self.pause)

    def _between(self, before: Reading, after: Reading, moment: datetime) -> int | Decimal:
        """On the straight line, with OCPI's four decimals, and never beyond its ends."""
        low, high = sorted((Decimal(before.value), Decimal(after.value)))
        share = self._charging(before.at, moment, after.at) / self._charging(before.at, after.at)
        value = Decimal(before.value) + (Decimal(after.value) - Decimal(before.value)) * share
        rounded = value.quantize(OCPI_DECIMALS, ROUND_HALF_UP)
        found: int | Decimal = shortest(min(max(rounded, low), high))
        return found

    def _charging(self, start: datetime, end: datetime, of: datetime | None = None) -> Decimal:
        """The milliseconds from start to end in which the vehicle may have charged, as part of those until `of`."""
        first, last = self._pause_within(start, end if of is None else of) or (start, start)
        paused = max(min(last, end) - max(first, start), timedelta())
        return Decimal((end - start - paused) // MILLISECOND)

    def _pause_within(self, start: datetime, end: datetime) -> tuple[datetime, datetime] | None:
        """The pause, if some of the time from start to end is none of it."""
        if self.pause is None or (self.pause[0] <= start and end <= self.pause[1]):
            return None
        return self.pause

    def _after(self, start: datetime, milliseconds: Decimal, end: datetime) -> datetime:
        """The moment so much charging time later."""
        at = start + int(milliseconds.to_integral_value(ROUND_HALF_UP)) * MILLISECOND
        pause = self._pause_within(start, end)
        if pause is None or at <= pause[0] or pause[1] <= start:
            return at
        return at + (pause[1] - max(pause[0], start))


def consumed(values: Any, ends: dict[str, datetime | None]) -> Any:
    """The energy between the first and the last of metering values, MISSING where it cannot be told.

    The reference adds up the readings of a session, which is no energy.
    """
    entries = values if isinstance(values, list) else []
    if len(entries) >= MANY and all(is_synthetic(entry) for entry in entries):
        energy = shortest(minus(entries[-1].get("value"), entries[0].get("value")))
        if energy is not MISSING:
            return energy
    found = readings(entries, ends)
    return shortest(minus(found[-1].value, found[0].value)) if len(found) >= MANY else MISSING
