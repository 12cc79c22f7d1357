"""Fixes that take an element or a component away which prices nothing."""

from collections.abc import Iterable

from wwcp_ocpi.pricing.linting.finding import Fix
from wwcp_ocpi.pricing.linting.fixes import remove
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.tariff import Component, Element


def without_elements(subject: Subject, elements: Iterable[Element], title: str) -> Fix | None:
    """Take elements away, None where no element would be left."""
    elements = list(elements)
    if len(elements) >= len(subject.raw_elements):
        return None
    return Fix(title, remove(*(element.pointer for element in elements)))


def without_component(subject: Subject, element: Element, component: Component) -> Fix | None:
    """Take a component and what repeats its dimension away, with their element where nothing else is there."""
    stated = subject.raw_elements[element.number]["price_components"]
    alike = [other.pointer for other in element.components if other.dimension == component.dimension]
    if len(stated) == len(alike):
        return without_elements(subject, [element], "Remove the element, which has no other price.")
    return Fix(f"Remove the {component.dimension} price, which never applies.", remove(*alike))
