"""Rounding up to step_size: how much is billed of what was measured.

Once a session for energy, once for charging and parking time together, once for reservation time; the step of the last
priced component counts, and what is added has its price (mod_tariffs, step_size).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_CEILING, Decimal
from typing import TypeAlias

from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.parts import Part
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.stretches import Priced

THOUSAND = Decimal(1000)
HOUR = Decimal(3600)


@dataclass(slots=True)
class Billed:
    """The volumes that are billed, by a part's place, where not the stated one; `rounded_up` if more than was used."""

    volumes: dict[int, Decimal] = field(default_factory=dict)
    rounded_up: bool = False


_UNITS: dict[Priced, Decimal] = {"ENERGY": THOUSAND, "TIME": HOUR, "PARKING_TIME": HOUR, "RESERVATION_TIME": HOUR}
"""Steps (Wh or seconds) in one kWh or hour."""

_EXACT = 9
"""Decimals of Wh and seconds that count: a share of a period may have no end, and is no further step."""

Chosen: TypeAlias = list[tuple[int, Part]]
"""Parts with their places."""


def billed(parts: Sequence[Part], policy: Policy) -> Billed:
    """What is billed instead of the stated volumes: whole steps."""
    relevant = [(i, p) for i, p in enumerate(parts) if p.component is not None and p.volume and p.priced in _UNITS]
    found = Billed()
    for group in _READINGS[policy.step_size](relevant):
        if group:
            _round(group, found)
    return found


def is_open(parts: Sequence[Part]) -> bool:
    """Whether charging time is priced again after priced parking time, which the specification does not treat."""
    order = [p.priced for p in parts if p.component is not None and p.volume and p.priced in ("TIME", "PARKING_TIME")]
    return "PARKING_TIME" in order and order[-1] == "TIME"


def _of(relevant: Chosen, *priced: Priced) -> Chosen:
    return [(i, part) for i, part in relevant if part.priced in priced]


def _last(relevant: Chosen) -> list[Chosen]:
    times = _of(relevant, "TIME", "PARKING_TIME")
    decisive = _of(times, times[-1][1].priced) if times else []
    return [_of(relevant, "ENERGY"), decisive, _of(relevant, "RESERVATION_TIME")]


def _parking(relevant: Chosen) -> list[Chosen]:
    decisive = _of(relevant, "PARKING_TIME") or _of(relevant, "TIME")
    return [_of(relevant, "ENERGY"), decisive, _of(relevant, "RESERVATION_TIME")]


def _session(relevant: Chosen) -> list[Chosen]:
    return [_of(relevant, "ENERGY"), _of(relevant, "TIME", "PARKING_TIME"), _of(relevant, "RESERVATION_TIME")]


def _period(relevant: Chosen) -> list[Chosen]:
    return [[one] for one in relevant]


def _none(relevant: Chosen) -> list[Chosen]:
    return []


_READINGS: dict[str, Callable[[Chosen], list[Chosen]]] = {
    "last": _last,
    "parking": _parking,
    "session": _session,
    "period": _period,
    "none": _none,
}


def _round(group: Chosen, found: Billed) -> None:
    """The last part of a group takes what is added, or left out, to make the whole group whole steps."""
    place, last = group[-1]
    step = last.component.step_size if last.component is not None else ZERO
    if step <= 0:
        return
    unit = _UNITS[last.priced]
    measured = round(sum((_steps(part, unit) for _, part in group), ZERO), _EXACT)
    whole = (measured / step).to_integral_value(ROUND_CEILING) * step
    found.rounded_up |= whole > measured
    volume = whole / unit - sum((part.volume for _, part in group[:-1]), ZERO)
    if volume != last.volume:
        found.volumes[place] = volume


def _steps(part: Part, unit: Decimal) -> Decimal:
    return part.volume * unit if part.priced == "ENERGY" else part.seconds
