"""What changes between two JSON values, as lines with a little of what is around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from ocpi_console.ui.inspectors.json_lines import lay_out
from wwcp_ocpi.document import Json

Kind = Literal["same", "gone", "new", "left out"]

AROUND = 2
"""Lines that are shown before and after a change."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A line of both values, of the first or of the second one only; or that lines are left out."""

    kind: Kind
    text: str


def change_lines(before: Json, after: Json) -> list[ChangeLine]:
    """The lines; none where nothing changes."""
    old, new = ([line.text for line in lay_out(value)] for value in (before, after))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    found: list[ChangeLine] = []
    for group in matcher.get_grouped_opcodes(AROUND):
        if group[0][1] or found:
            found.append(ChangeLine("left out", "…"))
        for tag, first, last, start, end in group:
            if tag == "equal":
                found += _lines("same", old[first:last])
            else:
                found += _lines("gone", old[first:last])
                found += _lines("new", new[start:end])
    return [*found, ChangeLine("left out", "…")] if found and old and group[-1][2] < len(old) else found


def _lines(kind: Kind, texts: list[str]) -> Iterator[ChangeLine]:
    return (ChangeLine(kind, text) for text in texts)
