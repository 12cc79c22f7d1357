"""How a fact is read: typical values, values of another kind, and none."""

from datetime import UTC

import pytest

from ocpi_console.ui.inspectors import show
from ocpi_console.ui.inspectors.piece import Jump, Piece, Reading
from ocpi_console.ui.states import State


@pytest.fixture
def said(make_subject):
    def read(how, value):
        return how(Reading(make_subject(value), UTC))

    return read


@pytest.mark.parametrize(
    ("how", "value", "texts"),
    [
        (show.text("/a", "/b"), {"b": "x"}, ["x"]),
        (show.text("/a"), {"a": ["x", 1, True]}, ["x, 1, yes"]),
        (show.text("/a"), {"a": {"text": "Night", "language": "en"}}, ["Night"]),
        (show.text("/a"), {"a": {"b": 1, "c": 2}}, ["2 members"]),
        (show.text("/a"), {"a": -3}, ["−3"]),
        (show.text("/a"), {"a": False}, ["no"]),
        (show.time("/a"), {"a": "2026-10-01T12:00:00Z"}, ["01.10.2026 12:00 UTC"]),
        (show.time("/a"), {"a": "tomorrow"}, ["tomorrow"]),
        (show.amount("/a", "kWh"), {"a": 1.50}, ["1.5 kWh"]),
        (show.amount("/a", ""), {"a": 0}, ["0"]),
        (show.hours("/a"), {"a": 1.5}, ["1:30"]),
        (show.hours("/a"), {"a": "long"}, ["long"]),
        (
            show.price("/a"),
            {"a": {"excl_vat": 1, "incl_vat": 1.21}, "currency": "EUR"},
            ["1.00 € without VAT", "1.21 € with VAT"],
        ),
        (show.price("/a"), {"a": {"before_taxes": 2}}, ["2.00 without VAT"]),
        (show.price("/a"), {"a": 4, "currency": "EUR"}, ["4.00 €"]),
        (show.price("/a"), {"a": {"free": True}}, []),
        (show.yes_or_no("/a", "valid", "not valid"), {"a": False}, ["not valid"]),
        (show.yes_or_no("/a", "valid", "not valid"), {"a": "perhaps"}, ["perhaps"]),
        (show.joined("/a", "/b"), {"a": "x", "b": None}, ["x"]),
        (show.joined("/a", "/b", between=" "), {"a": 1, "b": "kg"}, ["1 kg"]),
        (show.span("/a", "/b"), {"a": "2026-10-01T12:00:00Z", "b": "2026-10-01T13:05:00Z"}, ["1:05"]),
        (show.span("/a", "/b"), {"a": "2026-10-01T12:00:00Z", "b": 7}, []),
    ],
)
def test_what_is_said(said, how, value, texts):
    assert [piece.text for piece in said(how, value)] == texts


@pytest.mark.parametrize(
    "how",
    [
        show.text("/a"),
        show.code("/a"),
        show.time("/a"),
        show.amount("/a", "kWh"),
        show.hours("/a"),
        show.price("/a"),
        show.state("/a", "evse"),
        show.yes_or_no("/a", "y", "n"),
        show.link("cdrs", "/a"),
        show.links("cdrs", "/a", "id"),
        show.joined("/a"),
        show.span("/a", "/a"),
    ],
)
@pytest.mark.parametrize("value", [{}, {"a": None}, {"a": ""}])
def test_what_is_not_stated_is_not_said(said, how, value):
    assert said(how, value) == ()


def test_links_lead_to_the_id_whatever_they_are_called(said):
    value = {"id": "L1", "name": "Plein", "tariffs": [{"id": 7}, {"id": None}, "x"]}
    assert said(show.link("locations", "/id", label="/name"), value) == (Piece("Plein", Jump("locations", "L1")),)
    assert said(show.link("locations", "/id", label="/city"), value) == (
        Piece("L1", Jump("locations", "L1"), code=True),
    )
    assert said(show.links("tariffs", "/tariffs", "id"), value) == (Piece("7", Jump("tariffs", "7"), code=True),)


def test_a_state_that_no_list_knows_keeps_its_own_word(said):
    assert said(show.state("/a", "session"), {"a": "ACTIVE"}) == (Piece(State.ACTIVE.word, state=State.ACTIVE),)
    assert said(show.state("/a", "session"), {"a": "ASLEEP"}) == (Piece("ASLEEP", state=State.UNKNOWN),)
