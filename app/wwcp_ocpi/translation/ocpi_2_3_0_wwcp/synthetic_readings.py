"""Readings worked out from charging periods.

Calibration law knows no substitute values: readings summed up from charging periods start at zero and are marked
`synthetic`. Beside signed values they stand only where these say in clear what the meter showed, for the moments of
which there is no signed one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_shortest, minus, plus, shortest
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.courses import ENERGY, Period
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import MODERATE, moment, wwcp_text
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import MANY, SYNTHETIC, Reading, tidy
from wwcp_ocpi.wwcp.units import is_number


def energy_of(period: dict[str, Any]) -> Any:
    """The kWh of one charging period, 0 where it names none, MISSING where it cannot be told."""
    dimensions = period.get("dimensions")
    found = None
    for entry in dimensions if isinstance(dimensions, list) else ():
        if isinstance(entry, dict) and entry.get("type") == ENERGY:
            if found is not None:
                return MISSING
            found = entry
    if found is None:
        return 0
    volume = found.get("volume")
    if is_shortest(volume) and len(str(volume)) <= MODERATE:
        return volume
    return shortest(volume) if is_number(volume) else MISSING


def periods_of(charging_periods: Any) -> list[Period]:
    """OCPI's charging periods, if the moment and the energy of each can be told."""
    made: list[Period] = []
    for value in charging_periods if isinstance(charging_periods, list) else ():
        start = moment(value.get("start_date_time")) if isinstance(value, dict) else None
        energy = MISSING if start is None else energy_of(value)
        if start is None or energy is MISSING:
            return []
        made.append(Period(start, energy))
    return made if sums(made) else []


def sums(periods: Iterable[Period]) -> list[Any]:
    """The energy at the start of each period and at the end of the last; none where it is no exact number."""
    found: list[Any] = [0]
    total: Any = 0
    for period in periods:
        if period.energy:  # adding to nothing, or nothing, takes no arithmetic
            total = shortest(plus(total, period.energy)) if total else period.energy
        found.append(total)
    return [] if MISSING in found else found


def synthetic(value: Any, type_: str, at: datetime | None) -> dict[str, Any]:
    """A metering value that no meter gave."""
    if at is None:
        return {"value": value, "type": type_, SYNTHETIC: True}
    return {"timestamp": wwcp_text(at), "value": value, "type": type_, SYNTHETIC: True}


def summed_up(periods: list[Period], end: datetime | None, last: datetime | None) -> list[dict[str, Any]]:
    """A reading at the start of each period and one at the end, or at the last update if the session is running."""
    *starts, total = sums(periods)
    made = [synthetic(value, "Intermediate", period.start) for value, period in zip(starts, periods, strict=True)]
    made[0]["type"] = "Start"
    return [*made, synthetic(total, "Intermediate" if end is None else "Stop", last if end is None else end)]


@dataclass(frozen=True, slots=True)
class Boundary:
    """A moment at which a period begins or the last one ends, and what the meter must have shown then."""

    at: datetime
    value: Any
    type: str


def beside(
    signed: list[Reading | None], periods: list[Period], start: datetime | None, end: datetime | None
) -> list[Boundary]:
    """The boundaries of periods of which there is no signed reading; none where what was shown cannot be told.

    Where nothing was charged before the first signed reading or after the last, none is wanted there.
    """
    known = [entry for entry in signed if entry is not None]
    starts = [period.start for period in periods]
    in_order = len(known) == len(signed) and tidy(sorted(known, key=lambda entry: entry.at), start, end)
    if end is None or not known or not in_order or not starts or [*starts, end] != sorted({*starts, end}):
        return []
    shown = _shown(known, [*starts, end], sums(periods))
    if MISSING in shown:
        return []
    read = {_place(entry.at, [*starts, end]) for entry in known}
    inner = [i for i in range(1, len(starts)) if i not in read]
    outer = [i for i in (0, len(starts)) if i not in read]
    charged = [i for i in outer if periods[min(i, len(starts) - 1)].energy != 0]
    wanted = charged if len(known) + len(inner) + len(charged) >= MANY else outer
    types = {0: "Start", len(starts): "Stop"}
    return [Boundary([*starts, end][i], shown[i], types.get(i, "Intermediate")) for i in sorted([*inner, *wanted])]


def _place(at: datetime, boundaries: list[datetime]) -> int | None:
    """Which boundary a moment is: what is before the first is that, what is after the last is that."""
    at = min(max(at, boundaries[0]), boundaries[-1])
    return boundaries.index(at) if at in boundaries else None


def _shown(known: list[Reading], boundaries: list[datetime], sums_: list[Any]) -> list[Any]:
    """What the meter showed at each boundary, told from the first signed reading that is at one."""
    for entry in known:
        place = _place(entry.at, boundaries)
        if place is not None:
            base = minus(entry.value, sums_[place]) if is_number(entry.value) else MISSING
            return [shortest(plus(base, value)) for value in sums_]
    return [MISSING]
