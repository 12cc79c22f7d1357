"""The notes of a translation, in plain sentences, from its logs."""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.document.note import Note, NoteKind
from wwcp_ocpi.document.pointer import MISSING, find, join, split
from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation.carrying import pointer as carrier_pointer
from wwcp_ocpi.translation.journey import Journey
from wwcp_ocpi.translation.residue import Residue, Residues, entries, identity
from wwcp_ocpi.translation.restoring import Superseded
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
        yield from _on_places(journey, owners[owner], owner, residue, target, carry)


def _on_member(journey: Journey, at: str, owner: str, key: str, value: Any, target: Format, carry: bool) -> Note:
    source = real_pointer(journey.source, at, key)
    gone = value is None or key.rpartition("/")[2].startswith("=")  # an element that did not come back at all
    visible = [] if gone else journey.ends(source)
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


def _on_places(journey: Journey, at: str, owner: str, residue: Residue, target: Format, carry: bool) -> Iterator[Note]:
    kind: NoteKind = "carried" if carry else "approximated"
    end = "is carried." if carry else "is not kept."
    if "~index" in residue:
        yield Note(kind, at, owner, f"{name(target)} lists it in another place; the place it had {end}")
    for key in residue.get("~order", {}):
        where = real_pointer(journey.source, at, key)
        yield Note(kind, where, None, f"{name(target)} orders the list otherwise; the order {end}")


def notes_on_remarks(journey: Journey) -> Iterator[Note]:
    """What the rules assumed or approximated and what still stands in the result."""
    for pointer, remark in journey.remarks.items():
        to = journey.settled(pointer)
        if find(journey.value, to) is not MISSING:
            yield Note(remark.kind, remark.source, to, remark.message)


def notes_on_superseded(journey: Journey, superseded: list[Superseded], source: Format) -> Iterator[Note]:
    """Carried values that gave way to an edit."""
    for owner, key, at in superseded:
        to = None if at is None else _standing(journey.value, real_pointer(journey.value, journey.settled(at), key))
        sentence = "The visible value was edited after the translation, so the carried one was not put back."
        yield Note("superseded", carrier_pointer(owner, key, source), to, sentence)


def _standing(value: Any, pointer: str) -> str | None:
    return None if find(value, pointer) is MISSING else pointer


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
