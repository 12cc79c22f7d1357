"""What several boxes cover together, decided by taking them away from one another."""

from collections.abc import Iterable

from wwcp_ocpi.pricing.linting.boxes import WHOLE, Box, Range, TooIntricate


class Budget:
    """How many boxes may still be cut; a tariff that needs more is too intricate."""

    def __init__(self, cuts: int = 100_000) -> None:
        self.cuts = cuts

    def spend(self, cuts: int) -> None:
        """Count cuts; raises TooIntricate once too many were made."""
        self.cuts -= cuts
        if self.cuts < 0:
            raise TooIntricate


class Coverage:
    """Boxes that grow in number; `rest` is what none of them covers."""

    def __init__(self, budget: Budget, boxes: Iterable[Box] = ()) -> None:
        self.budget = budget
        self.always = 0
        self.parts: list[Box] = []
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """Cover one more box."""
        if box.ranges == WHOLE:
            self.always |= box.times
        else:
            self.parts.append(box)

    def rest(self, box: Box) -> list[Box]:
        """The parts of a box that are not covered, apart from one another; raises TooIntricate."""
        times = box.times & ~self.always
        pieces = [Box(times, box.ranges)] if times else []
        for part in self.parts:
            self.budget.spend(len(pieces))
            pieces = [left for piece in pieces for left in without(piece, part)]
        return pieces


def without(box: Box, other: Box) -> list[Box]:
    """A box less another one, as boxes that do not overlap."""
    common = box.times & other.times
    ranges = [_common(*both) for both in zip(box.ranges, other.ranges, strict=True)]
    if not common or any(low >= high for low, high in ranges):
        return [box]
    left = [Box(box.times & ~other.times, box.ranges)]
    inner = list(box.ranges)
    for axis, (low, high) in enumerate(ranges):
        outer_low, outer_high = inner[axis]
        for side in ((outer_low, low), (high, outer_high)):
            if side[0] < side[1]:
                left.append(Box(common, (*inner[:axis], side, *inner[axis + 1 :])))
        inner[axis] = (low, high)
    return [piece for piece in left if piece.times]


def overlap(box: Box, other: Box) -> bool:
    """Whether two boxes have something in common."""
    ranges = (_common(*both) for both in zip(box.ranges, other.ranges, strict=True))
    return bool(box.times & other.times) and all(low < high for low, high in ranges)


def _common(one: Range, other: Range) -> Range:
    return max(one[0], other[0]), min(one[1], other[1])
