"""A state as a pill, or as a glyph with a text."""

import pytest

from ocpi_console.ui.states import State
from ocpi_console.ui.widgets import PillLabel, StateLabel


def test_a_pill_is_hidden_while_there_is_no_state(qtbot):
    made = PillLabel()
    qtbot.addWidget(made)
    assert made.isHidden()
    assert made.full_width() == 0
    made.show_state(State.ACTIVE)
    assert not made.isHidden()
    assert (made.accessibleName(), made.full_width()) == (State.ACTIVE.word, made.sizeHint().width())
    made.show_state(None)
    assert (made.isHidden(), made.accessibleName()) == (True, "")


def test_where_room_is_short_the_word_is_the_tooltip(qtbot):
    made = PillLabel(State.BROKEN)
    qtbot.addWidget(made)
    made.show_word(False)
    assert made.sizeHint().width() < made.full_width()
    assert (made.toolTip(), made.accessibleName()) == (State.BROKEN.word, State.BROKEN.word)
    made.show_word(True)
    assert (made.sizeHint().width(), made.toolTip()) == (made.full_width(), "")


@pytest.mark.parametrize("state", [State.ERROR, State.DONE, State.UNKNOWN])
@pytest.mark.parametrize("text", ["", "Everything came back"])
def test_a_state_is_said_with_its_text(qtbot, state, text):
    made = StateLabel(state, text)
    qtbot.addWidget(made)
    assert made.accessibleName() == (f"{state.word}: {text}" if text else state.word)
    assert made.text() == text
    made.resize(60, 20)
    assert not made.grab().isNull()


def test_it_asks_for_the_room_of_its_text_and_can_do_with_less(qtbot):
    made = StateLabel(State.DONE, "a")
    qtbot.addWidget(made)
    narrow = made.sizeHint().width()
    made.show_state(State.DONE, "a much longer text")
    assert made.sizeHint().width() > narrow > made.minimumSizeHint().width()
