"""Names of files and ids stand on buttons as they are: `&` is no access key, and a long one pushes nothing aside."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton

from ocpi_console.settings import RECENT_FILES, Settings
from ocpi_console.ui.pages.files_page import FilesPage
from ocpi_console.ui.widgets import EmptyPage, button
from ocpi_console.ui.widgets.buttons import literal, spoken


@pytest.mark.parametrize("text", ["A&B", "&", "&&", "a & b", "none", "", "&x&&y"])
def test_a_text_of_others_is_shown_and_said_as_it_is(qtbot, text):
    assert spoken(literal(text)) == text
    made = button(literal(text), lambda: None)
    qtbot.addWidget(made)
    assert made.accessibleName() == text
    assert made.shortcut().isEmpty()


def test_a_mark_of_ours_is_one(qtbot):
    made = button("&Open files…", lambda: None)
    qtbot.addWidget(made)
    assert made.accessibleName() == "Open files"
    assert not made.shortcut().isEmpty()


@pytest.fixture
def files_page(qtbot, tmp_path):
    def make(recent):
        settings = Settings(tmp_path / "settings.json")
        settings.set(RECENT_FILES, [recent])
        console = SimpleNamespace(
            settings=settings,
            workspace=SimpleNamespace(path=tmp_path),
            add_actions=lambda page, actions: None,
            ask_open=lambda: None,
            run=lambda coroutine, name: coroutine.close(),
        )
        made = FilesPage(console)
        qtbot.addWidget(made)
        return made

    return make


@pytest.mark.parametrize("name", ["A&B.json", "cdrs.json"])
def test_the_last_file_is_offered_by_its_name(files_page, name):
    page = files_page(f"/exports/{name}")
    [again] = [found for found in page.findChildren(QPushButton) if found.text().endswith("again")]
    assert again.accessibleName() == f"Open {name} again"
    asked = []
    page.open_files = asked.append
    again.click()
    assert asked == [[Path(f"/exports/{name}")]]


def test_a_long_name_leaves_the_page_as_narrow_as_it_was(files_page, qtbot):
    usual = files_page("/exports/cdrs.json").minimumSizeHint().width()
    page = files_page("/exports/" + "a" * 240 + ".json")
    assert page.minimumSizeHint().width() <= max(usual, 640)
    [again] = [found for found in page.findChildren(QPushButton) if found.text().endswith("again")]
    assert again.text().startswith("Open aaa")
    assert again.text().endswith("aaa.json again")
    reading = EmptyPage("files", "Reading " + "a" * 240 + ".json", "Each record is read and checked.")
    qtbot.addWidget(reading)
    assert reading.minimumSizeHint().width() <= 640
