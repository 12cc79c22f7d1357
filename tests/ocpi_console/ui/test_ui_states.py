import pytest

from ocpi_console.ui.states import LISTS, Glyph, State, state
from wwcp_ocpi.document import note as notes
from wwcp_ocpi.document import problem as problems


@pytest.mark.parametrize("name", sorted(LISTS))
def test_no_two_states_of_a_list_share_glyph_and_word(name):
    shown = [(found.glyph, found.word) for found in LISTS[name].values()]
    assert len(set(shown)) == len(shown)


def test_members_are_not_joined_by_equal_values():
    assert len(State.__members__) == len(set(State))


def test_only_disputes_have_the_flag():
    assert [found for found in State if found.glyph is Glyph.FLAG] == []


def test_the_lists_know_every_code_of_the_core():
    assert set(LISTS["severity"]) == set(problems.Severity.__args__)
    assert set(LISTS["note"]) == set(notes.NoteKind.__args__)
    assert set(LISTS["evse"]) == {
        "AVAILABLE",
        "BLOCKED",
        "CHARGING",
        "INOPERATIVE",
        "OUTOFORDER",
        "PLANNED",
        "REMOVED",
        "RESERVED",
        "UNKNOWN",
    }


def test_what_no_list_knows_is_unknown():
    assert state("evse", "ON_FIRE") is State.UNKNOWN
    assert state("evse", None) is State.UNKNOWN
    assert state("evse", "CHARGING") is State.CHARGING
