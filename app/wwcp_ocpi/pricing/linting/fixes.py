"""Fixes as JSON patches (RFC 6902): how they are written, and how one is applied to an exact value."""

from typing import Any

from wwcp_ocpi.document import JsonObject, pointer
from wwcp_ocpi.pricing.linting.finding import Fix, Operation


class FixDoesNotFit(ValueError):
    """A fix was made for another tariff than the one that it is applied to."""


def remove(*paths: str) -> tuple[Operation, ...]:
    """Operations that take members or elements away, the last one first so that positions hold."""
    return tuple({"op": "remove", "path": path} for path in reversed(paths))


def replace(path: str, value: Any) -> Operation:
    """An operation that puts another value at the place of one that is there."""
    return {"op": "replace", "path": path, "value": value}


def apply_fix(value: JsonObject, fix: Fix) -> JsonObject:
    """The tariff with the fix; `value` stays as it is, and so does the text of every number that is not touched.

    Raises FixDoesNotFit where the tariff lacks a place that the fix changes.
    """
    fixed = _copy(value)
    for operation in fix.patch:
        _apply(fixed, operation)
    return fixed  # type: ignore[no-any-return]


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copy(member) for name, member in value.items()}
    return [_copy(element) for element in value] if isinstance(value, list) else value


def _apply(value: Any, operation: Operation) -> None:
    path = operation["path"]
    holder = pointer.find(value, pointer.parent(path))
    name = pointer.split(path)[-1] if path else ""
    if operation["op"] == "add" and isinstance(holder, dict):
        holder[name] = _copy(operation["value"])
        return
    if not path or pointer.find(value, path) is pointer.MISSING:
        raise FixDoesNotFit(f"The fix does not fit this tariff: there is nothing at {path or 'its root'}.")
    key = int(name) if isinstance(holder, list) else name
    if operation["op"] == "remove":
        del holder[key]
    else:
        holder[key] = _copy(operation["value"])
