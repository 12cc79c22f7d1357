"""Where the price of a charging changes: the first matching component per dimension counts (OCPI 2.2.1, 11.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import groupby
from typing import Any, cast
from zoneinfo import ZoneInfo

from ocpi_console.demo.charging import Course
from ocpi_console.demo.clock import HOURS_PER_TICK, TICK

Component = dict[str, Any]
DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch with the same active components; volumes by dimension, in kWh and hours."""

    start: datetime
    volumes: dict[str, Decimal]
    components: dict[str, Component | None]


def periods(course: Course, tariff: dict[str, Any], zone: ZoneInfo) -> list[Period]:
    """The charging periods of a course: a new one begins wherever a price or the charging changes."""
    ticks = _ticks(course, tariff, zone)
    return [_period(course, list(group)) for _, group in groupby(ticks, key=lambda tick: (tick[1], tick[2]))]


_Tick = tuple[int, bool, tuple[int, int], dict[str, Component | None]]


def _ticks(course: Course, tariff: dict[str, Any], zone: ZoneInfo) -> Iterator[_Tick]:
    for index in range(course.ticks):
        local = (course.start + index * TICK).astimezone(zone)
        charging = index < len(course.watt_hours)
        dimensions = ("ENERGY", "TIME") if charging else ("PARKING_TIME",)
        found = {name: active(tariff, name, local, index * TICK) for name in dimensions}
        first, last = (id(component) for component in (*found.values(), None)[:2])
        yield index, charging, (first, last), found


def _period(course: Course, ticks: list[_Tick]) -> Period:
    first, charging, _, components = ticks[0]
    hours = len(ticks) * HOURS_PER_TICK
    energy = Decimal(sum(course.watt_hours[first : first + len(ticks)])) / 1000
    volumes = {"ENERGY": energy, "TIME": hours} if charging else {"PARKING_TIME": hours}
    return Period(course.start + first * TICK, volumes, components)


def active(tariff: dict[str, Any], dimension: str, local: datetime, since_start: timedelta) -> Component | None:
    """The component of a dimension at a local time; None where the dimension costs nothing."""
    for element in tariff["elements"]:
        for component in element["price_components"]:
            if component["type"] == dimension and _matches(element.get("restrictions", {}), local, since_start):
                return cast(Component, component)
    return None


def _matches(restrictions: dict[str, Any], local: datetime, since_start: timedelta) -> bool:
    start, end = restrictions.get("start_time"), restrictions.get("end_time")
    clock = local.time().isoformat("minutes")
    inside = start is None or end is None or _between(start, clock, end)
    days = restrictions.get("day_of_week", DAYS)
    return (
        inside and DAYS[local.weekday()] in days and since_start.total_seconds() >= restrictions.get("min_duration", 0)
    )


def _between(start: str, clock: str, end: str) -> bool:
    """Whether a time of day lies in a band that may run past midnight."""
    return start <= clock < end if start < end else clock >= start or clock < end
