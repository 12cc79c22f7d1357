"""Prices that are off by the factor of a unit: cents, MWh, Wh, minutes, seconds; and negative prices."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from wwcp_ocpi.pricing.linting import scales
from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import PER, amount, and_more, number
from wwcp_ocpi.pricing.tariff import Component, Dimension, Element

_TIMES: tuple[Dimension, ...] = ("TIME", "PARKING_TIME")


def price_high(subject: Subject) -> Iterator[LintFinding]:
    """Prices that nobody takes; the highest of a kind."""
    rate = scales.PER_EURO.get(subject.tariff.currency or "")
    dear: dict[tuple[str, Decimal, str], list[Component]] = defaultdict(list)
    for element in subject.tariff.elements if rate else ():
        for component in element.components:
            kind = _dearest(element, component)
            if rate and component.price > kind[1] * rate:
                dear[kind].append(component)
    for (rule, bound, guess), several in dear.items():
        several.sort(key=lambda component: component.price, reverse=True)
        yield _suspicious(subject, rule, several, f"at most about {number(bound * (rate or 1))}", guess)


def _dearest(element: Element, component: Component) -> tuple[str, Decimal, str]:
    if component.dimension == "ENERGY":
        return "tariff.energy-price-high", scales.ENERGY_HIGH, "cents, or a price per MWh"
    if component.dimension == "FLAT":
        return "tariff.flat-price-high", scales.FLAT_HIGH, "cents"
    idle = component.dimension == "PARKING_TIME" or element.restrictions.min_duration
    return "tariff.time-price-high", scales.IDLE_HIGH if idle else scales.TIME_HIGH, "cents"


def price_low(subject: Subject) -> Iterator[LintFinding]:
    """Prices per Wh, minute or second; only where no other price of the kind is plausible."""
    rate = scales.PER_EURO.get(subject.tariff.currency or "")
    if rate is None:
        return
    if energy := _all_below(subject, ("ENERGY",), scales.ENERGY_LOW * rate):
        expected = f"at least about {number(scales.ENERGY_LOW * rate)}"
        yield _suspicious(subject, "tariff.energy-price-low", [energy], expected, "a price per Wh")
    if time := _all_below(subject, _TIMES, scales.TIME_LOW * rate):
        guess = "a price per second" if time.price < scales.SECOND_LOW * rate else "a price per minute"
        expected = f"at least about {number(scales.TIME_LOW * rate)}"
        yield _suspicious(subject, "tariff.time-price-low", [time], expected, guess)


def _all_below(subject: Subject, dimensions: tuple[Dimension, ...], bound: Decimal) -> Component | None:
    """The dearest of some dimensions, if that is still too cheap; a negative price makes a market of it."""
    priced = [c for c in subject.components if c.dimension in dimensions and c.price]
    dearest = max(priced, key=lambda c: c.price, default=None)
    cheap = dearest is not None and all(0 < c.price < bound for c in priced)
    return dearest if cheap else None


def _suspicious(subject: Subject, rule: str, several: list[Component], expected: str, guess: str) -> LintFinding:
    component = several[0]
    price = f"{amount(component.price, subject.tariff.currency)} {PER[component.dimension]}"
    message = f"{component.dimension} is {price}{and_more(several)}, where {expected} is usual; it looks like {guess}."
    return found(rule, f"{component.pointer}/price", message, expected=expected, actual=number(component.price))


def price_negative(subject: Subject) -> Iterator[LintFinding]:
    """Prices below 0; the lowest."""
    below = sorted((c for c in subject.components if c.price < 0), key=lambda component: component.price)
    if below:
        lowest = below[0]
        price = f"{amount(lowest.price, subject.tariff.currency)} {PER[lowest.dimension]}"
        message = f"{lowest.dimension} is {price}{and_more(below)}, which pays the driver."
        yield found("tariff.price-negative", f"{lowest.pointer}/price", message, actual=number(lowest.price))
