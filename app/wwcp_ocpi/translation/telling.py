"""The notes of a translation, in plain sentences, from its logs."""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.document.note import Note
from wwcp_ocpi.document.pointer import MISSING, find, join, split
from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation.carrying import pointer as carrier_pointer
from wwcp_ocpi.translation.journey import Journey
from wwcp_ocpi.translation.residue import Residue, Residues, entries, identity
from wwcp_ocpi.translation.result import Link

_NAMES = {"wwcp": "WWCP"}


def name(format_: Format) -> str:
    """The format's name for people."""
    return _NAMES.get(format_, format_.replace("ocpi-", "OCPI "))


def notes_on_residue(journey: Journey, residues: Residues, target: Format, carry: bool) -> Iterator[Note]:
    """What the target cannot give back: lost or carried, and approximated where it is visible in another form."""
    owners = {to: at for at, to in journey.objects.items()}
    for owner, residue in residues.items():
        for key, value in entries(residue):
            yield _on_member(journey, owners[owner], owner, key, value, target, carry)
        yield from _on_places(owners[owner], residue, target, carry)


def _on_member(journey: Journey, at: str, owner: str, key: str, value: Any, target: Format, carry: bool) -> Note:
    source = real_pointer(journey.source, at, key)
    visible = journey.ends(source) if value is not None else []
    if carry:
        to = visible[0] if visible else carrier_pointer(owner, key, target)
        return Note("approximated" if visible else "carried", source, to, _carried(value, bool(visible), target))
    if visible:
        sentence = f"{name(target)} shows it in another form; the form received cannot be told from it."
        return Note("approximated", source, visible[0], sentence)
    return Note("lost", source, None, _lost(value, target))


def _carried(value: Any, visible: bool, target: Format) -> str:
    if visible:
        return f"{name(target)} shows it in another form; the original is carried, translating back restores it."
    if value is None:
        return f"Given as null, which {name(target)} leaves out; carried, translating back restores it."
    return f"{name(target)} has no place for it; carried, translating back restores it."


def _lost(value: Any, target: Format) -> str:
    if value is None:
        return f"Given as null, which {name(target)} leaves out."
    return f"{name(target)} has no place for it."


def _on_places(at: str, residue: Residue, target: Format, carry: bool) -> Iterator[Note]:
    kind, end = ("carried", "is carried.") if carry else ("approximated", "is not kept.")
    if "~index" in residue:
        yield Note(kind, at, None, f"{name(target)} lists it in another place; the place it had {end}")  # type: ignore[arg-type]
    for key in residue.get("~order", {}):
        yield Note(kind, join(at, *key.split("/")), None, f"{name(target)} orders the list otherwise; the order {end}")  # type: ignore[arg-type]


def notes_on_remarks(journey: Journey) -> Iterator[Note]:
    """What the rules assumed or approximated and what still stands in the result."""
    for pointer, remark in journey.remarks.items():
        if find(journey.value, pointer) is not MISSING:
            yield Note(remark.kind, remark.source, pointer, remark.message)


def notes_on_superseded(pairs: list[tuple[str, str | None]], source: Format) -> Iterator[Note]:
    """Carried values that gave way to an edit."""
    for carried, to in pairs:
        owner, _, key = carried.rpartition("/")
        sentence = "The visible value was edited after the translation, so the carried one was not put back."
        yield Note("superseded", carrier_pointer(owner, key, source), to, sentence)


def real_pointer(record: Any, at: str, key: str) -> str:
    """The pointer of a residue's key in the record itself: list elements by position, not by id."""
    pointer, node = at, find(record, at)
    for token in key.split("/"):
        if isinstance(node, list) and token.startswith("="):
            wanted = split(f"/{token[1:]}")[0]
            token = str(next((i for i, element in enumerate(node) if identity(element) == wanted), token))
        pointer = f"{pointer}/{token}"
        node = find(record, pointer)
    return pointer


def links(journey: Journey) -> Iterator[Link]:
    """Every member of the source that is visible in the target."""
    for pointer in _members(journey.source, ""):
        for end in journey.ends(pointer):
            yield Link(pointer, end)


def _members(value: Any, at: str) -> Iterator[str]:
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for token, inner in items:
        pointer = join(at, token)
        yield pointer
        yield from _members(inner, pointer)
