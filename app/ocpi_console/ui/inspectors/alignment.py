"""Two documents side by side: which line of the one stands beside which line of the other."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ocpi_console.ui.inspectors.json_lines import JsonLine
from wwcp_ocpi.document.pointer import parent

Place = tuple[str, bool]
"""A pointer, and whether its closing line is meant."""

LINKED, DERIVED = 4, 1
"""Weight of a pair that translation named, and of two containers whose members are paired."""


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """Line numbers from 0 on either side; None where that side has nothing to show."""

    left: int | None
    right: int | None


def align(left: Sequence[JsonLine], right: Sequence[JsonLine], links: Iterable[tuple[str, str]]) -> list[AlignedRow]:
    """Both sides in their own order; linked lines share a row as far as the two orders allow."""
    anchors = _heaviest_chain(_candidates(left, right, links))
    rows: list[AlignedRow] = []
    at_left = at_right = 0
    for row in (*anchors, (len(left), len(right))):
        rows += [AlignedRow(i, None) for i in range(at_left, row[0])]
        rows += [AlignedRow(None, i) for i in range(at_right, row[1])]
        at_left, at_right = row[0] + 1, row[1] + 1
        if row[0] < len(left):
            rows.append(AlignedRow(*row))
    return rows


def _candidates(
    left: Sequence[JsonLine], right: Sequence[JsonLine], links: Iterable[tuple[str, str]]
) -> list[tuple[int, int, int]]:
    """(left line, right line, weight), sorted so that a chain runs forward on both sides."""
    lefts, rights = _places(left), _places(right)
    found: dict[tuple[int, int], int] = {}
    for (source, target), weight in _pairs(links).items():
        for closing in (False, True):
            line, other = lefts.get((source, closing)), rights.get((target, closing))
            if line is not None and other is not None:
                found[line, other] = weight
    return sorted(((i, j, weight) for (i, j), weight in found.items()), key=lambda pair: (pair[0], -pair[1]))


def _places(lines: Sequence[JsonLine]) -> dict[Place, int]:
    return {(line.pointer, line.edge == "close"): number for number, line in enumerate(lines)}


def _pairs(links: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The links, the two roots, and the containers around linked members."""
    pairs = {("", ""): LINKED}
    for source, target in links:
        pairs[source, target] = LINKED
        while source and target:
            source, target = parent(source), parent(target)
            pairs.setdefault((source, target), DERIVED)
    return pairs


def _heaviest_chain(candidates: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The chain of pairs, growing on both sides, that weighs most: O(n log n) by a tree of best prefixes."""
    columns = sorted({j for _, j, _ in candidates})
    best: list[int] = [-1] * (len(columns) + 1)
    weights, before = [0] * len(candidates), [-1] * len(candidates)
    for index, (_, j, weight) in enumerate(candidates):
        column = bisect_left(columns, j)
        before[index] = _best_prefix(best, weights, column)
        weights[index] = weight + (weights[before[index]] if before[index] >= 0 else 0)
        _offer(best, weights, column + 1, index)
    at = max(range(len(candidates)), key=weights.__getitem__, default=-1)
    chain: list[tuple[int, int]] = []
    while at >= 0:
        chain.append(candidates[at][:2])
        at = before[at]
    return chain[::-1]


def _best_prefix(best: list[int], weights: list[int], count: int) -> int:
    """The heaviest chain that ends in one of the first `count` columns, -1 for none."""
    found = -1
    while count > 0:
        if best[count] >= 0 and (found < 0 or weights[best[count]] > weights[found]):
            found = best[count]
        count -= count & -count
    return found


def _offer(best: list[int], weights: list[int], place: int, index: int) -> None:
    while place < len(best):
        if best[place] < 0 or weights[index] > weights[best[place]]:
            best[place] = index
        place += place & -place
