"""The base of the models: a frozen, tolerant view of an exact value."""

from collections.abc import Iterable, Iterator
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError

Path = tuple[str | int, ...]
"""Member names and positions that lead to a place in a value."""


class View(BaseModel):
    """What an object says, by its field names; every field is optional, unknown members are kept.

    A view is never written out: the exact value is the truth, translation reads views and writes values.
    """

    model_config = ConfigDict(frozen=True, extra="allow", protected_namespaces=())

    @classmethod
    def of(cls, value: Any) -> Self:
        """The view of any JSON value; members that do not fit are absent, and so is all of what is no object."""
        while True:
            try:
                return cls.model_validate(value)
            except ValidationError as error:
                value = _without(value, _offenders(value, error))


def _offenders(value: Any, error: ValidationError) -> set[Path]:
    """Where the deepest places stand that an error names."""
    found: set[Path] = set()
    for detail in error.errors(include_url=False, include_context=False):
        path, place = _followed(value, detail["loc"])
        unreadable = _unreadable_names(place) if detail["type"] == "string_unicode" else ()
        found |= {(*path, name) for name in unreadable} or {path}
    return found


def _followed(value: Any, location: Iterable[str | int]) -> tuple[Path, Any]:
    """As far as an error's location leads into the value, and what stands there."""
    path: list[str | int] = []
    for step in location:
        inside = step in value if isinstance(value, dict) else isinstance(value, list) and isinstance(step, int)
        if not inside:
            break
        value = value[step]
        path.append(step)
    return tuple(path), value


def _unreadable_names(place: Any) -> Iterator[str]:
    """Member names with half of a surrogate pair, which pydantic refuses together with their object."""
    return (name for name in place if not _encodable(name)) if isinstance(place, dict) else iter(())


def _encodable(name: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in name)


def _without(value: Any, paths: set[Path]) -> Any:
    if () in paths:
        return {}
    below: dict[str | int, set[Path]] = {}
    for first, *rest in paths:
        below.setdefault(first, set()).add(tuple(rest))
    gone = {step for step, rests in below.items() if () in rests}
    if isinstance(value, dict):
        kept = {name: member for name, member in value.items() if name not in gone}
        return kept | {step: _without(value[step], below[step]) for step in below.keys() - gone}
    return [
        _without(element, below[position]) if position in below else element
        for position, element in enumerate(value)
        if position not in gone
    ]
