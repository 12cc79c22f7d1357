"""What restrictions ask of a moment, and whether they hold then."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from wwcp_ocpi.pricing.moments import SECOND, Moment
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.tariff import Restrictions

MINUTE = 60 * SECOND


class Level(NamedTuple):
    """Power in kW or current in A during a period: the least and the most where they are stated, and the mean.

    A mean of None is not known.
    """

    least: Decimal | None
    most: Decimal | None
    mean: Decimal | None

    def is_at_least(self, bound: Decimal) -> bool:
        """Whether it is not below the bound: for certain if what is stated decides it, else by the mean."""
        if self.least is not None and self.least >= bound:
            return True
        if self.most is not None and self.most < bound:
            return False
        return self.mean is not None and self.mean >= bound

    def is_below(self, bound: Decimal) -> bool:
        """Whether it is below the bound; neither this nor `is_at_least` where it is not known."""
        return not self.is_at_least(bound) if self.is_known else False

    @property
    def is_known(self) -> bool:
        """Whether anything tells it."""
        return self != _NOTHING_KNOWN

    def decides(self, bound: Decimal) -> bool:
        """Whether what is stated decides on which side of the bound it was all the time."""
        return (self.least is not None and self.least >= bound) or (self.most is not None and self.most < bound)


_NOTHING_KNOWN = Level(None, None, None)


@dataclass(slots=True)
class Situation:
    """A moment of a session as restrictions see it.

    `day` and `clock` are local, the clock in microseconds since midnight; `kwh` was charged so far; `elapsed` are the
    microseconds since charging began.
    """

    moment: Moment
    day: date
    clock: int
    kwh: Decimal
    elapsed: int
    power: Level
    current: Level


Test: TypeAlias = Callable[[Situation], bool]


def tests(restrictions: Restrictions, policy: Policy) -> tuple[Test, ...]:
    """One test for each restriction that is given, under the policy's readings."""
    return tuple(test for _, test in named_tests(restrictions, policy))


def named_tests(restrictions: Restrictions, policy: Policy) -> list[tuple[str, Test]]:
    """The tests by the names of what they ask for: `time`, `days`, `min_kwh` …"""
    found = [(name, make(restrictions, policy)) for name, make in _TESTS.items()]
    return [(name, test) for name, test in found if test is not None]


def _time(bound: Restrictions, policy: Policy) -> Test | None:
    if bound.start_time is None and bound.end_time is None:
        return None
    start, end = window(bound)
    if start == end:
        return _never if policy.equal_times == "never" else None
    if start < end:
        return lambda at: start <= at.clock < end
    return lambda at: at.clock >= start or at.clock < end


def window(bound: Restrictions) -> tuple[int, int]:
    """The time of day from and until which an element holds, in microseconds of the local clock."""
    start = (bound.start_time or 0) * MINUTE
    return start, (24 * 60 if bound.end_time is None else bound.end_time) * MINUTE


def _never(at: Situation) -> bool:
    return False


def _days(bound: Restrictions, policy: Policy) -> Test | None:
    days = bound.days
    if days is None or len(days) == 7:
        return None
    if policy.wrapped_day == "start" and bound.wraps:
        end = window(bound)[1]
        return lambda at: (at.day - timedelta(days=at.clock < end)).weekday() in days
    return lambda at: at.day.weekday() in days


def _start_date(bound: Restrictions, policy: Policy) -> Test | None:
    first = bound.start_date
    return None if first is None else lambda at: at.day >= first


def _end_date(bound: Restrictions, policy: Policy) -> Test | None:
    end = bound.end_date
    return None if end is None else lambda at: at.day < end


def _min_kwh(bound: Restrictions, policy: Policy) -> Test | None:
    least = bound.min_kwh
    return None if least is None else lambda at: at.kwh >= least


def _max_kwh(bound: Restrictions, policy: Policy) -> Test | None:
    most = bound.max_kwh
    return None if most is None else lambda at: at.kwh < most


def _min_duration(bound: Restrictions, policy: Policy) -> Test | None:
    if bound.min_duration is None:
        return None
    least = bound.min_duration * SECOND
    return lambda at: at.elapsed >= least


def _max_duration(bound: Restrictions, policy: Policy) -> Test | None:
    if bound.max_duration is None:
        return None
    most = bound.max_duration * SECOND
    return lambda at: at.elapsed < most


def _min_power(bound: Restrictions, policy: Policy) -> Test | None:
    least = bound.min_power
    return None if least is None else lambda at: at.power.is_at_least(least)


def _max_power(bound: Restrictions, policy: Policy) -> Test | None:
    most = bound.max_power
    return None if most is None else lambda at: at.power.is_below(most)


def _min_current(bound: Restrictions, policy: Policy) -> Test | None:
    least = bound.min_current
    return None if least is None else lambda at: at.current.is_at_least(least)


def _max_current(bound: Restrictions, policy: Policy) -> Test | None:
    most = bound.max_current
    return None if most is None else lambda at: at.current.is_below(most)


_TESTS: dict[str, Callable[[Restrictions, Policy], Test | None]] = {
    "time": _time,
    "days": _days,
    "start_date": _start_date,
    "end_date": _end_date,
    "min_kwh": _min_kwh,
    "max_kwh": _max_kwh,
    "min_duration": _min_duration,
    "max_duration": _max_duration,
    "min_power": _min_power,
    "max_power": _max_power,
    "min_current": _min_current,
    "max_current": _max_current,
}
