"""Boxes taken away from one another, against their points."""

from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wwcp_ocpi.pricing.linting.boxes import INFINITE, WHOLE, WHOLE_RANGE, Box, TooIntricate
from wwcp_ocpi.pricing.linting.coverage import Budget, Coverage, overlap, without

EDGES = [Decimal(n) for n in range(4)]
TIMES = range(3)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    ranges = []
    for _ in range(2):
        low, high = sorted(draw(st.lists(st.sampled_from([*EDGES, INFINITE]), min_size=2, max_size=2, unique=True)))
        ranges.append((low, high))
    return Box(draw(st.integers(1, 7)), (*ranges, WHOLE_RANGE, WHOLE_RANGE))


def points(box: Box) -> set[tuple[int, Decimal, Decimal]]:
    first, second = box.ranges[:2]
    return {
        (time, a, b)
        for time, a, b in product(TIMES, EDGES, EDGES)
        if box.times >> time & 1 and first[0] <= a < first[1] and second[0] <= b < second[1]
    }


@given(boxes(), boxes())
def test_a_box_less_another_is_the_points_of_the_one_only(box: Box, other: Box) -> None:
    left = without(box, other)
    assert set().union(*map(points, left)) == points(box) - points(other)
    assert not any(overlap(one, two) for one, two in combinations(left, 2))
    assert overlap(box, other) == bool(points(box) & points(other))


@settings(max_examples=200)
@given(st.lists(boxes(), max_size=5), boxes())
def test_the_rest_of_a_box_is_what_no_other_covers(others: list[Box], box: Box) -> None:
    left = Coverage(Budget(), others).rest(box)
    assert set().union(*map(points, left)) == points(box) - set().union(*map(points, others))


def test_boxes_without_ranges_are_kept_as_one_set_of_times() -> None:
    coverage = Coverage(Budget(0), [Box(0b001, WHOLE), Box(0b100, WHOLE)])
    assert coverage.rest(Box(0b111, WHOLE)) == [Box(0b010, WHOLE)]


def test_a_budget_that_is_spent_says_so() -> None:
    ranged = Box(1, ((Decimal(1), Decimal(2)), *WHOLE[1:]))
    with pytest.raises(TooIntricate):
        Coverage(Budget(1), [ranged, ranged]).rest(Box(1, WHOLE))
