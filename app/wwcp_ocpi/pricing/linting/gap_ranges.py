"""Gaps between, above and below ranges of kWh, duration, power and current."""

from decimal import Decimal

from wwcp_ocpi.pricing.linting.boxes import AXES, INFINITE, WHOLE_RANGE, Ranges
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import replace
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import UNITS, number
from wwcp_ocpi.pricing.tariff import Dimension

_BEYOND = {"kwh": Decimal(1000), "duration": Decimal(7 * 24 * 3600), "power": Decimal(400), "current": Decimal(600)}
"""A maximum from here on stands for none."""

_NARROW = {"kwh": Decimal(1), "duration": Decimal(60), "power": Decimal(1), "current": Decimal(1)}
"""A gap up to so wide comes from a maximum that was thought to be included."""

Limited = list[tuple[str, Decimal, Decimal]]


def range_gap(subject: Subject, dimension: Dimension, ranges: Ranges, when: str | None) -> LintFinding | None:
    """The finding for one gap, None where it is likely to be meant; `when` says when it is, None for always."""
    limited = [(axis, *limits) for axis, limits in zip(AXES, ranges, strict=True) if limits != WHOLE_RANGE]
    if any(high == INFINITE and low >= _BEYOND[axis] for axis, low, high in limited):
        return None
    between = len(limited) == 1 and limited[0][1] > 0 and limited[0][2] != INFINITE
    if dimension != "ENERGY" and not between:
        return None
    below = len(limited) == 1 and limited[0][1] == 0 and limited[0][0] in ("kwh", "duration")
    message = f"{dimension} has no price {_in_words(limited)}{f', {when}' if when else ''}."
    fix = _closed(subject, dimension, *limited[0]) if between and when is None else None
    return found("tariff.free-allowance" if below else "tariff.gap-range", "/elements", message, fix=fix)


def _in_words(limited: Limited) -> str:
    return " and ".join(_one(*one) for one in limited)


def _one(axis: str, low: Decimal, high: Decimal) -> str:
    unit = UNITS[axis]
    if high == INFINITE:
        return f"from {number(low)} {unit}"
    return f"below {number(high)} {unit}" if low == 0 else f"from {number(low)} to {number(high)} {unit}"


def _closed(subject: Subject, dimension: Dimension, axis: str, low: Decimal, high: Decimal) -> Fix | None:
    """Maxima that end where the gap begins, put to where it ends."""
    if high - low > _NARROW[axis]:
        return None
    elements = [e for e in subject.tariff.elements if any(c.dimension == dimension for c in e.components)]
    nexts = [e for e in elements if getattr(e.restrictions, f"min_{axis}") == high]
    ending = [e for e in elements if getattr(e.restrictions, f"max_{axis}") == low]
    if not nexts or not ending:
        return None
    value = subject.raw_restrictions(nexts[0])[f"min_{axis}"]
    patch = tuple(replace(f"{e.pointer}/restrictions/max_{axis}", value) for e in ending)
    return Fix(f"End where the next range starts, with max_{axis} {number(high)}.", patch)
