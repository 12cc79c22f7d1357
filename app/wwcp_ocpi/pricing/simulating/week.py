"""What is in force when in a week: for each dimension runs of local time under one component, and a grid of cells."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from math import gcd
from typing import Any

from wwcp_ocpi.pricing.amounts import Amount, plain, taxed
from wwcp_ocpi.pricing.levels import VOLTS, WATTS
from wwcp_ocpi.pricing.local_clock import MINUTE, LocalClock, clock_of
from wwcp_ocpi.pricing.moments import SECOND, Moment, moment, written
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.rounding import shown
from wwcp_ocpi.pricing.selecting import Selector, select, selector
from wwcp_ocpi.pricing.situation import Level, Situation
from wwcp_ocpi.pricing.tariff import DAY, DIMENSIONS, Component, Dimension, Tariff
from wwcp_ocpi.pricing.zone import Zone

DAYS = 7
FINEST = 15
"""Minutes of the smallest cell; runs are as exact as the tariff."""


@dataclass(frozen=True, slots=True)
class Typical:
    """How far a session is: kWh so far, seconds since charging started, kW now, and A as the sum of all phases.

    A current of None follows from the power at 230 V, as for AC, unless the policy takes it as not known.
    """

    kwh: Decimal = ZERO
    elapsed: int = 0
    power: Decimal = Decimal(11)
    current: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one local day under one component, None where nothing is charged.

    `begin` and `until` are minutes of the local day as the clock shows them; on the day on which the clock is set back
    runs overlap. `amount` is the price net and gross.
    """

    start: Moment
    end: Moment
    day: date
    begin: int
    until: int
    component: Component | None
    amount: Amount | None

    def as_json(self) -> dict[str, Any]:
        """Local times as HH:MM, the moments in UTC; element and price are null where nothing is charged."""
        component = self.component
        return {
            "date": self.day.isoformat(),
            "from": _clock(self.begin),
            "until": _clock(self.until),
            "start": written(self.start),
            "end": written(self.end),
            "element": None if component is None else component.element,
            "component": None if component is None else component.number,
            "price": None if component is None else plain(component.price),
            "amount": None if self.amount is None else shown(self.amount).as_json(),
        }


@dataclass(frozen=True, slots=True)
class Row:
    """One dimension in a week. `cells` are seven days of equal slots with the number of the run that is in force in the
    middle of each; None where the clock leaps over it, and the first of two where it is set back.
    """

    dimension: Dimension
    runs: tuple[Run, ...]
    cells: tuple[tuple[int | None, ...], ...]

    def as_json(self) -> dict[str, Any]:
        """The runs, and the cells as numbers of runs."""
        runs = [run.as_json() for run in self.runs]
        return {"dimension": self.dimension, "runs": runs, "cells": [list(day) for day in self.cells]}


@dataclass(frozen=True)
class Week:
    """A local week from Monday under a tariff; `slot` are the minutes of a cell."""

    tariff: Tariff
    zone: Zone
    monday: date
    slot: int
    rows: tuple[Row, ...]

    def row(self, dimension: Dimension) -> Row:
        """The row of a dimension."""
        return next(row for row in self.rows if row.dimension == dimension)

    def as_json(self) -> dict[str, Any]:
        """All rows; prices as texts."""
        return {
            "tariff_id": self.tariff.id,
            "currency": self.tariff.currency,
            "time_zone": {"name": self.zone.name, "inferred": self.zone.inferred},
            "monday": self.monday.isoformat(),
            "slot_minutes": self.slot,
            "dimensions": [row.as_json() for row in self.rows],
        }


def week(tariff: Tariff, day: date, *, zone: Zone, typical: Typical = Typical(), policy: Policy = STANDARD) -> Week:
    """The local week that contains a date, for a session that is as far as `typical`.

    Flat fees are those of a session that starts then, and a parked vehicle takes no power.
    """
    chosen = selector(tariff, policy)
    monday = monday_of(day)
    slot = max(FINEST, gcd(60, *chosen.bounds.minutes))
    marks = cuts(monday, clock_of(zone.info), frozenset({0, *chosen.bounds.minutes}))
    looked = _Look(chosen, clock_of(zone.info), typical)
    return Week(tariff, zone, monday, slot, tuple(looked.row(name, marks, monday, slot) for name in DIMENSIONS))


def monday_of(day: date) -> date:
    """The Monday of the week of a date."""
    return day - timedelta(days=day.weekday())


def cuts(monday: date, clock: LocalClock, minutes: frozenset[int]) -> list[Moment]:
    """The moments of a local week at which the clock shows one of these minutes or is changed; both ends included."""
    first, last = (local_midnight(day, clock) for day in (monday, monday + timedelta(days=DAYS)))
    return [first, *clock.cuts(first, last, minutes), last]


def local_midnight(day: date, clock: LocalClock) -> Moment:
    """When a local day begins: at its midnight, or where the clock leaps over that."""
    naive = datetime(day.year, day.month, day.day, tzinfo=clock.zone, fold=0)
    return moment(naive.astimezone(UTC))


@dataclass(frozen=True)
class _Look:
    """A look at a tariff at any moment, by a session that is as far as `typical`."""

    chosen: Selector
    clock: LocalClock
    typical: Typical

    def row(self, dimension: Dimension, marks: list[Moment], monday: date, slot: int) -> Row:
        runs: list[Run] = []
        for start, end in pairwise(marks):
            run = self._run(dimension, start, end)
            if runs and _continues(runs[-1], run):
                run = replace(runs.pop(), end=run.end, until=run.until)
            runs.append(run)
        return Row(dimension, tuple(runs), tuple(_cells(runs, monday, slot)))

    def _run(self, dimension: Dimension, start: Moment, end: Moment) -> Run:
        day, clock = self.clock.local(start)
        begin = clock // MINUTE
        component = select(self.chosen.charging[dimension], self._situation(dimension, (start + end) // 2))
        amount = None if component is None else taxed(component.price, component, self.chosen.tariff)
        return Run(start, end, day, begin, begin + (end - start) // MINUTE, component, amount)

    def _situation(self, dimension: Dimension, at: Moment) -> Situation:
        day, clock = self.clock.local(at)
        typical = Typical(power=self.typical.power) if dimension == "FLAT" else self.typical
        power = ZERO if dimension == "PARKING_TIME" else typical.power
        derived = power * WATTS / VOLTS if self.chosen.policy.current == "derived" else None
        current = derived if typical.current is None or dimension == "PARKING_TIME" else typical.current
        elapsed = typical.elapsed * SECOND
        return Situation(at, day, clock, typical.kwh, elapsed, _level(power), _level(current))


def _level(value: Decimal | None) -> Level:
    return Level(value, value, value)


def _continues(run: Run, following: Run) -> bool:
    same = run.component is following.component and run.day == following.day
    return same and run.until == following.begin


def _cells(runs: list[Run], monday: date, slot: int) -> Iterator[tuple[int | None, ...]]:
    for offset in range(DAYS):
        day = monday + timedelta(days=offset)
        own = [(number, run) for number, run in enumerate(runs) if run.day == day]
        middles = (minute + slot / 2 for minute in range(0, DAY, slot))
        yield tuple(next((n for n, run in own if run.begin <= middle < run.until), None) for middle in middles)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
