"""The list below a translation: chips by kind, and a note that is chosen."""

import pytest

from ocpi_console.ui.inspectors.notes_list import NARROW, TO, NotesList
from wwcp_ocpi.document import Note

NOTES = (
    Note("carried", "/a", "/b", "First."),
    Note("lost", "/c", None, "Second."),
    Note("lost", "/e", None, "Third."),
)


@pytest.fixture
def notes(qtbot):
    made = NotesList()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show_notes(NOTES)
    made.show()
    return made


def shown(notes):
    model = notes.list.model()
    return [model.note(row).message for row in range(model.rowCount())]


def test_chips_count_their_kind_and_filter_by_it(notes):
    assert {kind: chip.count_text() for kind, chip in notes.chips.items()}["lost"] == "2"
    notes.chips["lost"].click()
    assert shown(notes) == ["Second.", "Third."]
    notes.chips["carried"].click()
    assert sorted(shown(notes)) == ["First.", "Second.", "Third."]


def test_a_kind_that_hardly_ever_comes_has_no_chip_without_notes(notes):
    assert notes.chips["superseded"].isHidden()
    assert not notes.chips["assumed"].isHidden()
    notes.show_notes((Note("superseded", "/a", None, "x."),))
    assert not notes.chips["superseded"].isHidden()


def test_the_chosen_note_is_told_by_its_number_in_the_translation(notes, qtbot):
    with qtbot.waitSignal(notes.chosen) as told:
        notes.list.setCurrentIndex(notes.list.model().index(0, 0))
    assert told.args == [1]
    with qtbot.waitSignal(notes.chosen) as told:
        notes.select(0)
    assert told.args == [0]


def test_a_note_that_is_filtered_out_cannot_be_selected(notes):
    notes.chips["lost"].click()
    notes.select(0)
    assert not notes.list.currentIndex().isValid()


def test_chips_stay_pressed_for_the_next_translation(notes):
    notes.chips["lost"].click()
    notes.show_notes((Note("assumed", "/a", None, "x."), Note("lost", "/b", None, "y.")))
    assert shown(notes) == ["y."]


@pytest.mark.parametrize(("width", "hidden"), [(NARROW - 20, True), (NARROW + 200, False)])
def test_in_a_narrow_inspector_the_second_place_gives_way(notes, width, hidden):
    notes.setFixedWidth(width)
    assert notes.list.isColumnHidden(TO) is hidden
