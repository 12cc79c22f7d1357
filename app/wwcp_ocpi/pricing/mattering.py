"""Which open points of the specification decided a price: found by pricing again under the other answers."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from wwcp_ocpi.pricing.policy import OPEN_POINTS
from wwcp_ocpi.pricing.tariff import Element, Tariff

if TYPE_CHECKING:
    from wwcp_ocpi.pricing.report import Report

_CHOICES = {point.key: tuple(point.choices) for point in OPEN_POINTS}


def questions(tariffs: Iterable[Tariff]) -> dict[str, str]:
    """The open points that these tariffs raise, with the reason; whether they decide is another question."""
    found: dict[str, str] = {}
    for tariff in tariffs:
        found.update((key, why) for element in tariff.elements for key, why in _raised(element))
        if tariff.version == "2.1.1" and len(tariff.elements) > 1:
            found["elements"] = "Another element would price all dimensions by the letter of 2.1.1."
    return found


def _raised(element: Element) -> Iterator[tuple[str, str]]:
    bound = element.restrictions
    if bound.start_time is not None and bound.start_time % 1440 == (bound.end_time or 0) % 1440:
        yield "equal_times", f"Element {element.number} starts and ends at the same time."
    if bound.wraps and bound.days and len(bound.days) < 7:
        yield "wrapped_day", f"Element {element.number} runs past midnight on some weekdays only."


def decisive(report: "Report") -> dict[str, str]:
    """Of the open points that its tariffs raise, those under whose other answers the session costs something else."""
    return {key: why for key, why in questions(report.tariffs).items() if _decides(report, key)}


def _decides(report: "Report", key: str) -> bool:
    from wwcp_ocpi.pricing.pricing import priced

    others = (choice for choice in _CHOICES[key] if choice != getattr(report.policy, key))
    return any(priced(report, replace(report.policy, **{key: other})).costs != report.costs for other in others)
