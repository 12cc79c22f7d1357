"""One tariff through every check."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from datetime import datetime

from wwcp_ocpi.document import JsonObject, Version
from wwcp_ocpi.pricing.linting import (
    contradictions,
    currencies,
    flats,
    gaps,
    hidden,
    implied,
    limits,
    minute_ends,
    misspelled,
    needless,
    prices,
    steps,
    structure,
    taxes,
    texts,
    validity,
)
from wwcp_ocpi.pricing.linting.boxes import TooIntricate
from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.tariff_reading import read_tariff

CHECKS: tuple[Callable[[Subject], Iterator[LintFinding]], ...] = (
    structure.unreadable,
    structure.no_elements,
    structure.element_empty,
    structure.dimension_twice,
    structure.reservation_dimension,
    structure.free_written_otherwise,
    misspelled.restriction_misspelled,
    currencies.currency_unknown,
    currencies.currency_country,
    taxes.tax_included_missing,
    taxes.vat_out_of_range,
    taxes.vat_fraction,
    taxes.vat_missing,
    taxes.vat_without_taxes,
    limits.min_above_max,
    limits.net_above_gross,
    limits.limit_signs,
    validity.validity,
    validity.elements_past,
    prices.price_high,
    prices.price_low,
    prices.price_negative,
    steps.step_zero,
    steps.step_above_one,
    steps.flat_step,
    contradictions.dates_empty,
    contradictions.range_empty,
    contradictions.weekdays_outside_dates,
    contradictions.before_validity,
    needless.restrictions_empty,
    needless.weekday_lists,
    needless.min_zero,
    needless.day_times,
    needless.overnight_weekdays,
    minute_ends.end_23_59,
    texts.alt_text,
    texts.alt_url,
)
"""Checks that look at one place after the other."""

DECISIONS: tuple[Callable[[Subject], Iterator[LintFinding]], ...] = (
    contradictions.impossible_restriction,
    hidden.hidden,
    flats.flat_several,
    minute_ends.end_inclusive,
    gaps.gaps,
)
"""Checks that decide what the elements cover together; they may find a tariff too intricate."""

EXTRAS: tuple[Callable[[Subject], Iterator[LintFinding]], ...] = (implied.restriction_implied,)
"""Checks of the same kind that only tidy up, and are silent about tariffs that are too intricate."""


def lint(
    value: JsonObject, version: Version, *, now: datetime | None = None, countries: frozenset[str] = frozenset()
) -> list[LintFinding]:
    """What is odd about a tariff, in the order of its checks; never raises on data.

    `now` (with a time zone) lets validity be judged against the present. `countries` are those of its locations, by
    codes of two or three letters; without them the operator's country stands in.
    """
    if not isinstance(value, dict):
        return [found("tariff.unreadable", "", "It is no object, and so no tariff.")]  # type: ignore[unreachable]
    subject = Subject(read_tariff(_readable(value), version), value, version, now, countries)
    findings = [finding for check in CHECKS for finding in check(subject)]
    try:
        for decide in DECISIONS:
            findings += decide(subject)
    except TooIntricate:
        return [*findings, _undecided(subject)]
    with suppress(TooIntricate):
        for tidy in EXTRAS:
            findings += tidy(subject)
    return findings


def _readable(value: JsonObject) -> JsonObject:
    """The tariff with a list or an object in the place of tax_included as good as null."""
    return value if isinstance(value.get("tax_included"), Hashable) else {**value, "tax_included": None}


def _undecided(subject: Subject) -> LintFinding:
    count = len(subject.tariff.elements)
    message = f"The restrictions of {count} elements cross too often to decide which prices are hidden or missing."
    return found("tariff.too-intricate", "/elements", message)
