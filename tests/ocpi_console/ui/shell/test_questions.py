from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from ocpi_console.ui.actions import Action, Actions
from ocpi_console.ui.shell.about import LICENCES, About
from ocpi_console.ui.shell.drop import DropLayer, local_files
from ocpi_console.ui.shell.import_question import ImportQuestion
from ocpi_console.ui.shell.question import Question
from ocpi_console.ui.shell.shortcut_sheet import ShortcutSheet, keys


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def files(*names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) if name.startswith("/") else QUrl(name) for name in names])
    return data


def drop(window, data):
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    let_go = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    return enter, let_go


class TestImportQuestion:
    @pytest.fixture
    def ask(self, window):
        self.answers = []

        def made(partner="", paths=(Path("/a/locations.json"),)):
            return ImportQuestion(window, paths, partner, self.answers.append)

        return made

    def test_theirs_is_the_default_and_wants_a_name(self, ask):
        question = ask()
        assert question.theirs.isChecked()
        assert not question._import.isEnabled()
        assert question._import.toolTip() == "Name the partner first."
        question.name.setText("  Nordlicht Laden ")
        question._import.click()
        assert self.answers == ["Nordlicht Laden"]
        assert not question.isVisible()

    def test_own_records_have_no_partner(self, ask):
        question = ask("Nordlicht Laden")
        question.own.setChecked(True)
        assert not question.name.isEnabled()
        question._import.click()
        assert self.answers == [None]

    def test_the_last_partner_and_enter_are_enough(self, ask, qtbot):
        question = ask("Polder Charge")
        qtbot.keyClick(question, Qt.Key.Key_Return)
        assert self.answers == ["Polder Charge"]

    def test_escape_imports_nothing(self, ask, qtbot):
        question = ask("Polder Charge")
        qtbot.keyClick(question, Qt.Key.Key_Escape)
        assert self.answers == []

    def test_many_files_are_counted(self, ask):
        question = ask("X", [Path(f"/a/{number}.json") for number in range(8)])
        assert question.accessibleName() == "Whose records are in 8 files?"
        texts = [label.text() for label in question.findChildren(QLabel)]
        assert "and 3 more" in texts


class TestDrop:
    def test_only_local_files_count(self, qapp):
        assert local_files(files("/a/b.json", "https://example.org/x.json")) == [Path("/a/b.json")]

    def test_the_window_says_what_a_drop_does_and_hands_the_files_on(self, window):
        got = []
        layer = DropLayer(window, got.append)
        data = files("/a/b.json")
        enter, let_go = drop(window, data)
        assert enter.isAccepted()
        assert layer.isVisible()
        assert layer._text.text() == "Drop to read b.json"
        assert not layer.grab().isNull()
        QApplication.sendEvent(window, let_go)
        assert got == [[Path("/a/b.json")]]
        assert not layer.isVisible()

    def test_a_dragged_text_is_not_taken(self, window):
        layer = DropLayer(window, pytest.fail)
        data = QMimeData()
        data.setText("hello")
        drop(window, data)
        assert not layer.isVisible()


@pytest.mark.parametrize(("button", "expected"), [(0, []), (1, [1])])
def test_a_question_runs_only_its_yes(window, button, expected):
    ran = []
    question = Question(window, "A job runs. Quit?", "It is cancelled.", "Quit", lambda: ran.append(1), kind="danger")
    assert question._buttons[0].hasFocus()
    question._buttons[button].click()
    assert ran == expected
    assert not question.isVisible()


def test_while_a_question_is_open_no_action_runs(window):
    ran = []
    actions = Actions(window)
    actions.add([Action("go", "Go", lambda: ran.append(1), "Go", "Ctrl+1")])
    question = Question(window, "Sure?", "It is.", "Yes", lambda: None)
    actions.run("go")
    assert ran == []
    question.leave()
    actions.run("go")
    assert ran == [1]


def test_the_sheet_lists_every_key_once(window, qtbot):
    actions = Actions(window)
    actions.add(
        [
            Action("a", "&Open…", lambda: None, "File", "Ctrl+O"),
            Action("b", "Fold", lambda: None, "View", "Ctrl+B"),
            Action("c", "No key", lambda: None, "View"),
        ]
    )
    assert [(menu, [action.id for action in group]) for menu, group in keys(actions)] == [
        ("File", ["a"]),
        ("View", ["b"]),
    ]
    sheet = ShortcutSheet(window, actions)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"Open", "Ctrl+O", "Fold", "Ctrl+B"} <= set(texts)
    assert "No key" not in texts


def test_about_names_versions_and_licences(window):
    about = About(window)
    texts = [label.text() for label in about.findChildren(QLabel)]
    assert "6.11.3" in texts
    assert LICENCES in texts
    assert "Lesser General Public License" in LICENCES
