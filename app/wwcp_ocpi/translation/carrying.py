"""Where the residue travels: `customData.OCPI` in WWCP, the property `x_wwcp_ocpi` in OCPI."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING, find, join
from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation.passage import CARRIER
from wwcp_ocpi.translation.residue import Residue, Residues

CUSTOM = "customData"
KEY = "OCPI"
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


def unpack(value: dict[str, Any], source: Format, target: Format) -> tuple[dict[str, Any], Residues]:
    """The value without what it carries for `target`, and that by the pointer of the object it was carried by.

    A residue that was made for another format stays where it is: it is a member like any other.
    """
    root = residue_of(value, source)
    if root is None or root.get("~format") != target:
        return value, {}
    residues: Residues = {}
    return _without(value, "", source, residues), residues


def _without(value: Any, at: str, format_: Format, residues: Residues) -> Any:
    if isinstance(value, list):
        return [_without(element, f"{at}/{i}", format_, residues) for i, element in enumerate(value)]
    if not isinstance(value, dict):
        return value
    residue = residue_of(value, format_)
    if residue is not None:
        residues[at] = residue
        value = _stripped(value, format_)
    return {name: _without(member, join(at, name), format_, residues) for name, member in value.items()}


def _stripped(value: dict[str, Any], format_: Format) -> dict[str, Any]:
    rest = {name: member for name, member in value.items() if name != place(format_)[0]}
    custom = {name: member for name, member in value[CUSTOM].items() if name != KEY} if format_ == "wwcp" else {}
    return {**rest, CUSTOM: custom} if custom else rest


def pack(value: dict[str, Any], residues: Residues, target: Format, source: Format) -> None:
    """Attach residues of `source` to the objects of `value` (in place) at the pointers they are for."""
    if not residues:
        return
    for owner, residue in {"": {}, **residues}.items():
        carrier = find(value, owner)
        first, *deeper = place(target)
        head = {"~format": source, **residue} if owner == "" else residue
        carrier[first] = {**_custom(carrier), deeper[0]: head} if deeper else head


def _custom(carrier: dict[str, Any]) -> dict[str, Any]:
    custom = carrier.get(CUSTOM)
    return custom if isinstance(custom, dict) else {}


def whole(value: Any, object_: str, source: Format) -> dict[str, Any]:
    """A record that has no counterpart, carried whole."""
    return {CARRIER: {"format": source, "object": object_, "value": value}}


def carried_whole(value: Any) -> dict[str, Any] | None:
    """What `whole` packed, with its members `format`, `object`, `value`; None for any other value."""
    packed = value.get(CARRIER, MISSING) if isinstance(value, dict) and len(value) == 1 else MISSING
    return packed if isinstance(packed, dict) and packed.keys() == WHOLE else None
