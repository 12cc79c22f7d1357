"""Restrictions in words: what an element asks for, and what there was instead."""

from collections.abc import Callable
from decimal import Decimal

from wwcp_ocpi.pricing.amounts import plain
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.situation import MINUTE, Level, Situation, named_tests
from wwcp_ocpi.pricing.tariff import Element, Restrictions

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def failing(element: Element, at: Situation, policy: Policy) -> list[str]:
    """Why the element did not hold: one clause for each restriction that did not match."""
    found = [name for name, test in named_tests(element.restrictions, policy) if not test(at)]
    return [f"it holds {_asked(name, element.restrictions)}, and {_was(name, at)}" for name in found]


def holding(restrictions: Restrictions, policy: Policy) -> list[str]:
    """What an element asks for, a clause for each restriction that is tested."""
    return [_asked(name, restrictions) for name, _ in named_tests(restrictions, policy)]


def summary(restrictions: Restrictions, policy: Policy) -> str:
    """When an element holds, in one line; empty where it always does."""
    clauses = holding(restrictions, policy)
    special = restrictions.reservation or restrictions.booking
    return ", ".join(([f"for {special}"] if special else []) + clauses)


def _asked(name: str, bound: Restrictions) -> str:
    return _ASKED[name](bound)


def _was(name: str, at: Situation) -> str:
    return _WAS[name.removeprefix("min_").removeprefix("max_")](at)


def clock(minutes: int) -> str:
    """Minutes of the day as a clock shows them."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _times(bound: Restrictions) -> str:
    if bound.end_time is None:
        return f"from {clock(bound.start_time or 0)}"
    if bound.start_time is None:
        return f"until {clock(bound.end_time)}"
    return f"from {clock(bound.start_time)} to {clock(bound.end_time)}"


def _weekdays(bound: Restrictions) -> str:
    days = sorted(bound.days or ())
    if days and days == list(range(days[0], days[-1] + 1)) and len(days) > 2:
        return f"{_DAYS[days[0]]} to {_DAYS[days[-1]]}"
    return "on " + " and ".join(_DAYS[day] for day in days)


def duration(seconds: Decimal) -> str:
    """A duration in hours, minutes and seconds, without those that are none: `1 h 30 min`."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    units = ((hours, "h"), (minutes, "min"), (rest, "s"))
    return " ".join(f"{plain(amount)} {unit}" for amount, unit in units if amount) or "0 s"


_ASKED: dict[str, Callable[[Restrictions], str]] = {
    "time": _times,
    "days": _weekdays,
    "start_date": lambda r: f"from {r.start_date}",
    "end_date": lambda r: f"before {r.end_date}",
    "min_kwh": lambda r: f"from {plain(r.min_kwh)} kWh",
    "max_kwh": lambda r: f"below {plain(r.max_kwh)} kWh",
    "min_duration": lambda r: f"from {duration(r.min_duration or Decimal(0))} on",
    "max_duration": lambda r: f"in the first {duration(r.max_duration or Decimal(0))}",
    "min_power": lambda r: f"from {plain(r.min_power)} kW",
    "max_power": lambda r: f"below {plain(r.max_power)} kW",
    "min_current": lambda r: f"from {plain(r.min_current)} A",
    "max_current": lambda r: f"below {plain(r.max_current)} A",
}


def _level(level: Level, unit: str) -> str:
    if not level.is_known:
        return f"the {unit} are not known"
    told = level.mean if level.mean is not None else level.most if level.most is not None else level.least
    return f"there were {plain(round(told or Decimal(0), 2))} {unit}"


_WAS: dict[str, Callable[[Situation], str]] = {
    "time": lambda at: f"it was {clock(at.clock // MINUTE)}",
    "days": lambda at: f"it was a {_DAYS[at.day.weekday()]}",
    "start_date": lambda at: f"it was {at.day}",
    "end_date": lambda at: f"it was {at.day}",
    "kwh": lambda at: f"{plain(round(at.kwh, 3))} kWh had been charged",
    "duration": lambda at: f"{duration(Decimal(round(at.elapsed / 1_000_000)))} had passed",
    "power": lambda at: _level(at.power, "kW"),
    "current": lambda at: _level(at.current, "A"),
}
