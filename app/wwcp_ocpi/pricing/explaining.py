"""A line of a report in full: why its component priced it, and why those before it did not."""

from typing import Any

from wwcp_ocpi.pricing import reasons, rounding
from wwcp_ocpi.pricing.amounts import plain
from wwcp_ocpi.pricing.costs import Line
from wwcp_ocpi.pricing.moments import written
from wwcp_ocpi.pricing.parts import Part
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.selecting import Ranking, selector
from wwcp_ocpi.pricing.tariff import Dimension

UNITS = {"ENERGY": "kWh", "TIME": "h", "PARKING_TIME": "h", "RESERVATION_TIME": "h"}
"""The unit of a line's volume; that of the others is the session."""

_DIMENSIONS: dict[str, Dimension] = {"RESERVATION_TIME": "TIME", "RESERVATION_FLAT": "FLAT"}
_LIMITS = {
    "MIN_PRICE": "The session costs at least the tariff's min_price.",
    "MAX_PRICE": "The session costs at most the tariff's max_price.",
}
_MEMBERS = (
    "period", "pointer", "start", "end", "dimension", "tariff_id", "element", "component", "measured", "billed", "unit",
    "price", "step_size", "vat", "amount", "because",
)  # fmt: skip
_NO_DOUBTS: dict[str, list[str]] = {"passed_over": [], "assumed": []}
_EVEN = "Within the period energy and time are taken as even; a new period should have started here."


def explained(line: Line, report: Report) -> dict[str, Any]:
    """A line as the command line writes it (DESIGN section 9)."""
    part = line.part
    amount = rounding.shown(line.amount).as_json()
    if part is None:
        whole = {"dimension": line.dimension, "tariff_id": report.limiting_tariff_id, "unit": "session"}
        return dict.fromkeys(_MEMBERS) | whole | {"amount": amount, "because": _LIMITS[line.dimension]} | _NO_DOUBTS
    component, timeless = part.component, report.session.timeless
    return {
        "period": part.period.number,
        "pointer": part.period.pointer,
        "start": None if timeless else written(part.start),
        "end": None if timeless else written(part.end),
        "dimension": line.dimension,
        "tariff_id": part.tariff.id,
        "element": None if component is None else component.element,
        "component": None if component is None else component.number,
        "measured": plain(rounding.volume(line.measured)),
        "billed": plain(rounding.volume(line.billed)) if component is not None else "0",
        "unit": UNITS.get(line.dimension, "session"),
        "price": None if component is None else plain(component.price),
        "step_size": None if component is None else plain(component.step_size),
        "vat": None if component is None else plain(component.vat),
        "amount": amount,
        "because": because(part, report),
        "passed_over": passed_over(part, report),
        "assumed": assumed(part, report),
    }


def _ranking(part: Part, report: Report) -> Ranking:
    chosen = selector(part.tariff, report.policy)
    by_dimension = chosen.charging
    if part.priced.startswith("RESERVATION"):
        by_dimension = chosen.expired if report.session.expired else chosen.reserved
    return by_dimension[_DIMENSIONS.get(part.priced, part.priced)]  # type: ignore[arg-type]


def because(part: Part, report: Report) -> str:
    """Why the component priced the part, or why it costs nothing."""
    dimension = _DIMENSIONS.get(part.priced, part.priced)
    component = part.component
    if component is None:
        return f"No element of tariff {part.tariff.id} prices {dimension} here, so it costs nothing."
    element = part.tariff.elements_by_number[component.element]
    clauses = reasons.summary(element.restrictions, report.policy)
    holds = f"holds {clauses}" if clauses else "always holds"
    return f"Element {component.element} is the first with a price for {dimension} that matches: it {holds}."


def passed_over(part: Part, report: Report) -> list[str]:
    """Why the elements before it, that price the same dimension, did not."""
    if part.situation is None:
        return []
    found: list[str] = []
    for _, element, component in _ranking(part, report):
        if part.component is not None and component is part.component:
            break
        clauses = reasons.failing(element, part.situation, report.policy)
        if clauses:
            found.append(f"Element {element.number}: {'; '.join(clauses)}.")
    return found


def assumed(part: Part, report: Report) -> list[str]:
    """What had to be assumed for the part."""
    return [_EVEN] if part.cut and not report.session.even else []
