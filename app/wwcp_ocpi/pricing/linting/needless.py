"""Restrictions that restrict nothing, and times that are written in a way that others read otherwise."""

from collections.abc import Iterator

from wwcp_ocpi.pricing.linting.boxes import AXES, EVERY_DAY
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import remove, replace
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import UNITS, clock, end_clock, number, weekdays
from wwcp_ocpi.pricing.tariff import DAY, Element


def restrictions_empty(subject: Subject) -> Iterator[LintFinding]:
    """An object without members; members that are null are another matter."""
    for element in subject.tariff.elements:
        if subject.raw_elements[element.number].get("restrictions") == {}:
            path = f"{element.pointer}/restrictions"
            fix = Fix("Leave out the empty restrictions.", remove(path))
            yield found("tariff.restrictions-empty", path, "The restrictions are empty, as without them.", fix=fix)


def weekday_lists(subject: Subject) -> Iterator[LintFinding]:
    """All seven, none, or one of them twice."""
    for element in subject.tariff.elements:
        stated = subject.raw_restrictions(element).get("day_of_week")
        path = f"{element.pointer}/restrictions/day_of_week"
        gone = Fix("Leave out day_of_week, which restricts nothing.", remove(path))
        if not isinstance(stated, list):
            continue
        if not stated:
            yield found("tariff.weekdays-none", path, "day_of_week is empty, and is read as every day.", fix=gone)
        elif element.restrictions.days == EVERY_DAY:
            yield found("tariff.all-weekdays", path, "day_of_week lists all seven days, as without it.", fix=gone)
        elif len(stated) > len(set(stated)):
            once = Fix("List each weekday once.", (replace(path, list(dict.fromkeys(stated))),))
            message = f"day_of_week has {len(stated)} entries for {len(set(stated))} different days."
            yield found("tariff.weekday-repeated", path, message, fix=once)


def min_zero(subject: Subject) -> Iterator[LintFinding]:
    """A minimum that everything reaches."""
    for element in subject.tariff.elements:
        for axis in AXES:
            low = getattr(element.restrictions, f"min_{axis}")
            if low is None or low > 0:
                continue
            path = f"{element.pointer}/restrictions/min_{axis}"
            message = f"min_{axis} of {number(low)} {UNITS[axis]} restricts nothing."
            fix = Fix(f"Leave out min_{axis}, which restricts nothing.", remove(path))
            yield found("tariff.min-zero", path, message, fix=fix)


def day_times(subject: Subject) -> Iterator[LintFinding]:
    """Windows of the whole day, equal times, and 24:00."""
    for element in subject.tariff.elements:
        stated = subject.raw_restrictions(element)
        yield from _whole_or_same(
            element, [name for name in ("start_time", "end_time") if stated.get(name) is not None]
        )
        for name in ("start_time", "end_time"):
            if stated.get(name) == "24:00":
                yield _midnight(f"{element.pointer}/restrictions/{name}", name)


def _whole_or_same(element: Element, names: list[str]) -> Iterator[LintFinding]:
    r = element.restrictions
    start, end = (r.start_time or 0) % DAY, DAY if r.end_time is None else r.end_time
    if not names or start != end % DAY:
        return
    paths = [f"{element.pointer}/restrictions/{name}" for name in names]
    fix = Fix("Leave out the times, so that the element holds all day.", remove(*paths))
    if start == 0:
        never = "; some read it as never" if "end_time" in names else ""
        message = f"From {clock(start)} to {end_clock(end)} is the whole day, as without times{never}."
        yield found("tariff.whole-day", paths[0], message, fix=fix)
    else:
        message = f"start_time and end_time are both {clock(start)}: the whole day for some, never for others."
        yield found("tariff.same-times", paths[0], message, fix=fix)


def _midnight(path: str, name: str) -> LintFinding:
    fix = Fix("Write midnight as 00:00.", (replace(path, "00:00"),))
    return found("tariff.midnight-as-24", path, f"{name} is 24:00.", expected="00:00", actual="24:00", fix=fix)


def overnight_weekdays(subject: Subject) -> Iterator[LintFinding]:
    """A window over midnight on some weekdays."""
    for element in subject.tariff.elements:
        r = element.restrictions
        if not r.wraps or r.days is None or r.days == EVERY_DAY or r.end_time is None or r.start_time is None:
            continue
        message = (
            f"{clock(r.start_time)} to {clock(r.end_time)} runs past midnight, and whether the hours after it count on "
            f"{weekdays(r.days)} or on the day after is not said; two elements would say it."
        )
        yield found("tariff.overnight-weekdays", f"{element.pointer}/restrictions/day_of_week", message)
