"""Notes of a translation as a table, the heaviest kind first."""

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui.inspectors.list_rows import STATE_ROLE
from ocpi_console.ui.inspectors.notes_model import KINDS, TITLES, NotesModel, kind_counts
from ocpi_console.ui.states import State
from wwcp_ocpi.document import Note

NOTES = (
    Note("carried", "/a", "/b", "First."),
    Note("lost", "/c", None, "Second."),
    Note("assumed", "", "/d", "Third."),
    Note("lost", "/e", None, "Fourth."),
)


@pytest.fixture
def model(qapp):
    return NotesModel(NOTES)


def messages(model):
    return [model.note(row).message for row in range(model.rowCount())]


def test_it_behaves_as_qt_wants_models_to(model, qtmodeltester):
    qtmodeltester.check(model)


def test_all_are_shown_in_the_order_of_weight_and_then_of_the_translation(model):
    order = sorted(range(4), key=lambda n: KINDS.index(NOTES[n].kind))
    assert model.numbers == order
    assert messages(model)[:2] == ["Second.", "Fourth."]


@pytest.mark.parametrize(
    ("kinds", "shown"),
    [
        (["carried"], ["First."]),
        (["lost", "assumed"], ["Second.", "Fourth.", "Third."]),
        (["superseded"], []),
        ((), None),
    ],
)
def test_only_the_wanted_kinds_are_shown(model, kinds, shown):
    model.show_kinds(kinds)
    assert sorted(messages(model)) == sorted(shown if shown is not None else [note.message for note in NOTES])


def test_a_row_says_kind_places_and_sentence(model):
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells == [State.LOST.word, "/c", "–", "Second."]
    assert model.index(0, 0).data(STATE_ROLE) is State.LOST
    assert model.index(0, 1).data(STATE_ROLE) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "/c, From"
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(4)] == list(TITLES)


def test_every_kind_is_counted_also_those_without_notes():
    counts = kind_counts(NOTES)
    assert list(counts) == list(KINDS)
    assert (counts["lost"], counts["carried"], counts["approximated"]) == (2, 1, 0)
