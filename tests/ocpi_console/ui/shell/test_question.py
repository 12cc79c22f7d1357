"""A question with two answers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ocpi_console.ui.shell.question import Question


@pytest.fixture
def asked(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    answers = []

    def ask(**more):
        return Question(window, "Delete all?", "It cannot be undone.", "Delete all", lambda: answers.append(1), **more)

    ask.answers, ask.window = answers, window
    return ask


@pytest.mark.parametrize(("kind", "focused"), [("primary", "Delete all"), ("danger", "Cancel")])
def test_the_keyboard_is_where_it_does_no_harm(asked, kind, focused):
    asked(kind=kind)
    assert asked.window.focusWidget().text() == focused


def test_the_words_are_those_that_were_given(asked):
    question = asked(no="Keep them")
    assert [found.text() for found in question.findChildren(QPushButton)] == ["Keep them", "Delete all"]
    assert question.accessibleName() == "Delete all?"


@pytest.mark.parametrize("kind", ["primary", "danger"])
def test_escape_and_no_change_nothing(asked, qtbot, kind):
    qtbot.keyClick(asked(kind=kind), Qt.Key.Key_Escape)
    next(found for found in asked(kind=kind).findChildren(QPushButton) if found.text() == "Cancel").click()
    assert asked.answers == []
