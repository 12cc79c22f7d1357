"""The course of a session as WWCP tells it, cut into OCPI's charging periods.

A period begins where the session does, at each reading of the meter, where the tariff's restrictions begin or cease to
hold, and where the vehicle began or ceased to park. Readings that were worked out from charging periods are not cut
again: they are those periods.
"""

from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from itertools import pairwise
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import minus, shortest
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import hours_between, moment, ocpi_text
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import (
    MANY,
    Curve,
    is_signed,
    is_synthetic,
    reading,
    readings,
    tidy,
)
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariff_cuts import (
    Span,
    asks_for_local_time,
    by_clock,
    by_duration,
    by_energy,
    restrictions,
)
from wwcp_ocpi.wwcp.units import is_number

ENERGY = "ENERGY"
TIME = "TIME"
PARKING_TIME = "PARKING_TIME"


class Origin(Enum):
    """What charging periods are made of."""

    PERIODS = "periods"
    READINGS = "readings"
    TOTAL = "total"


class Period(NamedTuple):
    """A charging period and its energy."""

    start: datetime
    energy: Any


class Course(NamedTuple):
    """What is known of a session: its span, what the meter showed, the energy in all, the tariff in OCPI's form.

    `parking` is from when to when the vehicle parked, where that is within the session; `zone` is that of the place.
    """

    start: datetime | None
    end: datetime | None
    values: Any = None
    energy: Any = MISSING
    parking: Span | None = None
    tariff: Any = None
    zone: ZoneInfo | None = None

    @property
    def ends(self) -> dict[str, datetime | None]:
        """When the metering values of the start and the stop were taken, if they do not say it."""
        return {"Start": self.start, "Stop": self.end}

    def made(self) -> tuple[Origin, list[Period]]:
        """The periods, and what they are made of; none where too little is known."""
        for origin, make in ((Origin.PERIODS, self._made_before), (Origin.READINGS, self._cut)):
            if periods := make():
                return origin, periods
        return Origin.TOTAL, self._of_the_total()

    def _made_before(self) -> list[Period]:
        """Synthetic readings are the periods that they were made from."""
        values = self.values if isinstance(self.values, list) else []
        if len(values) < MANY or not all(is_synthetic(value) for value in values):
            return []
        made: list[Period] = []
        for value, following in pairwise(values):
            start = moment(value.get("timestamp"))
            energy = shortest(minus(following.get("value"), value.get("value")))
            if start is None or energy is MISSING:
                return []
            made.append(Period(start, energy))
        return made

    def _cut(self) -> list[Period]:
        """From boundary to boundary what the meter counted."""
        values = self._counting()
        points = readings(values, self.ends)
        if len(points) < MANY:
            return []
        curve = Curve(points, self.parking)
        span = Span(self.start or points[0].at, self.end or points[-1].at)
        by_tariff = self._may_be_cut(values)
        for at, energy in by_energy(self.tariff, curve) if by_tariff else ():
            curve = curve.with_point(at, energy)
        moments = {*self._boundaries(curve), *(self._changes(span) if by_tariff else ())}
        starts = [span.start, *sorted(at for at in moments if span.start < at < span.end)]
        shown = [curve.first, *(curve.at(at) for at in starts[1:]), curve.last]
        energies = [shortest(minus(b, a)) for a, b in pairwise(shown)]
        made = [Period(start, energy) for start, energy in zip(starts, energies, strict=True)]
        return [] if MISSING in energies else made

    def _counting(self) -> list[Any]:
        """The metering values that count: others beside signed ones only where all can be put into one order."""
        values: list[Any] = self.values if isinstance(self.values, list) else []
        signed = [value for value in values if is_signed(value)]
        return values if not signed or self._is_tidy(values) else signed

    def _is_tidy(self, values: list[Any]) -> bool:
        signed = [reading(value, self.ends) for value in values if is_signed(value)]
        return None not in signed and tidy(readings(values, self.ends), self.start, self.end)

    def _may_be_cut(self, values: list[Any]) -> bool:
        """Whether the tariff cuts too: readings worked out from periods are cut already, an untidy list never is."""
        tidy_ = self._is_tidy(values) or not any(is_signed(value) for value in values)
        return tidy_ and not any(is_synthetic(value) for value in values)

    def _boundaries(self, curve: Curve) -> Iterator[datetime]:
        yield from (point.at for point in curve.points)
        yield from self.parking or ()

    def _changes(self, span: Span) -> Iterator[datetime]:
        yield from by_duration(self.tariff, span.start)
        if self.zone is not None:
            yield from by_clock(self.tariff, span, self.zone)

    def _of_the_total(self) -> list[Period]:
        """One period with all the energy, and before and after it those in which the vehicle parked."""
        if self.start is None or not is_number(self.energy):
            return []
        total = shortest(self.energy)
        if self.parking is None:
            return [Period(self.start, total)]
        starts = sorted({self.start, *self.parking} - {self.end})
        charging = next((at for at in starts if at != self.parking.start), self.start)
        return [Period(at, total if at == charging else 0) for at in starts]

    def written(self, made: list[Period]) -> list[dict[str, Any]]:
        """The periods as OCPI writes them; the tariff stands beside them in the CDR, whole and once."""
        ends = [*[period.start for period in made[1:]], self.end]
        parking, timed = self._parked(made), self._is_timed
        return [
            {
                "start_date_time": ocpi_text(period.start),
                "dimensions": _dimensions(period, end, parking, timed),
            }
            for period, end in zip(made, ends, strict=True)
        ]

    def _parked(self, made: list[Period]) -> Span | None:
        """The span of parking, if it is that of whole periods."""
        if self.parking is None:
            return None
        starts = {period.start for period in made} | {self.end}
        return self.parking if starts.issuperset(self.parking) else None

    @property
    def is_by_clock(self) -> bool:
        """Whether the tariff changes by the clock or the calendar of the place."""
        return asks_for_local_time(self.tariff)

    @property
    def is_cut_by_tariff(self) -> bool:
        """Whether the tariff may change within the session."""
        return bool(restrictions(self.tariff)) and self._may_be_cut(self._counting())

    @property
    def _is_timed(self) -> bool:
        """Whether the tariff has a price for the time of charging."""
        elements = self.tariff.get("elements") if isinstance(self.tariff, dict) else None
        for element in elements if isinstance(elements, list) else ():
            components = element.get("price_components") if isinstance(element, dict) else None
            for entry in components if isinstance(components, list) else ():
                if isinstance(entry, dict) and entry.get("type") == TIME:
                    return True
        return False

    def is_parked(self, parking: Span) -> bool:
        """Whether such a span of parking would be that of whole periods."""
        course = self._replace(parking=parking)
        return course._parked(course.made()[1]) is not None


def _dimensions(period: Period, end: datetime | None, parking: Span | None, timed: bool) -> list[dict[str, Any]]:
    """The energy of a period up to its end, and its time where the vehicle parked or that of charging has a price."""
    dimensions = [{"type": ENERGY, "volume": period.energy}]
    if end is None or end <= period.start:
        return dimensions
    parked = parking is not None and parking.start <= period.start and end <= parking.end
    if parked or timed:
        type_ = PARKING_TIME if parked else TIME
        dimensions.append({"type": type_, "volume": hours_between(period.start, end)})
    return dimensions[1:] if parked and period.energy == 0 else dimensions
