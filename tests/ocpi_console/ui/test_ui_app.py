"""The window as the command line starts it: one application, files once the store is open, and a clean end."""

import json
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QApplication

from ocpi_console.files.writing import UnwritableFile
from ocpi_console.settings import SettingsError
from ocpi_console.ui import app as window_app
from ocpi_console.ui.main_window import NAME, MainWindow
from ocpi_console.ui.pages.files_page import FilesPage
from ocpi_console.workspace import Workspace


def test_there_is_one_application_and_it_outlives_its_windows(qapp):
    assert window_app.application() is window_app.application() is QApplication.instance()
    assert qapp.applicationName() == NAME
    assert not qapp.quitOnLastWindowClosed()


@pytest.fixture
def quits_when(monkeypatch):
    """Let the window quit as soon as files were given to it; gives what they were."""
    given = []

    def open_files(window, paths):
        given.append(list(paths))
        window.close()

    monkeypatch.setattr(MainWindow, "open_files", open_files)
    return given


@pytest.mark.own_process
def test_files_are_shown_once_the_store_is_open_and_the_workspace_stays_open(qapp, tmp_path, quits_when):
    with Workspace.temporary() as workspace:
        assert window_app.run(workspace, [tmp_path / "a.json"]) == 0
        assert quits_when == [[tmp_path / "a.json"]]
        assert workspace.store.counts()["cdrs"] == 0


@pytest.mark.own_process
def test_a_fault_on_the_way_is_reported_and_makes_the_exit_code_one(qapp, tmp_path, monkeypatch):
    async def failing(window):
        window.close()
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(MainWindow, "open_files", lambda window, paths: window.run(failing(window), "Opening"))
    with Workspace.open(tmp_path) as workspace:
        assert window_app.run(workspace, [tmp_path / "a.json"]) == 1
    [report] = (tmp_path / "crashes").iterdir()
    assert "ZeroDivisionError" in report.read_text("utf-8")


@pytest.mark.own_process
def test_settings_that_cannot_be_written_keep_no_file_closed_and_nobody_in_the_window(qapp, tmp_path, monkeypatch):
    """A folder in their place stands for a full disk: what was asked for is done, and the rest is told."""
    (tmp_path / "settings.json").mkdir()
    (tmp_path / "a.json").write_text(json.dumps([{"hello": "world"}]), "utf-8")
    seen, show = [], FilesPage._on_read

    def on_read(page, source, paths):
        show(page, source, paths)
        seen.append((list(paths), page.console.toast.sentence()))
        page.console.close()

    monkeypatch.setattr(FilesPage, "_on_read", on_read)
    with Workspace.open(tmp_path) as workspace, suppress(SettingsError):  # of the columns, at the very end
        assert window_app.run(workspace, [tmp_path / "a.json"]) == 0
    [(paths, sentence)] = seen
    assert paths == [tmp_path / "a.json"]
    assert "settings" in sentence
    assert "cannot be" in sentence


@pytest.mark.own_process
def test_pictures_that_cannot_be_saved_are_a_sentence(qapp, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with Workspace.temporary() as workspace, pytest.raises(UnwritableFile, match="file cannot be made"):
        window_app.run(workspace, [], screenshots=tmp_path / "file")
