"""The head of the inspector."""

from dataclasses import replace
from datetime import UTC

import pytest

from ocpi_console.ui.inspectors.headline import condition, second_line, title
from ocpi_console.ui.inspectors.piece import Reading
from ocpi_console.ui.states import State
from wwcp_ocpi.document import Problem


@pytest.mark.parametrize(
    ("object_id", "object_", "words"),
    [("C1", "CDR", "C1"), ("", "CDR", "CDR"), ("C1", "", "C1"), ("", "", "Not recognised")],
)
def test_a_record_is_called_by_its_id_or_what_there_is(cdr, object_id, object_, words):
    assert title(replace(cdr, object_id=object_id, object=object_)) == words


@pytest.mark.parametrize(
    ("severities", "state"),
    [
        ((), State.NO_PROBLEMS),
        (("info",), State.NO_PROBLEMS),
        (("info", "warning"), State.PROBLEMS),
        (("warning", "error"), State.BROKEN),
    ],
)
def test_the_worst_problem_is_the_condition(cdr, severities, state):
    problems = tuple(Problem("ocpi.x", severity, "", "Something.") for severity in severities)
    assert condition(replace(cdr, problems=problems)) is state


@pytest.mark.parametrize(
    ("value", "object_", "state"),
    [
        ({"status": "ACTIVE"}, "Session", State.ACTIVE),
        ({"status": "SLEEPING"}, "Session", State.UNKNOWN),
        ({"credit": True}, "CDR", State.CREDIT),
        ({"credit": "yes"}, "CDR", State.NO_PROBLEMS),
        ({"status": "ACTIVE"}, "Token", State.NO_PROBLEMS),
        ({"id": "1"}, "", State.UNREADABLE),
    ],
)
def test_a_sound_record_is_as_it_says(cdr, value, object_, state):
    assert condition(replace(cdr, value=value, object=object_, problems=())) is state


@pytest.mark.parametrize(
    ("value", "object_", "party", "words"),
    [
        ({"issuer": "Polder", "type": "RFID"}, "Token", "NL*TNM", "Token  ·  NL*TNM  ·  Polder  ·  RFID"),
        ({"operator": {"name": "Polder"}, "city": "Zaandam"}, "Location", "", "Location  ·  Polder  ·  Zaandam"),
        ({"last_updated": "2026-10-01T12:00:00Z"}, "Tariff", "X", "Tariff  ·  X  ·  01.10.2026 12:00 UTC"),
        ({}, "Session", "", "Session"),
        ({"city": "Zaandam"}, "", "", "Not recognised"),
        ({"city": "Zaandam"}, "Booking", "NL*TNM", "Booking  ·  NL*TNM"),
    ],
)
def test_who_where_and_when_as_far_as_it_is_stated(cdr, value, object_, party, words):
    subject = replace(cdr, value=value, object=object_, party=party)
    assert second_line(Reading(subject, UTC)) == words
