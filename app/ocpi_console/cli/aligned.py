"""Rows in aligned columns as plain lines, so that other lines can stand between them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

GAP = 2


@dataclass(frozen=True)
class AlignedColumn:
    """A column: its title, whether it stands to the right, and how soon it goes where the lines are too long.

    The column with the highest `spare` goes first; one with 0 stays.
    """

    title: str
    right: bool = False
    spare: int = 0


@dataclass
class Aligned:
    """Rows of texts under their titles, each column as wide as its widest text."""

    columns: Sequence[AlignedColumn]
    rows: list[Sequence[str]] = field(default_factory=list)

    def lines(self, width: int) -> list[str]:
        """The titles, then each row, in at most `width` characters where columns may be spared for that.

        A column that says nothing in any row is left out.
        """
        shown = [place for place in range(len(self.columns)) if any(row[place] for row in self.rows)]
        while self._length(shown) > width and (spared := self._spared(shown)) is not None:
            shown.remove(spared)
        titles = [column.title for column in self.columns]
        return [self._line(row, shown) for row in (titles, *self.rows)]

    def _spared(self, shown: list[int]) -> int | None:
        place = max(shown, key=lambda place: self.columns[place].spare)
        return place if self.columns[place].spare else None

    def _width(self, place: int) -> int:
        return max(len(text) for text in (self.columns[place].title, *(row[place] for row in self.rows)))

    def _length(self, shown: list[int]) -> int:
        return sum(self._width(place) + GAP for place in shown) - GAP

    def _line(self, row: Sequence[str], shown: list[int]) -> str:
        cells = (
            row[place].rjust(self._width(place)) if self.columns[place].right else row[place].ljust(self._width(place))
            for place in shown
        )
        return (" " * GAP).join(cells).rstrip()
