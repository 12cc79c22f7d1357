"""Candidates at the cursor."""

import pytest

from ocpi_console.filters import Completion, Field, complete, help_text

FIELDS = (
    Field("status", "state", "state", ("ACTIVE", "IN USE")),
    Field("start", "time", "start"),
    Field("credit", "flag", "credit record"),
)


def texts(completion: Completion) -> list[str]:
    return [candidate.text for candidate in completion.candidates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["status:", "start:", "credit", "has:", "and", "or", "not"]),
        ("st", ["status:", "start:"]),
        ("x (sta", ["status:", "start:"]),
        ("status:", ["ACTIVE", '"IN USE"']),
        ("status:i", ['"IN USE"']),
        ('status:"in', ['"IN USE"']),
        ("credit:", ["yes", "no"]),
        ("start>=to", ["today"]),
        ("has:st", ["status", "start"]),
        ("has:pro", ["problems"]),
        ("nowhere:", []),
        ('"free st', []),
    ],
)
def test_candidates(text, expected):
    assert texts(complete(text, len(text), FIELDS)) == expected


def test_the_typed_part_is_what_is_replaced():
    found = complete("kwh>5 status:AC rest", 15, FIELDS)
    assert (found.start, found.end, texts(found)) == (13, 15, ["ACTIVE"])


def test_help_names_every_field_and_value():
    text = help_text(FIELDS)
    assert all(field.name in text for field in FIELDS)
    assert "ACTIVE, IN USE" in text
    assert "has:problems" in text
