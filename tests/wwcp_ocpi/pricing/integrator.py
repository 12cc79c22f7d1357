"""What a session costs by the letter of the tariff, slow and obvious: the measure for the real engine.

Written from the specification's text alone. A session is walked in short stretches; in each stretch nothing that a
restriction looks at changes its side of a bound, so each is judged by its middle. All numbers are exact fractions.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import Any
from zoneinfo import ZoneInfo

from .integrator_money import Part, limited, total

HOUR = 3600
DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
EXPIRES = "RESERVATION_EXPIRES"
VOLUMES = ("ENERGY", "TIME", "PARKING_TIME", "RESERVATION_TIME")
COSTS = {
    "total_fixed_cost": ("FLAT",),
    "total_energy_cost": ("ENERGY",),
    "total_time_cost": ("TIME",),
    "total_parking_cost": ("PARKING_TIME",),
    "total_reservation_cost": ("RESERVATION_TIME", "RESERVATION_FLAT"),
}


@dataclass(frozen=True)
class Reading:
    """How to read what the text leaves open; `grain` is the longest stretch in seconds, 1 walks every second."""

    step_size: str = "last"  # or "parking": any priced parking takes the step; or "none"
    equal_times: str = "day"  # or "never": what start_time equal to end_time means
    wrapped_day: str = "moment"  # or "start": the weekday of the part of a window after midnight
    flat: str = "first"  # or "each": another FLAT component that becomes active later is billed too
    hours: str = "stated"  # or "taken": a volume that is the period's own time, rounded, is that time
    grain: int = 60


@dataclass(frozen=True)
class Span:
    """One charging period: from its start to the start of the next, or to the end of the session (mod_cdrs)."""

    start: int
    end: int
    volumes: dict[str, Fraction]
    extremes: dict[str, Fraction]
    energy_before: Fraction
    counted_from: int = 0
    expired: bool = False

    @property
    def reserved(self) -> bool:
        return "RESERVATION_TIME" in self.volumes

    def power(self) -> Fraction:
        """kW on average; a CDR does not tell more unless it states MIN_POWER and MAX_POWER."""
        return self.volumes.get("ENERGY", Fraction(0)) * HOUR / (self.end - self.start)

    def energy_at(self, instant: Fraction) -> Fraction:
        """kWh since the start of the session, even within the period."""
        share = (instant - self.start) / (self.end - self.start)
        return self.energy_before + self.volumes.get("ENERGY", Fraction(0)) * share


def integrate(
    tariff: dict[str, Any], cdr: dict[str, Any], zone: str, version: str, reading: Reading = Reading()
) -> dict[str, Any]:
    """All totals of a CDR under one tariff of the same version: Money for costs, Fraction for volumes."""
    spans = since_their_start(list(spans_of(cdr, reading)))
    parts = list(walk(tariff, spans, ZoneInfo(zone), reading))
    billed = with_steps(tariff, parts, reading)
    totals: dict[str, Any] = {
        name: total(tariff, version, [part for part in billed if part.dimension in dimensions])
        for name, dimensions in COSTS.items()
    }
    totals["total_cost"] = limited(tariff, total(tariff, version, billed), billed)
    used = {name: sum((s.volumes.get(name, Fraction(0)) for s in spans), Fraction(0)) for name in VOLUMES}
    # total_time is how long the session took, charging or not (mod_cdrs); a reservation is before it.
    return totals | {
        "total_energy": used["ENERGY"],
        "total_time": Fraction(sum(span.end - span.start for span in spans if not span.reserved), HOUR),
        "total_parking_time": used["PARKING_TIME"],
    }


def spans_of(cdr: dict[str, Any], reading: Reading) -> Iterator[Span]:
    """The periods with exact numbers; ENERGY is kWh, times are hours, per period (mod_cdrs, CdrDimension)."""
    periods = cdr["charging_periods"]
    ends = [period["start_date_time"] for period in periods[1:]] + [cdr.get("end_date_time") or cdr["stop_date_time"]]
    energy = Fraction(0)
    for period, until in zip(periods, ends, strict=True):
        begin, end = seconds(period["start_date_time"]), seconds(until)
        stated = {d["type"]: d["volume"] for d in period["dimensions"]}
        volumes = {name: Fraction(stated[name]) for name in VOLUMES if name in stated}
        if reading.hours == "taken":
            volumes |= {
                name: Fraction(end - begin, HOUR)
                for name in volumes
                if name != "ENERGY" and is_rounded(stated[name], end - begin)
            }
        extremes = {name: Fraction(value) for name, value in stated.items() if name not in VOLUMES}
        yield Span(begin, end, volumes, extremes, energy)
        energy += volumes.get("ENERGY", Fraction(0))


def is_rounded(volume: Decimal, taken: int) -> bool:
    """Whether a volume is the hours taken, to the thousandth: OCPI has 4 decimals, too few for 10 minutes."""
    return abs(Fraction(volume) - Fraction(taken, HOUR)) <= Fraction(1, 2000)


def since_their_start(spans: list[Span]) -> list[Span]:
    """With the instant from which durations count: where the reservation ends and charging begins, or where it began.

    A reservation that nothing follows has expired.
    """
    begin = next((span.start for span in spans if not span.reserved), None)
    return [
        replace(span, counted_from=spans[0].start if span.reserved or begin is None else begin, expired=begin is None)
        for span in spans
    ]


def seconds(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


def walk(tariff: dict[str, Any], spans: list[Span], zone: ZoneInfo, reading: Reading) -> Iterator[Part]:
    """Every volume with the component that prices it, in the order of time; each FLAT where it becomes active."""
    flats: dict[str, set[tuple[int, int]]] = {"FLAT": set(), "RESERVATION_FLAT": set()}
    for span in spans:
        for begin, end in stretches(tariff, span, reading.grain):
            middle = (begin + end) / 2
            active = active_components(tariff, span, middle, zone, reading)
            kind = "RESERVATION_FLAT" if span.reserved else "FLAT"
            # A flat fee is per session: the first one that is ever active (a reservation has its own).
            if kind in active and (not flats[kind] or (reading.flat == "each" and active[kind] not in flats[kind])):
                flats[kind].add(active[kind])
                yield Part(kind, active[kind], Fraction(1))
            for dimension, volume in span.volumes.items():
                if dimension in active and volume:
                    yield Part(dimension, active[dimension], volume * (end - begin) / (span.end - span.start))


def stretches(tariff: dict[str, Any], span: Span, grain: int) -> Iterator[tuple[Fraction, Fraction]]:
    """Cut a period at every full minute (or second), every bound of a duration and every bound of energy."""
    cuts = {Fraction(instant) for instant in range(span.start - span.start % grain + grain, span.end, grain)}
    for element in tariff["elements"]:
        bounds = element.get("restrictions") or {}
        cuts |= {Fraction(span.counted_from + bounds[n]) for n in ("min_duration", "max_duration") if n in bounds}
        cuts |= {crossing(span, Fraction(bounds[n])) for n in ("min_kwh", "max_kwh") if n in bounds and span.power()}
    inner = sorted(cut for cut in cuts if span.start < cut < span.end)
    edges = [Fraction(span.start), *inner, Fraction(span.end)]
    yield from pairwise(edges)


def crossing(span: Span, kwh: Fraction) -> Fraction:
    """When the session's energy is `kwh`, were this period to go on for ever in both directions."""
    return span.start + (kwh - span.energy_before) * HOUR / span.power()


def active_components(
    tariff: dict[str, Any], span: Span, at: Fraction, zone: ZoneInfo, reading: Reading
) -> dict[str, tuple[int, int]]:
    """For each dimension on its own, the first element that prices it and whose restrictions all hold (Tariff)."""
    active: dict[str, tuple[int, int]] = {}
    for index, element in enumerate(tariff["elements"]):
        restrictions = element.get("restrictions") or {}
        if holds(restrictions, span, at, zone, reading):
            for place, component in enumerate(element["price_components"]):
                if restrictions.get("reservation") == reservation_kind(tariff, component["type"], span):
                    active.setdefault(dimension_of(component, span), (index, place))
    return active


def reservation_kind(tariff: dict[str, Any], dimension: str, span: Span) -> str | None:
    """Only reservation elements price a reservation, and they price nothing else.

    If it expires without charging, a dimension that elements for an expiry have is theirs alone (note in the text).
    """
    if not span.reserved:
        return None
    expiring = [e for e in tariff["elements"] if (e.get("restrictions") or {}).get("reservation") == EXPIRES]
    if span.expired and any(c["type"] == dimension for e in expiring for c in e["price_components"]):
        return EXPIRES
    return "RESERVATION"


def dimension_of(component: dict[str, Any], span: Span) -> str:
    """TIME of a reservation element is the time reserved; its FLAT is apart from that of the session."""
    reserved = {"TIME": "RESERVATION_TIME", "FLAT": "RESERVATION_FLAT"}
    return reserved.get(component["type"], "none") if span.reserved else component["type"]


def holds(restrictions: dict[str, Any], span: Span, at: Fraction, zone: ZoneInfo, reading: Reading) -> bool:
    """Whether all restrictions are met at one instant; lower bounds belong to the range, upper ones do not."""
    energy = span.energy_at(at)
    duration = at - span.counted_from
    return (
        holds_by_calendar(restrictions, datetime.fromtimestamp(floor(at), zone), reading)
        and within(restrictions, "kwh", energy, energy)
        and within(restrictions, "duration", duration, duration)
        and within_measured(restrictions, "power", span, span.power())
        and within_measured(restrictions, "current", span, None if span.power() else Fraction(0))
    )


def within(restrictions: dict[str, Any], name: str, low: Fraction, high: Fraction) -> bool:
    least, most = restrictions.get(f"min_{name}"), restrictions.get(f"max_{name}")
    return (least is None or low >= Fraction(least)) and (most is None or high < Fraction(most))


def within_measured(restrictions: dict[str, Any], name: str, span: Span, average: Fraction | None) -> bool:
    """Power and current at the instant: the extremes that the period states decide, else the average."""
    least, most = restrictions.get(f"min_{name}"), restrictions.get(f"max_{name}")
    return (least is None or at_least(span, name, Fraction(least), average)) and (
        most is None or not at_least(span, name, Fraction(most), average)
    )


def at_least(span: Span, name: str, bound: Fraction, average: Fraction | None) -> bool:
    lowest, highest = (span.extremes.get(f"{side}_{name.upper()}") for side in ("MIN", "MAX"))
    if lowest is not None and lowest >= bound:
        return True
    if highest is not None and highest < bound:
        return False
    assert average is not None, f"the session does not tell its {name}"
    return average >= bound


def holds_by_calendar(restrictions: dict[str, Any], local: datetime, reading: Reading) -> bool:
    """Dates, weekdays and times of day are those of the clock on the wall at the location."""
    first, until = restrictions.get("start_date"), restrictions.get("end_date")
    if first is not None and local.date() < date.fromisoformat(first):
        return False
    if until is not None and local.date() >= date.fromisoformat(until):
        return False
    begin, end = minutes(restrictions.get("start_time", "00:00")), minutes(restrictions.get("end_time", "00:00"))
    now = local.hour * 60 + local.minute
    days, weekday = restrictions.get("day_of_week") or DAYS, local.weekday()
    if reading.wrapped_day == "start" and 0 < end < begin and now < end:
        weekday -= 1
    return DAYS[weekday] in days and holds_by_clock(begin, end, now, reading)


def minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def holds_by_clock(begin: int, end: int, now: int, reading: Reading) -> bool:
    """From `begin` until `end`: 00:00 as an end is the end of the day, an end before the begin is on the next day."""
    if begin == end and end:
        return reading.equal_times == "day"
    if end in (0, 1440) or begin < end:
        return begin <= now < (end or 1440)
    return now >= begin or now < end


def with_steps(tariff: dict[str, Any], parts: list[Part], reading: Reading) -> list[Part]:
    """Round up to step_size: once a session for energy, once for charging and parking time together.

    The step and the price are those of the last component used; charging time that is followed by priced parking
    is exact. Time and energy that nothing prices do not count. Reservation time has its own components.
    """
    times = [part.dimension for part in parts if part.dimension in ("TIME", "PARKING_TIME")]
    last = "PARKING_TIME" if reading.step_size == "parking" and "PARKING_TIME" in times else (times or [""])[-1]
    rounded = [] if reading.step_size == "none" else ["ENERGY", last, "RESERVATION_TIME"]
    return parts + [part for dimension in rounded for part in surplus(tariff, parts, dimension)]


def surplus(tariff: dict[str, Any], parts: list[Part], dimension: str) -> list[Part]:
    mine = [part for part in parts if part.dimension == dimension]
    if not mine:
        return []
    step = Fraction(mine[-1].priced_by(tariff)["step_size"])
    unit = step / (1000 if dimension == "ENERGY" else HOUR)  # 1 Wh, or 1 second
    used = sum((part.volume for part in mine), Fraction(0))
    more = ceil(used / unit) * unit - used if unit else Fraction(0)
    return [Part(dimension, mine[-1].component, more)] if more else []
