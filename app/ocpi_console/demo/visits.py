"""Who charged when and where: visits to the EVSEs of an operator that never overlap at one EVSE."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from ocpi_console.demo.charging import Course, course, pause
from ocpi_console.demo.clock import night_of_change, on_grid, stamp
from ocpi_console.demo.hardware import Plug
from ocpi_console.demo.parties import Party

DAYS_BACK = 45
NIGHTS = 4
"""Visits that begin shortly before the clock is changed, so that some last until after it."""

HOURS_OF_ARRIVAL = (7, 8, 8, 9, 10, 11, 12, 12, 13, 15, 16, 17, 17, 18, 18, 19, 20, 21, 22, 23)


@dataclass(frozen=True, slots=True)
class Visit:
    """One car at one connector, with the objects it refers to; `number` counts within the operator."""

    party: Party
    number: int
    location: dict[str, Any]
    evse: dict[str, Any]
    connector: dict[str, Any]
    tariff: dict[str, Any]
    token: dict[str, Any]
    course: Course
    live: bool = False

    @property
    def session_id(self) -> str:
        """The id of the session, which its CDR names."""
        return f"S-{self.course.start:%y%m%d}-{self.number:05d}"

    @property
    def cdr_id(self) -> str:
        """The id of the charge detail record."""
        return f"CDR-{self.course.start:%y%m%d}-{self.number:05d}"


class Diary:
    """Which times are taken at which EVSE."""

    def __init__(self) -> None:
        self._taken: dict[str, list[tuple[datetime, datetime]]] = {}

    def take(self, evse: dict[str, Any], start: datetime, end: datetime) -> bool:
        """Reserve a time; False where it overlaps another."""
        taken = self._taken.setdefault(evse["uid"], [])
        if any(start < other_end and other_start < end for other_start, other_end in taken):
            return False
        taken.append((start, end))
        return True


@dataclass(frozen=True, slots=True)
class Operation:
    """What one operator runs: its locations and tariffs, and the tokens that may charge there.

    `earlier` are former versions of its tariffs.
    """

    party: Party
    locations: list[dict[str, Any]]
    tariffs: list[dict[str, Any]]
    tokens: list[dict[str, Any]]
    earlier: Sequence[dict[str, Any]] = ()

    def visits(self, random: Random, now: datetime, *, past: int, live: int) -> list[Visit]:
        """`live` running visits and up to `past` ended ones, in order of their start."""
        diary = Diary()
        running = list(self._running(random, now, diary, live))
        ended = list(self._ended(random, now, diary, past, first=live + 1))
        return sorted([*ended, *running], key=lambda visit: visit.course.start)

    def _running(self, random: Random, now: datetime, diary: Diary, count: int) -> Iterator[Visit]:
        for number in range(1, count + 1):
            place = self._place(random)
            start = on_grid(now - timedelta(minutes=random.randint(6, 25)))
            planned = course(random, _plug(place[2]), start)
            if planned.end > now and place[1]["status"] == "AVAILABLE" and diary.take(place[1], start, planned.end):
                yield self._visit(random, number, place, planned.until(now), live=True)

    def _ended(self, random: Random, now: datetime, diary: Diary, count: int, first: int) -> Iterator[Visit]:
        night = night_of_change(ZoneInfo(self.party.country.time_zone), now, DAYS_BACK)
        for number in range(first, first + count):
            place = self._place(random)
            start = self._arrival(random, now)
            if night is not None and number < first + NIGHTS:
                start = on_grid(night - timedelta(hours=number - first + 1))
            done = course(random, _plug(place[2]), start)
            if done.end < now - timedelta(minutes=30) and diary.take(place[1], start, done.end + pause(random)):
                yield self._visit(random, number, place, done, live=False)

    def _arrival(self, random: Random, now: datetime) -> datetime:
        zone = ZoneInfo(self.party.country.time_zone)
        day = (now - timedelta(days=random.randint(0, DAYS_BACK))).astimezone(zone)
        local = day.replace(
            hour=random.choice(HOURS_OF_ARRIVAL), minute=random.randrange(60), second=random.randrange(60)
        )
        return on_grid(local)

    def _place(self, random: Random) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
        location = random.choice(self.locations)
        evse = random.choice(location["evses"])
        return location, evse, random.choice(evse["connectors"])

    def _visit(
        self,
        random: Random,
        number: int,
        place: tuple[dict[str, Any], dict[str, Any], dict[str, Any]],
        course_: Course,
        *,
        live: bool,
    ) -> Visit:
        location, evse, connector = place
        tariff = self._tariff(connector, course_.start)
        token = random.choice([token for token in self.tokens if token["valid"]])
        return Visit(self.party, number, location, evse, connector, tariff, token, course_, live)

    def _tariff(self, connector: dict[str, Any], start: datetime) -> dict[str, Any]:
        """The version of the connector's tariff that was in force at the start."""
        versions = [tariff for tariff in (*self.tariffs, *self.earlier) if tariff["id"] in connector["tariff_ids"]]
        past = [tariff for tariff in versions if tariff["last_updated"] <= stamp(start)]
        return max(past or versions, key=lambda tariff: str(tariff["last_updated"]))


def _plug(connector: dict[str, Any]) -> Plug:
    names = ("standard", "format", "power_type", "max_voltage", "max_amperage", "max_electric_power")
    return Plug(*(connector[name] for name in names))
