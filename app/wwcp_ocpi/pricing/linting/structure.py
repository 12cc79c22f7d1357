"""What a tariff lacks or states twice, whatever its prices are."""

from collections.abc import Iterator

from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import remove, replace
from wwcp_ocpi.pricing.linting.removing import without_component, without_elements
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import number
from wwcp_ocpi.pricing.tariff import UNRESTRICTED, Component, Element


def unreadable(subject: Subject) -> Iterator[LintFinding]:
    """What the reading of the tariff left out, but for what has a rule of its own."""
    for finding in subject.tariff.findings:
        if finding.pointer not in ("/tax_included", "/elements"):
            yield found("tariff.unreadable", finding.pointer, finding.message)


def no_elements(subject: Subject) -> Iterator[LintFinding]:
    """No list of elements, or an empty one."""
    if not subject.raw_elements:
        yield found("tariff.no-elements", "/elements", "The tariff has no elements, so nothing has a price.")


def element_empty(subject: Subject) -> Iterator[LintFinding]:
    """An element without a list of price components, or with an empty one."""
    for element in subject.tariff.elements:
        stated = subject.raw_elements[element.number].get("price_components")
        if isinstance(stated, list) and stated:
            continue
        message = "The element has no price components, so it does nothing."
        fix = without_elements(subject, [element], "Remove the element, which has no price.")
        yield found("tariff.element-empty", element.pointer, message, fix=fix)


def dimension_twice(subject: Subject) -> Iterator[LintFinding]:
    """A second component of a dimension in one element; the first one counts."""
    for element in subject.tariff.elements:
        first: dict[str, Component] = {}
        for component in element.components:
            earlier = first.setdefault(component.dimension, component)
            if earlier is not component:
                yield _second(earlier, component)


def _second(first: Component, second: Component) -> LintFinding:
    if (first.price, first.vat, first.step_size) == (second.price, second.vat, second.step_size):
        message = f"The element states {second.dimension} {number(second.price)} twice."
        fix = Fix("Remove the repeated component.", remove(second.pointer))
        return found("tariff.component-repeated", second.pointer, message, fix=fix)
    message = f"The element has {first.dimension} at {number(first.price)} and again at {number(second.price)}"
    if first.price == second.price:
        message = f"The element has {first.dimension} at {number(first.price)} twice, with another vat or step_size"
    return found("tariff.dimension-twice", second.pointer, f"{message}; the first one counts, the other never does.")


def reservation_dimension(subject: Subject) -> Iterator[LintFinding]:
    """Energy or parking in an element that prices a reservation or a booking."""
    for element in subject.tariff.elements:
        kind = element.restrictions.reservation or element.restrictions.booking
        for component in element.components if kind else ():
            if component.dimension in ("FLAT", "TIME"):
                continue
            what = "reservation" if element.restrictions.reservation else "booking"
            message = f"The element prices a {what}, during which there is no {component.dimension} to count."
            fix = without_component(subject, element, component)
            yield found("tariff.reservation-dimension", component.pointer, message, fix=fix)


def free_written_otherwise(subject: Subject) -> Iterator[LintFinding]:
    """A tariff of zeros that is not the one unrestricted FLAT 0 that the specification asks for."""
    tariff, components = subject.tariff, subject.components
    whole = not tariff.findings and tariff.min_price is None
    if not components or not whole or any(c.price for c in components) or _is_free_flat(tariff.elements):
        return
    message = (
        f"All {len(components)} prices are 0; a free tariff is written as one element with FLAT 0 and no restrictions."
    )
    if len(components) == 1:
        message = "The only price is 0; a free tariff is written as one element with FLAT 0 and no restrictions."
    flat = {"price_components": [{"type": "FLAT", "price": 0, "step_size": 1}]}
    fix = Fix("Write the tariff as one unrestricted FLAT 0.", (replace("/elements", [flat]),))
    yield found("tariff.free-written-otherwise", "/elements", message, fix=fix)


def _is_free_flat(elements: tuple[Element, ...]) -> bool:
    one = elements[0]
    return len(elements) == 1 and one.restrictions == UNRESTRICTED and [c.dimension for c in one.components] == ["FLAT"]
