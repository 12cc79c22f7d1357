"""The one finding that matters on a tab."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from ocpi_console.ui.states import State
from ocpi_console.ui.widgets import Banner, button


@pytest.mark.parametrize("state", [State.ERROR, State.WARNING, State.INFO])
def test_it_is_tinted_by_its_state_and_named_by_its_word(qtbot, state):
    made = Banner(state, "Something is off", "Likely cause.")
    qtbot.addWidget(made)
    assert made.property("banner") == state.token
    assert (made.accessibleName(), made.accessibleDescription()) == (f"{state.word}: Something is off", "Likely cause.")


@pytest.mark.parametrize(("cause", "texts"), [("", ["Sentence"]), ("Cause", ["Sentence", "Cause"])])
def test_without_a_cause_there_is_no_empty_line(qtbot, cause, texts):
    made = Banner(State.ERROR, "Sentence", cause)
    qtbot.addWidget(made)
    assert [found.text() for found in made.findChildren(QLabel)] == texts
    assert made.sentence() == "Sentence"


def test_buttons_stand_in_their_order_and_run(qtbot):
    pressed = []
    buttons = tuple(button(word, lambda word=word: pressed.append(word)) for word in ("Show", "Close"))
    made = Banner(State.ERROR, "Sentence", buttons=buttons)
    qtbot.addWidget(made)
    for found in made.findChildren(QPushButton):
        found.click()
    assert pressed == ["Show", "Close"]


def test_texts_of_partners_are_never_html(qtbot):
    made = Banner(State.ERROR, "<b>x</b>", "<img src=x>")
    qtbot.addWidget(made)
    made.resize(400, 80)
    assert made.sentence() == "<b>x</b>"
    assert not made.grab().isNull()
