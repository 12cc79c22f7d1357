"""Fields that writers put in several places and forms: where one stands, and the value as it is intended."""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.ocpi.plan import Field, Plan

Path = tuple[str, ...]
"""One or two member names."""


def place(value: dict[str, Any], field: Field) -> Path | None:
    """The first of the places of a field at which anything stands.

    A null counts at the intended place; at another one only where none of the others holds anything else.
    """
    held = [path for path in field.places if _holds(value, path)]
    if not held or held[0] == field.places[0]:
        return held[0] if held else None
    return next((path for path in held if at(value, path) is not None), held[0])


def at(value: dict[str, Any], path: Path) -> Any:
    """What stands at a place that holds something."""
    for name in path:
        value = value[name]
    return value


def unread(value: dict[str, Any], plan: Plan) -> Iterator[Path]:
    """Members of an object that no field is read from, also those within its containers."""
    read = {place(value, field) for field in plan.fields.values() if field.places}
    read |= {(name,) for name, field in plan.fields.items() if not field.places}
    for name, member in value.items():
        if name not in plan.containers:
            inside: list[Path] = [(name,)]
        else:
            inside = [(name, below) for below in member] if isinstance(member, dict) else []
        yield from (path for path in inside if path not in read)


def intended(value: Any, plan: Plan) -> Any:
    """A value with its members in the intended places and forms, the same one where nothing changes.

    Takes any JSON value; what cannot be moved (its place is taken, or is no object) stays where it is.
    """
    if not plan.spelled or not isinstance(value, dict):
        return value
    result = _placed(value, plan)
    for name, field in plan.fields.items():
        path = field.places[0] if field.places else (name,)
        if (field.form or (field.below and field.below.spelled)) and _holds(result, path):
            before = at(result, path)
            after = _formed(before, field)
            result = result if after is before else _put(result, path, after)
    return result


def lifted(value: Any, plan: Plan) -> Any:
    """An intended value with the fields out of their containers, as a view shows them."""
    if not isinstance(value, dict):
        return value
    firsts = {name: field.places[0] for name, field in plan.fields.items() if field.places}
    below = {name: path for name, path in firsts.items() if len(path) == 2 and _holds(value, path)}
    result = value
    for name, path in below.items():
        result = {**_without(result, path), name: at(value, path)}
    return result


def _holds(value: dict[str, Any], path: Path) -> bool:
    if len(path) == 1:
        return path[0] in value
    holder = value.get(path[0])
    return isinstance(holder, dict) and path[1] in holder


def _placed(value: dict[str, Any], plan: Plan) -> dict[str, Any]:
    moves: list[tuple[Path, Path]] = []
    for field in plan.fields.values():
        found = place(value, field) if field.places else None
        if found is not None and found != field.places[0] and _has_room(value, field.places[0]):
            moves.append((found, field.places[0]))
    names = {source[0]: target[0] for source, target in moves if len(source) == len(target) == 1}
    result = {names.get(name, name): member for name, member in value.items()} if names else value
    for source, target in moves:
        if len(target) == 2:
            result = _put(_without(result, source), target, at(result, source))
    return result


def _has_room(value: dict[str, Any], path: Path) -> bool:
    return len(path) == 1 or isinstance(value.get(path[0]), dict | None)


def _without(value: dict[str, Any], path: Path) -> dict[str, Any]:
    """A copy without what stands at `path`, and without its container where that would be empty."""
    holder = {name: member for name, member in value[path[0]].items() if name != path[1]} if len(path) == 2 else {}
    if holder:
        return {**value, path[0]: holder}
    return {name: member for name, member in value.items() if name != path[0]}


def _put(value: dict[str, Any], path: Path, member: Any) -> dict[str, Any]:
    """A copy with `member` at `path`."""
    if len(path) == 1:
        return {**value, path[0]: member}
    return {**value, path[0]: {**(value.get(path[0]) or {}), path[1]: member}}


def _formed(value: Any, field: Field) -> Any:
    """A member, or each element of a list, in the intended form."""
    if field.is_list and isinstance(value, list):
        elements = [_one_formed(element, field) for element in value]
        return elements if any(a is not b for a, b in zip(elements, value, strict=True)) else value
    return _one_formed(value, field)


def _one_formed(value: Any, field: Field) -> Any:
    meant = field.form(value) if field.form else value
    return intended(meant, field.below) if field.below else meant
