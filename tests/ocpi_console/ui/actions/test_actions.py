import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from ocpi_console.ui.actions import Action, Actions


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def actions(window):
    return Actions(window)


def named(id="file.open", **more):
    return Action(**({"id": id, "title": "&Open…", "run": lambda: None, "menu": "File"} | more))


def titles(menu):
    return ["-" if entry.isSeparator() else entry.text() for entry in menu.actions()]


def test_a_shortcut_runs_its_action(actions, window, qtbot):
    ran = []
    actions.add([named(run=lambda: ran.append(1), shortcut="Ctrl+O")])
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert ran == [1]


def test_a_disabled_action_does_not_run(actions):
    ran = []
    actions.add([named(run=lambda: ran.append(1), enabled=lambda: False)])
    actions.run("file.open")
    assert ran == []
    assert not actions.enabled("file.open")


def test_an_id_and_a_key_stand_once(actions):
    actions.add([named(shortcut="Ctrl+O")])
    with pytest.raises(ValueError, match="there already"):
        actions.add([named()])
    with pytest.raises(ValueError, match=r"both want Ctrl\+O"):
        actions.add([named("file.other", shortcut=("Ctrl+Shift+O", "Ctrl+O"))])


def test_menus_are_made_from_the_actions(actions, window):
    actions.add(
        [
            named(group=1),
            named("file.quit", title="&Quit", group=2),
            named("view.theme.dark", title="&Dark", menu="View/Theme", checked=lambda: True),
            named("help.about", title="&About", menu="Help"),
        ]
    )
    actions.add_list("File/Recent files", lambda: [named("recent", title="a.json")])
    bar = window.menuBar()
    actions.fill(bar)
    menus = {entry.text(): entry.menu() for entry in bar.actions()}
    assert list(menus) == ["&File", "&View", "&Help"]
    assert [title for title in titles(menus["&File"]) if title != "-"] == ["&Open…", "Recent files", "&Quit"]
    assert titles(menus["&View"].actions()[-1].menu()) == ["&Dark"]
    assert actions.qaction("view.theme.dark").isChecked()


def test_a_list_is_asked_anew_when_its_menu_opens(actions, window):
    names, ran = ["a.json"], []
    actions.add([named()])
    actions.add_list(
        "File/Recent files", lambda: [named(name, title=name, run=lambda: ran.append(1)) for name in names]
    )
    actions.fill(window.menuBar())
    menu = next(e.menu() for e in window.menuBar().actions()[0].menu().actions() if e.text() == "Recent files")
    names.append("b.json")
    menu.aboutToShow.emit()
    assert titles(menu) == ["a.json", "b.json"]
    menu.actions()[1].trigger()
    assert ran == [1]


def test_a_menu_greys_out_what_cannot_be_done_and_keys_ask_anew(actions, window, qtbot):
    state, ran = {"open": False}, []
    ready = named("x", title="X", run=lambda: ran.append(1), shortcut="Ctrl+X", enabled=lambda: state["open"])
    actions.add([ready])
    actions.fill(window.menuBar())
    menu = window.menuBar().actions()[0].menu()
    menu.aboutToShow.emit()
    assert not actions.qaction("x").isEnabled()
    menu.aboutToHide.emit()
    qtbot.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert ran == []
    state["open"] = True
    qtbot.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert ran == [1]


def test_a_check_mark_follows_what_is_so(actions):
    state = {"dark": False}
    actions.add([named("dark", title="Dark", run=lambda: state.update(dark=True), checked=lambda: state["dark"])])
    assert not actions.qaction("dark").isChecked()
    actions.run("dark")
    assert actions.qaction("dark").isChecked()


def test_texts(actions):
    action = named(title="Drag && &drop", shortcut=("Ctrl++", "Ctrl+="))
    assert action.plain_title == "Drag & drop"
    assert action.key_text == "Ctrl++"
    assert not action.only_while(lambda: False).enabled()
    assert action.only_while(lambda: True).enabled()
    actions.add([action])
    assert actions.qaction("file.open").toolTip() == "Drag & drop (Ctrl++)"
    assert [entry.id for entry in actions] == ["file.open"]
    assert actions["file.open"] is action
