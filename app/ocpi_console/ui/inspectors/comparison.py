"""A record and its translation, laid out for the eye: both sides aligned, notes at their lines, and the proof."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ocpi_console.ui.inspectors.alignment import AlignedRow, align
from ocpi_console.ui.inspectors.json_lines import JsonLine, lay_out
from ocpi_console.ui.inspectors.severity import standing
from wwcp_ocpi.document import Format, Note, same
from wwcp_ocpi.document.pointer import join, parent
from wwcp_ocpi.translation import Translation, translate

Marks = Mapping[str, tuple[int, ...]]
"""Numbers of the notes at each pointer; a note on a container counts for all below it."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What translating back gives: the same record, or where it differs."""

    differences: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether every value came back."""
        return not self.differences

    @property
    def sentence(self) -> str:
        """For people, with the first places where something differs."""
        if self.holds:
            return "Translating back gives the same record"
        count, first = len(self.differences), ", ".join(pointer or "/" for pointer in self.differences[:2])
        more = "" if count <= 2 else f" and {count - 2} more"
        return f"Translating back changes {first}{more}"


@dataclass(frozen=True, slots=True)
class Side:
    """The lines of one side and the notes at their pointers."""

    lines: Sequence[JsonLine]
    marks: Marks

    def notes_at(self, line: int | None) -> tuple[int, ...]:
        """The numbers of the notes that cover a line."""
        if line is None or not self.marks:
            return ()
        pointer = self.lines[line].pointer
        found = self.marks.get(pointer, ())
        while pointer:
            pointer = parent(pointer)
            found += self.marks.get(pointer, ()) if pointer else ()
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Everything that the Translate tab shows of one translation."""

    source: Format
    target: Format
    value: dict[str, Any]
    left: Side
    right: Side
    rows: Sequence[AlignedRow]
    translation: Translation
    proof: Proof

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes in the order of the translation."""
        return self.translation.notes


def compare(value: dict[str, Any], name: str, source: Format, target: Format, *, carry: bool) -> Comparison:
    """Translate, translate back, and align; raises `translation.UnknownRoute` with a sentence."""
    result = translate(value, name, source, target, carry=carry)
    back = translate(result.value, result.object, target, source, carry=carry)
    left, right = lay_out(value), lay_out(result.value)
    return Comparison(
        source,
        target,
        value,
        Side(left, marks(value, (note.from_ for note in result.notes))),
        Side(right, marks(result.value, (note.to for note in result.notes))),
        align(left, right, ((link.from_, link.to) for link in result.links)),
        result,
        Proof(tuple(differences(value, back.value))),
    )


def marks(value: Any, pointers: Iterable[str | None]) -> dict[str, tuple[int, ...]]:
    """Note numbers by pointer; a note on the whole record or on nothing marks no line."""
    found: dict[str, tuple[int, ...]] = {}
    for number, pointer in enumerate(pointers):
        if pointer and (place := standing(value, pointer)) == pointer:
            found[place] = (*found.get(place, ()), number)
    return found


def differences(a: Any, b: Any, pointer: str = "") -> Iterator[str]:
    """Pointers at which two exact values differ: a member that is gone or new, or another value."""
    if isinstance(a, dict) and isinstance(b, dict):
        for name in dict.fromkeys((*a, *b)):
            place = join(pointer, name)
            if name in a and name in b:
                yield from differences(a[name], b[name], place)
            else:
                yield place
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for position, (one, other) in enumerate(zip(a, b, strict=True)):
            yield from differences(one, other, f"{pointer}/{position}")
    elif not same(a, b):
        yield pointer
