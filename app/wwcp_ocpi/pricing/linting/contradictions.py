"""Elements whose own restrictions leave nothing to apply to."""

from collections.abc import Iterator
from datetime import date, timedelta

from wwcp_ocpi.pricing.linting.boxes import AXES, EVERY_DAY, ranges_of
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import replace
from wwcp_ocpi.pricing.linting.removing import without_component, without_elements
from wwcp_ocpi.pricing.linting.subject import Subject, first_components, idle_axes, possible
from wwcp_ocpi.pricing.linting.wording import UNITS, number, weekdays
from wwcp_ocpi.pricing.tariff import Dimension, Restrictions

_DAY = timedelta(days=1)
_REMOVE = "Remove the element, which never applies."


def dates_empty(subject: Subject) -> Iterator[LintFinding]:
    """end_date on or before start_date; on the same day the day itself was meant."""
    for element in subject.tariff.elements:
        start, end = element.restrictions.start_date, element.restrictions.end_date
        if start is None or end is None or end > start:
            continue
        pointer = f"{element.pointer}/restrictions/end_date"
        same = end == start and end != date.max
        expected = (start + _DAY).isoformat() if same else None
        fix = _until(pointer, start + _DAY) if same else without_elements(subject, [element], _REMOVE)
        message = f"The element never applies: it starts on {start}, and end_date {end} is the first day without it."
        yield found("tariff.dates-empty", pointer, message, expected=expected, actual=end.isoformat(), fix=fix)


def _until(pointer: str, end: date) -> Fix:
    return Fix(f"Let the element hold on that day, with end_date {end}.", (replace(pointer, end.isoformat()),))


def range_empty(subject: Subject) -> Iterator[LintFinding]:
    """A maximum of 0, or one that is not above its minimum."""
    for element in subject.tariff.elements:
        for axis in AXES:
            low = getattr(element.restrictions, f"min_{axis}")
            high = getattr(element.restrictions, f"max_{axis}")
            if high is None or not (high <= 0 or (low is not None and low >= high)):
                continue
            unit = UNITS[axis]
            above = "nothing is below 0" if high <= 0 else f"min_{axis} is {number(low)} {unit}"
            message = f"The element never applies: max_{axis} is {number(high)} {unit}, but {above}."
            pointer = f"{element.pointer}/restrictions/max_{axis}"
            fix = without_elements(subject, [element], _REMOVE)
            yield found("tariff.range-empty", pointer, message, actual=number(high), fix=fix)


def _held_days(r: Restrictions) -> frozenset[int]:
    """The weekdays of a window of dates; all, where it is open."""
    if r.start_date is None or r.end_date is None or (r.end_date - r.start_date).days >= 7:
        return EVERY_DAY
    return frozenset((r.start_date + _DAY * ahead).weekday() for ahead in range((r.end_date - r.start_date).days))


def _evening_before(r: Restrictions) -> frozenset[int]:
    """The weekday on which a window began that runs past midnight into the first of its dates: it may be that one."""
    return frozenset({(r.start_date.weekday() - 1) % 7}) if r.wraps and r.start_date is not None else frozenset()


def weekdays_outside_dates(subject: Subject) -> Iterator[LintFinding]:
    """A window of a few dates without any of the weekdays that are listed with it."""
    for element in subject.tariff.elements:
        r = element.restrictions
        held = _held_days(r)
        if r.days is None or not held or (held | _evening_before(r)) & r.days:
            continue
        message = (
            f"The element never applies: from {r.start_date} until {r.end_date} there is no {weekdays(r.days)}, "
            f"only {weekdays(held)}."
        )
        pointer = f"{element.pointer}/restrictions/day_of_week"
        fix = without_elements(subject, [element], _REMOVE)
        yield found("tariff.weekdays-outside-dates", pointer, message, fix=fix)


def before_validity(subject: Subject) -> Iterator[LintFinding]:
    """An element that has ended when the tariff begins to be valid."""
    for element in subject.tariff.elements:
        end = element.restrictions.end_date
        if subject.since is None or end is None or end > subject.since or not _held_days(element.restrictions):
            continue
        started = subject.value["start_date_time"]
        message = f"The element never applies: it ends before {end}, but the tariff is valid from {started}."
        pointer = f"{element.pointer}/restrictions/end_date"
        fix = without_elements(subject, [element], _REMOVE)
        yield found("tariff.before-validity", pointer, message, actual=end.isoformat(), fix=fix)


def impossible_restriction(subject: Subject) -> Iterator[LintFinding]:
    """A least power, current or energy where there is certainly none."""
    for element in subject.tariff.elements:
        r, charging = element.restrictions, element.occasion == "charging"
        for component in first_components(element) if ranges_of(r) is not None else ():
            dimension = component.dimension
            if possible(r, dimension) is not None or not (charging or dimension in ("FLAT", "TIME")):
                continue
            doing = "parking" if charging else "reserving"
            message = f"{dimension} never applies: {_wanted(r, dimension)}, but there is none while {doing}."
            fix = without_component(subject, element, component)
            yield found("tariff.impossible-restriction", component.pointer, message, fix=fix)


def _wanted(r: Restrictions, dimension: Dimension) -> str:
    lows = {axis: getattr(r, f"min_{axis}") for axis in idle_axes(r, dimension)}
    axis, low = next((axis, low) for axis, low in lows.items() if low is not None and low > 0)
    return f"min_{axis} is {number(low)} {UNITS[axis]}"
