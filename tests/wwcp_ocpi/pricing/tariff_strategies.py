"""Random tariffs and sessions, as raw OCPI records, whose values lie close enough together to interact."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from math import ceil, floor
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from .worked_prices import Json, cdr, element, tariff

VERSIONS = ("2.1.1", "2.2.1", "2.3.0")
ANCHORS = {  # zone: instants of clock changes, local midnights of month and year ends, plain afternoons
    "Europe/Amsterdam": ("2026-03-29T01:00Z", "2026-10-25T01:00Z", "2026-05-31T22:00Z", "2026-12-31T23:00Z"),
    "Europe/London": ("2026-03-29T01:00Z", "2026-10-25T01:00Z", "2026-07-01T16:00Z"),
    "America/New_York": ("2026-03-08T07:00Z", "2026-11-01T06:00Z", "2026-06-16T04:00Z"),
    "Australia/Lord_Howe": ("2026-04-04T15:00Z", "2026-10-03T15:30Z", "2026-02-14T06:00Z"),
}
TIMES = ("00:00", "01:00", "01:30", "02:00", "02:30", "03:00", "12:00", "17:00", "23:00", "23:59")
NIGHTS = (("17:00", "03:00"), ("23:00", "02:00"), ("23:59", "12:00"), ("12:00", "01:30"), ("22:00", "00:00"))
WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
KWH = tuple(Decimal(text) for text in ("0", "0.5", "1", "2.25", "5", "10"))
POWERS = tuple(Decimal(text) for text in ("0", "3.7", "7.4", "11", "22", "50"))
CURRENTS = tuple(Decimal(text) for text in ("10", "16", "32"))
DURATIONS = (0, 100, 300, 900, 1800, 3600, 7200)
MEASURES = {"kwh": KWH, "power": POWERS, "current": CURRENTS, "duration": DURATIONS}
STEPS = (0, 1, 1, 300, 900)
PRICES = tuple(Decimal(text) for text in ("0.00", "0.25", "0.1234", "1.10", "2.005", "3.60", "12.5"))
VATS = (None, None, Decimal(0), Decimal(20), Decimal("5.2"))
LENGTHS = (9, 36, 450, 900, 1197, 1800, 3600)  # seconds; multiples of 9 are exact in hours with 4 decimals
ENERGIES = tuple(Decimal(text) for text in ("0", "0.001", "0.5", "1", "1.111", "3.333", "5", "7.4", "12.345"))


@dataclass(frozen=True)
class Case:
    """A CDR with its only tariff, of one version, at a place in a zone."""

    version: str
    zone: str
    tariff: Json
    cdr: Json

    def __repr__(self) -> str:
        """What matters, as short as it can be, so that a failing example is readable."""
        periods = [
            (p["start_date_time"], {d["type"]: str(d["volume"]) for d in p["dimensions"]})
            for p in self.cdr["charging_periods"]
        ]
        end = self.cdr.get("end_date_time") or self.cdr["stop_date_time"]
        limits = {k: v for k, v in self.tariff.items() if k in ("min_price", "max_price", "tax_included")}
        elements = "\n    ".join(map(str, self.tariff["elements"]))
        return f"Case({self.version} {self.zone} {limits}\n    {elements}\n    {periods} until {end})"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any version, any zone: a session close to a moment at which the local clock does something."""
    version, zone = draw(st.sampled_from(VERSIONS)), draw(st.sampled_from(sorted(ANCHORS)))
    anchor = datetime.fromisoformat(draw(st.sampled_from(ANCHORS[zone])))
    start = anchor + timedelta(minutes=draw(st.integers(-240, 60)), seconds=draw(st.sampled_from((0, 0, 1, 30, 59))))
    its_tariff = draw(tariffs(version, dates_near(anchor, zone)))
    periods = draw(sessions(version))
    return Case(version, zone, its_tariff, cdr(version, its_tariff, zone, start.isoformat(), periods))


def dates_near(anchor: datetime, zone: str) -> list[str]:
    today = anchor.astimezone(ZoneInfo(zone)).date()
    return [(today + timedelta(days=days)).isoformat() for days in (-1, 0, 1)]


@st.composite
def tariffs(draw: st.DrawFn, version: str, dates: list[str]) -> Json:
    elements = draw(st.lists(elements_of(version, dates), min_size=1, max_size=6))
    extra: dict[str, Any] = {}
    if version != "2.1.1":
        least, most = sorted((draw(limits()), draw(limits())), key=lambda limit: Decimal(limit[0]))
        extra |= {"min_price": least} if draw(st.integers(0, 3)) == 3 else {}
        extra |= {"max_price": most} if draw(st.integers(0, 3)) == 3 else {}
    taxes = draw(st.sampled_from(("NO", "YES", "N/A")))
    return tariff(version, elements, tax_included=taxes, **extra)


@st.composite
def limits(draw: st.DrawFn) -> tuple[str, str | None]:
    """A net limit and perhaps a gross one; the gross one grows with the net one."""
    net = draw(st.sampled_from(("0.5", "1.25", "4", "9.99")))
    return net, str(Decimal(net) * 12 / 10) if draw(st.booleans()) else None


@st.composite
def elements_of(draw: st.DrawFn, version: str, dates: list[str]) -> Json:
    reserved = version != "2.1.1" and draw(st.integers(0, 3)) == 3
    kinds = ("TIME", "FLAT") if reserved else ("ENERGY", "TIME", "PARKING_TIME", "FLAT")
    types = draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3, unique=True))
    restrictions = draw(calendars(dates))
    if reserved:
        restrictions |= draw(measures(("duration",)))
        restrictions["reservation"] = draw(st.sampled_from(("RESERVATION", "RESERVATION", "RESERVATION_EXPIRES")))
    else:
        restrictions |= draw(measures(("kwh", "duration", "power") + (("current",) if version != "2.1.1" else ())))
    return element(*[draw(components(kind)) for kind in types], **restrictions)


@st.composite
def components(draw: st.DrawFn, kind: str) -> Json:
    vat = draw(st.sampled_from(VATS))
    tax = {} if vat is None else {"vat": vat}
    return {"type": kind, "price": draw(st.sampled_from(PRICES)), **tax, "step_size": draw(st.sampled_from(STEPS))}


@st.composite
def calendars(draw: st.DrawFn, dates: list[str]) -> Json:
    """Restrictions by local time of day, weekday and date; mostly few at once, one in four a night with its days."""
    days = [WEEKDAYS[date.fromisoformat(day).weekday()] for day in dates]
    if draw(st.integers(0, 3)) == 3:
        begin, end = draw(st.sampled_from(NIGHTS))
        return {"start_time": begin, "end_time": end, "day_of_week": [draw(st.sampled_from(days))]}
    some = draw(
        st.sets(st.sampled_from(("start_time", "end_time", "day_of_week", "start_date", "end_date")), max_size=3)
    )
    values = {
        "start_time": st.sampled_from(TIMES),
        "end_time": st.sampled_from(TIMES),
        "day_of_week": st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=6, unique=True),
        "start_date": st.sampled_from(dates),
        "end_date": st.sampled_from(dates),
    }
    return {name: draw(values[name]) for name in sorted(some)}


@st.composite
def measures(draw: st.DrawFn, of: tuple[str, ...]) -> Json:
    """Restrictions by energy so far, duration, power and current, as far as asked for; often none."""
    names = [f"{side}_{name}" for name in of for side in ("min", "max")]
    some = draw(st.sets(st.sampled_from(names), max_size=2))
    return {name: draw(st.sampled_from(MEASURES[name[4:]])) for name in sorted(some)}


@st.composite
def sessions(draw: st.DrawFn, version: str) -> list[tuple[int, Json]]:
    """1 to 6 periods; where the version knows reservations, some begin with one and some are nothing else."""
    reserved = (
        []
        if version == "2.1.1" or draw(st.integers(0, 2)) < 2
        else draw(st.lists(reservations(), min_size=1, max_size=2))
    )
    if reserved and draw(st.integers(0, 3)) == 3:
        return reserved
    return reserved + draw(st.lists(uses(version), min_size=1, max_size=6 - len(reserved)))


@st.composite
def reservations(draw: st.DrawFn) -> tuple[int, Json]:
    return draw(lengths()), {"RESERVATION_TIME": "clock"}


def lengths() -> st.SearchStrategy[int]:
    return st.one_of(st.sampled_from(LENGTHS), st.integers(1, 400).map(lambda nines: nines * 9))


@st.composite
def uses(draw: st.DrawFn, version: str) -> tuple[int, Json]:
    """One period of charging, parking or untold; its energy is even, its extremes (where stated) agree with it."""
    seconds, kind = (
        draw(lengths()),
        draw(st.sampled_from(("TIME", "TIME", "TIME", "PARKING_TIME", "PARKING_TIME", None))),
    )
    energy = draw(st.sampled_from(ENERGIES if kind == "TIME" else (Decimal(0), Decimal(0), Decimal("0.75"))))
    volumes: Json = {} if kind == "PARKING_TIME" and not energy else {"ENERGY": energy}
    volumes |= {kind: "clock"} if kind else {}
    if energy:
        current = draw(st.sampled_from((6, 10, 16, 32, 63)))
        volumes |= {"MIN_CURRENT": current, "MAX_CURRENT": current}
    if energy and version != "2.1.1" and draw(st.booleans()):
        volumes |= extremes(energy * 3600 / seconds, draw(st.sampled_from((0, 1, 5))))
    return seconds, volumes


def extremes(power: Decimal, spread: int) -> Json:
    """The least and the most power of a period whose average is given."""
    return {"MIN_POWER": max(0, floor(power) - spread), "MAX_POWER": ceil(power) + spread}
