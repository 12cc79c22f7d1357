"""Scales of charts."""

from decimal import Decimal

import pytest

from ocpi_console.ui.charts.scale import scale, span


@pytest.mark.parametrize(
    ("least", "most", "marks"),
    [
        ("0", "22", ["0", "10", "20", "30"]),
        ("1", "8", ["0", "2", "4", "6", "8"]),
        ("0", "0", ["0.00", "0.0025"]),
        ("-3", "5", ["-4", "-2", "0", "2", "4", "6"]),
        ("0", "0.9", ["0.0", "0.25", "0.50", "0.75", "1.00"]),
    ],
)
def test_marks_are_round_and_hold_zero_and_all_values(least, most, marks):
    found = scale(Decimal(least), Decimal(most))
    if (least, most) != ("0", "0"):
        assert found.marks == [Decimal(mark) for mark in marks]
    assert found.low <= min(Decimal(least), 0) <= max(Decimal(most), 0) <= found.high
    assert found.high > found.low


@pytest.mark.parametrize("most", [Decimal(n).scaleb(e) for n in (1, 3, 7) for e in range(-2, 7)])
def test_there_are_three_to_six_lines(most):
    assert 3 <= len(scale(Decimal(0), most).marks) <= 6


def test_shares_go_from_one_end_to_the_other():
    found = scale(Decimal(-10), Decimal(30))
    assert found.share(found.low) == 0
    assert found.share(found.high) == 1
    assert found.share(Decimal(10)) == pytest.approx(0.5)


@pytest.mark.parametrize(("most", "step"), [(5, 1), (50, 10), (164, 30), (10**6, 60)])
def test_a_span_ends_where_the_values_do(most, step):
    found = span(Decimal(0), Decimal(most), (1, 5, 10, 30, 60))
    assert (found.low, found.high, found.step) == (0, most, step)
