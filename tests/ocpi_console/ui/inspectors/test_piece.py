"""Groups and facts that a record has something for."""

import pytest

from ocpi_console.ui.inspectors.piece import Fact, Group, Piece, Reading, gather


def said(*texts):
    return lambda reading: tuple(Piece(text) for text in texts)


@pytest.fixture
def reading(cdr):
    return Reading(cdr, None)


def test_facts_and_groups_without_pieces_are_left_out(reading):
    groups = (
        Group("Charging", (Fact("Energy", said("1 kWh")), Fact("Time", said()))),
        Group("Nothing", (Fact("Time", said()),)),
        Group("Empty", ()),
        Group("Who", (Fact("Tariffs", said("T1", "T2")),)),
    )
    found = gather(groups, reading)
    assert [(group.title, [fact.label for fact in group.facts]) for group in found] == [
        ("Charging", ["Energy"]),
        ("Who", ["Tariffs"]),
    ]
    assert [piece.text for piece in found[1].facts[0].pieces] == ["T1", "T2"]


def test_every_fact_is_read_from_the_record_itself(reading):
    seen = []
    gather((Group("A", (Fact("B", lambda given: seen.append(given) or ()),)),), reading)
    assert seen == [reading]


def test_no_groups_give_nothing(reading):
    assert gather((), reading) == []
