"""Values that a table makes of several columns."""

from datetime import UTC, datetime, timedelta

import pytest

from ocpi_console.ui.states import LISTS
from ocpi_console.ui.tables import derived

NOW = datetime.now(UTC)
PAST, FUTURE = NOW - timedelta(days=1), NOW + timedelta(days=1)


@pytest.mark.parametrize(
    ("row", "problems", "soundness"),
    [
        ({}, (0, "warning"), "good"),
        ({"errors": None, "warnings": None}, (0, "warning"), "good"),
        ({"errors": 0, "warnings": 2}, (2, "warning"), "problems"),
        ({"errors": 1, "warnings": 2}, (3, "error"), "broken"),
    ],
)
def test_the_worse_of_errors_and_warnings_counts(row, problems, soundness):
    assert derived.problems(row) == problems
    assert derived.soundness(row) == soundness
    assert derived.cdr_state(row) == soundness


def test_a_credit_says_so_whatever_is_wrong_with_it():
    assert derived.cdr_state({"credit": True, "errors": 3}) == "credit"
    assert derived.cdr_state({"credit": False}) == "good"


@pytest.mark.parametrize(
    ("start", "end", "code"),
    [
        (None, None, "valid"),
        (PAST, None, "valid"),
        (PAST, FUTURE, "valid"),
        (None, PAST, "expired"),
        (PAST - timedelta(days=1), PAST, "expired"),
        (FUTURE, None, "upcoming"),
        (FUTURE, PAST, "upcoming"),
    ],
)
def test_a_tariff_is_valid_between_its_ends(start, end, code):
    assert derived.validity({"valid_from": start, "valid_until": end}) == code
    assert code in LISTS["validity"]
