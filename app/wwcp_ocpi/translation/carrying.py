"""Where the residue travels: `customData.OCPI` in WWCP, the property `x_wwcp_ocpi` in OCPI."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING, join, unescape
from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation.mapping import CARRIER
from wwcp_ocpi.translation.residue import Residue, Residues

CUSTOM = "customData"
KEY = "OCPI"
BEFORE = "~before"
"""The residue of another format that an object carried already when it got its own."""

WHOLE = frozenset({"format", "object", "value"})


def place(format_: Format) -> tuple[str, ...]:
    """The members, from a carrying object down to its residue."""
    return (CUSTOM, KEY) if format_ == "wwcp" else (CARRIER,)


def pointer(owner: str, key: str, format_: Format) -> str:
    """The pointer of one carried member."""
    return join(owner, *place(format_), *([key] if key else []))


def residue_of(value: dict[str, Any], format_: Format) -> Residue | None:
    """The residue that an object carries."""
    found: Any = value
    for name in place(format_):
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else None


def _layers(residue: Residue) -> list[Residue]:
    """The residue and, one below the other, those that were there before it."""
    layers: list[Residue] = []
    inner: Any = residue
    while isinstance(inner, dict):
        layers.append({key: value for key, value in inner.items() if key != BEFORE})
        inner = inner.get(BEFORE)
    return layers


def _folded(layers: list[Residue]) -> Residue:
    folded: Residue = {}
    for layer in reversed(layers):
        folded = {**layer, BEFORE: folded} if folded else layer
    return folded


def unpack(value: dict[str, Any], source: Format, target: Format) -> tuple[dict[str, Any], Residues]:
    """The value without what it carries for `target`, and that by the pointer of the object it was carried by.

    A residue that was made for another format stays where it is: it is a member like any other.
    """
    root = residue_of(value, source)
    if root is None:
        return value, {}
    layers = _layers(root)
    depth = next((i for i, layer in enumerate(layers) if layer.get("~format") == target), None)
    if depth is None:
        return value, {}
    residues: Residues = {}
    return _without(value, "", source, depth, residues), residues


def _without(value: Any, at: str, format_: Format, depth: int, residues: Residues) -> Any:
    """The value without the residues of one layer."""
    if isinstance(value, list):
        return [_without(element, f"{at}/{i}", format_, depth, residues) for i, element in enumerate(value)]
    if not isinstance(value, dict):
        return value
    residue = residue_of(value, format_)
    bare = value if residue is None else _stripped(value, format_)
    inner = {name: _without(member, join(at, name), format_, depth, residues) for name, member in bare.items()}
    layers = [] if residue is None else _layers(residue)
    if own := layers[depth : depth + 1]:
        residues[at] = own[0]
    return _attached(inner, _folded(layers[:depth] + layers[depth + 1 :]), format_)


def _stripped(value: dict[str, Any], format_: Format) -> dict[str, Any]:
    rest = {name: member for name, member in value.items() if name != place(format_)[0]}
    custom = {name: member for name, member in value[CUSTOM].items() if name != KEY} if format_ == "wwcp" else {}
    return {**rest, CUSTOM: custom} if custom else rest


def _attached(value: dict[str, Any], residue: Residue, format_: Format) -> dict[str, Any]:
    if not residue:
        return value
    first, *deeper = place(format_)
    return {**value, first: {**_custom(value), deeper[0]: residue} if deeper else residue}


def _custom(carrier: dict[str, Any]) -> dict[str, Any]:
    custom = carrier.get(CUSTOM)
    return custom if isinstance(custom, dict) else {}


def pack(value: dict[str, Any], residues: Residues, target: Format, source: Format) -> None:
    """Attach residues of `source` to the objects of `value` (in place) at the pointers they are for.

    Residues of another format that are there already move one layer down.
    """
    if not residues:
        return
    if residue_of(value, target) is not None:
        value.update(_lowered(value, target))
    name, *deeper = place(target)
    for owner, residue in {"": {}, **residues}.items():
        carrier = _carrier(value, owner)
        packed = residue if owner else {"~format": source, **residue}
        if name in carrier:
            packed = {**packed, **(residue_of(carrier, target) or {})}
        carrier[name] = {**_custom(carrier), KEY: packed} if deeper else packed


def _carrier(value: Any, owner: str) -> Any:
    """The object at a pointer that is known to lead to one; `find` looks whether it does."""
    for token in owner.split("/")[1:]:
        value = value[int(token)] if isinstance(value, list) else value[unescape(token)]
    return value


def _lowered(value: Any, format_: Format) -> Any:
    if isinstance(value, list):
        return [_lowered(element, format_) for element in value]
    if not isinstance(value, dict):
        return value
    residue = residue_of(value, format_)
    bare = value if residue is None else _stripped(value, format_)
    inner = {name: _lowered(member, format_) for name, member in bare.items()}
    return inner if residue is None else _attached(inner, {BEFORE: residue}, format_)


def whole(value: Any, object_: str, source: Format) -> dict[str, Any]:
    """A record that has no counterpart, carried whole."""
    return {CARRIER: {"format": source, "object": object_, "value": value}}


def carried_whole(value: Any) -> dict[str, Any] | None:
    """What `whole` packed, with its members `format`, `object`, `value`; None for any other value."""
    packed = value.get(CARRIER, MISSING) if isinstance(value, dict) and len(value) == 1 else MISSING
    return packed if isinstance(packed, dict) and packed.keys() == WHOLE else None
