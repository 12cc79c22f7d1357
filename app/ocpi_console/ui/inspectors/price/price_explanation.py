"""Why a line of a price is as it is: the element that holds, those that did not, what was measured and billed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ocpi_console.ui.inspectors.price.price_words import money, unit_price, volume
from wwcp_ocpi.pricing import explaining
from wwcp_ocpi.pricing.amounts import NOTHING, plain
from wwcp_ocpi.pricing.costs import Line
from wwcp_ocpi.pricing.moments import instant
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.report import Report

SHOWN = 6
"""Sentences and parts of a kind that are listed; of more only the number."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A label and its text; `pointer` is the place in the record that it tells of."""

    label: str
    text: str
    pointer: str | None = None


def reasons(lines: Sequence[Line], report: Report) -> list[Reason]:
    """Everything that is to be said of lines of one component, or of what no component prices."""
    parts = [line.part for line in lines if line.part is not None]
    if not parts:
        return [Reason("Because", str(explaining.explained(line, report)["because"])) for line in lines]
    found = [Reason("Because", text) for text in _distinct(explaining.because(part, report) for part in parts)]
    passed = _distinct(text for part in parts for text in explaining.passed_over(part, report))
    found += _listed("Passed over", [Reason("", text) for text in passed])
    assumed = _distinct(text for part in parts for text in explaining.assumed(part, report))
    found += [Reason("Assumed", text) for text in assumed]
    found += _volumes(lines)
    found += _tax(lines, report)
    return found + _listed("Parts", [_part(line, report) for line in lines])


def _distinct(texts: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _listed(label: str, found: list[Reason]) -> list[Reason]:
    more = len(found) - SHOWN
    shown = found[:SHOWN] if more > 0 else found
    named = [Reason(label if not place else "", each.text, each.pointer) for place, each in enumerate(shown)]
    return [*named, Reason("", f"And {more} more.")] if more > 0 else named


def _volumes(lines: Sequence[Line]) -> Iterator[Reason]:
    dimension, component = lines[0].dimension, lines[0].part.component if lines[0].part else None
    measured = sum((line.measured for line in lines), ZERO)
    billed = sum((line.billed for line in lines), ZERO) if component is not None else ZERO
    if not volume(dimension, measured):
        return
    yield Reason("Measured", volume(dimension, measured))
    added = billed - measured
    yield Reason("Billed", volume(dimension, billed))
    if component is not None and component.step_size:
        unit = "Wh" if dimension == "ENERGY" else "s"
        how = f", which adds {volume(dimension, added)}" if added > 0 else ""
        yield Reason("Step", f"In steps of {plain(component.step_size)} {unit}{how}")


def _tax(lines: Sequence[Line], report: Report) -> Iterator[Reason]:
    component = lines[0].part.component if lines[0].part else None
    if component is None:
        return
    total = NOTHING
    for line in lines:
        total = total.plus(line.amount)
    yield Reason("Price", unit_price(lines[0].dimension, component.price, report.currency))
    rate = "not stated" if component.vat is None else f"{plain(component.vat)} %"
    net, gross = (money(value, report.currency) for value in total)
    yield Reason("VAT", f"{rate}: {net} without, {gross} with")


def _part(line: Line, report: Report) -> Reason:
    assert line.part is not None
    at = clock(report)
    start, end = at(line.part.start), at(line.part.end)
    when = f"{start:%H:%M} {start.tzname()}" if start == end else f"{start:%H:%M}–{end:%H:%M} {end.tzname()}"
    numbers = [volume(line.dimension, line.measured)]
    if line.part.component is not None:
        numbers.append(money(next((value for value in line.amount if value is not None), None), report.currency))
    text = "   ".join(part for part in (when, *numbers) if part)
    return Reason("", f"Period {line.part.period.number + 1}   {text}", line.part.period.pointer)


def clock(report: Report) -> Callable[[int], datetime]:
    """From a moment to the local time of the session."""
    zone = report.zone.info
    return lambda at: instant(at).astimezone(zone)
