"""Windows that end a minute early, written as if the last minute were included: 23:59, or 07:59 before 08:00."""

from collections.abc import Iterator
from dataclasses import replace as changed

from wwcp_ocpi.pricing.linting.coverage import Coverage, overlap
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import remove, replace
from wwcp_ocpi.pricing.linting.subject import Candidate, Subject
from wwcp_ocpi.pricing.linting.wording import clock
from wwcp_ocpi.pricing.tariff import DAY, Element

_LAST = DAY - 1


def end_23_59(subject: Subject) -> Iterator[LintFinding]:
    """The last minute of the day left out."""
    for element in subject.tariff.elements:
        if element.restrictions.end_time != _LAST:
            continue
        path = f"{element.pointer}/restrictions/end_time"
        message = (
            "The last minute of the day is left out: 23:59 is where the price ends, and midnight is written 00:00."
        )
        actual = str(subject.raw_restrictions(element)["end_time"])
        fix = _until_midnight(subject, element, path)
        yield found("tariff.end-23-59", path, message, expected="00:00", actual=actual, fix=fix)


def _until_midnight(subject: Subject, element: Element, path: str) -> Fix:
    """00:00 to 00:00 is read as never by some, so a whole day is written without times."""
    if element.restrictions.start_time:
        return Fix("End at midnight, with end_time 00:00.", (replace(path, "00:00"),))
    names = [name for name in ("start_time", "end_time") if subject.raw_restrictions(element).get(name) is not None]
    paths = [f"{element.pointer}/restrictions/{name}" for name in names]
    return Fix("Leave out the times, so that the element holds all day.", remove(*paths))


def end_inclusive(subject: Subject) -> Iterator[LintFinding]:
    """A minute without price before the next window starts; raises TooIntricate."""
    for element, end in _inclusive(subject).items():
        path = f"{element.pointer}/restrictions/end_time"
        message = (
            f"The minute from {clock(end)} has no price: the window ends there, and the next starts a minute later."
        )
        expected, actual = clock(end + 1), str(subject.raw_restrictions(element)["end_time"])
        fix = Fix(f"End where the next window starts, with end_time {expected}.", (replace(path, expected),))
        yield found("tariff.end-inclusive", path, message, expected=expected, actual=actual, fix=fix)


def closed_elements(subject: Subject) -> tuple[Element, ...]:
    """The elements with these ends as they were meant, so that a minute is not reported twice; raises TooIntricate."""
    inclusive = _inclusive(subject)
    if not inclusive and all(element.restrictions.end_time != _LAST for element in subject.tariff.elements):
        return subject.tariff.elements
    return tuple(
        changed(element, restrictions=changed(element.restrictions, end_time=element.restrictions.end_time + 1))
        if element.restrictions.end_time is not None
        and (element in inclusive or element.restrictions.end_time == _LAST)
        else element
        for element in subject.tariff.elements
    )


def _inclusive(subject: Subject) -> dict[Element, int]:
    """The elements that end a minute before another one of a dimension of theirs starts, with that minute."""
    starts = {element.restrictions.start_time for element in subject.tariff.elements} - {None}
    ends = {e.restrictions.end_time for e in subject.tariff.elements if e.restrictions.end_time not in (None, _LAST)}
    found_: dict[Element, int] = {}
    if not any(end is not None and end + 1 in starts for end in ends):
        return found_
    for group in subject.worlds.values():
        every = Coverage(subject.budget, (c.box for c in group))
        for one in group:
            end = one.element.restrictions.end_time
            if (
                end in ends
                and end is not None
                and end + 1 in starts
                and _leaves_minute(subject, one, end, group, every)
            ):
                found_[one.element] = end
    return found_


def _leaves_minute(subject: Subject, one: Candidate, end: int, group: list[Candidate], every: Coverage) -> bool:
    minute = subject.space.box(changed(one.restrictions, start_time=end, end_time=end + 1))
    all_day = subject.space.box(changed(one.restrictions, start_time=None, end_time=None))
    if minute is None or all_day is None or every.rest(minute) != [minute]:
        return False
    nexts = (c.box for c in group if c.element.restrictions.start_time == end + 1)
    return any(overlap(all_day, box) for box in nexts)
