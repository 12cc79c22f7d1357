"""Tariff elements for a case that the older version cannot name; sent without it they would be billed to everybody.

Such an element is left out and remembered with its place in the list.
"""

from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Path, Together, Told, together
from wwcp_ocpi.translation.passage import Scope

ELEMENTS: Path = ("elements",)
LEFT_OUT = "elements"


def restricted_to(name: str) -> Callable[[dict[str, Any]], bool]:
    """Whether an element applies to a case only, such as a reservation."""

    def is_restricted(element: dict[str, Any]) -> bool:
        restrictions = element.get("restrictions")
        return isinstance(restrictions, dict) and restrictions.get(name) is not None

    return is_restricted


def elements(
    mapping: Mapping | Callable[[Scope], Mapping], restricted: Callable[[dict[str, Any]], bool], message: str
) -> Together:
    """The elements of a tariff; the left format does not have those that are `restricted`, and `message` says so.

    Their mapping may depend on the tariff.
    """

    def chosen(scope: Scope) -> Mapping:
        return mapping if isinstance(mapping, Mapping) else mapping(scope)

    def there(scope: Scope) -> Told:
        values = scope.source.get("elements", MISSING)
        if isinstance(values, list):
            scope.target["elements"] = made = _completed(scope, chosen(scope), values)
            return True if len(made) == len(values) else None
        if values is None:
            scope.write(ELEMENTS, None)
        return values is None

    def back(scope: Scope) -> None:
        values = scope.read(ELEMENTS)
        if isinstance(values, list):
            left_out = {str(i): e for i, e in enumerate(values) if isinstance(e, dict) and restricted(e)}
            scope.write(ELEMENTS, _others(scope, chosen(scope), values, left_out))
            if left_out:
                scope.remember(scope.to, LEFT_OUT, left_out)
                scope.remark("approximated", ELEMENTS, message)
        elif values is None:
            scope.write(ELEMENTS, None)

    return together({"elements": "elements"}, there, back)


def _others(scope: Scope, mapping: Mapping, values: list[Any], left_out: dict[str, Any]) -> list[Any]:
    converted: list[Any] = []
    for i, value in enumerate(values):
        if isinstance(value, dict) and str(i) not in left_out:
            converted.append(scope.convert(mapping, value, ("elements", str(i)), ("elements", str(len(converted)))))
    return converted


def _completed(scope: Scope, mapping: Mapping, values: list[Any]) -> list[Any]:
    """The elements, with those that were left out at the places they had."""
    remembered = _remembered(scope) if scope.passage.hints else {}
    if not remembered:
        return scope.convert_all(mapping, values, ELEMENTS, ELEMENTS)
    completed: list[Any] = []
    for i, value in enumerate(values):
        if isinstance(value, dict):
            while len(completed) in remembered:
                completed.append(remembered.pop(len(completed)))
            completed.append(scope.convert(mapping, value, ("elements", str(i)), ("elements", str(len(completed)))))
    return completed + [remembered[place] for place in sorted(remembered)]


def _remembered(scope: Scope) -> dict[int, Any]:
    """What was left out, by its place; somebody may have spoilt it."""
    found = scope.remembered(scope.at, LEFT_OUT)
    entries = found.items() if isinstance(found, dict) else ()
    return {int(place): element for place, element in entries if place.isdecimal() and isinstance(element, dict)}
