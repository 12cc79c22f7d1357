"""Values that one version has and its neighbour has not, for the lists and members of any step."""

from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Convert, Path
from wwcp_ocpi.translation.passage import Scope


def without(unknown: frozenset[str]) -> Convert:
    """Drops the values of a list that the target does not know; other unknown values are the partner's own and stay.

    A list of nothing else is no list: an empty one would come back as none from versions that have it elsewhere.
    """

    def convert(values: Any) -> Any:
        if not isinstance(values, list):
            return values
        known = [value for value in values if not (isinstance(value, str) and value in unknown)]
        if len(known) == len(values):
            return values  # the same list: comparing it with itself costs nothing
        return known or MISSING

    return convert


def without_types(unknown: frozenset[str]) -> Convert:
    """Drops the objects of a list whose `type` the target does not know."""

    def known(element: Any) -> bool:
        type_ = element.get("type") if isinstance(element, dict) else None
        return not (isinstance(type_, str) and type_ in unknown)

    def convert(values: Any) -> Any:
        for value in values if isinstance(values, list) else ():
            if not known(value):
                return [value for value in values if known(value)]
        return values

    return convert


def instead(others: dict[str, str]) -> Convert:
    """Writes another value for those that the target does not know."""
    return lambda value: others.get(value, value) if isinstance(value, str) else value


def doubtful(name: str, unknown: frozenset[str], format_: str) -> Callable[[Scope], None]:
    """Copies a required value even where the target does not know it, and says so."""
    path: Path = (name,)

    def work(scope: Scope) -> None:
        value = scope.source.get(name, work)
        if value is work:
            return
        scope.write(path, value)
        if isinstance(value, str) and value in unknown:
            message = f"{format_} does not know {value}; no other value says the same."
            scope.remark("approximated", path, message, path)

    return work
