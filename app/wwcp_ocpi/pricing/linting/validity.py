"""When the tariff and its elements hold, against the present and against each other."""

from collections.abc import Iterator
from datetime import timedelta

from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.removing import without_elements
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.tariff import Element

_END = "/end_date_time"


def validity(subject: Subject) -> Iterator[LintFinding]:
    """Start and end of the tariff; the present only where it is given."""
    start, end, now = subject.tariff.valid_from, subject.tariff.valid_until, subject.now
    stated_start, stated_end = subject.value.get("start_date_time"), subject.value.get("end_date_time")
    if start is not None and end is not None and start >= end:
        message = f"The tariff is never valid: it starts at {stated_start} and ends at {stated_end}."
        yield found("tariff.validity-reversed", _END, message, expected=f"after {stated_start}", actual=str(stated_end))
    elif now is not None and end is not None and end <= now:
        yield found(
            "tariff.expired", _END, f"The tariff was valid until {stated_end}, which is over.", actual=str(stated_end)
        )
    elif now is not None and start is not None and start > now:
        message = f"The tariff is not valid before {stated_start}."
        yield found("tariff.not-yet-valid", "/start_date_time", message, actual=str(stated_start))


def elements_past(subject: Subject) -> Iterator[LintFinding]:
    """Elements whose last day is over everywhere; if that is all of them, everything is free since then."""
    priced = [element for element in subject.tariff.elements if any(c.price for c in element.components)]
    past = [element for element in subject.tariff.elements if _is_past(subject, element)]
    ends = [element.restrictions.end_date for element in past]
    last = max((end for end in ends if end is not None), default=None)
    if last is None or _is_over(subject):
        return
    if priced and all(element in past for element in priced):
        message = f"No price holds any more: the last one ended before {last}, so that everything is free."
        yield found("tariff.prices-ended", "/elements", message)
        return
    many = f"{len(past)} of {len(subject.raw_elements)} elements ended, the last one before {last}."
    fix = without_elements(subject, past, "Remove the elements that have ended.")
    yield found("tariff.element-past", past[0].pointer, many, fix=fix)


def _is_past(subject: Subject, element: Element) -> bool:
    r, today = element.restrictions, subject.today
    never = r.start_date is not None and r.end_date is not None and r.end_date <= r.start_date
    return today is not None and r.end_date is not None and r.end_date <= today and not never


def _is_over(subject: Subject) -> bool:
    """Whether the tariff as a whole has ended, some days ago at least: nothing of it matters any more."""
    until, now = subject.tariff.valid_until, subject.now
    return until is not None and now is not None and now - until > timedelta(days=0)
