"""The actions of the window: no key twice, each with its words, enabled only while they can do something."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QMainWindow

from ocpi_console.settings import RECENT_FILES, THEME, Settings
from ocpi_console.ui import icons, theme
from ocpi_console.ui.actions import MENUS, Actions
from ocpi_console.ui.shell.kept_look import KeptLook
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import History, Place
from ocpi_console.ui.shell.window_actions import RECENT_MENU, page_keys, recent_files, window_actions


class Window(QMainWindow):
    """The window as its actions see it; writes down what it was asked for."""

    def __init__(self, folder):
        super().__init__()
        self.asked, self.ready = [], False
        self.settings = Settings(folder / "settings.json")
        self.workspace = SimpleNamespace(path=folder)
        self.look = KeptLook(self.settings)
        self.rail = SimpleNamespace(folded=False)
        self.history = History()
        walk = {name: lambda name=name: self.asked.append(name) for name in ("back", "forward")}
        self.navigator = SimpleNamespace(history=self.history, **walk)
        for name in ("ask_open", "ask_import_files", "export_shown", "fold_rail", "switch_zone", "toggle_jobs"):
            setattr(self, name, lambda name=name: self.asked.append(name))
        self.open_palette = lambda: self.asked.append("open_palette")
        self.open = self.open_files = self.asked.append
        self.can_export = lambda: False
        self.commands = Actions(self)
        self.commands.add(window_actions(self))

    def is_ready(self):
        return self.ready


@pytest.fixture
def window(qtbot, tmp_path):
    made = Window(tmp_path)
    qtbot.addWidget(made)
    return made


def test_every_page_has_a_key_an_entry_and_an_icon(window):
    assert list(page_keys()) == list(PAGES)
    for page, key in page_keys().items():
        action = window.commands[f"go.{page}"]
        assert (action.key_text, action.plain_title) == (key, PAGES[page].title)
    assert len(PAGES) < 10, "Ctrl+10 is no key"


def test_words_menus_and_icons_are_there(window):
    menus = {menu.replace("&", "") for menu in MENUS}
    for action in window.commands:
        assert action.plain_title.strip("… ")
        assert action.menu.split("/")[0] in menus
        assert not action.icon or not icons.icon(action.icon).isNull(), action.id


def test_access_keys_stand_once_in_a_menu(window):
    for menu in {action.menu for action in window.commands}:
        titles = [action.title for action in window.commands if action.menu == menu]
        marked = [title[title.index("&") + 1].lower() for title in titles if "&" in title]
        assert len(marked) == len(set(marked)), menu


def test_before_the_store_is_open_nothing_that_needs_it_runs(window):
    needing = ["file.open", "file.import", *(f"go.{page}" for page in PAGES)]
    for id_ in (*needing, "file.export", "go.back", "go.forward"):
        window.commands.run(id_)
    assert window.asked == []
    window.ready = True
    window.history.leave(Place("cdrs"))
    window.commands.refresh()
    for id_ in (*needing, "go.back", "go.forward"):
        window.commands.run(id_)
    assert window.asked == ["ask_open", "ask_import_files", *(Place(page) for page in PAGES), "back"]


def test_the_theme_is_chosen_kept_and_marked(window):
    window.commands.run("view.theme.dark")
    assert theme.current() is theme.DARK
    assert window.settings.get(THEME) == "dark"
    schemes = ("system", "light", "dark")
    assert [scheme for scheme in schemes if window.commands.qaction(f"view.theme.{scheme}").isChecked()] == ["dark"]


def test_the_actual_size_can_be_asked_for_where_it_is_another_one(window):
    assert not window.commands.enabled("view.actual")
    window.commands.run("view.larger")
    assert theme.appearance().zoom > 1
    window.commands.run("view.actual")
    assert theme.appearance().zoom == 1
    assert not window.commands.enabled("view.actual")


def test_recent_files_are_called_as_they_are(window):
    [none] = recent_files(window)
    assert (none.plain_title, none.enabled(), none.menu) == ("None yet", False, RECENT_MENU)
    names = [f"/exports/{name}" for name in ("A&B.json", "&&.json", "c.json")]
    window.settings.set(RECENT_FILES, names)
    found = recent_files(window)
    assert [action.plain_title for action in found] == ["1 A&B.json", "2 &&.json", "3 c.json"]
    found[0].run()
    assert window.asked == [[Path("/exports/A&B.json")]]


def test_the_menu_of_recent_files_is_asked_anew_and_opens_what_it_names(window):
    window.commands.add_list(RECENT_MENU, lambda: recent_files(window))
    window.commands.fill(window.menuBar())
    file = window.menuBar().actions()[0].menu()
    recent = next(entry.menu() for entry in file.actions() if entry.text() == "Recent files")
    window.settings.set(RECENT_FILES, ["/exports/A&B.json"])
    recent.aboutToShow.emit()
    assert [entry.text() for entry in recent.actions()] == ["&1 A&&B.json"]
    recent.actions()[0].trigger()
    assert window.asked == [[Path("/exports/A&B.json")]]
