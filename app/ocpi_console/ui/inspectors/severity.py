"""Problems by place: what a tree, a list and a header show of them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from wwcp_ocpi.document import Problem, Severity
from wwcp_ocpi.document.pointer import MISSING, find, parent

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""Worst first."""

NAMES: Mapping[Severity, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "info": ("note", "notes"),
}
"""One and many, for people."""


def worst(problems: Iterable[Problem]) -> Severity | None:
    """The severity that counts for all of them together."""
    found = {problem.severity for problem in problems}
    return next((severity for severity in SEVERITIES if severity in found), None)


def worst_first(problems: Iterable[Problem]) -> list[Problem]:
    """By severity, then in the order of the document."""
    return sorted(problems, key=lambda problem: SEVERITIES.index(problem.severity))


def summary(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning`, or that there is none."""
    counts = Counter(problem.severity for problem in problems)
    parts = [f"{counts[s]} {NAMES[s][counts[s] != 1]}" for s in SEVERITIES if counts[s]]
    return ", ".join(parts) or "No problems"


def standing(value: Any, pointer: str) -> str:
    """The pointer itself, or the nearest enclosing one that stands in `value` (a missing member has no node)."""
    while pointer and find(value, pointer) is MISSING:
        pointer = parent(pointer)
    return pointer


def by_place(value: Any, problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    """The problems at each pointer that stands in `value`."""
    places: dict[str, list[Problem]] = {}
    for problem in problems:
        places.setdefault(standing(value, problem.pointer), []).append(problem)
    return places


def enclosing(places: Mapping[str, Sequence[Problem]]) -> dict[str, Severity]:
    """The worst severity below each object and array that encloses a problem."""
    within: dict[str, Severity] = {}
    for pointer, problems in places.items():
        severity = worst(problems)
        while pointer and severity:
            pointer = parent(pointer)
            known = within.get(pointer)
            if known is None or SEVERITIES.index(severity) < SEVERITIES.index(known):
                within[pointer] = severity
    return within
