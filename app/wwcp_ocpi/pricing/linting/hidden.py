"""Components that earlier ones of the same dimension hide, alone or together."""

from collections.abc import Iterable, Iterator, Sequence

from wwcp_ocpi.pricing.linting.coverage import Budget, Coverage, overlap
from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.removing import without_component, without_elements
from wwcp_ocpi.pricing.linting.subject import Candidate, Subject, candidates
from wwcp_ocpi.pricing.linting.wording import PER, listed, number
from wwcp_ocpi.pricing.tariff import UNRESTRICTED, Element

Hidden = dict[tuple[int, int], tuple[Candidate, tuple[Candidate, ...]]]
"""By place (element, component): what is hidden, and the earlier ones that hide it."""


def hidden(subject: Subject) -> Iterator[LintFinding]:
    """What never applies since what stands before it always comes first; raises TooIntricate."""
    covered = certainly_hidden(subject)
    for element in subject.tariff.elements:
        here = [
            covered[place] for place in ((element.number, c.number) for c in element.components) if place in covered
        ]
        if not here:
            continue
        if len({held.component.dimension for held, _ in here}) == len({c.dimension for c in element.components}):
            yield _element(subject, element, here)
        else:
            yield from (_component(subject, *one) for one in here)


def certainly_hidden(subject: Subject) -> Hidden:
    """Hidden whichever weekday the hours after midnight belong to."""
    covered = _hidden(subject.worlds.values(), subject.budget)
    elements = subject.tariff.elements
    if not covered or not any(e.restrictions.wraps and e.restrictions.days is not None for e in elements):
        return covered
    other = _hidden(candidates(elements, subject.spaced(elements, by_start=True)).values(), subject.budget)
    return {place: found_ for place, found_ in covered.items() if place in other}


def _hidden(groups: Iterable[list[Candidate]], budget: Budget) -> Hidden:
    covered: Hidden = {}
    for group in groups:
        before = Coverage(budget)
        tried: list[Candidate] = []
        for one in group:
            if before.rest(one.box):
                before.add(one.box)
                tried.append(one)
            else:
                covered[one.element.number, one.component.number] = one, _hiders(one, tried, budget)
    return covered


def _hiders(one: Candidate, tried: list[Candidate], budget: Budget) -> tuple[Candidate, ...]:
    """The one that covers it alone, else all that have a part in it."""
    for other in tried:
        if not Coverage(budget, [other.box]).rest(one.box):
            return (other,)
    return tuple(other for other in tried if overlap(other.box, one.box))


def _element(subject: Subject, element: Element, here: list[tuple[Candidate, tuple[Candidate, ...]]]) -> LintFinding:
    by = sorted({other.element.number for _, hiders in here for other in hiders})
    dimensions = listed([held.component.dimension for held, _ in here])
    why = _why([other for _, hiders in here for other in hiders])
    message = f"The element never applies: {_places(by)} always {_come(by)} first for {dimensions}{why}."
    fix = without_elements(subject, [element], "Remove the element, which never applies.")
    return found("tariff.element-hidden", element.pointer, message, fix=fix)


def _component(subject: Subject, held: Candidate, hiders: tuple[Candidate, ...]) -> LintFinding:
    component = held.component
    by = sorted({other.element.number for other in hiders})
    what = f"The {component.dimension} price of {number(component.price)} {PER[component.dimension]}"
    message = f"{what} never applies: {_places(by)} always {_come(by)} first{_why(hiders)}."
    fix = without_component(subject, held.element, component)
    return found("tariff.component-hidden", component.pointer, message, fix=fix)


def _places(numbers: list[int]) -> str:
    return listed([f"/elements/{number_}" for number_ in numbers])


def _come(numbers: list[int]) -> str:
    return "comes" if len(numbers) == 1 else "together come"


def _why(hiders: Sequence[Candidate]) -> str:
    free = all(hider.element.restrictions == UNRESTRICTED for hider in hiders)
    return ", since it has no restrictions" if free and len({h.element.number for h in hiders}) == 1 else ""
