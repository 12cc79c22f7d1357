"""Whose records are these? Answered once, by mouse or keys, and never with a name that cannot be kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ocpi_console.cli.importing import partner_name
from ocpi_console.ui.shell.import_question import ImportQuestion
from ocpi_console.ui.widgets.sheet_panel import ASKS

FILES = [Path("/exports/cdrs.json")]


@pytest.fixture
def ask(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    answers = []

    def made(paths=FILES, partner=""):
        return ImportQuestion(window, paths, partner, answers.append)

    made.window, made.answers = window, answers
    return made


def press(question, text):
    next(found for found in question.findChildren(QPushButton) if found.text() == text).click()


def texts(question):
    return [found.text() for found in question.findChildren(QLabel)]


def test_a_partner_is_named_first_and_then_imported(ask, qtbot):
    question = ask()
    assert ask.window.focusWidget() is question.name
    press(question, "Import")
    assert ask.answers == [], "nobody was named yet"
    qtbot.keyClicks(question.name, "  Nordlicht Laden ")
    qtbot.keyClick(question.name, Qt.Key.Key_Return)
    assert ask.answers == ["Nordlicht Laden"]
    assert not ask.window.property(ASKS)


def test_the_partner_named_last_is_offered_and_taken_by_enter(ask, qtbot):
    question = ask(partner="Polder Charge")
    qtbot.keyClick(ask.window.focusWidget(), Qt.Key.Key_Return)
    assert ask.answers == ["Polder Charge"]
    assert not question.isVisible()


def test_own_records_need_no_name_and_the_name_waits(ask):
    question = ask(partner="Polder Charge")
    question.own.click()
    assert not question.name.isEnabled()
    question.theirs.click()
    assert question.name.isEnabled()
    question.own.click()
    press(question, "Import")
    assert ask.answers == [None]


@pytest.mark.parametrize("leave", ["Cancel", Qt.Key.Key_Escape])
def test_leaving_answers_nothing(ask, qtbot, leave):
    question = ask(partner="Polder Charge")
    if leave == "Cancel":
        press(question, leave)
    else:
        qtbot.keyClick(question, leave)
    assert ask.answers == []
    assert not question.isVisible()
    assert not ask.window.property(ASKS)


@pytest.mark.parametrize("name", ["", "   ", "x" * 101, "a\x07b", "a\u200bb", "\u202eevil"], ids=ascii)
def test_a_name_that_the_command_line_refuses_is_refused_here(ask, qtbot, name):
    with pytest.raises(Exception, match="partner"):
        partner_name(name)
    question = ask()
    question.name.setText(name)
    qtbot.keyClick(question.name, Qt.Key.Key_Return)
    assert ask.answers == []
    assert question._import.toolTip().endswith(".")
    question.name.setText("Öl & Strom <b>GmbH</b>")
    press(question, "Import")
    assert ask.answers == ["Öl & Strom <b>GmbH</b>"]


def test_files_are_listed_as_they_are_called_and_many_are_counted(ask):
    question = ask([Path("/exports/<b>A&B.json")])
    assert question.accessibleName() == "Whose records are in <b>A&B.json?"
    assert str(Path("/exports/<b>A&B.json")) in texts(question)
    assert all(found.textFormat() == Qt.TextFormat.PlainText for found in question.findChildren(QLabel))
    press(question, "Cancel")
    many = ask([Path(f"/exports/{number}.json") for number in range(12)])
    assert many.accessibleName() == "Whose records are in 12 files?"
    assert "and 7 more" in texts(many)
    assert many.height() <= ask.window.height()
