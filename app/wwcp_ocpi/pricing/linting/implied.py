"""Restrictions that earlier elements imply, so that the price is the same without them."""

from collections.abc import Iterator
from dataclasses import replace

from wwcp_ocpi.pricing.linting.boxes import AXES, Box
from wwcp_ocpi.pricing.linting.coverage import Coverage
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import remove
from wwcp_ocpi.pricing.linting.subject import Candidate, Subject
from wwcp_ocpi.pricing.linting.wording import listed
from wwcp_ocpi.pricing.tariff import Element, Restrictions

Group = tuple[str, ...]

_GROUPS: tuple[Group, ...] = (
    *((f"{end}_{axis}",) for axis in AXES for end in ("min", "max")),
    ("days",),
    ("start_time", "end_time"),
)
_NAMES = {"days": "day_of_week"}


def restriction_implied(subject: Subject) -> Iterator[LintFinding]:
    """One finding for each restriction that changes no price; raises TooIntricate.

    Elements with dates are left alone: a calendar of prices reads best with all its times.
    """
    implied: dict[int, set[Group]] = {}
    for group in subject.worlds.values():
        before = Coverage(subject.budget)
        for one in group:
            here = set(_implied(subject, one, before))
            implied[one.element.number] = implied.get(one.element.number, here) & here
            before.add(one.box)
    for element in subject.tariff.elements:
        yield from (_finding(subject, element, group) for group in sorted(implied.get(element.number, ())))


def _implied(subject: Subject, one: Candidate, before: Coverage) -> Iterator[Group]:
    r, box = one.restrictions, one.box
    if r.start_date or r.end_date or not (before.always or before.parts):
        return
    if not before.rest(box):
        return
    for group in _GROUPS:
        wider = _without(subject, r, group)
        if wider is not None and wider != box and _covered(subject, wider, box, before):
            yield group


def _without(subject: Subject, r: Restrictions, group: Group) -> Box | None:
    if all(getattr(r, name) is None for name in group):
        return None
    return subject.space.box(replace(r, **dict.fromkeys(group)))


def _covered(subject: Subject, wider: Box, box: Box, before: Coverage) -> bool:
    own = Coverage(subject.budget, [box])
    return not any(own.rest(piece) for piece in before.rest(wider))


def _finding(subject: Subject, element: Element, group: Group) -> LintFinding:
    stated = subject.raw_restrictions(element)
    names = [name for name in (_NAMES.get(n, n) for n in group) if stated.get(name) is not None]
    paths = [f"{element.pointer}/restrictions/{name}" for name in names]
    verb = "changes" if len(names) == 1 else "change"
    message = f"{listed(names)} {verb} nothing: what it would leave out is priced by earlier elements already."
    if len(names) > 1:
        message = message.replace("it would", "they would")
    title = f"Leave out {listed(names)}, as earlier elements come first."
    return found("tariff.restriction-implied", paths[0], message, fix=Fix(title, remove(*paths)))
