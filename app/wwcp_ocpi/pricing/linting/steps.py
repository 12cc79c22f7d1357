"""Steps in which energy and time are billed; FLAT has none."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import replace
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import and_more, number
from wwcp_ocpi.pricing.tariff import Component, Dimension


def _path(component: Component) -> str:
    return f"{component.pointer}/step_size"


def _states_step(subject: Subject, component: Component) -> bool:
    stated = subject.raw_elements[component.element]["price_components"][component.number]
    return stated.get("step_size") is not None


def step_zero(subject: Subject) -> Iterator[LintFinding]:
    """A step of 0 where something has a price; what is free has no steps."""
    several = [c for c in subject.components if c.dimension != "FLAT" and c.price and c.step_size == 0]
    several = [component for component in several if _states_step(subject, component)]
    if several:
        fix = Fix("Bill exactly, with step_size 1.", tuple(replace(_path(component), 1) for component in several))
        message = f"step_size is 0 for {several[0].dimension}{and_more(several)}, and is 1 or more."
        yield found("tariff.step-zero", _path(several[0]), message, expected="1", actual="0", fix=fix)


def step_above_one(subject: Subject) -> Iterator[LintFinding]:
    """Steps that bill more than was used; one finding for each dimension and step."""
    alike: dict[tuple[Dimension, Decimal], list[Component]] = defaultdict(list)
    for component in subject.components:
        if component.dimension != "FLAT" and component.price and component.step_size > 1:
            alike[component.dimension, component.step_size].append(component)
    for (dimension, size), several in alike.items():
        unit, step = "Wh" if dimension == "ENERGY" else "seconds", number(size)
        billed = f"{dimension} is billed in steps of {step} {unit}{and_more(several)}"
        message = f"{billed}; the specification advises a step_size of 1."
        yield found("tariff.step-above-one", _path(several[0]), message, expected="1", actual=step)


def flat_step(subject: Subject) -> Iterator[LintFinding]:
    """Steps of FLAT other than 0 and 1."""
    for component in subject.components:
        if component.dimension == "FLAT" and component.step_size > 1:
            step = number(component.step_size)
            fix = Fix("Write step_size 1, which is as good as none.", (replace(_path(component), 1),))
            message = f"step_size is {step} for FLAT, which is counted once and not in steps."
            yield found("tariff.flat-step", _path(component), message, expected="1", actual=step, fix=fix)
