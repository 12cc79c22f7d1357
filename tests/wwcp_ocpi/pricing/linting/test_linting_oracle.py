"""Hidden prices, gaps and implied restrictions against the obvious way: look at every point that can differ."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any, NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from wwcp_ocpi.pricing.linting import apply_fix, lint

DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
AXES = ("kwh", "duration", "power", "current")
MONDAY = date(2026, 3, 2)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Point(NamedTuple):
    day: date
    minute: int
    kwh: int
    duration: int
    power: int
    current: int


def minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])


def in_times(r: dict[str, Any], point: Point) -> tuple[bool, bool]:
    """Whether the time of day matches, and whether it does so after midnight of a window that began the day before."""
    start, end = minutes(r.get("start_time", "00:00")), minutes(r.get("end_time", "00:00")) or 1440
    if start == end % 1440:
        return True, False
    if start < end:
        return start <= point.minute < end, False
    return point.minute >= start or point.minute < end, point.minute < end


def matches(r: dict[str, Any], point: Point, by_start: bool) -> bool:
    held, after_midnight = in_times(r, point)
    weekday = point.day - timedelta(days=1) if after_midnight and by_start else point.day
    ranges = all(
        r.get(f"min_{axis}", 0) <= getattr(point, axis)
        and ("max_" + axis not in r or getattr(point, axis) < r["max_" + axis])
        for axis in AXES
    )
    return (
        held
        and ranges
        and r.get("start_date", "0") <= point.day.isoformat() < r.get("end_date", "9")
        and DAYS[weekday.weekday()] in r.get("day_of_week", DAYS)
    )


def points(elements: list[dict[str, Any]], world: str | None, dimension: str) -> Iterator[Point]:
    told = [element.get("restrictions", {}) for element in elements]
    edges = sorted({r[name] for r in told for name in ("start_date", "end_date") if name in r})
    first = date.fromisoformat(edges[0]) if edges else MONDAY
    last = date.fromisoformat(edges[-1]) if edges else MONDAY
    days = [first + timedelta(days=n) for n in range(-8, (last - first).days + 9)]
    clocks = sorted({0, *(minutes(r[name]) for r in told for name in ("start_time", "end_time") if name in r)})
    values = {
        axis: sorted({0, *(r[m + axis] for r in told for m in ("min_", "max_") if m + axis in r)}) for axis in AXES
    }
    for axis in AXES:
        if (world and axis != "duration") or (dimension == "PARKING_TIME" and axis in ("power", "current")):
            values[axis] = [0]
    for found in product(days, clocks, *values.values()):
        yield Point(*found)


def world_of(element: dict[str, Any]) -> str | None:
    world: str | None = element.get("restrictions", {}).get("reservation")
    return world


def winners(elements: list[dict[str, Any]], world: str | None, dimension: str, by_start: bool) -> dict[Point, Any]:
    """The place (element, component) that prices a dimension at each point, None where nothing does."""
    found = [
        (element.get("restrictions", {}), (i, n))
        for i, element in enumerate(elements)
        for n, component in enumerate(element["price_components"])
        if component["type"] == dimension and world_of(element) == world
    ]
    return {
        point: next((place for r, place in found if matches(r, point, by_start)), None)
        for point in points(elements, world, dimension)
    }


def kinds(elements: list[dict[str, Any]]) -> set[tuple[str | None, str]]:
    return {(world_of(element), c["type"]) for element in elements for c in element["price_components"]}


def unreached(elements: list[dict[str, Any]]) -> set[tuple[int, int]]:
    """The places that price nothing, whichever weekday the hours after midnight belong to."""
    everything = {(i, n) for i, element in enumerate(elements) for n in range(len(element["price_components"]))}
    won = {
        place
        for kind in kinds(elements)
        for by_start in (False, True)
        for place in winners(elements, *kind, by_start).values()
    }
    return everything - won


def optional(strategies: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=strategies)


TIMES = st.sampled_from(["00:00", "06:00", "12:00", "20:00"])
DATES = st.sampled_from([(MONDAY + timedelta(days=n)).isoformat() for n in (0, 1, 3, 9)])
WEEKDAYS = st.lists(st.sampled_from(DAYS), min_size=1, max_size=5, unique=True)
CALENDAR = {"start_time": TIMES, "end_time": TIMES, "start_date": DATES, "end_date": DATES, "day_of_week": WEEKDAYS}
RANGES: dict[str, st.SearchStrategy[Any]] = {
    f"{end}_{axis}": st.sampled_from(values)
    for axis, values in (("kwh", [0, 10, 20]), ("duration", [0, 600]), ("power", [0, 11, 22]), ("current", [16]))
    for end in ("min", "max")
}
RESTRICTIONS = st.one_of(
    st.just({}),
    optional(CALENDAR),
    optional(RANGES),
    optional({**CALENDAR, **RANGES}),
    optional({"min_kwh": RANGES["min_kwh"]}),
)


def component(dimension: str, price: int) -> dict[str, Any]:
    return {"type": dimension, "price": Decimal(price), "step_size": 1}


@st.composite
def element(draw: st.DrawFn) -> dict[str, Any]:
    restrictions = dict(draw(RESTRICTIONS))
    dimensions = ["ENERGY", "TIME", "PARKING_TIME", "FLAT"]
    if draw(st.integers(0, 5)) == 0:
        restrictions["reservation"] = draw(st.sampled_from(["RESERVATION", "RESERVATION_EXPIRES"]))
        dimensions = ["TIME", "FLAT"]
    chosen = draw(st.lists(st.sampled_from(dimensions), min_size=1, max_size=3, unique=True))
    return {"price_components": [component(d, draw(st.integers(1, 4))) for d in chosen], "restrictions": restrictions}


def tariff(elements: list[dict[str, Any]]) -> dict[str, Any]:
    return {"id": "T", "country_code": "US", "currency": "USD", "elements": elements}


ELEMENTS = st.lists(element(), min_size=1, max_size=6)
WHOLE = ("tariff.element-hidden", "tariff.dates-empty", "tariff.range-empty", "tariff.weekdays-outside-dates")
SINGLE = ("tariff.component-hidden", "tariff.impossible-restriction")


def reported(elements: list[dict[str, Any]]) -> set[tuple[int, int]]:
    found = set()
    for finding in lint(tariff(elements), "2.2.1"):
        place = finding.pointer.split("/")
        if finding.rule in WHOLE:
            found |= {(int(place[2]), n) for n in range(len(elements[int(place[2])]["price_components"]))}
        elif finding.rule in SINGLE:
            found.add((int(place[2]), int(place[4])))
    return found


@SLOW
@given(ELEMENTS)
def test_what_is_reported_as_never_applying_is_what_no_point_reaches(elements: list[dict[str, Any]]) -> None:
    assert reported(elements) == unreached(elements)


@SLOW
@given(st.lists(element(), min_size=2, max_size=5))
def test_leaving_out_what_is_hidden_or_implied_changes_no_price(elements: list[dict[str, Any]]) -> None:
    rules = ("tariff.element-hidden", "tariff.component-hidden", "tariff.restriction-implied")
    fixes = [f.fix for f in lint(tariff(elements), "2.2.1") if f.rule in rules and f.fix is not None]
    assume(fixes)

    def prices(of: list[dict[str, Any]], kind: tuple[str | None, str]) -> list[Any]:
        won = winners(of, *kind, False)
        at = list(points(elements, *kind))
        priced = {point: won.get(point) for point in at} if of is elements else _at(of, at, kind)
        return [
            None if place is None else of[place[0]]["price_components"][place[1]]["price"] for place in priced.values()
        ]

    for fix in fixes:
        changed = apply_fix(tariff(elements), fix)["elements"]
        for kind in kinds(elements):
            assert prices(elements, kind) == prices(changed, kind)


def _at(elements: list[dict[str, Any]], at: list[Point], kind: tuple[str | None, str]) -> dict[Point, Any]:
    found = [
        (e.get("restrictions", {}), (i, n))
        for i, e in enumerate(elements)
        for n, c in enumerate(e["price_components"])
        if c["type"] == kind[1] and world_of(e) == kind[0]
    ]
    return {point: next((place for r, place in found if matches(r, point, False)), None) for point in at}


GAPS = ("tariff.gap-time", "tariff.gap-range", "tariff.free-allowance")
ENERGY_ONLY = st.lists(
    st.builds(lambda r: {"price_components": [component("ENERGY", 1)], "restrictions": r}, RESTRICTIONS),
    min_size=1,
    max_size=5,
)


@SLOW
@given(ENERGY_ONLY)
def test_energy_has_a_gap_where_a_point_between_the_dates_has_no_price(elements: list[dict[str, Any]]) -> None:
    never = {place[0] for place in reported(elements) if place[0] not in _hidden(elements)}
    held = [e.get("restrictions", {}) for i, e in enumerate(elements) if i not in never]
    assume(held)
    starts, ends = [[r.get(name) for r in held] for name in ("start_date", "end_date")]
    first = "0" if None in starts else min(starts)
    last = "9" if None in ends else max(ends)
    bare = any(
        place is None and first <= point.day.isoformat() < last
        for point, place in winners(elements, None, "ENERGY", False).items()
    )
    assert bare == any(finding.rule in GAPS for finding in lint(tariff(elements), "2.2.1"))


def _hidden(elements: list[dict[str, Any]]) -> set[int]:
    return {int(f.pointer.split("/")[2]) for f in lint(tariff(elements), "2.2.1") if f.rule == "tariff.element-hidden"}
